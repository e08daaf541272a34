"""Reads of the office in use and of the standards visits ran under."""

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from shared.foundation.refusals import Refusal
from shared.office.calendar import NO_CALENDAR, Calendar
from shared.office.document import parse_text
from shared.office.model import Office
from shared.office.opening import Opening, opening
from shared.office.refusals import OfficeRefusal
from shared.office.rules import narrowed, standard_in_force
from shared.office.standard import Standard
from shared.office.stored import StandardInForce, calendar_from_text, from_text, identified
from shared.office.tables import CalendarRow, OfficeProfileRow, StandardRow

_NEWEST_FIRST = (OfficeProfileRow.loaded_at.desc(), OfficeProfileRow.id.desc())
_HISTORY = select(OfficeProfileRow.id, OfficeProfileRow.sha256, OfficeProfileRow.loaded_at).order_by(
    *_NEWEST_FIRST
)
_NEWEST_CALENDAR = select(CalendarRow.document).order_by(CalendarRow.number.desc()).limit(1)
_CURRENT = (
    select(
        OfficeProfileRow.id,
        OfficeProfileRow.sha256,
        OfficeProfileRow.document,
        _NEWEST_CALENDAR.scalar_subquery().label("calendar"),
    )
    .order_by(*_NEWEST_FIRST)
    .limit(1)
)
"""Office and calendar in one round trip: a ticket is judged by both."""
_NUMBERED_CALENDAR = (
    select(CalendarRow.number, CalendarRow.document).order_by(CalendarRow.number.desc()).limit(1)
)
_STANDARD = select(StandardRow.document).where(StandardRow.id == bindparam("id"))


@dataclass(frozen=True, slots=True)
class Profile:
    """One office file that is or was in use."""

    id: UUID
    sha256: str
    loaded_at: datetime


@dataclass(frozen=True, slots=True)
class CurrentOffice:
    """The office in use and where it is stored; the same hash is the same office. `calendar` as it is just now."""

    profile_id: UUID
    sha256: str
    office: Office = field(compare=False)
    calendar: Calendar = field(compare=False, default=NO_CALENDAR)

    def in_force(self, service_key: str, on: date) -> StandardInForce:
        """The standard a visit for this service runs under on an office day, with the id its row stores.

        Raises `Refusal` NO_SUCH_SERVICE when the office does not offer it, or no paper governs it.
        """
        return _in_force(self, service_key, on)

    def opening(self, at: datetime) -> Opening:
        """Whether the office serves at `at` (aware)."""
        return opening(self.office, self.calendar, at)


def current(connection: Connection) -> CurrentOffice:
    """The office in use. Raises `Refusal` NOT_SET_UP before the first file. Parsed once per content."""
    found = connection.execute(_CURRENT).first()
    if found is None:
        raise Refusal(OfficeRefusal.NOT_SET_UP)
    return CurrentOffice(found.id, found.sha256, _office(found.document), _calendar(found.calendar))


def current_office(connection: Connection) -> Office | None:
    """The office in use, None before the first file."""
    found = connection.execute(_CURRENT).first()
    return None if found is None else _office(found.document)


def calendar(connection: Connection) -> Calendar:
    """The calendar in use; an empty one before the first."""
    return numbered_calendar(connection)[1]


def numbered_calendar(connection: Connection) -> tuple[int, Calendar]:
    """The calendar in use and its number, 0 before the first."""
    found = connection.execute(_NUMBERED_CALENDAR).first()
    return (0, NO_CALENDAR) if found is None else (found.number, _calendar(found.document))


def lacks_standards(connection: Connection, office: Office) -> bool:
    """Whether a standard of this office, as this version understands it, has no row yet."""
    wanted = {
        identified(narrowed(office, standard, service)).id
        for standard in office.standards
        for service in standard.governs
    }
    query = select(StandardRow.id).where(StandardRow.id.in_(wanted))
    return wanted != set(connection.execute(query).scalars())


def history(connection: Connection) -> tuple[Profile, ...]:
    """Every office file that was ever put in use, the newest first."""
    return tuple(Profile(*row) for row in connection.execute(_HISTORY))


def standard(connection: Connection, standard_id: UUID) -> Standard:
    """The standard of this id, as it stood when a visit ran under it. LookupError when there is none."""
    found = connection.execute(_STANDARD, {"id": standard_id}).scalar()
    if found is None:
        raise LookupError(standard_id)
    return _standard(found)


@lru_cache(maxsize=8)
def _office(text: str) -> Office:
    return parse_text(text)


@lru_cache(maxsize=8)
def _calendar(text: str | None) -> Calendar:
    return NO_CALENDAR if text is None else calendar_from_text(text)


@lru_cache(maxsize=64)
def _standard(text: str) -> Standard:
    return from_text(text)


@lru_cache(maxsize=64)
def _in_force(current: CurrentOffice, service_key: str, on: date) -> StandardInForce:
    if not current.office.offers(service_key):
        raise Refusal(OfficeRefusal.NO_SUCH_SERVICE, "service", service=service_key)
    try:
        return identified(standard_in_force(current.office, service_key, on))
    except LookupError as error:
        raise Refusal(OfficeRefusal.NO_SUCH_SERVICE, "service", service=service_key) from error
