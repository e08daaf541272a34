"""Days on which the calendar decides, for tests and pictures of the public screens."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from shared.foundation.ids import new_id
from shared.office.calendar import NO_CALENDAR, Calendar, CalendarEntry, EntryKind, TicketStop
from shared.office.model import WeekHours
from shared.office.national_days import around
from shared.office.settings import Interval, Text
from shared.office.vocabulary import Weekday

CHRISTMAS = datetime(2026, 12, 25, 3, tzinfo=UTC)
"""10.00 in Bengkulu."""
SECOND_EID = datetime(2027, 3, 11, 3, tzinfo=UTC)
JOINT_LEAVE = datetime(2026, 12, 24, 3, tzinfo=UTC)
SATURDAY = datetime(2026, 11, 21, 3, tzinfo=UTC)
RAMADAN_EVENING = datetime(2026, 2, 19, 9, tzinfo=UTC)
"""16.00 in Bengkulu, an hour after closing in Ramadan."""

_WORKING = tuple(Weekday)[:4]
_FRIDAY = (Weekday.FRIDAY,)
RAMADAN = CalendarEntry(
    new_id(),
    EntryKind.OTHER_HOURS,
    date(2026, 2, 18),
    date(2026, 3, 19),
    Text("Jam Ramadan", "Ramadan hours"),
    week=(
        WeekHours(_WORKING, Interval(time(8), time(15))),
        WeekHours(_FRIDAY, Interval(time(8), time(15, 30))),
    ),
    pause=(
        WeekHours(_WORKING, Interval(time(12), time(12, 30))),
        WeekHours(_FRIDAY, Interval(time(11, 30), time(12, 30))),
    ),
)
"""Perpres 21/2023: from 08.00, half an hour's break, an hour on Friday."""


def national(now: datetime) -> Calendar:
    return around(NO_CALENDAR, now.date())


def with_ramadan() -> Calendar:
    return replace(national(RAMADAN_EVENING), entries=(RAMADAN,))


def stopped(now: datetime, service: str = "") -> Calendar:
    stop = TicketStop(new_id(), now.date(), service, "Listrik padam", "Wahyu", now)
    return replace(national(now), stops=(stop,))
