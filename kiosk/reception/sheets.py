"""Which questions of the guest book stand together on one sheet, for each shape of screen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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
    TICK = "tick"


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
IDENTITY = "identity"
"""Where the questions about card and account stand, which the standard asks of its own accord (C12, C14)."""
COMPANION = "companion"
"""Who is with a minor."""

WITH_WORDS = (GuestField.OCCUPATION, GuestField.INSTITUTION_CATEGORY, GuestField.PURPOSE)
"""Choices whose "Lainnya" asks for words."""

_PERSON = (
    GuestField.NAME,
    GuestField.EMAIL,
    GuestField.PHONE,
    GuestField.BIRTH_YEAR,
    GuestField.GENDER,
    COMPANION,
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
    Layout.PORTRAIT: ((Step.PERSON, _PERSON), (Step.NEED, (IDENTITY, *_NEED))),
    Layout.LANDSCAPE: (
        (Step.PERSON, _PERSON),
        (Step.NEED, (IDENTITY,)),
        (Step.NEED, _NEED[:2]),
        (Step.NEED, _NEED[2:]),
    ),
    Layout.COMPACT: (
        (Step.PERSON, _PERSON[:6]),
        (Step.PERSON, _PERSON[6:]),
        (Step.NEED, (IDENTITY,)),
        (Step.NEED, _NEED[:2]),
        (Step.NEED, _NEED[2:]),
    ),
    Layout.LARGE: (
        *((Step.PERSON, (name,)) for name in _PERSON),
        *((Step.NEED, (name,)) for name in (IDENTITY, *_NEED)),
    ),
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
    list_name: str = ""
    """The code list a choice is picked from."""


@dataclass(frozen=True, slots=True)
class Besides:
    """What this visitor is asked besides, or spared: by the standard's own rules, and for who is under 17."""

    identity: tuple[Question, ...] = ()
    minor: bool = False
    hidden: frozenset[str] = frozenset()


PLAIN = Besides()


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


def sheets(fields: GuestFields, layout: Layout, besides: Besides = PLAIN) -> tuple[Sheet, ...]:
    """The sheets of the guest book under a standard: hidden fields are left out, empty sheets too."""
    made = (Sheet(step, tuple(_asked(keys, fields, layout, besides))) for step, keys in _SHEETS[layout])
    return tuple(sheet for sheet in made if sheet.questions)


def _asked(
    keys: tuple[str, ...], fields: GuestFields, layout: Layout, besides: Besides
) -> Iterator[Question]:
    for key in keys:
        if key == IDENTITY:
            yield from besides.identity
        elif key == COMPANION:
            if besides.minor:
                yield Question(COMPANION, Kind.CHOICE, required=False, span=FULL_SPAN, list_name=COMPANION)
        elif key not in besides.hidden and _shown(key, fields):
            question = _question(key, fields, layout)
            yield replace(question, required=True) if besides.minor and key == "institution" else question


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
        list_name=field.value if field in _KINDS else "",
    )
