"""An office's hours in words for the public screens: today's, the week's, and when it opens again."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import groupby

from shared.foundation.formats import Language, clock_time, day_and_short_date, day_name
from shared.office.calendar import Calendar
from shared.office.model import Office
from shared.office.opening import DayKind, Opening, OpeningState, day_hours
from shared.office.opening import opening as opening_at
from shared.office.rules import local_time, zone_label
from shared.office.settings import Interval
from shared.queueing.admission import NoTicket

WEEK = 7
DASH = "–"


@dataclass(frozen=True, slots=True)
class HoursRow:
    """One line of the opening hours; `hours` is empty on days without service."""

    days: str
    hours: str
    today: bool


@dataclass(frozen=True, slots=True)
class HoursProps:
    """`today` like "08.00–16.00 WIB"; `ended` the last closing of today, "" before it or on a closed day.

    `kind` and `note` say why today's hours are what they are; `weekday` is today's name. `full`: why no service gives
    numbers any more today although the office is open; `next_day` and `next_time` then tell when to come back.
    """

    state: OpeningState = OpeningState.NOT_SET
    today: str = ""
    no_break: bool = False
    resumes: str = ""
    ended: str = ""
    next_day: str = ""
    next_time: str = ""
    kind: DayKind = DayKind.USUAL
    note: str = ""
    estimated: bool = False
    weekday: str = ""
    full: str = ""
    week: tuple[HoursRow, ...] = ()


def derive_hours(office: Office, calendar: Calendar, at: datetime, language: Language) -> HoursProps:
    """`at` aware; everything in the office's own zone."""
    return hours_in(opening_at(office, calendar, at), office, calendar, at, language)


def hours_in(
    opening: Opening, office: Office, calendar: Calendar, now: datetime, language: Language
) -> HoursProps:
    """The same where the opening at this moment is known already."""
    zone = zone_label(office, now)
    following = opening.next_opening
    return HoursProps(
        state=opening.state,
        today=f"{stretches(opening.intervals, language)} {zone}" if opening.intervals else "",
        no_break=office.hours.pause.said and not office.hours.pause.value,
        resumes=clock_time(opening.until, language) if _pausing(opening) and opening.until else "",
        ended=_ended(opening, now, office, language),
        next_day=day_and_short_date(following.date(), language) if following else "",
        next_time=f"{clock_time(following, language)} {zone}" if following else "",
        kind=opening.kind,
        note=opening.note.in_language(language) if opening.note else "",
        estimated=opening.estimated,
        weekday=day_name(opening.day, language),
        week=tuple(_week(office, calendar, opening.day, language)),
    )


def full_until(
    hours: HoursProps, why: NoTicket, back: datetime | None, office: Office, language: Language
) -> HoursProps:
    """The hours of a day whose numbers have all been given."""
    return replace(
        hours,
        full=why.value,
        next_day=day_and_short_date(back.date(), language) if back else "",
        next_time=f"{clock_time(back, language)} {zone_label(office, back)}" if back else "",
    )


def stretches(intervals: tuple[Interval, ...], language: Language) -> str:
    """08.00–12.00, 13.00–15.30."""
    return ", ".join(
        f"{clock_time(each.start, language)}{DASH}{clock_time(each.end, language)}" for each in intervals
    )


def _pausing(opening: Opening) -> bool:
    return opening.state is OpeningState.BREAK


def _ended(opening: Opening, now: datetime, office: Office, language: Language) -> str:
    if opening.state is not OpeningState.CLOSED or not opening.intervals:
        return ""
    last = opening.intervals[-1].end
    return clock_time(last, language) if last <= local_time(office, now).time() else ""


def _week(office: Office, calendar: Calendar, today: date, language: Language) -> Iterator[HoursRow]:
    """Monday to Sunday of this week, equal neighbours together."""
    monday = today - timedelta(days=today.weekday())
    days = [monday + timedelta(days=ahead) for ahead in range(WEEK)]
    for intervals, group in groupby(days, key=lambda day: day_hours(office, calendar, day).intervals):
        members = list(group)
        yield HoursRow(_named(members, language), stretches(intervals, language), today in members)


def _named(days: list[date], language: Language) -> str:
    names = [day_name(day, language) for day in days]
    return f"{names[0]}{DASH}{names[-1]}" if len(names) > 2 else ", ".join(names)
