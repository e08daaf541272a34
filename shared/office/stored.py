"""Standards and calendars as the database keeps them: JSON text; a standard has an id made from that text."""

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from shared.office.calendar import Calendar
from shared.office.standard import Standard

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_STANDARDS = UUID("5f0d4f0e-3a0c-5d7e-9b7a-6a2f0c1d8e11")


@dataclass(frozen=True, slots=True)
class StandardInForce:
    """`id` names this very content: a visit that stores it is judged by these values for ever."""

    id: UUID
    standard: Standard


def to_text(standard: Standard) -> str:
    return _adapter().dump_json(standard).decode()


def from_text(text: str) -> Standard:
    return _adapter().validate_json(text)


def identified(standard: Standard) -> StandardInForce:
    return StandardInForce(uuid5(_STANDARDS, to_text(standard)), standard)


@cache
def _adapter() -> "TypeAdapter[Standard]":
    from pydantic import TypeAdapter

    return TypeAdapter(Standard)


def calendar_to_text(calendar: Calendar) -> str:
    return _calendars().dump_json(calendar, exclude_defaults=True).decode()


def calendar_from_text(text: str) -> Calendar:
    return _calendars().validate_json(text)


@cache
def _calendars() -> "TypeAdapter[Calendar]":
    from pydantic import TypeAdapter

    return TypeAdapter(Calendar)
