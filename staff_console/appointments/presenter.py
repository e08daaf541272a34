"""Appointments of a day: read, booked, moved, ended; coming in is the reception's."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor, Right
from shared.appointments import operations, queries
from shared.appointments.operations import Booked, BookingRequest
from shared.appointments.queries import Appointment
from shared.appointments.rules import BookableDay, arrival_refusal, shown_code
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.formats import clock_time, day_and_date
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.entry_form import parse_day
from shared.office.model import Office
from shared.qt.jobs import Err, Ok, Result
from shared.staff import queries as staff
from shared.staff.rules import Role, StaffMember
from shared.visitors.consents import answer
from shared.visits.states import EntrySource
from staff_console.appointments import derive, wording
from staff_console.appointments.props import AppointmentsProps
from staff_console.services import Presenter, Tools, service_name
from staff_console.widgets.tokens import Tone

READS_ON = frozenset({Topic.APPOINTMENTS, Topic.OFFICE, Topic.CALENDAR, Topic.STAFF})
_SERVE = frozenset({Role.OFFICER, Role.LIBRARIAN})

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BookForm:
    """What the dialog holds, as typed; `at` is "09:30"."""

    service: str = ""
    day: str = ""
    at: str = ""
    name: str = ""
    contact: str = ""
    purpose: str = ""
    officer: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Read:
    office: Office
    today: date
    day: date
    found: tuple[Appointment, ...]
    services: tuple[str, ...]
    officers: tuple[StaffMember, ...]


class AppointmentsPresenter(Presenter):
    """`refused(field, sentence)` and `done` belong to a dialog; `arriving(appointment)`: the reception goes on."""

    times_found = Signal(object)
    refused = Signal(str, str)
    done = Signal()
    arriving = Signal(object)

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._read: _Read | None = None
        self._trouble: Exception | None = None
        self._day: date | None = None
        self._words = ""
        self._tried: BookingRequest | None = None
        self.props = AppointmentsProps(may_override=Right.OVERRIDE in actor.rights)

    # ------------------------------------------------------------------ looking

    def show(self, *, shown: bool) -> None:
        if shown:
            self.refresh()

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & READS_ON:
            self.refresh()

    def refresh(self) -> None:
        database, actor, day, words = self.tools.database, self._actor, self._day, self._words
        self.read_once(lambda: _read(database, actor, day, words), self._on_read)

    def on_read_failed(self, error: Exception) -> None:
        self._trouble = error
        self._derive()

    def speak(self) -> None:
        self._derive()

    def walk(self, days: int) -> None:
        if self._read is not None:
            self._day = self._read.day + timedelta(days=days)
            self.refresh()

    def to_today(self) -> None:
        self._day = None
        self.refresh()

    def search(self, words: str) -> None:
        self._words = words
        self.refresh()

    # ------------------------------------------------------------------ acts

    def look_for_times(self, service: str, day: str) -> None:
        """The free times of a service on a day as typed; nothing while the day cannot be read."""
        try:
            wanted = parse_day(day, "day")
        except Refusal:
            self.times_found.emit(())
            return
        database = self.tools.database

        def told(result: Result[BookableDay | None]) -> None:
            match result:
                case Ok(found):
                    soon, language = self.props.may_override, self.tools.language
                    self.times_found.emit(derive.times(found, language, soon=soon) if found else ())
                case Err(error):
                    self.refused.emit("day", self.tools.sentence(error))

        self.run(lambda: _times(database, service, wanted), told)

    def times_of(self, key: str, day: str) -> None:
        found = self._found(key)
        if found is not None:
            self.look_for_times(found.service_key, day)

    def book(self, form: BookForm, *, agreed: bool) -> None:
        """For somebody who called, or stands at the desk. Sent again after an unknown outcome, it is the same one."""
        try:
            request = self._request(form, agreed=agreed)
        except Refusal as refusal:
            self._tell(refusal)
            return
        if not form.service or not form.at:
            self.refused.emit(*_missing(form))
            return
        database, actor = self.tools.database, self._actor
        self._tried = request
        self.run(lambda: operations.book(database, actor, request), self._on_booked)

    def move(self, key: str, form: BookForm) -> None:
        if not form.at:
            self.refused.emit("at", wording.missing_time())
            return
        try:
            day = parse_day(form.day, "day")
        except Refusal as refusal:
            self._tell(refusal)
            return
        at, reason = time.fromisoformat(form.at), form.reason
        self._do(
            lambda db, actor: operations.move(db, actor, UUID(key), day, at, reason), wording.moved(), key=""
        )

    def cancel(self, key: str, reason: str) -> None:
        self._do(
            lambda db, actor: operations.cancel(db, actor, UUID(key), reason), wording.cancelled(), key=key
        )

    def mark_no_show(self, key: str) -> None:
        self._do(lambda db, actor: operations.mark_no_show(db, actor, UUID(key)), wording.missed(), key=key)

    def undo(self, key: str) -> None:
        self._do(lambda db, actor: operations.undo(db, actor, UUID(key)), wording.undone(), key="")

    def check_in(self, key: str) -> None:
        """They are here: the guest book opens with what they said when booking."""
        found, read = self._found(key), self._read
        if found is None or read is None:
            return
        now = self.tools.clock.now()
        refused = arrival_refusal(read.office, found.state, found.starts_at, now, by_staff=True)
        if refused is not None:
            self.notice(Tone.WARN, self.tools.sentence(refused))
            return
        self.arriving.emit(found)

    # ------------------------------------------------------------------ how

    def _request(self, form: BookForm, *, agreed: bool) -> BookingRequest:
        request = BookingRequest(
            service_key=form.service,
            day=parse_day(form.day, "day"),
            at=time.fromisoformat(form.at or "00:00"),
            name=form.name,
            contact=form.contact,
            purpose=form.purpose,
            consent=answer(self.tools.language, given=agreed),
            source=EntrySource.RECEPTION,
            officer_id=UUID(form.officer) if form.officer else None,
            reason=form.reason,
        )
        tried = self._tried
        return request if tried is None else replace(request, id=tried.id, token=tried.token)

    def _do(self, act: Callable[[Database, Actor], None], said: str, *, key: str) -> None:
        """`key`: what an undo beside the words would bring back."""
        database, actor = self.tools.database, self._actor

        def told(result: Result[None]) -> None:
            match result:
                case Ok():
                    self.done.emit()
                    undo = (lambda: self.undo(key)) if key else None
                    self.notice(Tone.OK, said, wording.undo() if key else "", undo)
                    self.refresh()
                case Err(error):
                    self._tell(error)

        self.run(lambda: act(database, actor), told)

    def _on_booked(self, result: Result[Booked]) -> None:
        match result:
            case Ok(booked):
                self._tried = None
                self._day = booked.appointment.day
                self.done.emit()
                self.notice(Tone.OK, self._booked_words(booked.appointment))
                self.refresh()
            case Err(error):
                if isinstance(error, Refusal):
                    self._tried = None
                self._tell(error)

    def _booked_words(self, made: Appointment) -> str:
        language, read = self.tools.language, self._read
        local = office_rules.local_time(read.office, made.starts_at) if read else made.starts_at
        when = f"{day_and_date(local.date(), language)}, {clock_time(local, language)}"
        return wording.booked(made.name, when, shown_code(made.code))

    def _tell(self, error: Exception) -> None:
        """At the field that is wrong, or as a notice where no field is."""
        said = self.tools.sentence(error)
        field = error.field if isinstance(error, Refusal) else ""
        if field:
            self.refused.emit({"time": "at"}.get(field, field), said)
        else:
            self.notice(Tone.WARN, said)

    def _found(self, key: str) -> Appointment | None:
        found = self._read.found if self._read else ()
        return next((each for each in found if str(each.id) == key), None)

    def _on_read(self, read: _Read) -> None:
        self._read, self._trouble = read, None
        self._derive()

    def _derive(self) -> None:
        read, language = self._read, self.tools.language
        props = replace(
            self.props,
            words=self._words,
            is_loading=read is None and self._trouble is None,
            trouble=self.tools.sentence(self._trouble) if self._trouble else "",
        )
        if read is not None:
            now = self.tools.clock.now()
            props = replace(
                props,
                day=read.day,
                day_words=day_and_date(read.day, language),
                is_today=read.day == read.today,
                lines=tuple(derive.line(each, read.office, now, language) for each in read.found),
                services=tuple((key, service_name(read.office, key, language)) for key in read.services),
                officers=(
                    ("", wording.any_officer()),
                    *((str(each.id), each.name) for each in read.officers),
                ),
            )
        if props != self.props:
            self.props = props
            self.props_changed.emit()


def _missing(form: BookForm) -> tuple[str, str]:
    return ("service", wording.missing_service()) if not form.service else ("at", wording.missing_time())


def _read(db: Database, actor: Actor, day: date | None, words: str) -> _Read:
    operations.lapse(db, actor)
    with db.read() as connection:
        office = offices.current(connection).office
        now = db.clock.now()
        today = office_rules.office_day(office, now)
        shown = day or today
        members = staff.members(connection)
        return _Read(
            office,
            today,
            shown,
            queries.day_list(connection, shown, words),
            queries.services(connection, now),
            tuple(each for each in members if each.active and each.role in _SERVE),
        )


def _times(db: Database, service: str, day: date) -> BookableDay | None:
    with db.read() as connection:
        now = db.clock.now()
        today = office_rules.office_day(offices.current(connection).office, now)
        ahead = (day - today).days
        if not service or not 0 <= ahead <= 366:
            return None
        return queries.bookable_days(connection, service, now, ahead + 1)[-1]
