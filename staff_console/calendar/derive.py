"""From the office and its calendar to the props of the page: pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from shared.foundation.formats import (
    Language,
    clock_time,
    day_and_date,
    long_date,
    month_name,
    short_day_name,
)
from shared.office.calendar import Calendar, CalendarEntry, TicketStop
from shared.office.model import Office
from shared.office.opening import DayHours, DayKind, day_hours
from shared.office.rules import local_time
from shared.office.week_words import week_words
from staff_console.calendar import wording
from staff_console.calendar.props import ChosenProps, DayProps, EntryProps, MonthProps, StopProps
from staff_console.widgets.tokens import Tone

WEEK, WEEKS, MONTHS = 7, 6, 12
ONE_DAY = timedelta(days=1)
_LOOKS = {
    DayKind.USUAL: ("door-fill", Tone.PLAIN),
    DayKind.NO_SERVICE: ("moon-fill", Tone.PLAIN),
    DayKind.HOLIDAY: ("flag-fill", Tone.PLAIN),
    DayKind.LOCAL_HOLIDAY: ("map-pin-fill", Tone.PLAIN),
    DayKind.JOINT_LEAVE: ("users-three-fill", Tone.PLAIN),
    DayKind.CLOSED: ("lock-fill", Tone.PLAIN),
    DayKind.SPECIAL_OPENING: ("sun-fill", Tone.OK),
    DayKind.OTHER_HOURS: ("clock-fill", Tone.INFO),
}


@dataclass(frozen=True, slots=True)
class Days:
    """All that days are derived from."""

    office: Office
    calendar: Calendar
    today: date
    language: Language

    def month(self, first: date) -> MonthProps:
        start = first - first.weekday() * ONE_DAY
        days = tuple(self.day(start + ahead * ONE_DAY) for ahead in range(WEEK * WEEKS))
        return MonthProps(first, month_name(first, self.language), days)

    def year(self, year: int) -> tuple[MonthProps, ...]:
        return tuple(self.month(date(year, month, 1)) for month in range(1, MONTHS + 1))

    def day(self, day: date) -> DayProps:
        hours = day_hours(self.office, self.calendar, day)
        icon, tone = _LOOKS[hours.kind]
        words, times = self.name(hours), self.times(hours)
        told = ", ".join(part for part in (day_and_date(day, self.language), words, times) if part)
        own = any(entry.covers(day) for entry in self.calendar.entries)
        return DayProps(day, words, times, icon, tone, not hours.intervals, own, day == self.today, told)

    def chosen(self, day: date) -> ChosenProps:
        hours = day_hours(self.office, self.calendar, day)
        icon, tone = _LOOKS[hours.kind]
        name = self.name(hours)
        kind = wording.kind(hours.kind)
        return ChosenProps(
            day=day,
            title=day_and_date(day, self.language),
            state=wording.named(kind, name) if name and hours.kind is not DayKind.NO_SERVICE else kind,
            icon=icon,
            tone=tone,
            hours=self.times(hours) or wording.closed(),
            entries=tuple(self.entry(entry) for entry in self.calendar.entries if entry.covers(day)),
        )

    def name(self, hours: DayHours) -> str:
        if hours.note is None:
            return ""
        name = hours.note.in_language(self.language)
        return wording.estimated(name) if hours.estimated else name

    def times(self, hours: DayHours) -> str:
        return ", ".join(
            f"{clock_time(each.start, self.language)}–{clock_time(each.end, self.language)}"
            for each in hours.intervals
        )

    def entry(self, entry: CalendarEntry) -> EntryProps:
        return EntryProps(
            str(entry.id),
            entry.label.in_language(self.language),
            " · ".join(part for part in self._rest(entry) if part),
        )

    def _rest(self, entry: CalendarEntry) -> Iterator[str]:
        yield wording.entry_kind(entry.kind)
        if entry.first != entry.last:
            yield f"{long_date(entry.first, self.language)} – {long_date(entry.last, self.language)}"
        yield week_words(entry.week, self.language)
        if entry.pause:
            yield wording.pause(week_words(entry.pause, self.language))
        yield wording.entered_by(entry.by) if entry.by else ""

    def stop(self, stop: TicketStop) -> StopProps:
        at = clock_time(local_time(self.office, stop.at), self.language)
        return StopProps(
            str(stop.id), self.stopped(stop.service), wording.stop_rest(stop.reason, stop.by, at)
        )

    def stopped(self, service: str) -> str:
        if not service:
            return wording.all_services()
        offered = self.office.offers(service)
        return self.office.service(service).name.in_language(self.language) if offered else service


def weekday_names(language: Language) -> tuple[str, ...]:
    """Monday to Sunday, short."""
    monday = date(2024, 1, 1)
    return tuple(short_day_name(monday + ahead * ONE_DAY, language) for ahead in range(WEEK))
