"""The guest book form: what was typed, what is wrong with it, and the checked facts it becomes."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal, several_lines, single_line
from shared.office.guest_book import GuestFields
from shared.office.vocabulary import FieldNeed, GuestField
from shared.visitors.rules import Phone, check_birth_year, check_email, check_name, check_phone
from shared.visits.code_lists import CodeListName, CodeLists
from shared.visits.refusals import VisitRefusal
from shared.visits.states import EntrySource
from shared.visits.writes import GuestFacts

NEED_MOST = 500
"""Letters of the visitor's own words for what they need."""


CHOICES = frozenset(name.value for name in CodeListName)
"""Fields that are picked from a code list."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class GuestForm:
    """Exactly what was typed or picked; codes are those of the code lists in force."""

    name: str = ""
    email: str = ""
    phone: str = ""
    birth_year: str = ""
    gender: str = ""
    education: str = ""
    occupation: str = ""
    occupation_other: str = ""
    institution: str = ""
    institution_category: str = ""
    institution_category_other: str = ""
    purpose: str = ""
    purpose_other: str = ""
    need: str = ""
    no_email_reason: str = ""
    """Only at the reception: why a required address is missing (S000-2b)."""


@dataclass(frozen=True, slots=True)
class GuestRules:
    """What this form must hold, by the standard in force."""

    fields: GuestFields
    lists: CodeLists
    this_year: int
    source: EntrySource
    may_excuse_email: bool = True
    """Whether the reception may do without a required address, for a reason (S000-2b)."""


@dataclass(frozen=True, slots=True)
class AcceptedGuest:
    """The person and the facts of the day, ready to be written."""

    name: str
    email: str | None
    phone: Phone | None
    facts: GuestFacts


def problems(form: GuestForm, rules: GuestRules) -> tuple[Refusal, ...]:
    """Everything that is wrong, in the order of the form; a field has at most one problem."""
    return tuple(_Reading(form, rules).problems)


def accept(form: GuestForm, rules: GuestRules) -> AcceptedGuest:
    """The checked guest, or the first problem as a `Refusal` at its field."""
    reading = _Reading(form, rules)
    if reading.problems:
        raise reading.problems[0]
    return reading.guest


class _Reading:
    """One pass over the form: each answer is read once, its value kept or its problem."""

    def __init__(self, form: GuestForm, rules: GuestRules) -> None:
        self.problems: list[Refusal] = []
        self._form = form
        self._rules = rules
        name = self._read(lambda: check_name(form.name))
        phone = self._text(form.phone, GuestField.PHONE, check_phone)
        gender = self._choice(form.gender, GuestField.GENDER)
        birth_year = self._text(
            form.birth_year, GuestField.BIRTH_YEAR, lambda text: check_birth_year(text, rules.this_year)
        )
        email = self._email()
        education = self._choice(form.education, GuestField.EDUCATION)
        occupation, occupation_other = self._choice_or_words(
            form.occupation, form.occupation_other, GuestField.OCCUPATION
        )
        institution = self._text(
            form.institution, GuestField.INSTITUTION, lambda text: single_line(text, "institution")
        )
        category, category_other = self._choice_or_words(
            form.institution_category, form.institution_category_other, GuestField.INSTITUTION_CATEGORY
        )
        purpose, purpose_other = self._choice_or_words(form.purpose, form.purpose_other, GuestField.PURPOSE)
        need = self._read(lambda: several_lines(form.need, "need", most=NEED_MOST))
        reason = self._read(lambda: single_line(form.no_email_reason, "no_email_reason", required=False))
        facts = GuestFacts(
            source=rules.source,
            list_version=rules.lists.version,
            gender=gender,
            birth_year=birth_year,
            education=education,
            occupation=occupation,
            occupation_other=occupation_other,
            institution=institution,
            institution_category=category,
            institution_category_other=category_other,
            purpose=purpose,
            purpose_other=purpose_other,
            need=need or None,
            no_email_reason=None if email else reason or None,
        )
        self.guest = AcceptedGuest(name or "", email, phone, facts)

    def _read(self, check: Callable[[], T]) -> T | None:
        try:
            return check()
        except Refusal as refusal:
            self.problems.append(refusal)
            return None

    def _text(self, text: str, field: GuestField, check: Callable[[str], T]) -> T | None:
        given = self._given(text, field)
        return self._read(lambda: check(given)) if given else None

    def _given(self, text: str, field: GuestField) -> str:
        """The stripped text, "" when the standard hides the field; an empty required one is a problem."""
        need = self._rules.fields.need(field)
        if need is FieldNeed.HIDDEN:
            return ""
        given = text.strip()
        if not given and need is FieldNeed.REQUIRED:
            chosen = field.value in CHOICES
            code = VisitRefusal.CHOICE_MISSING if chosen else TextRefusal.MISSING
            self.problems.append(Refusal(code, field.value))
        return given

    def _email(self) -> str | None:
        """At the reception a reason may stand in for a required address (S000-2b)."""
        form, rules, field = self._form, self._rules, GuestField.EMAIL
        required = rules.fields.need(field) is FieldNeed.REQUIRED
        may_excuse = rules.source is EntrySource.RECEPTION and rules.may_excuse_email
        if may_excuse and required and not form.email.strip():
            if not form.no_email_reason.strip():
                self.problems.append(Refusal(VisitRefusal.EMAIL_REASON_MISSING, field.value))
            return None
        return self._text(form.email, field, check_email)

    def _choice(self, code: str, field: GuestField) -> str | None:
        given = self._given(code, field)
        if given and self._rules.lists.find(CodeListName(field.value), given) is None:
            self.problems.append(Refusal(VisitRefusal.CHOICE_UNKNOWN, field.value))
            return None
        return given or None

    def _choice_or_words(self, code: str, words: str, field: GuestField) -> tuple[str | None, str | None]:
        """A choice, and the words that the choice "Lainnya" wants beside it."""
        chosen = self._choice(code, field)
        entry = self._rules.lists.find(CodeListName(field.value), chosen) if chosen else None
        if entry is None or not entry.has_text:
            return chosen, None
        return chosen, self._read(lambda: single_line(words, f"{field.value}_other"))
