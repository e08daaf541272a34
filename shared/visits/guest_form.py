"""The guest book form: what was typed, what is wrong with it, and the checked facts it becomes."""

from collections.abc import Callable
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class AcceptedGuest:
    """The person and the facts of the day, ready to be written."""

    name: str
    email: str | None
    phone: Phone | None
    facts: GuestFacts


def problems(form: GuestForm, rules: GuestRules) -> tuple[Refusal, ...]:
    """Everything that is wrong, in the order of the form; a field has at most one problem."""
    found: dict[str, Refusal] = {}
    for check in _checks(form, rules):
        try:
            check()
        except Refusal as refusal:
            found.setdefault(refusal.field, refusal)
    return tuple(found.values())


def accept(form: GuestForm, rules: GuestRules) -> AcceptedGuest:
    """The checked guest, or the first problem as a `Refusal` at its field."""
    for check in _checks(form, rules):
        check()
    return AcceptedGuest(
        name=check_name(form.name),
        email=check_email(form.email) if _given(form.email, rules, GuestField.EMAIL) else None,
        phone=check_phone(form.phone) if _given(form.phone, rules, GuestField.PHONE) else None,
        facts=_facts(form, rules),
    )


def _facts(form: GuestForm, rules: GuestRules) -> GuestFacts:
    year = _given(form.birth_year, rules, GuestField.BIRTH_YEAR)
    return GuestFacts(
        source=rules.source,
        list_version=rules.lists.version,
        gender=_given(form.gender, rules, GuestField.GENDER),
        birth_year=check_birth_year(year, rules.this_year) if year else None,
        education=_given(form.education, rules, GuestField.EDUCATION),
        occupation=_given(form.occupation, rules, GuestField.OCCUPATION),
        occupation_other=_words(form.occupation, form.occupation_other, "occupation", rules),
        institution=_given(form.institution, rules, GuestField.INSTITUTION),
        institution_category=_given(form.institution_category, rules, GuestField.INSTITUTION_CATEGORY),
        institution_category_other=_words(
            form.institution_category, form.institution_category_other, "institution_category", rules
        ),
        purpose=_given(form.purpose, rules, GuestField.PURPOSE),
        purpose_other=_words(form.purpose, form.purpose_other, "purpose", rules),
        need=form.need.strip() or None,
        no_email_reason=form.no_email_reason.strip() or None,
    )


Check = Callable[[], object]


def _checks(form: GuestForm, rules: GuestRules) -> tuple[Check, ...]:
    return (
        lambda: check_name(form.name),
        lambda: _check_text(form.phone, GuestField.PHONE, rules, check_phone),
        lambda: _check_choice(form.gender, GuestField.GENDER, rules),
        lambda: _check_text(
            form.birth_year,
            GuestField.BIRTH_YEAR,
            rules,
            lambda text: check_birth_year(text, rules.this_year),
        ),
        lambda: _check_email(form, rules),
        lambda: _check_choice(form.education, GuestField.EDUCATION, rules),
        lambda: _check_choice(form.occupation, GuestField.OCCUPATION, rules),
        lambda: _check_other(form.occupation, form.occupation_other, "occupation", rules),
        lambda: _check_text(
            form.institution, GuestField.INSTITUTION, rules, lambda text: single_line(text, "institution")
        ),
        lambda: _check_choice(form.institution_category, GuestField.INSTITUTION_CATEGORY, rules),
        lambda: _check_other(
            form.institution_category, form.institution_category_other, "institution_category", rules
        ),
        lambda: _check_choice(form.purpose, GuestField.PURPOSE, rules),
        lambda: _check_other(form.purpose, form.purpose_other, "purpose", rules),
        lambda: several_lines(form.need, "need", most=NEED_MOST),
        lambda: single_line(form.no_email_reason, "no_email_reason", required=False),
    )


def _given(text: str, rules: GuestRules, field: GuestField) -> str | None:
    """The stripped text, or None when empty or when the standard hides the field."""
    hidden = rules.fields.need(field) is FieldNeed.HIDDEN
    return None if hidden else text.strip() or None


def _check_text(text: str, field: GuestField, rules: GuestRules, check: Callable[[str], object]) -> None:
    if _given(text, rules, field):
        check(text)
    elif rules.fields.need(field) is FieldNeed.REQUIRED:
        raise Refusal(TextRefusal.MISSING, field.value)


def _check_email(form: GuestForm, rules: GuestRules) -> None:
    """At the reception a reason may stand in for a required address (S000-2b)."""
    by_reception = rules.source is EntrySource.RECEPTION
    missing = not form.email.strip() and rules.fields.need(GuestField.EMAIL) is FieldNeed.REQUIRED
    if missing and by_reception:
        if not form.no_email_reason.strip():
            raise Refusal(VisitRefusal.EMAIL_REASON_MISSING, GuestField.EMAIL.value)
        return
    _check_text(form.email, GuestField.EMAIL, rules, check_email)


def _check_choice(code: str, field: GuestField, rules: GuestRules) -> None:
    given = _given(code, rules, field)
    if given is None:
        if rules.fields.need(field) is FieldNeed.REQUIRED:
            raise Refusal(VisitRefusal.CHOICE_MISSING, field.value)
    elif rules.lists.find(CodeListName(field.value), given) is None:
        raise Refusal(VisitRefusal.CHOICE_UNKNOWN, field.value)


def _check_other(code: str, words: str, field: str, rules: GuestRules) -> None:
    """The choice "Lainnya" wants its words."""
    single_line(words, f"{field}_other", required=_wants_words(code, field, rules))


def _wants_words(code: str, field: str, rules: GuestRules) -> bool:
    entry = rules.lists.find(CodeListName(field), code) if code else None
    return entry is not None and entry.has_text


def _words(code: str, words: str, field: str, rules: GuestRules) -> str | None:
    return (words.strip() or None) if _wants_words(code, field, rules) else None
