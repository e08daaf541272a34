"""Registers a guest: checks the form at once, issues the ticket in one commit, follows its paper."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor
from shared.appointments.queries import Appointment
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.clock import Timer
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.journey import operations as journey
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office import steps as office_steps
from shared.office.model import Office
from shared.office.standard import Standard
from shared.printing import queries as printing
from shared.printing.outcome import PrintOutcome
from shared.qt.jobs import Err, Ok, Result
from shared.queueing import issuing
from shared.queueing import queries as queueing
from shared.queueing.issuing import IssuedTicket, Place, TicketRequest
from shared.queueing.queries import RegisteringVisit
from shared.visitors.consents import answer
from shared.visits.contact_operations import (
    ContactForm,
    ContactRequest,
    contact_problems,
    log_contact,
)
from shared.visits.guest_form import GuestForm, GuestRules
from shared.visits.guest_reading import problems
from shared.visits.optional import optional_answers
from shared.visits.states import EntrySource
from staff_console.reception import derive, wording
from staff_console.reception.props import IssuedProps, PaperState, ReceptionProps
from staff_console.services import Presenter, Tools, service_look, service_name
from staff_console.widgets.tokens import Tone

Act = Callable[[Database, Actor, TicketRequest], IssuedTicket]
TICK = timedelta(seconds=1)
READS_ON = frozenset({Topic.TICKETS, Topic.OFFICE, Topic.CALENDAR, Topic.PRINTING, Topic.VISITS})


@dataclass(frozen=True, slots=True)
class ReceptionRead:
    office: Office
    day: date
    standards: Mapping[str, Standard]
    waiting: Mapping[str, int]
    outcome: PrintOutcome | None
    """Of the ticket given last."""
    registering: tuple[RegisteringVisit, ...] = ()


@dataclass(frozen=True, slots=True)
class _Given:
    ticket: IssuedTicket
    name: str


@dataclass(slots=True)
class _Contact:
    """A service given from afar that is being written down; tried again it is the same visit."""

    began_at: datetime
    visit_id: UUID
    saving: bool = False


class ReceptionPresenter(Presenter):
    """`wrong(errors by field)` when the form cannot be taken as it is, `given` once a ticket exists.

    The same for a contact: `contact_wrong`, `contact_logged`, and `contact_trouble` with what stands at no field.
    """

    wrong = Signal(object)
    given = Signal(str)
    contact_wrong = Signal(object)
    contact_trouble = Signal(str)
    contact_logged = Signal()

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._read: ReceptionRead | None = None
        self._service_key = ""
        self._given: _Given | None = None
        self._working = False
        self._trouble: Exception | None = None
        self._request: TicketRequest | None = None
        self._opened_at: datetime | None = None
        self._appointment_id: UUID | None = None
        self._visit_id = new_id()
        self._timer: Timer | None = None
        self._visit: RegisteringVisit | None = None
        self._contact: _Contact | None = None
        self.props = ReceptionProps()

    def refresh(self) -> None:
        database, given = self.tools.database, self._given
        job_id = given.ticket.print_job_id if given else None
        self.read_once(lambda: _read(database, job_id), self._on_read)

    def tidy_up(self) -> None:
        """What earlier days and unused numbers left open ends, and their temperatures go."""
        database, actor = self.tools.database, self._actor
        self.run(lambda: journey.tidy_up(database, actor), lambda _result: None)

    def take_up(self, visit_id: str) -> None:
        """Fill in the guest book of somebody who has arrived, or whose number was called (S003-2)."""
        known = self._read.registering if self._read else ()
        self._visit = next((each for each in known if str(each.visit_id) == visit_id), None)
        if self._visit is not None:
            self.choose_service(self._visit.service_key)

    def give_number(self, visit_id: str, reason: str = "") -> None:
        """Give the number to somebody whose guest book is saved (S000-2d); `reason`: why although refused."""
        known = self._read.registering if self._read else ()
        visit = next((each for each in known if str(each.visit_id) == visit_id), None)
        if visit is None or self._working:
            return
        self._working, self._trouble = True, None
        self._derive()
        request = TicketRequest(
            service_key=visit.service_key,
            guest=None,
            consent=None,
            source=EntrySource.RECEPTION,
            language=self.tools.language,
            visit_id=visit.visit_id,
            reason=reason,
        )
        self._send(journey.give_number, request, visit.name, lambda why: self.give_number(visit_id, why))

    def _send(
        self, act: Act, request: TicketRequest, name: str, again: Callable[[str], None] | None = None
    ) -> None:
        database, actor = self.tools.database, self._actor
        self.run(
            lambda: act(database, actor, request),
            lambda result: self._on_issued(result, name, again),
        )

    def on_changes(self, changes: Changes) -> None:
        for change in changes.changes:
            if change.topic is Topic.ARRIVALS and self._read is not None:
                name = service_name(self._read.office, change.subject, self.tools.language)
                self.notice(Tone.INFO, wording.arrived(name))
        if changes.topics & READS_ON:
            self.refresh()

    def on_read_failed(self, error: Exception) -> None:
        self._trouble = error
        self._derive()

    def choose_service(self, key: str) -> None:
        self._service_key = key
        self.begin()
        self._derive()

    def receive(self, appointment: Appointment) -> None:
        """Somebody comes with an appointment: it opens the door outside the hours too (S000-1d)."""
        self._appointment_id, self._visit_id = appointment.id, new_id()
        self.choose_service(appointment.service_key)

    def begin(self) -> None:
        """The first choice or letter opens this guest's book; what follows does not begin anew."""
        if self._opened_at is None:
            self._opened_at = self.tools.clock.now()
            self._tick()

    def forget(self) -> None:
        """The form was emptied: the next guest begins at zero."""
        self._stop_clock()
        self._opened_at = self._appointment_id = None
        self._visit = None
        self._derive()

    def close(self) -> None:
        super().close()
        self._stop_clock()

    def _stop_clock(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _tick(self) -> None:
        self._timer = self.tools.clock.after(TICK, self._tick)
        self._derive()

    def submit(self, form: GuestForm, *, agreed: bool, optional: bool, reason: str = "") -> None:
        """Issue the ticket, or say at which fields something is wrong. Pressed twice it is one ticket.

        `optional`: whether the guest lets us keep what they need not have said; without it that is dropped.
        `reason`: why although it was refused.
        """
        if self._working or self._read is None:
            return
        errors = self._errors(form, agreed=agreed)
        if errors:
            self.wrong.emit(errors)
            return
        self._working, self._trouble = True, None
        self._derive()
        request = replace(self._same_or_new(form, optional=optional), reason=reason)
        self._send(
            self._act(),
            request,
            form.name.strip(),
            lambda why: self.submit(form, agreed=agreed, optional=optional, reason=why),
        )

    def begin_contact(self) -> None:
        """Somebody wrote or called: their service begins to be written down."""
        self._contact = _Contact(self.tools.clock.now(), new_id())

    def log_contact(self, form: ContactForm) -> None:
        """Save it, or say what is wrong at which field. Pressed twice it is one visit."""
        contact = self._contact
        if contact is None or contact.saving:
            return
        wrong = contact_problems(form)
        if wrong:
            self.contact_wrong.emit({each.field: self.tools.sentence(each) for each in wrong})
            return
        contact.saving = True
        request = ContactRequest(form, contact.began_at, contact.visit_id)
        database, actor = self.tools.database, self._actor
        self.run(
            lambda: log_contact(database, actor, request),
            lambda result: self._on_logged(result, contact, form.name.strip()),
        )

    def _on_logged(self, result: Result[UUID], contact: _Contact, name: str) -> None:
        contact.saving = False
        match result:
            case Ok():
                self._contact = None
                self.notice(Tone.OK, wording.contact_logged(name))
                self.contact_logged.emit()
            case Err(error):
                self.contact_trouble.emit(self.tools.sentence(error))

    def speak(self) -> None:
        self._derive()

    def _errors(self, form: GuestForm, *, agreed: bool) -> dict[str, str]:
        errors: dict[str, str] = {}
        if self._read is None or not self._service_key:
            errors["service"] = wording.missing_service()
        else:
            rules = self._rules()
            wrong = problems(form, rules) if rules else ()
            errors |= {each.field: self.tools.sentence(each) for each in wrong}
        if not agreed:
            errors["consent"] = wording.missing_consent()
        return errors

    def _rules(self) -> GuestRules | None:
        """What the chosen service's standard asks; None before a service is chosen."""
        read, key = self._read, self._service_key
        if read is None or key not in read.standards:
            return None
        return issuing.guest_rules(read.office, read.standards[key], key, EntrySource.RECEPTION, read.day)

    def _same_or_new(self, form: GuestForm, *, optional: bool) -> TicketRequest:
        """A try whose outcome is unknown is sent again as the same request, so that it cannot become two tickets."""
        rules = self._rules()
        answered = rules is not None and bool(optional_answers(form, rules))
        request = TicketRequest(
            service_key=self._service_key,
            guest=form,
            consent=answer(self.tools.language, given=True, optional=optional if answered else None),
            source=EntrySource.RECEPTION,
            language=self.tools.language,
            book_opened_at=self._opened_at,
            key_file=self.tools.key_file,
            appointment_id=self._appointment_id,
            visit_id=self._visit_id,
            ticket_id=self._request.ticket_id if self._request else new_id(),
        )
        if self._request is not None:
            request = replace(request, token=self._request.token, visit_id=self._request.visit_id)
        if self._visit is not None:
            request = replace(request, visit_id=self._visit.visit_id)
        self._request = request
        return request

    def _act(self) -> Act:
        """All in one go, unless the visit was begun before, has an appointment, or the paper knows no numbers."""
        plain = self._is_numbered() and self._visit is None and self._appointment_id is None
        return issuing.issue_ticket if plain else journey.save_guest_book

    def _is_numbered(self) -> bool:
        """Whether the chosen service gives numbers; before one is chosen, as is usual."""
        standard = self._read.standards.get(self._service_key) if self._read else None
        return standard is None or office_steps.gives_numbers(standard, self._service_key)

    def _on_issued(
        self, result: Result[IssuedTicket], name: str, again: Callable[[str], None] | None = None
    ) -> None:
        self._working = False
        match result:
            case Ok(ticket):
                self._request = None
                self._appointment_id, self._visit_id = None, new_id()
                self._visit = None
                self._given = _Given(ticket, name)
                self.notice(Tone.OK, _said(ticket, name))
                self._derive()
                self.given.emit(ticket.label)
                self.refresh()
            case Err(error):
                if again is not None:
                    self.offers_way_on(error, self._actor, again)
                self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        at_field = isinstance(error, Refusal) and error.field in GuestForm.__slots__
        if isinstance(error, Refusal) and at_field:
            self.wrong.emit({error.field: self.tools.sentence(error)})
        else:
            self._trouble = error
        self._derive()

    def _on_read(self, read: ReceptionRead) -> None:
        self._read = read
        self._derive()

    def _derive(self) -> None:
        language = self.tools.language
        props = replace(
            self.props,
            service_key=self._service_key,
            consent=derive.consent(self._rules(), language),
            trouble=self.tools.sentence(self._trouble) if self._trouble else "",
            is_working=self._working,
            issued=self._issued(),
            visit=str(self._visit.visit_id) if self._visit else "",
            numbered=self._is_numbered(),
        )
        if self._read is not None:
            standard = self._read.standards.get(self._service_key)
            props = replace(
                props,
                services=derive.services(self._read.office, self._read.waiting, language),
                form=derive.form(self._rules(), self._read.office, language),
                arrivals=derive.arrivals(
                    self._read.office,
                    self._read.standards,
                    self._read.registering,
                    self.tools.clock.now(),
                ),
                clock=derive.clock(standard, self._opened_at, self.tools.clock.now()),
            )
        if props != self.props:
            self.props = props
            self.props_changed.emit()

    def _issued(self) -> IssuedProps | None:
        if self._given is None or self._read is None:
            return None
        ticket = self._given.ticket
        letter, color = service_look(self._read.office, ticket.service_key)
        has_job = ticket.print_job_id is not None
        return IssuedProps(
            label=ticket.label,
            letter=letter,
            color=color,
            name=self._given.name,
            service=service_name(self._read.office, ticket.service_key, self.tools.language),
            ahead=ticket.people_ahead,
            paper=derive.paper_state(self._read.outcome) if has_job else PaperState.NONE,
        )


def _said(ticket: IssuedTicket, name: str) -> str:
    if ticket.place is Place.NUMBER:
        return wording.given(ticket.label)
    return wording.saved(ticket.label) if ticket.label else wording.listed(name)


def _read(db: Database, job_id: UUID | None) -> ReceptionRead:
    with db.read() as connection:
        current = offices.current(connection)
        day = office_rules.office_day(current.office, db.clock.now())
        standards = {
            service.key: current.in_force(service.key, day).standard for service in current.office.services
        }
        return ReceptionRead(
            office=current.office,
            day=day,
            standards=MappingProxyType(standards),
            waiting=queueing.people_waiting(connection, day),
            outcome=printing.outcome_of(connection, job_id) if job_id else None,
            registering=queueing.registering(connection, day),
        )
