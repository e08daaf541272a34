"""The view model of appointments: each touch one small step, each act one job."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.reception.appointment.ports import AppointmentPorts
from kiosk.reception.appointment.props import AppointmentProps, Setting, derive_appointment
from kiosk.reception.appointment.state import Appointing
from shared.appointments.operations import Booked, BookingRequest, read_contact
from shared.appointments.queries import Appointment
from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.rules import CODE_LENGTH, PURPOSE_MOST, BookableDay
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.office.model import Office
from shared.office.rules import office_day
from shared.qt.jobs import Err, Job, Lane, Ok, Result
from shared.qt.snapshot import exposing
from shared.qt.wording import wording
from shared.visitors.consents import answer
from shared.visitors.rules import check_name
from shared.visits.states import EntrySource

QML_IMPORT_NAME = "anjungan.reception"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class AppointmentModel(exposing(AppointmentProps)):
    """`pageWanted` names a page; `arrived` brings the appointment somebody comes in with."""

    pageWanted = Signal(str)
    arrived = Signal(object)

    def __init__(self, ports: AppointmentPorts, lane: Lane, parent: QObject) -> None:
        super().__init__(AppointmentProps(), parent)
        self._ports = ports
        self._lane = lane
        self._job: Job | None = None
        self._known: Setting | None = None
        self.state = Appointing()

    def show(self, office: Office, now: datetime, language: Language) -> None:
        """Office, time and language as they are now."""
        services = self._ports.offered(office, office_day(office, now))
        self._known = Setting(office, services, now, language, wording)
        self._become(self.state)

    def forget(self) -> None:
        """The visitor left: the next one is somebody else."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._become(Appointing())

    # ------------------------------------------------------------------ coming with one

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        if not self.state.busy:
            self._become(self.state.write(field, text))

    @Slot(str)
    def scanKey(self, text: str) -> None:
        self._become(self.state.key(text))

    @Slot()
    def scanned(self) -> None:
        """A scanner ends with Enter."""
        if self.state.scan:
            self.find()

    @Slot(bool)
    def useName(self, by_name: bool) -> None:
        self._become(replace(self.state, by_name=by_name, error=None))

    @Slot()
    def find(self) -> None:
        if self.state.busy:
            return
        key = self.state.asked
        if not key.code.strip() and not self.state.by_name:
            self._become(self.state.refuse(Refusal(AppointmentRefusal.CODE_FORM, "code", length=CODE_LENGTH)))
            return
        self._become(self.state.begin())
        self._run(lambda: self._ports.find(key), self._on_found)

    @Slot()
    def comeIn(self) -> None:
        """Into the guest book, with what was said when booking."""
        found = self.state.found
        if found is not None and not self.props.refused and not self.state.busy:
            self._become(Appointing())
            self.arrived.emit(found)

    @Slot()
    def cancelIt(self) -> None:
        found = self.state.found
        if found is None or self.state.busy or not self.props.may_cancel:
            return
        self._become(self.state.begin())
        self._run(lambda: self._ports.cancel(found.id), self._on_cancelled)

    # ------------------------------------------------------------------ booking one

    @Slot()
    def start(self) -> None:
        """To the days; a single service needs no choice."""
        services = self._known.services if self._known else ()
        if not services or self.state.busy:
            return
        self._become(Appointing(service=self.state.service))
        self.pageWanted.emit("appointment_day")
        self.chooseService(self.state.service or services[0])

    @Slot(str)
    def chooseService(self, key: str) -> None:
        if self.state.busy:
            return
        self._become(replace(self.state, service=key, days=(), day=None, at="", error=None).begin())
        self._run(lambda: self._ports.days(key), self._on_days)

    @Slot(str)
    def chooseDay(self, key: str) -> None:
        self._become(replace(self.state, day=date.fromisoformat(key), at="", request=None, error=None))
        self.pageWanted.emit("appointment_time")

    @Slot(str)
    def chooseTime(self, key: str) -> None:
        self._become(replace(self.state, at=key, request=None, error=None))
        self.pageWanted.emit("appointment_who")

    @Slot()
    def tellWho(self) -> None:
        """On to the consent; what is wrong shows at its field and comes first."""
        try:
            check_name(self.state.text("name"))
            read_contact(self.state.text("contact"))
            single_line(self.state.text("purpose"), "purpose", most=PURPOSE_MOST)
        except Refusal as refusal:
            self._become(self.state.refuse(refusal))
            return
        self._become(replace(self.state, error=None))
        self.pageWanted.emit("appointment_confirm")

    @Slot()
    def toggleAgreement(self) -> None:
        if not self.state.busy:
            self._become(replace(self.state, agreed=not self.state.agreed, consent_missed=False))

    @Slot()
    def book(self) -> None:
        """Book it, once, however often it is touched; tried again, it is the same request."""
        state = self.state
        if state.busy or state.slot is None or state.day is None:
            return
        if not state.agreed:
            self._become(replace(state, consent_missed=True))
            return
        request = state.request or self._request(state, state.day)
        self._become(replace(state, request=request).begin())
        self._run(lambda: self._ports.book(request), self._on_booked)

    @Slot()
    def printSlip(self) -> None:
        request, booked = self.state.request, self.state.booked
        if request is None or booked is None or self.state.busy or self.state.printed:
            return
        self._become(self.state.begin())
        appointment_id, token = booked.appointment.id, request.token
        self._run(lambda: self._ports.print_slip(appointment_id, token), self._on_printed)

    def _request(self, state: Appointing, day: date) -> BookingRequest:
        language = self._known.language if self._known else Language.INDONESIAN
        return BookingRequest(
            service_key=state.service,
            day=day,
            at=time.fromisoformat(state.at),
            name=state.text("name"),
            contact=state.text("contact"),
            purpose=state.text("purpose"),
            consent=answer(language, given=True),
            source=EntrySource.KIOSK,
        )

    # ------------------------------------------------------------------ what comes back

    def _on_found(self, found: Appointment) -> None:
        self._become(Appointing(found=found))
        self.pageWanted.emit("appointment_found")

    def _on_cancelled(self, _none: None) -> None:
        self._become(replace(self.state, busy=False, cancelled=True, found=None))

    def _on_days(self, days: tuple[BookableDay, ...]) -> None:
        self._become(replace(self.state, busy=False, days=days))

    def _on_booked(self, booked: Booked) -> None:
        """The appointment is there: keep only what its slip needs."""
        self._become(Appointing(booked=booked, request=self.state.request))
        self.pageWanted.emit("appointment_done")

    def _on_printed(self, _none: None) -> None:
        self._become(replace(self.state, busy=False, printed=True))

    def _on_error(self, error: Exception) -> None:
        """A time somebody else just took, or that is too soon by now, is chosen anew from fresh ones."""
        gone = isinstance(error, Refusal) and error.field in {"time", "day", "service"}
        self._become(replace(self.state.refuse(error), request=None if gone else self.state.request))
        if gone and self.state.request is None and self.state.service:
            key = self.state.service
            self.pageWanted.emit("appointment_time")
            self._run(lambda: self._ports.days(key), self._on_days)

    # ------------------------------------------------------------------ how

    def _run(self, work: Callable[[], T], on_value: Callable[[T], None]) -> None:
        def heard(result: Result[T]) -> None:
            self._job = None
            match result:
                case Ok(value):
                    on_value(value)
                case Err(error):
                    self._on_error(error)

        self._job = self._lane.run(work, heard)

    def _become(self, state: Appointing) -> None:
        self.state = state
        self.swap(derive_appointment(state, self._known))
