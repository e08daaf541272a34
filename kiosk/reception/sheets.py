"""Which questions of the guest book stand together on one sheet, for each shape of screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared.office.guest_book import GuestFields
from shared.office.vocabulary import FieldNeed, GuestField


class Layout(StrEnum):
    """How much room a sheet has. LARGE is the larger text: one question a sheet (look.md §9)."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"
    COMPACT = "compact"
    LARGE = "large"


class Step(StrEnum):
    """The steps the visitor sees; choosing the service is the first and done when a sheet shows."""

    PERSON = "person"
    NEED = "need"
    TICKET = "ticket"


class Kind(StrEnum):
    TEXT = "text"
    CHOICE = "choice"
    LINES = "lines"


NEED = "need"
"""The visitor's own words; the form's only field no standard speaks of, always optional."""

OTHER = "_other"

_KINDS = {
    GuestField.GENDER: Kind.CHOICE,
    GuestField.EDUCATION: Kind.CHOICE,
    GuestField.OCCUPATION: Kind.CHOICE,
    GuestField.INSTITUTION_CATEGORY: Kind.CHOICE,
    GuestField.PURPOSE: Kind.CHOICE,
}

WITH_WORDS = (GuestField.OCCUPATION, GuestField.INSTITUTION_CATEGORY, GuestField.PURPOSE)
"""Choices whose "Lainnya" asks for words."""

_PERSON = (
    GuestField.NAME,
    GuestField.EMAIL,
    GuestField.PHONE,
    GuestField.BIRTH_YEAR,
    GuestField.GENDER,
    GuestField.EDUCATION,
    GuestField.OCCUPATION,
)
_NEED = (GuestField.INSTITUTION, GuestField.INSTITUTION_CATEGORY, GuestField.PURPOSE, NEED)

APART = (
    GuestField.NATIONALITY,
    GuestField.DISABILITY,
    GuestField.VISIT_KIND,
    GuestField.WANTED_SERVICES,
    GuestField.DATA_NEEDS,
)
"""What stands beside the sheets, for who wants to say more: the plain way does not grow."""

_SHEETS: Mapping[Layout, tuple[tuple[Step, tuple[str, ...]], ...]] = {
    Layout.PORTRAIT: ((Step.PERSON, _PERSON), (Step.NEED, _NEED)),
    Layout.LANDSCAPE: (
        (Step.PERSON, _PERSON),
        (Step.NEED, _NEED[:2]),
        (Step.NEED, _NEED[2:]),
    ),
    Layout.COMPACT: (
        (Step.PERSON, _PERSON[:5]),
        (Step.PERSON, _PERSON[5:]),
        (Step.NEED, _NEED[:2]),
        (Step.NEED, _NEED[2:]),
    ),
    Layout.LARGE: tuple((Step.PERSON, (name,)) for name in _PERSON)
    + tuple((Step.NEED, (name,)) for name in _NEED),
}

_SPANS: Mapping[Layout, Mapping[str, int]] = {
    Layout.PORTRAIT: {GuestField.PHONE: 7, GuestField.BIRTH_YEAR: 5},
    Layout.LANDSCAPE: {
        GuestField.NAME: 6,
        GuestField.EMAIL: 6,
        GuestField.PHONE: 4,
        GuestField.BIRTH_YEAR: 3,
        GuestField.GENDER: 5,
    },
    Layout.COMPACT: {
        GuestField.NAME: 6,
        GuestField.EMAIL: 6,
        GuestField.PHONE: 4,
        GuestField.BIRTH_YEAR: 3,
        GuestField.GENDER: 5,
    },
    Layout.LARGE: {},
}
FULL_SPAN = 12


@dataclass(frozen=True, slots=True)
class Question:
    """One question as the sheet lays it out; `span` of twelve columns."""

    key: str
    kind: Kind
    required: bool
    span: int


@dataclass(frozen=True, slots=True)
class Sheet:
    step: Step
    questions: tuple[Question, ...]

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(question.key for question in self.questions)

    def owns(self, field: str) -> bool:
        """Whether a refusal at `field` shows on this sheet; the words of "Lainnya" belong to their choice."""
        return field.removesuffix(OTHER) in self.keys


def sheets(fields: GuestFields, layout: Layout) -> tuple[Sheet, ...]:
    """The sheets of the guest book under a standard: hidden fields are left out, empty sheets too."""
    made = (
        Sheet(step, tuple(_question(key, fields, layout) for key in keys if _shown(key, fields)))
        for step, keys in _SHEETS[layout]
    )
    return tuple(sheet for sheet in made if sheet.questions)


def sheet_of(all_sheets: tuple[Sheet, ...], field: str) -> int:
    """The place of the sheet that asks for `field`; the first one when none does."""
    return next((place for place, sheet in enumerate(all_sheets) if sheet.owns(field)), 0)


def _shown(key: str, fields: GuestFields) -> bool:
    return key == NEED or fields.need(GuestField(key)) is not FieldNeed.HIDDEN


def _question(key: str, fields: GuestFields, layout: Layout) -> Question:
    if key == NEED:
        return Question(NEED, Kind.LINES, required=False, span=FULL_SPAN)
    field = GuestField(key)
    return Question(
        key=field.value,
        kind=_KINDS.get(field, Kind.TEXT),
        required=fields.need(field) is FieldNeed.REQUIRED,
        span=_SPANS[layout].get(field, FULL_SPAN),
    )
