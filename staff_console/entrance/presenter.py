"""Who signs in, and which desk they take."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor, Right
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.clock import Timer
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office.model import Office
from shared.qt.jobs import Err, Ok, Result
from shared.queueing import operations as queueing
from shared.queueing import queries as queues
from shared.queueing.queries import OpenDesk
from shared.staff import operations as staff
from shared.staff import queries as members
from shared.staff.refusals import StaffRefusal
from shared.staff.rules import Role
from shared.stations import queries as stations
from shared.stations.rules import Desk, Station, station_actor
from staff_console.entrance.props import DeskChoice, DesksProps, SignInProps
from staff_console.services import Presenter, Seat, Tools, service_name

TICK = timedelta(seconds=1)


class SignInPresenter(Presenter):
    """`signed_in(Seat)` once name and password are right."""

    signed_in = Signal(object)

    def __init__(self, tools: Tools, station: Station, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._station = station_actor(station)
        self._refused: Exception | None = None
        self._locked_until: datetime | None = None
        self._timer: Timer | None = None
        self.props = SignInProps()

    def start(self) -> None:
        """Nobody is signed in; forget what the last one was told."""
        self._refused = None
        self._show(error="", is_working=False)
        self.refresh()

    def refresh(self) -> None:
        database = self.tools.database
        self.read_once(lambda: _office_name(database), lambda name: self._show(office=name))

    def ask(self, login: str, password: str) -> None:
        if self.props.is_working or self.props.locked_seconds:
            return
        self._show(is_working=True, error="")
        database, station = self.tools.database, self._station
        self.run(lambda: _sign_in(database, station, login, password), self._on_answer)

    def speak(self) -> None:
        self._show(error=self.tools.sentence(self._refused) if self._refused else "")

    def close(self) -> None:
        super().close()
        if self._timer is not None:
            self._timer.cancel()

    def on_read_failed(self, error: Exception) -> None:
        self._show(error=self.tools.sentence(error))

    def _on_answer(self, result: Result[Seat]) -> None:
        match result:
            case Ok(seat):
                self._refused = None
                self._show(is_working=False, error="")
                self.signed_in.emit(seat)
            case Err(error):
                self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        self._refused = error
        self._show(is_working=False, error=self.tools.sentence(error))
        if isinstance(error, Refusal) and error.code is StaffRefusal.LOCKED:
            seconds = int(error.facts.get("seconds", 0))
            self._locked_until = self.tools.clock.now() + timedelta(seconds=seconds)
            self._count_down()

    def _count_down(self) -> None:
        until = self._locked_until
        left = -((self.tools.clock.now() - until) // TICK) if until else 0
        if left <= 0:
            self._locked_until, self._refused = None, None
            self._show(locked_until=None, locked_seconds=0, error="")
            return
        self._show(locked_until=until, locked_seconds=left)
        self._timer = self.tools.clock.after(TICK, self._count_down)

    def _show(self, **changes: object) -> None:
        props = replace(self.props, **changes)
        if props != self.props:
            self.props = props
            self.props_changed.emit()


def _office_name(db: Database) -> str:
    with db.read() as connection:
        office = offices.current_office(connection)
    return office.name if office else ""


def _sign_in(db: Database, station: Actor, login: str, password: str) -> Seat:
    actor = staff.sign_in(db, station, login, password)
    with db.read() as connection:
        member = members.member(connection, actor.user_id) if actor.user_id else None
    return Seat(actor, member.role if member else Role.OFFICER)


@dataclass(frozen=True, slots=True)
class _Desks:
    office: Office
    desks: tuple[Desk, ...]
    seated: tuple[OpenDesk, ...]


class DeskPresenter(Presenter):
    """`seated(Seat)` once a desk is taken, or none is wanted."""

    seated = Signal(object)

    def __init__(self, tools: Tools, station: Station, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._station, self._seat = station, seat
        self._read: _Desks | None = None
        self._refused: Exception | None = None
        self.props = DesksProps(seat.actor.user_name, may_go_without=seat.may(Right.SEE_VISITS))

    def refresh(self) -> None:
        database = self.tools.database
        self.read_once(lambda: _read_desks(database), self._on_read)

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & {Topic.STATIONS, Topic.OFFICE, Topic.STAFF}:
            self.refresh()

    def on_read_failed(self, error: Exception) -> None:
        self._refused = error
        self._derive()

    def choose(self, number: int) -> None:
        """Sit down at the desk of this number; one's own, left open, is simply taken up again."""
        choice = next((desk for desk in self.props.desks if desk.number == number), None)
        if choice is None or self.props.is_working:
            return
        if choice.is_own:
            self._sit_down(choice.desk_id)
            return
        self.props = replace(self.props, is_working=True)
        self.props_changed.emit()
        database, actor, desk_id = self.tools.database, self._seat.actor, choice.desk_id
        self.run(
            lambda: queueing.open_desk(database, actor, desk_id),
            lambda result: self._on_opened(result, desk_id),
        )

    def go_without(self) -> None:
        self.seated.emit(self._seat)

    def speak(self) -> None:
        self._derive()

    def _on_opened(self, result: Result[None], desk_id: UUID) -> None:
        self.props = replace(self.props, is_working=False)
        match result:
            case Ok():
                self._sit_down(desk_id)
            case Err(error):
                self._refused = error
                self._derive()
                self.refresh()

    def _sit_down(self, desk_id: UUID) -> None:
        self.seated.emit(replace(self._seat, desk_id=desk_id))

    def _on_read(self, read: _Desks) -> None:
        self._read = read
        self._derive()

    def _derive(self) -> None:
        error = self.tools.sentence(self._refused) if self._refused else ""
        desks = derive_desks(self._read, self._station, self._seat, self.tools.language) if self._read else ()
        props = replace(self.props, desks=desks, error=error, is_loading=self._read is None)
        if props != self.props:
            self.props = props
            self.props_changed.emit()


def _read_desks(db: Database) -> _Desks:
    with db.read() as connection:
        return _Desks(
            offices.current(connection).office,
            stations.desks(connection, active_only=True),
            queues.open_desks(connection),
        )


def derive_desks(read: _Desks, station: Station, seat: Seat, language: Language) -> tuple[DeskChoice, ...]:
    seated = {each.desk_id: each for each in read.seated}

    def choice(desk: Desk) -> DeskChoice:
        sitting = seated.get(desk.id)
        return DeskChoice(
            desk_id=desk.id,
            number=desk.number,
            name=desk.name,
            services=", ".join(service_name(read.office, key, language) for key in desk.services),
            taken_by=sitting.user_name if sitting else "",
            is_own=sitting is not None and sitting.user_id == seat.actor.user_id,
            is_here=desk.id == station.desk_id,
        )

    return tuple(choice(desk) for desk in read.desks)
