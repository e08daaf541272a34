"""On which ground each answer is kept (UU 27/2022 art. 20): a duty of public service, or the visitor's own consent.

What the standard requires serves the service; what may stay empty is kept only with a consent of its own. Without it
those answers are dropped before anything is written, and the service is given all the same.
"""

from dataclasses import replace
from enum import StrEnum

from shared.office.guest_book import GuestFields
from shared.office.vocabulary import FieldNeed, GuestField
from shared.visits.guest_form import GuestForm


class Basis(StrEnum):
    PUBLIC_DUTY = "public_duty"
    CONSENT = "consent"


_PERSONAL = (
    GuestField.EMAIL,
    GuestField.PHONE,
    GuestField.BIRTH_YEAR,
    GuestField.GENDER,
    GuestField.EDUCATION,
    GuestField.OCCUPATION,
    GuestField.INSTITUTION,
    GuestField.INSTITUTION_CATEGORY,
    GuestField.PURPOSE,
    GuestField.NATIONALITY,
    GuestField.DISABILITY,
)
"""Answers about the person. What is wanted today (need, services, help, group) is the service itself."""

_WITH = {
    GuestField.OCCUPATION: ("occupation_other",),
    GuestField.INSTITUTION_CATEGORY: ("institution_category_other",),
    GuestField.PURPOSE: ("purpose_other",),
    GuestField.NATIONALITY: ("nationality_other",),
    GuestField.DISABILITY: ("disability_kind",),
}


def basis_of(field: GuestField, fields: GuestFields) -> Basis:
    optional = field in _PERSONAL and fields.need(field) is FieldNeed.OPTIONAL
    return Basis.CONSENT if optional else Basis.PUBLIC_DUTY


def optional_answers(form: GuestForm, fields: GuestFields) -> tuple[GuestField, ...]:
    """The optional questions about the person that were answered."""
    return tuple(
        field
        for field in _PERSONAL
        if basis_of(field, fields) is Basis.CONSENT and getattr(form, field.value).strip()
    )


def without_optional(form: GuestForm, fields: GuestFields) -> GuestForm:
    """The form as it is kept without the second consent."""
    gone = [name for field in optional_answers(form, fields) for name in (field.value, *_WITH.get(field, ()))]
    return replace(form, **dict.fromkeys(gone, ""))
