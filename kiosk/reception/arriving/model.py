"""The view model of the way in: each touch one small step, each act one job."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.reception.arriving.ports import Act, ArrivingPorts
from kiosk.reception.arriving.props import ArrivingProps, derive_arriving
from kiosk.reception.arriving.state import Arriving
from kiosk.reception.arriving.way import Stop
from shared.foundation.formats import Language
from shared.journey.operations import Beginning
from shared.office.model import Office
from shared.qt.jobs import Err, Job, Lane, Ok, Result
from shared.qt.snapshot import exposing
from shared.qt.wording import wording
from shared.queueing.issuing import TicketRequest
from shared.visits.screening import ScreeningAnswers
from shared.visits.states import EntrySource

QML_IMPORT_NAME = "anjungan.reception"
QML_IMPORT_MAJOR_VERSION = 1

TEMPERATURE_MOST = 8
"""Signs that are kept of what is typed; "36,5" needs four."""

log = logging.getLogger(__name__)
T = TypeVar("T")


@QmlElement
class ArrivingModel(exposing(ArrivingProps)):
    """`pageWanted` names the page of the next stop."""

    pageWanted = Signal(str)

    def __init__(self, ports: ArrivingPorts, lane: Lane, parent: QObject) -> None:
        super().__init__(ArrivingProps(), parent)
        self._ports = ports
        self._lane = lane
        self._job: Job | None = None
        self._service_key = ""
        self._language = Language.INDONESIAN
        self.state = Arriving()

    def start(self, office: Office, service_key: str, day: date) -> str:
        """Somebody chose a service: the page of the first stop, "" where the kiosk has none."""
        self._service_key = service_key
        stops = self._ports.way(office, service_key, day)
        if not stops:
            return ""
        self._become(
            Arriving(
                stops=stops,
                gives_here=self._ports.gives_here(office, service_key, day),
                screening=self._ports.screening(office, service_key, day),
            )
        )
        announce = self._ports.announce
        self._lane.run(lambda: announce(service_key), _note)
        return stops[0].value

    def take_up(self, service_key: str, visit_id: UUID) -> None:
        """The guest book of a number that was called."""
        self._service_key = service_key
        self._become(Arriving(stops=(Stop.BOOK,), visit_id=visit_id, begun=True, called=True))

    def expect(self, appointment_id: UUID) -> None:
        """Who has just begun comes with an appointment."""
        self._become(replace(self.state, appointment_id=appointment_id))

    def show(self, language: Language) -> None:
        self._language = language
        self._become(self.state)

    def placed(self) -> str:
        """The guest book or number is written: the page of the next stop, "" when the visitor waits from now on."""
        state = replace(self.state, begun=True).on()
        if state.stop is None:
            self._become(Arriving())
            return ""
        self._become(state)
        return state.stop.value

    def forget(self) -> None:
        """The visitor left; a visit that never got into line ends with them."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        visit_id, leave = self.state.visit_id, self._ports.leave
        if self.state.leaves:
            self._lane.run(lambda: leave(visit_id), _note)
        self._become(Arriving())

    def request(self, request: TicketRequest) -> TicketRequest:
        """The request, of the visit that was begun."""
        invited = replace(request, appointment_id=self.state.appointment_id)
        return replace(invited, visit_id=self.state.visit_id) if self.state.begun else invited

    @property
    def act(self) -> Act | None:
        """How the request is sent; None: the plain way, all in one go."""
        if self.state.stop is Stop.NUMBER:
            return self._ports.give if self.state.begun else None
        return self._ports.save if self.state.saves else None

    def tidy(self) -> None:
        self._lane.run(self._ports.tidy, _note)

    # ------------------------------------------------------------------ touches

    @Slot(bool)
    def wearMask(self, worn: bool) -> None:
        if not self.state.busy:
            self._become(self.state.answer(replace(self.state.answers, mask=worn)))

    @Slot(str)
    def writeTemperature(self, typed: str) -> None:
        if not self.state.busy:
            answers = replace(self.state.answers, temperature=typed[:TEMPERATURE_MOST])
            self._become(self.state.answer(answers))

    @Slot()
    def passDoor(self) -> None:
        """The answers at the door, sent once however often it is touched."""
        if self.state.stop is Stop.SCREENING:
            self._begin(self._go_on)

    @Slot()
    def storeBag(self) -> None:
        self._keep(self._ports.store_bag)

    @Slot()
    def goWithoutBag(self) -> None:
        self._keep(self._ports.without_bag)

    @Slot()
    def leaveBag(self) -> None:
        """The bag lies in its place: on."""
        if self.state.stop is Stop.BAG and self.state.bag_done:
            self._go_on()

    # ------------------------------------------------------------------ how

    def _begin(self, then: Callable[[], None]) -> None:
        state, begin = self.state, self._ports.begin
        if state.busy:
            return
        beginning = Beginning(
            self._service_key, EntrySource.KIOSK, state.answers, state.appointment_id, state.visit_id
        )
        self._become(state.begin())

        def begun(_visit_id: UUID) -> None:
            self._become(replace(self.state, begun=True, busy=False, answers=ScreeningAnswers()))
            then()

        self._run(lambda: begin(beginning), begun)

    def _keep(self, act: Callable[[UUID], str]) -> None:
        if self.state.stop is not Stop.BAG or self.state.busy or self.state.bag_done:
            return
        if not self.state.begun:
            self._begin(lambda: self._keep(act))
            return
        visit_id = self.state.visit_id
        self._become(self.state.begin())
        self._run(lambda: act(visit_id), self._kept)

    def _kept(self, slot: str) -> None:
        self._become(replace(self.state, busy=False, slot=slot, bag_done=True))
        if not slot:
            self._go_on()

    def _go_on(self) -> None:
        self._become(self.state.on())
        if self.state.stop is not None:
            self.pageWanted.emit(self.state.stop.value)

    def _run(self, work: Callable[[], T], on_value: Callable[[T], None]) -> None:
        def heard(result: Result[T]) -> None:
            self._job = None
            match result:
                case Ok(value):
                    on_value(value)
                case Err(error):
                    self._become(self.state.refuse(error))

        self._job = self._lane.run(work, heard)

    def _become(self, state: Arriving) -> None:
        self.state = state
        self.swap(derive_arriving(state, wording, self._language))


def _note(result: Result[object]) -> None:
    """What nobody waits for: somebody is told, or a visit that is held stays open for the reception."""
    if isinstance(result, Err):
        log.info("Not done beside the visitor's way: %s", result.error)
