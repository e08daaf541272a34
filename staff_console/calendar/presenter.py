"""The calendar: which days are shown, what is entered and taken back."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor, Right
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.formats import month_name
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.calendar import Calendar, CalendarEntry, TicketStop
from shared.office.entry_form import EntryForm, again, new_entry
from shared.office.keeping import (
    NewEntry,
    add_entry,
    refresh_national_days,
    remove_entry,
    resume_tickets,
    stop_tickets,
)
from shared.office.model import Office
from shared.qt.jobs import Err, Ok, Result, log_bug
from staff_console.calendar import wording
from staff_console.calendar.derive import Days, weekday_names
from staff_console.calendar.props import CalendarProps
from staff_console.services import Presenter, Tools
from staff_console.widgets.tokens import Tone

READS_ON = frozenset({Topic.CALENDAR, Topic.OFFICE})
DECEMBER = 12


@dataclass(frozen=True, slots=True)
class _Read:
    office: Office
    calendar: Calendar
    today: date


class CalendarPresenter(Presenter):
    """`refused(field, sentence)`: what was entered is wrong there; `done`: it was entered."""

    refused = Signal(str, str)
    done = Signal()

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._read: _Read | None = None
        self._trouble: Exception | None = None
        self._day: date | None = None
        self._year_view = False
        self._renewed = False
        self.props = CalendarProps(
            may_manage=Right.MANAGE_OFFICE in actor.rights, may_stop=Right.STOP_TICKETS in actor.rights
        )

    def show(self, *, shown: bool) -> None:
        if not shown:
            return
        self.refresh()
        if not self._renewed:
            self._renewed = True
            database, actor = self.tools.database, self._actor
            self.run(lambda: refresh_national_days(database, actor), log_bug)

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & READS_ON:
            self.refresh()

    def refresh(self) -> None:
        database = self.tools.database
        self.read_once(lambda: _read(database), self._on_read)

    def on_read_failed(self, error: Exception) -> None:
        self._trouble = error
        self._derive()

    def speak(self) -> None:
        self._derive()

    def choose(self, day: date) -> None:
        self._day = day
        self._derive()

    def walk(self, days: int) -> None:
        if self._day is not None:
            self.choose(_within(self._day, timedelta(days=days)))

    def turn(self, pages: int) -> None:
        """To another month, or in the year's view to another year; the chosen day goes along."""
        if self._day is None:
            return
        months = (
            self._day.year * DECEMBER + self._day.month - 1 + pages * (DECEMBER if self._year_view else 1)
        )
        year, month = divmod(months, DECEMBER)
        if date.min.year < year < date.max.year:
            self.choose(_day_of(year, month + 1, self._day.day))

    def to_today(self) -> None:
        if self._read is not None:
            self.choose(self._read.today)

    def view_year(self, *, year: bool) -> None:
        self._year_view = year
        self._derive()

    def enter(self, form: EntryForm) -> None:
        try:
            new = new_entry(form)
        except Refusal as refusal:
            self.refused.emit(refusal.field, self.tools.sentence(refusal))
            return
        self._add(new)

    def remove(self, key: str) -> None:
        database, actor, entry_id = self.tools.database, self._actor, UUID(key)
        self.run(lambda: remove_entry(database, actor, entry_id), self._on_removed)

    def stop(self, service: str, reason: str) -> None:
        database, actor = self.tools.database, self._actor
        self.run(lambda: stop_tickets(database, actor, reason, service), self._on_stopped)

    def resume(self, key: str) -> None:
        database, actor, stop_id = self.tools.database, self._actor, UUID(key)

        def told(result: Result[None]) -> None:
            match result:
                case Ok():
                    self.notice(Tone.OK, wording.resumed())
                case Err(error):
                    self.notice(Tone.BAD, self.tools.sentence(error))

        self.run(lambda: resume_tickets(database, actor, stop_id), told)

    def _add(self, new: NewEntry) -> None:
        database, actor = self.tools.database, self._actor
        self.run(lambda: add_entry(database, actor, new), self._on_added)

    def _on_added(self, result: Result[CalendarEntry]) -> None:
        match result:
            case Ok(entry):
                self._day = entry.first
                self.done.emit()
                label = entry.label.in_language(self.tools.language)
                self.notice(
                    Tone.OK, wording.entered(label), wording.undo(), lambda: self.remove(str(entry.id))
                )
                self.refresh()
            case Err(error):
                self._tell(error)

    def _on_removed(self, result: Result[CalendarEntry]) -> None:
        match result:
            case Ok(entry):
                label = entry.label.in_language(self.tools.language)
                self.notice(Tone.OK, wording.removed(label), wording.undo(), lambda: self._add(again(entry)))
            case Err(error):
                self.notice(Tone.BAD, self.tools.sentence(error))

    def _on_stopped(self, result: Result[TicketStop]) -> None:
        match result:
            case Ok(stop) if self._read is not None:
                self.done.emit()
                said = wording.stopped(self._days(self._read).stopped(stop.service))
                self.notice(Tone.OK, said, wording.undo(), lambda: self.resume(str(stop.id)))
            case Err(error):
                self._tell(error)
            case _:
                self.done.emit()

    def _tell(self, error: Exception) -> None:
        """At the field that is wrong, or as a notice where no field is."""
        said = self.tools.sentence(error)
        field = error.field if isinstance(error, Refusal) else ""
        if field:
            self.refused.emit(field, said)
        else:
            self.notice(Tone.BAD, said)

    def _on_read(self, read: _Read) -> None:
        self._read, self._trouble = read, None
        self._day = self._day or read.today
        self._derive()

    def _days(self, read: _Read) -> Days:
        return Days(read.office, read.calendar, read.today, self.tools.language)

    def _derive(self) -> None:
        props = replace(
            self.props,
            is_loading=self._read is None and self._trouble is None,
            trouble=self.tools.sentence(self._trouble) if self._trouble else "",
        )
        if self._read is not None and self._day is not None:
            props = self._filled(props, self._read, self._day)
        if props != self.props:
            self.props = props
            self.props_changed.emit()

    def _filled(self, props: CalendarProps, read: _Read, day: date) -> CalendarProps:
        days, language = self._days(read), self.tools.language
        known = read.calendar.years
        services = [(service.key, service.name.in_language(language)) for service in read.office.services]
        return replace(
            props,
            year_view=self._year_view,
            heading=str(day.year) if self._year_view else f"{month_name(day, language)} {day.year}",
            weekdays=weekday_names(language),
            months=days.year(day.year) if self._year_view else (days.month(day.replace(day=1)),),
            chosen=days.chosen(day),
            stops=tuple(days.stop(stop) for stop in read.calendar.stops if stop.day == read.today),
            services=(("", wording.all_services()), *services),
            at_today=day == read.today,
            years_known=wording.years_known(known[0], known[-1]) if known and day.year not in known else "",
        )


def _read(db: Database) -> _Read:
    with db.read() as connection:
        current = offices.current(connection)
    return _Read(current.office, current.calendar, office_rules.office_day(current.office, db.clock.now()))


def _within(day: date, step: timedelta) -> date:
    try:
        return day + step
    except OverflowError:
        return day


def _day_of(year: int, month: int, day: int) -> date:
    """That day of the month, or the month's last."""
    while True:
        try:
            return date(year, month, day)
        except ValueError:
            day -= 1
