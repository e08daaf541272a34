"""The one door for "is the office open?": the week of its file, under the calendar, on its own clock.

What decides about a day, first to last (docs/decisions/0020): the office's own calendar (the narrowest entry, of equals
the latest), a closure in the file, a national holiday, cuti bersama where the office closes on it, other hours of
the calendar, other hours of the file, the usual week.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from shared.office.calendar import Calendar, CalendarEntry, EntryKind
from shared.office.model import HoursException, Office, WeekHours
from shared.office.rules import local_time, zone
from shared.office.settings import Interval, Text
from shared.office.vocabulary import Weekday

LOOK_AHEAD_DAYS = 400
"""How far the next opening is looked for: past any closure of a year."""


class OpeningState(StrEnum):
    OPEN = "open"
    BREAK = "break"
    CLOSED = "closed"
    NOT_SET = "not_set"


class DayKind(StrEnum):
    """Why a day has the hours it has."""

    USUAL = "usual"
    NO_SERVICE = "no_service"
    """A weekday on which the week gives no hours."""
    HOLIDAY = "holiday"
    LOCAL_HOLIDAY = "local_holiday"
    JOINT_LEAVE = "joint_leave"
    CLOSED = "closed"
    SPECIAL_OPENING = "special_opening"
    OTHER_HOURS = "other_hours"


@dataclass(frozen=True, slots=True)
class DayHours:
    """One day's serving intervals in office time, and what made it so: `note` is that day's or span's name."""

    intervals: tuple[Interval, ...]
    kind: DayKind = DayKind.USUAL
    note: Text | None = None
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """`until`: when this state ends today; `next_opening`: the next start of service, None while open.

    Both are aware, in the office's zone. NOT_SET: the office has not entered its hours, so nothing is known.
    """

    state: OpeningState
    day: date
    intervals: tuple[Interval, ...]
    until: datetime | None
    next_opening: datetime | None
    kind: DayKind = DayKind.USUAL
    note: Text | None = None
    estimated: bool = False

    @property
    def is_open(self) -> bool:
        return self.state is OpeningState.OPEN

    @property
    def serving_day(self) -> bool:
        """Whether the doors are open now: while serving, and in the break of a serving day (S000-1c)."""
        return self.state in {OpeningState.OPEN, OpeningState.BREAK}


def opening(office: Office, calendar: Calendar, at: datetime) -> Opening:
    """Whether the office serves at `at` (aware). Intervals are half open: closed from the very closing minute on."""
    now = local_time(office, at)
    if not office.hours.week:
        return Opening(OpeningState.NOT_SET, now.date(), (), None, None)
    today = day_hours(office, calendar, now.date())
    state = _state(today.intervals, now.time())
    following = None if state is OpeningState.OPEN else _next_opening(office, calendar, now)
    until = following if state is OpeningState.BREAK else None
    if state is OpeningState.OPEN:
        until = _at(now, next(interval for interval in today.intervals if now.time() in interval).end)
    return Opening(
        state, now.date(), today.intervals, until, following, today.kind, today.note, today.estimated
    )


def day_hours(office: Office, calendar: Calendar, day: date) -> DayHours:
    """When the office serves on this day, and why."""
    own = calendar.deciding(day)
    if own is None:
        return _closed_by_rule(office, calendar, day) or _served(office, calendar, day)
    match own.kind:
        case EntryKind.WORKING_DAY:
            return _served(office, calendar, day)
        case EntryKind.SPECIAL_OPENING:
            return DayHours(serving(own.week, own.pause, day), DayKind.SPECIAL_OPENING, own.label)
        case kind:
            return DayHours((), DayKind(kind.value), own.label)


def next_day_opening(office: Office, calendar: Calendar, day: date) -> datetime | None:
    """When service starts on the first serving day after this one, aware; None when nothing is known of it."""
    if not office.hours.week:
        return None
    end = datetime.combine(day, time.max, zone(office))
    return _next_opening(office, calendar, end)


def slots(hours: DayHours, length: timedelta) -> tuple[time, ...]:
    """Where appointments of this length can start: without a break there is no gap at lunch (S000-1c)."""
    return tuple(start for interval in hours.intervals for start in _starts(interval, length))


def serving(week: Iterable[WeekHours], pause: Iterable[WeekHours], day: date) -> tuple[Interval, ...]:
    """What a week and its breaks give for a day, in order."""
    weekday = tuple(Weekday)[day.weekday()]
    breaks = [rule.time for rule in pause if weekday in rule.days]
    intervals = [rule.time for rule in week if weekday in rule.days]
    for stretch in breaks:
        intervals = [part for interval in intervals for part in _without(interval, stretch)]
    return tuple(sorted(intervals, key=lambda interval: interval.start))


def _closed_by_rule(office: Office, calendar: Calendar, day: date) -> DayHours | None:
    closure = next((each for each in _exceptions(office, day) if not each.week), None)
    if closure is not None:
        return DayHours((), DayKind.CLOSED, closure.label)
    for known in calendar.national_days(day):
        if not known.joint_leave:
            return DayHours((), DayKind.HOLIDAY, known.name, known.estimated)
        if office.hours.joint_leave_closed.value:
            return DayHours((), DayKind.JOINT_LEAVE, known.name, known.estimated)
    return None


def _served(office: Office, calendar: Calendar, day: date) -> DayHours:
    hours = office.hours
    other: CalendarEntry | HoursException | None = calendar.other_hours(day) or next(
        (each for each in _exceptions(office, day) if each.week), None
    )
    if other is None:
        intervals = serving(hours.week, hours.pause.value, day)
        return DayHours(intervals, DayKind.USUAL if intervals else DayKind.NO_SERVICE)
    intervals = serving(other.week, other.pause, day)
    return (
        DayHours(intervals, DayKind.OTHER_HOURS, other.label)
        if intervals
        else DayHours((), DayKind.NO_SERVICE)
    )


def _exceptions(office: Office, day: date) -> Iterator[HoursException]:
    return (each for each in office.hours.exceptions if each.first <= day <= each.last)


def _without(interval: Interval, stretch: Interval) -> Iterator[Interval]:
    before = Interval(interval.start, min(interval.end, stretch.start))
    after = Interval(max(interval.start, stretch.end), interval.end)
    yield from (part for part in (before, after) if part.start < part.end)


def _state(intervals: tuple[Interval, ...], now: time) -> OpeningState:
    if any(now in interval for interval in intervals):
        return OpeningState.OPEN
    begun = any(interval.end <= now for interval in intervals)
    to_come = any(now < interval.start for interval in intervals)
    return OpeningState.BREAK if begun and to_come else OpeningState.CLOSED


def _next_opening(office: Office, calendar: Calendar, now: datetime) -> datetime | None:
    for ahead in range(LOOK_AHEAD_DAYS):
        day = now.date() + timedelta(days=ahead)
        for interval in day_hours(office, calendar, day).intervals:
            start = datetime.combine(day, interval.start, now.tzinfo)
            if start > now:
                return start
    return None


def _starts(interval: Interval, length: timedelta) -> Iterator[time]:
    start, end = _minutes(interval.start), _minutes(interval.end)
    step = int(length.total_seconds() // 60)
    for minute in range(start, end - step + 1, step):
        yield time(minute // 60, minute % 60)


def _minutes(moment: time) -> int:
    return moment.hour * 60 + moment.minute


def _at(now: datetime, moment: time) -> datetime:
    return datetime.combine(now.date(), moment, now.tzinfo)
