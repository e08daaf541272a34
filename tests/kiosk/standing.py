"""The kiosk's real window over a house kept by hand: for tests of the screen and for pictures of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.components.scene import close_scene, public_engine
from kiosk.driving import Visitor, run_until
from kiosk.reception.appointment.ports import AppointmentPorts
from kiosk.reception.arriving.ports import Act, ArrivingPorts
from kiosk.reception.arriving.way import gives_here, way_in
from kiosk.reception.arriving.wiring import screening_of
from kiosk.reception.help.model import HelpPorts
from kiosk.reception.home import HomeFacts
from kiosk.reception.lobby.ports import LobbyPorts, SheetRequest
from kiosk.reception.ports import Means, Ports
from kiosk.reception.reception_model import ReceptionModel
from kiosk.reception.returning.ports import ReturningPorts
from kiosk.reception.returning.wiring import is_offered
from kiosk.reception.ticket import PrintFacts
from kiosk.reception.wiring import kiosk_rules
from shared.appointments.operations import Booked, BookingRequest, Key
from shared.appointments.queries import Appointment
from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.rules import BookableDay, bookable_day, offered, qr_text
from shared.appointments.states import AppointmentState
from shared.foundation.clock import ManualClock
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.journey.operations import Beginning
from shared.office import document
from shared.office.calendar import NO_CALENDAR, Calendar
from shared.office.model import Office
from shared.office.rules import office_day, zone
from shared.printing.outcome import PrintOutcome
from shared.printing.rules import Advice, PaperAdvice
from shared.printing.status import Condition
from shared.qt.jobs import Lane
from shared.qt.languages import Languages
from shared.qt.program import drop_deferred
from shared.qt.qml import load_window
from shared.queueing.issuing import IssuedTicket, Place, TicketRequest
from shared.queueing.queries import CalledGuest
from shared.visitors.login_rules import card_text
from shared.visitors.operations import NewCard, PinAttempt, Recognised
from shared.visitors.refusals import LoginRefusal
from shared.visits.guest_form import GuestForm
from shared.visits.help_queries import HelpNow
from shared.visits.returning import KnownGuest, Offer
from shared.visits.screening import check_answers

WINDOW = Path(__file__).parents[2] / "kiosk" / "reception" / "ReceptionWindow.qml"
FRIDAY_MORNING = datetime(2026, 11, 20, 3, 24, tzinfo=UTC)
"""10.24 in Bengkulu."""
FRIDAY_EVENING = datetime(2026, 11, 20, 9, 42, tzinfo=UTC)
PORTRAIT, LANDSCAPE, SMALL, TABLET = (1080, 1920), (1920, 1080), (1366, 768), (1280, 800)
SIZES = (PORTRAIT, LANDSCAPE, SMALL, TABLET)

PERSON = {
    "name": "Ratna Ayu Lestari",
    "email": "ratna.lestari@contoh.id",
    "phone": "0812 0000 1234",
    "birth_year": "1998",
    "gender": "female",
    "education": "bachelor",
    "occupation": "researcher",
}
NEED = {
    "institution": "Universitas Contoh Raya",
    "institution_category": "education_research",
    "purpose": "research",
    "need": "Jumlah penduduk menurut kabupaten",
    "identity_type": "ktp",
}


class AtOnce:
    """Runs a job when it is given; its result still comes by the event loop."""

    def submit(self, work: Callable[[], None]) -> None:
        work()

    def close(self) -> None: ...


@dataclass
class KeptPeople:
    """Who may come in again: anybody with PIN 270518, once `one_time` with PIN 111333, or any well-formed card."""

    offer: Offer = field(default_factory=lambda: Offer(pin=True, card=True, contact="r•••@contoh.id"))
    failures: int = 0
    chosen: list[str] = field(default_factory=list)

    def ports(self) -> ReturningPorts:
        return ReturningPorts(
            offered=is_offered,
            log_in=self._log_in,
            scan=lambda attempt: self._meet(attempt.session_id, one_time=False),
            read_known=lambda _session: KnownGuest(GuestForm(**PERSON, **{**NEED, "need": ""})),
            renew_pin=lambda _session, pin: self.chosen.append(pin),
            read_offer=lambda _visit: self.offer,
            choose_pin=lambda _visit, pin: self.chosen.append(pin),
            take_card=lambda _visit, on_paper: NewCard(
                new_id(), card_text("A" * 32), new_id() if on_paper else None
            ),
        )

    def _log_in(self, attempt: PinAttempt) -> Recognised:
        if attempt.pin in {"270518", "111333"}:
            return self._meet(attempt.session_id, one_time=attempt.pin == "111333")
        self.failures += 1
        raise Refusal(LoginRefusal.ALTERNATIVE if self.failures > 3 else LoginRefusal.WRONG, "pin")

    def _meet(self, session_id: UUID, *, one_time: bool) -> Recognised:
        return Recognised(session_id, "Ra••• Ay••• Le•••", "r•••@contoh.id", one_time)


@dataclass
class KeptAppointments:
    """Times by the office's real calendar; `kept` is found by any code, `trouble` is raised by every act."""

    kept: Appointment | None = None
    asked: list[BookingRequest] = field(default_factory=list)
    keys: list[Key] = field(default_factory=list)
    cancelled: list[UUID] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    taken: dict[datetime, int] = field(default_factory=dict)
    trouble: Exception | None = None

    def ports(
        self, office: Callable[[], Office], calendar: Callable[[], Calendar], now: Callable[[], datetime]
    ) -> AppointmentPorts:
        def days(service: str) -> tuple[BookableDay, ...]:
            today = office_day(office(), now())
            each_day = (today + timedelta(days=ahead) for ahead in range(31))
            return tuple(
                bookable_day(office(), calendar(), service, day, now(), self.taken) for day in each_day
            )

        return AppointmentPorts(
            offered=offered,
            days=days,
            book=lambda request: self._book(office(), now(), request),
            find=self._find,
            cancel=self.cancelled.append,
            print_slip=lambda _appointment, token: self.printed.append(token),
        )

    def _book(self, office: Office, now: datetime, request: BookingRequest) -> Booked:
        self.asked.append(request)
        if self.trouble is not None:
            raise self.trouble
        self.kept = appointment_of(office, request, now)
        return Booked(self.kept, qr_text("A" * 16))

    def _find(self, key: Key) -> Appointment:
        self.keys.append(key)
        if self.kept is None:
            raise Refusal(AppointmentRefusal.UNKNOWN, "code" if key.code else "name")
        return self.kept


