"""What the sheets of the guest book show: values, choices, and what is wrong where it may be said."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from kiosk.reception.flow import Flow
from kiosk.reception.more.answers import WANTED, value_of
from kiosk.reception.more.topics import card_questions, topic_of, topic_sheet, topics
from kiosk.reception.sheets import (
    FULL_SPAN,
    OTHER,
    Besides,
    Kind,
    Layout,
    Question,
    Sheet,
    Step,
    sheets,
)
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office.model import Office
from shared.office.vocabulary import FieldNeed
from shared.queueing.issuing import TicketRequest
from shared.visitors.consents import answer
from shared.visits.code_lists import Code, CodeListName, CodeLists
from shared.visits.guest_form import HIDDEN_FOR_MINORS, NO, GuestRules
from shared.visits.guest_reading import problems
from shared.visits.states import EntrySource

PORTAL = "portal"
"""The office's link to the national portal."""

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
    label: str = ""
    """What the question is called, where the office says it; else the screen knows it by its key."""
    link: str = ""
    """An address to be scanned beside the answer: where an account is made (S003-R6)."""
    waits: bool = False
    """Whether the visitor must follow the link before going on."""
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Book:
    """The guest book as it is asked now: the rules of the standard in force, cut into sheets for this screen."""

    rules: GuestRules
    sheets: tuple[Sheet, ...]
    office: Office | None = None

    def sheet(self, flow: Flow) -> Sheet:
        if flow.topic:
            return topic_sheet(flow.topic, flow.form, self.rules)
        return self.sheets[min(flow.sheet, len(self.sheets) - 1)]

    def owns(self, field: str) -> bool:
        return any(sheet.owns(field) for sheet in self.sheets)

    def wrong(self, flow: Flow) -> tuple[str, ...]:
        """The fields of the sheet in hand that keep the visitor from going on, in their order."""
        sheet = self.sheet(flow)
        return tuple(field for field in found_problems(flow, self.rules) if sheet.owns(field))

    def wrong_beside(self, flow: Flow) -> str:
        """The first wrong field that no plain sheet asks for; "" when there is none."""
        return next((field for field in found_problems(flow, self.rules) if topic_of(field)), "")


@dataclass(frozen=True, slots=True)
class GuestBookProps:
    step: Step = Step.PERSON
    sheet: int = 0
    sheets: int = 1
    topic: str = ""
    """What may be skipped and is being said just now; "" on the plain sheets."""
    has_more: bool = False
    """Whether the last sheet leads on to what may be skipped."""


def found_problems(flow: Flow, rules: GuestRules) -> Mapping[str, Refusal]:
    """Everything wrong with the form now, by field."""
    return {refusal.field: refusal for refusal in problems(flow.form, rules)}


def open_book(
    rules: GuestRules, layout: Layout, flow: Flow | None = None, office: Office | None = None
) -> Book:
    """The book for who fills it in.

    A year of birth counts once its field was left: no sheet changes under the fingers that type it.
    """
    return Book(rules, sheets(rules.fields, layout, _besides(rules, flow or Flow())), office)


def _besides(rules: GuestRules, flow: Flow) -> Besides:
    minor = "birth_year" in flow.checked and rules.is_minor(flow.form)
    identity: list[Question] = []
    if rules.card is FieldNeed.REQUIRED:
        identity += card_questions(flow.form, rules)
    if rules.account is FieldNeed.REQUIRED and not minor:
        identity.append(Question("account", Kind.CHOICE, required=True, span=FULL_SPAN, list_name="account"))
    return Besides(tuple(identity), minor, HIDDEN_FOR_MINORS if minor else frozenset())


def derive_book(flow: Flow, book: Book) -> GuestBookProps:
    last = flow.sheet + 1 >= len(book.sheets)
    return GuestBookProps(
        step=book.sheet(flow).step,
        sheet=flow.sheet,
        sheets=len(book.sheets),
        topic=flow.topic.partition(".")[0],
        has_more=last and not flow.topic and bool(topics(flow.form, book.rules)),
    )


def derive_sheet(
    flow: Flow, book: Book, word: Word, language: Language, institutions: tuple[str, ...] = ()
) -> tuple[QuestionProps, ...]:
    """The questions of the sheet in hand, with complaints only where the visitor has been (`flow.checked`)."""
    complaints = _Complaints(flow, found_problems(flow, book.rules), word, language)
    asked = tuple(_question(question, flow, book, complaints) for question in book.sheet(flow).questions)
    return tuple(
        replace(each, suggestions=institutions) if each.key == "institution" else each for each in asked
    )


def number_request(flow: Flow, language: Language) -> TicketRequest:
    """A number before anybody says who they are."""
    return TicketRequest(
        service_key=flow.service_key,
        guest=None,
        consent=None,
        source=EntrySource.KIOSK,
        language=language,
    )


def ticket_request(flow: Flow, language: Language, *, optional: bool = False) -> TicketRequest:
    """What is asked of the office: made once, at the first touch of "Ambil tiket". `optional`: that box was shown."""
    kept = flow.agreed_optional if optional else None
    return TicketRequest(
        service_key=flow.service_key,
        guest=flow.form,
        consent=answer(language, given=flow.agreed, optional=kept),
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


def _question(question: Question, flow: Flow, book: Book, complaints: _Complaints) -> QuestionProps:
    lists = book.rules.lists
    value = value_of(flow.form, question.key)
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
        choices=_choices(question, book.rules, complaints.language),
        other=getattr(flow.form, question.key + OTHER) if wants_other else "",
        other_error=complaints.at(question.key + OTHER),
        wants_other=wants_other,
        label=_label(question, book.office, complaints.language),
        link=_link(question, value, book.office),
        waits=book.rules.waits_for_account,
    )


def _label(question: Question, office: Office | None, language: Language) -> str:
    name, _, service = question.key.partition(".")
    if name != WANTED or office is None:
        return ""
    return office.service(service).name.in_language(language)


def _link(question: Question, value: str, office: Office | None) -> str:
    """Where an account is made, for who has none."""
    if question.key != "account" or value != NO or office is None:
        return ""
    return next((link.url for link in office.links if link.key == PORTAL), "")


def _picked(question: Question, value: str, lists: CodeLists) -> Code | None:
    if question.kind is not Kind.CHOICE or not value:
        return None
    return lists.find(CodeListName(question.list_name), value)


def _choices(question: Question, rules: GuestRules, language: Language) -> tuple[ChoiceProps, ...]:
    if question.kind is not Kind.CHOICE:
        return ()
    codes = rules.lists.codes(CodeListName(question.list_name))
    if question.key == "identity_type":
        codes = tuple(each for each in codes if each.code in {kind.value for kind in rules.identity_types})
    return tuple(ChoiceProps(each.code, each.label(language)) for each in codes)
