"""On which ground each answer is kept (UU 27/2022 art. 20): a duty of public service, or the visitor's own consent.

What the standard requires serves the service; what may stay empty is kept only with a consent of its own. Without it
those answers are dropped before anything is written, and the service is given all the same.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from shared.office.vocabulary import FieldNeed, GuestField
from shared.visits.guest_form import GuestForm, GuestRules, needed


class Basis(StrEnum):
    PUBLIC_DUTY = "public_duty"
    CONSENT = "consent"


class Keeping(StrEnum):
    """How long an answer is kept."""

    ARCHIVE = "archive"
    """As long as the service and the office's archive schedule need it."""
    SEALED = "sealed"
    """As long, but never itself: a keyed hash and the last four digits."""
    DAY = "day"
    """Gone at the end of the day."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One field a visitor is asked for, by its name in the form; `temperature` is taken at the door."""

    name: str
    required: bool
    basis: Basis
    keeping: Keeping = Keeping.ARCHIVE


_CARD = "identity_type"
_CARD_NUMBER = "identity_number"
_ACCOUNT = "account"

_PERSONAL = (
    GuestField.EMAIL.value,
    GuestField.PHONE.value,
    GuestField.BIRTH_YEAR.value,
    GuestField.GENDER.value,
    GuestField.EDUCATION.value,
    GuestField.OCCUPATION.value,
    GuestField.INSTITUTION.value,
    GuestField.INSTITUTION_CATEGORY.value,
    GuestField.PURPOSE.value,
    GuestField.NATIONALITY.value,
    GuestField.DISABILITY.value,
    _CARD,
    _CARD_NUMBER,
    _ACCOUNT,
)
"""Answers about the person. What is wanted today (need, services, help, group) is the service itself."""

_OF_THE_SERVICE = (
    "need",
    GuestField.WANTED_SERVICES.value,
    GuestField.DATA_NEEDS.value,
    GuestField.VISIT_KIND.value,
)

_WITH = {
    GuestField.OCCUPATION.value: ("occupation_other",),
    GuestField.INSTITUTION_CATEGORY.value: ("institution_category_other",),
    GuestField.PURPOSE.value: ("purpose_other",),
    GuestField.NATIONALITY.value: ("nationality_other",),
    GuestField.DISABILITY.value: ("disability_kind",),
    _CARD: ("identity_type_other", "identity_number", "identity_valid"),
}


def need_of(name: str, rules: GuestRules, *, minor: bool = False) -> FieldNeed:
    match name:
        case "need":
            return FieldNeed.OPTIONAL
        case "identity_type":
            return FieldNeed.OPTIONAL if minor and rules.card is FieldNeed.REQUIRED else rules.card
        case "identity_number":
            return _number_need(rules, minor=minor)
        case "account":
            return FieldNeed.HIDDEN if minor else rules.account
        case _:
            return needed(rules, GuestField(name), minor=minor)


def _number_need(rules: GuestRules, *, minor: bool) -> FieldNeed:
    """No card, no number."""
    if minor or FieldNeed.HIDDEN in {rules.card, rules.card_number}:
        return FieldNeed.HIDDEN
    both = rules.card is FieldNeed.REQUIRED and rules.card_number is FieldNeed.REQUIRED
    return FieldNeed.REQUIRED if both else FieldNeed.OPTIONAL


def basis_of(name: str, rules: GuestRules, *, minor: bool = False) -> Basis:
    """A minor's year of birth is what spares them the other questions: it always serves the duty."""
    if name not in _PERSONAL or (minor and name == GuestField.BIRTH_YEAR):
        return Basis.PUBLIC_DUTY
    optional = need_of(name, rules, minor=minor) is FieldNeed.OPTIONAL
    return Basis.CONSENT if optional else Basis.PUBLIC_DUTY


def asked(rules: GuestRules, *, minor: bool = False, temperature: bool = False) -> tuple[Asked, ...]:
    """Every field this visitor is asked for, with its basis and how long it is kept."""
    names = (GuestField.NAME.value, *_PERSONAL, *_OF_THE_SERVICE)
    needs = {name: need_of(name, rules, minor=minor) for name in names}
    found = [
        Asked(
            name,
            need is FieldNeed.REQUIRED,
            basis_of(name, rules, minor=minor),
            Keeping.SEALED if name == _CARD_NUMBER else Keeping.ARCHIVE,
        )
        for name, need in needs.items()
        if need is not FieldNeed.HIDDEN and (name != GuestField.WANTED_SERVICES or rules.other_services)
    ]
    if temperature:
        found.append(Asked("temperature", required=True, basis=Basis.PUBLIC_DUTY, keeping=Keeping.DAY))
    return tuple(found)


def asks_consent(rules: GuestRules) -> bool:
    """Whether anything asked here is kept only with a consent of its own."""
    return any(each.basis is Basis.CONSENT for minor in (False, True) for each in asked(rules, minor=minor))


def optional_answers(form: GuestForm, rules: GuestRules) -> tuple[str, ...]:
    """The optional questions about the person that were answered."""
    minor = rules.is_minor(form)
    return tuple(
        name
        for name in _PERSONAL
        if basis_of(name, rules, minor=minor) is Basis.CONSENT and getattr(form, name).strip()
    )


def without_optional(form: GuestForm, rules: GuestRules) -> GuestForm:
    """The form as it is kept without the second consent."""
    gone = [name for found in optional_answers(form, rules) for name in (found, *_WITH.get(found, ()))]
    return replace(form, **dict.fromkeys(gone, ""))