def appointment_of(office: Office, request: BookingRequest, now: datetime) -> Appointment:
    """As it would stand in the database."""
    starts_at = datetime.combine(request.day, request.at, zone(office))
    email = request.contact if "@" in request.contact else None
    return Appointment(
        id=request.id,
        code="KMR7QP",
        service_key=request.service_key,
        day=request.day,
        starts_at=starts_at,
        officer_id=None,
        officer=None,
        name=request.name,
        email=email,
        phone=None if email else request.contact,
        purpose=request.purpose,
        source=request.source,
        booked_at=now,
        lead_reason=None,
        state=AppointmentState.BOOKED,
        state_at=now,
        state_reason=None,
        visit_id=None,
    )


@dataclass
class KeptDoor:
    """The way in by the office's real papers; who was begun, left and told of. `trouble` is raised by every act."""

    begun: list[Beginning] = field(default_factory=list)
    left: list[UUID] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    trouble: Exception | None = None

    def ports(self, office: Callable[[], Office], issue: Act) -> ArrivingPorts:
        return ArrivingPorts(
            way=way_in,
            gives_here=gives_here,
            screening=screening_of,
            announce=self.told.append,
            begin=lambda beginning: self._begin(office(), beginning),
            store_bag=lambda _visit: self._keep("R-07"),
            without_bag=lambda _visit: self._keep(""),
            save=lambda request: replace(issue(request), label="", qr_text="", place=Place.LIST),
            give=issue,
            leave=self.left.append,
            tidy=lambda: 0,
        )

    def _begin(self, office: Office, beginning: Beginning) -> UUID:
        if self.trouble is not None:
            raise self.trouble
        check_answers(beginning.screening, screening_of(office, beginning.service_key, date(2026, 11, 20)))
        self.begun.append(beginning)
        return beginning.visit_id

    def _keep(self, slot: str) -> str:
        if self.trouble is not None:
            raise self.trouble
        return slot


