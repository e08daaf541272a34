"""What the sheets of the guest book show: values, choices, and what is wrong where it may be said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kiosk.reception.flow import Flow
from kiosk.reception.sheets import OTHER, Kind, Layout, Question, Sheet, Step, sheets
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.queueing.issuing import TicketRequest
from shared.visitors.consents import answer
from shared.visits.code_lists import Code, CodeListName, CodeLists
from shared.visits.guest_form import GuestRules
from shared.visits.guest_reading import problems
from shared.visits.states import EntrySource

Word = Callable[[Exception, Language], str]
"""How a refusal reads: `shared.qt.wording.wording`."""


@dataclass(frozen=True, slots=True)
class ChoiceProps:
    code: str
    label: str


@dataclass(frozen=True, slots=True)
class QuestionProps:
    key: str
    kind: Kind = Kind.TEXT
    required: bool = False
    span: int = 12
    value: str = ""
    error: str = ""
    correct: bool = False
    choices: tuple[ChoiceProps, ...] = ()
    other: str = ""
    other_error: str = ""
    wants_other: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """The guest book as it is asked now: the rules of the standard in force, cut into sheets for this screen."""

    rules: GuestRules
    sheets: tuple[Sheet, ...]

    def sheet(self, flow: Flow) -> Sheet:
        return self.sheets[min(flow.sheet, len(self.sheets) - 1)]

    def owns(self, field: str) -> bool:
        return any(sheet.owns(field) for sheet in self.sheets)

    def wrong(self, flow: Flow) -> tuple[str, ...]:
        """The fields of the sheet in hand that keep the visitor from going on, in their order."""
        sheet = self.sheet(flow)
        return tuple(field for field in found_problems(flow, self.rules) if sheet.owns(field))


@dataclass(frozen=True, slots=True)
class GuestBookProps:
    step: Step = Step.PERSON
    sheet: int = 0
    sheets: int = 1


def found_problems(flow: Flow, rules: GuestRules) -> Mapping[str, Refusal]:
    """Everything wrong with the form now, by field."""
    return {refusal.field: refusal for refusal in problems(flow.form, rules)}


def open_book(rules: GuestRules, layout: Layout) -> Book:
    return Book(rules, sheets(rules.fields, layout))


def derive_book(flow: Flow, book: Book) -> GuestBookProps:
    return GuestBookProps(book.sheet(flow).step, flow.sheet, len(book.sheets))


def derive_sheet(flow: Flow, book: Book, word: Word, language: Language) -> tuple[QuestionProps, ...]:
    """The questions of the sheet in hand, with complaints only where the visitor has been (`flow.checked`)."""
    complaints = _Complaints(flow, found_problems(flow, book.rules), word, language)
    return tuple(
        _question(question, flow, book.rules.lists, complaints) for question in book.sheet(flow).questions
    )


def ticket_request(flow: Flow, language: Language) -> TicketRequest:
    """What is asked of the office: made once, at the first touch of "Ambil tiket"."""
    return TicketRequest(
        service_key=flow.service_key,
        guest=flow.form,
        consent=answer(language, given=flow.agreed),
        source=EntrySource.KIOSK,
        language=language,
        book_opened_at=flow.opened_at,
    )


@dataclass(frozen=True, slots=True)
class _Complaints:
    flow: Flow
    wrong: Mapping[str, Refusal]
    word: Word
    language: Language

    def at(self, field: str) -> str:
        if field not in self.flow.checked or field not in self.wrong:
            return ""
        return self.word(self.wrong[field], self.language)


def _question(question: Question, flow: Flow, lists: CodeLists, complaints: _Complaints) -> QuestionProps:
    value: str = getattr(flow.form, question.key)
    picked = _picked(question, value, lists)
    wants_other = picked is not None and picked.has_text
    checked = question.key in flow.checked
    return QuestionProps(
        key=question.key,
        kind=question.kind,
        required=question.required,
        span=question.span,
        value=value,
        error=complaints.at(question.key),
        correct=checked and bool(value.strip()) and question.key not in complaints.wrong,
        choices=_choices(question, lists, complaints.language),
        other=getattr(flow.form, question.key + OTHER) if wants_other else "",
        other_error=complaints.at(question.key + OTHER),
        wants_other=wants_other,
    )


def _picked(question: Question, value: str, lists: CodeLists) -> Code | None:
    if question.kind is not Kind.CHOICE or not value:
        return None
    return lists.find(CodeListName(question.key), value)


def _choices(question: Question, lists: CodeLists, language: Language) -> tuple[ChoiceProps, ...]:
    if question.kind is not Kind.CHOICE:
        return ()
    return tuple(
        ChoiceProps(each.code, each.label(language)) for each in lists.codes(CodeListName(question.key))
    )
