"""The calendar laid over the usual week: national days, and what this office decides about its own days."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from shared.office.model import WeekHours
from shared.office.settings import Text


class EntryKind(StrEnum):
    """What an entry of the office's own calendar does to its days."""

    HOLIDAY = "holiday"
    """A national day that a decree added later than the suite knows (domain facts 2.11: 18 August 2025)."""
    LOCAL_HOLIDAY = "local_holiday"
    JOINT_LEAVE = "joint_leave"
    """Cuti bersama on which this office is closed, whatever its rule for the others says."""
    CLOSED = "closed"
    WORKING_DAY = "working_day"
    """Served like any other day although the calendar would close it."""
    SPECIAL_OPENING = "special_opening"
    """Served in hours of its own, also on a weekend or holiday."""
    OTHER_HOURS = "other_hours"
    """Another week for a while, such as Ramadan; holidays in it stay holidays."""


WITH_HOURS = frozenset({EntryKind.SPECIAL_OPENING, EntryKind.OTHER_HOURS})


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """`first` to `last`, both included, in the office's own days. Hours only for the kinds `WITH_HOURS`."""

    id: UUID
    kind: EntryKind
    first: date
    last: date
    label: Text
    week: tuple[WeekHours, ...] = ()
    pause: tuple[WeekHours, ...] = ()
    by: str = ""
    """Who entered it."""

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class NationalDay:
    """A national holiday, or one of cuti bersama. `estimated`: the moon or a decree still decides about the date."""

    day: date
    name: Text
    joint_leave: bool = False
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class TicketStop:
    """No more walk-in tickets on this day; `service` empty: for all services."""

    id: UUID
    day: date
    service: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Calendar:
    """One frozen state of the calendar. `national` in order of date, complete for `years`, nothing known beyond."""

    entries: tuple[CalendarEntry, ...] = ()
    national: tuple[NationalDay, ...] = ()
    years: tuple[int, ...] = ()
    stops: tuple[TicketStop, ...] = ()

    def national_days(self, day: date) -> Iterator[NationalDay]:
        """Those of this day; a holiday and cuti bersama may fall together."""
        for known in self.national[bisect_left(self.national, day, key=_day) :]:
            if known.day != day:
                return
            yield known

    def deciding(self, day: date) -> CalendarEntry | None:
        """The office's own entry that says whether this day is served: the narrowest, of equals the latest made."""
        return _narrowest(e for e in self.entries if e.kind is not EntryKind.OTHER_HOURS and e.covers(day))

    def other_hours(self, day: date) -> CalendarEntry | None:
        """The office's own entry that gives this day another week's hours."""
        return _narrowest(e for e in self.entries if e.kind is EntryKind.OTHER_HOURS and e.covers(day))

    def stop(self, day: date, service: str) -> TicketStop | None:
        """What ended the tickets of this service on this day, if anything did."""
        return next((e for e in self.stops if e.day == day and e.service in {"", service}), None)


NO_CALENDAR = Calendar()
"""What a database holds before its first calendar was written: nothing but the week of the office file."""


def _day(known: NationalDay) -> date:
    return known.day


def _narrowest(entries: Iterator[CalendarEntry]) -> CalendarEntry | None:
    return min(entries, key=lambda e: (e.last - e.first, -e.id.int), default=None)