@dataclass
class KeptHouse:
    """What the database would hold. `trouble` is raised by every read and by the taking of tickets."""

    clock: ManualClock
    office: Office
    waiting: dict[str, int] = field(default_factory=dict)
    requests: list[TicketRequest] = field(default_factory=list)
    advice: Advice = Advice.READY
    printing: PrintFacts = field(default_factory=lambda: PrintFacts(PrintOutcome.PRINTED))
    reprints: list[UUID] = field(default_factory=list)
    sheets: list[SheetRequest] = field(default_factory=list)
    sheet: PrintFacts = field(default_factory=lambda: PrintFacts(PrintOutcome.PRINTED))
    trouble: Exception | None = None
    again: KeptPeople = field(default_factory=KeptPeople)
    door: KeptDoor = field(default_factory=KeptDoor)
    appointments: KeptAppointments = field(default_factory=KeptAppointments)
    called: tuple[CalledGuest, ...] = ()
    refusal: Exception | None = None
    """Raised by the taking of tickets only."""
    calendar: Calendar = NO_CALENDAR
    issued: dict[str, int] = field(default_factory=dict)
    help_calls: list[UUID] = field(default_factory=list)
    help: HelpNow = field(default_factory=HelpNow)
    institutions: tuple[str, ...] = ()

    def ports(self) -> Ports:
        return Ports(
            read_home=self._read_home,
            issue=self._issue,
            read_printing=lambda _ticket: self.printing,
            reprint=self._reprint,
            rules=kiosk_rules,
            returning=self.again.ports(),
            lobby=LobbyPorts(self._print_sheet, lambda job: self.sheet if job else PrintFacts()),
            appointment=self.appointments.ports(lambda: self.office, lambda: self.calendar, self.clock.now),
            arriving=self.door.ports(lambda: self.office, self._issue),
            help=HelpPorts(
                ask=lambda call_id, _page: self.help_calls.append(call_id),
                withdraw=lambda: None,
                read=lambda: self.help,
            ),
            suggest=lambda typed: self.institutions if typed else (),
        )

    def _print_sheet(self, request: SheetRequest) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.sheets.append(request)

    def _reprint(self, _ticket: UUID, paper: UUID) -> None:
        self.reprints.append(paper)
        self.printing = PrintFacts(PrintOutcome.QUEUED)

    def _read_home(self) -> HomeFacts:
        if self.trouble is not None:
            raise self.trouble
        return HomeFacts(self.office, dict(self.waiting), self.calendar, dict(self.issued), self.called)

    def _issue(self, request: TicketRequest) -> IssuedTicket:
        self.requests.append(request)
        if trouble := self.trouble or self.refusal:
            raise trouble
        service = self.office.service(request.service_key)
        return IssuedTicket(
            ticket_id=request.ticket_id,
            visit_id=new_id(),
            label=f"{service.prefix}012",
            service_key=request.service_key,
            issued_at=self.clock.now(),
            people_ahead=self.waiting.get(request.service_key, 0),
            qr_text=f"PST:{request.token}",
            print_job_id=None if self.advice is Advice.NONE else new_id(),
            paper=PaperAdvice(self.advice, Condition.READY),
        )


@dataclass
class Standing:
    house: KeptHouse
    clock: ManualClock
    model: ReceptionModel
    window: QQuickWindow
    visitor: Visitor

    def pass_time(self, seconds: float) -> None:
        """Second by second, so that every timer of every second comes to its turn."""
        for _ in range(int(seconds)):
            self.clock.advance(timedelta(seconds=1))
            QCoreApplication.processEvents()
        settle()

    def hear(self) -> None:
        """What the change watcher does after a commit."""
        self.model.news.read()
        settle()

    def answer(self, **answers: str) -> None:
        """Fill fields the quick way; the walks type them."""
        for key, value in answers.items():
            self.model.guestBook.write(key, value)
            self.model.guestBook.leave(key)
        settle()

    def go_to_consent(self, service: str = "consultation", **other: str) -> None:
        self.visitor.touch(f"service-{service}")
        self.answer(**{**PERSON, **NEED, **other})
        for _ in range(12):
            if self.model.props.page != "guest_book":
                return
            self.visitor.touch("next")

    def take(self, service: str = "consultation") -> None:
        self.go_to_consent(service)
        self.visitor.touch("agreement")
        self.visitor.touch("next")
        self.visitor.wait_for("ticket")


def bengkulu() -> Office:
    return document.load("bengkulu").office


def with_services(office: Office, number: int) -> Office:
    """The office with so many services, the first of its own."""
    return replace(office, services=office.services[:number])


def settle() -> None:
    """Let everything that is due happen: results of jobs, bindings, deletions."""
    for _ in range(6):
        QCoreApplication.processEvents()
        drop_deferred()


@contextmanager
def standing(
    now: datetime = FRIDAY_MORNING,
    *,
    size: tuple[int, int] = PORTRAIT,
    language: Language = Language.INDONESIAN,
    office: Office | None = None,
    waiting: dict[str, int] | None = None,
    calendar: Calendar = NO_CALENDAR,
) -> Iterator[Standing]:
    clock = ManualClock(now)
    house = KeptHouse(clock, office or bengkulu(), waiting or {"library": 1, "consultation": 3, "sales": 2})
    house.calendar = calendar
    lane = Lane("kept", AtOnce())
    languages = Languages(("reception", "keyboard"), language)
    model = ReceptionModel(Means(house.ports(), lane, clock), languages, lambda: None)
    engine = public_engine()
    languages.attach(engine)
    window = load_window(engine, WINDOW, {"reception": model, "reduceMotion": True})
    window.installEventFilter(model.idle)
    window.resize(*size)
    window.show()
    model.news.start()
    run_until(lambda: bool(window.property("ready")), timedelta(seconds=20))
    settle()
    yield Standing(house, clock, model, window, Visitor(window))
    window.removeEventFilter(model.idle)
    model.close()
    close_scene(engine)
    languages.close()
    lane.close()
