"""Take a ticket: guest entry, visit, ticket, events, print document, audit and change log in one commit (S000-2)."""

import base64
import secrets
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.exc import IntegrityError

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Database, Work
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.office.queries import CurrentOffice
from shared.office.standard import Standard
from shared.office.stored import StandardInForce
from shared.printing import queries as printers
from shared.printing import writes as printing
from shared.printing.rules import PaperAdvice
from shared.queueing import paper, writes
from shared.queueing.refusals import QueueRefusal
from shared.queueing.situation import Situation, look
from shared.queueing.states import TicketState
from shared.queueing.tables import TicketRow
from shared.visitors import writes as visitors
from shared.visitors.consents import ConsentAnswer, check_given
from shared.visitors.sessions import Arrival
from shared.visits import guest_form, returning
from shared.visits import writes as visits
from shared.visits.code_lists import code_lists
from shared.visits.guest_form import AcceptedGuest, GuestForm, GuestRules
from shared.visits.states import EntrySource, EventKind

TOKEN_BYTES = 10
"""80 random bits: 16 letters and digits, which a QR holds in its compact alphanumeric form."""

QR_START = "PST:"
"""What a ticket's QR begins with, so that a scanner knows it from other codes."""

_ISSUED = select(
    TicketRow.visit_id, TicketRow.label, TicketRow.service_key, TicketRow.issued_at, TicketRow.day
).where(TicketRow.id == bindparam("id"))
_AHEAD_OF = select(func.count()).where(
    TicketRow.day == bindparam("day"),
    TicketRow.state == TicketState.WAITING,
    TicketRow.service_key == bindparam("service_key"),
    TicketRow.issued_at < bindparam("issued_at"),
)


def _new_token() -> str:
    return base64.b32encode(secrets.token_bytes(TOKEN_BYTES)).decode("ascii")


@dataclass(frozen=True, slots=True)
class TicketRequest:
    """What a visitor, or the receptionist for them, asks for.

    Id and token are made with the request: sent again, it is the same request and brings the same ticket.
    """

    service_key: str
    guest: GuestForm
    consent: ConsentAnswer
    source: EntrySource
    language: Language = Language.INDONESIAN
    book_opened_at: datetime | None = None
    """Office time, UTC: when the guest book was opened for this visitor; the step's limit counts from here (S000-2)."""
    arrival: Arrival | None = None
    """How somebody who has been here before came in, or tried to."""
    ticket_id: UUID = field(default_factory=new_id)
    token: str = field(default_factory=_new_token, repr=False)


@dataclass(frozen=True, slots=True)
class IssuedTicket:
    ticket_id: UUID
    visit_id: UUID
    label: str
    service_key: str
    issued_at: datetime
    people_ahead: int
    qr_text: str = field(repr=False)
    print_job_id: UUID | None
    paper: PaperAdvice
    """What the printer's last known state promises; in trouble the screen shows number and QR at once."""


@dataclass(frozen=True, slots=True)
class _Terms:
    """The office and the standard this ticket is issued under."""

    office: Office
    paper: StandardInForce
    day: date


def issue_ticket(db: Database, actor: Actor, request: TicketRequest) -> IssuedTicket:
    """Write the guest entry, open the visit, give the number and queue the paper, in one commit.

    Printing comes later and from elsewhere. Raises `Refusal`: NOT_ALLOWED, NOT_SET_UP, OFFICE_CLOSED,
    NO_SUCH_SERVICE, or the first wrong field of the form.
    """
    require(actor, Right.TAKE_TICKET if request.source is EntrySource.KIOSK else Right.REGISTER_GUEST)
    try:
        return _issue_or_find(db, actor, request)
    except IntegrityError:
        # The same request, whose answer was lost, committed while this try ran: it is there to be found now.
        return _issue_or_find(db, actor, request)


def _issue_or_find(db: Database, actor: Actor, request: TicketRequest) -> IssuedTicket:
    with db.work() as work:
        current = offices.current(work.connection)
        day = office_rules.office_day(current.office, work.now)
        met = look(
            work.connection,
            ticket_id=request.ticket_id,
            token_hash=writes.token_hash(request.token),
            service_key=request.service_key,
            day=day,
            station_id=actor.station_id,
        )
        if met.known:
            return _issued(work.connection, request, met)
        return _issue(work, actor, request, _terms(work, current, day, request.service_key), met)


def _issue(work: Work, actor: Actor, request: TicketRequest, terms: _Terms, met: Situation) -> IssuedTicket:
    guest = guest_form.accept(request.guest, guest_rules(terms.paper.standard, request.source, terms.day))
    check_given(request.consent)
    visit_id = new_id()
    _write_visit(work, actor, request, terms, guest, visit_id)
    audit.record(work, actor, "issue_ticket", "ticket", request.ticket_id, source=request.source.value)
    label = writes.add_ticket(
        work,
        writes.NewTicket(
            id=request.ticket_id,
            visit_id=visit_id,
            service_key=request.service_key,
            prefix=terms.office.service(request.service_key).prefix,
            day=terms.day,
            token=request.token,
        ),
    )
    return IssuedTicket(
        ticket_id=request.ticket_id,
        visit_id=visit_id,
        label=label,
        service_key=request.service_key,
        issued_at=work.now,
        people_ahead=met.people_ahead,
        qr_text=qr_text(request.token),
        print_job_id=_queue_paper(work, request, terms, met, label),
        paper=met.paper,
    )


def _queue_paper(
    work: Work, request: TicketRequest, terms: _Terms, met: Situation, label: str
) -> UUID | None:
    if met.printer_id is None:
        return None
    document = paper.ticket_paper(
        terms.office, request.service_key, label, met.people_ahead, qr_text(request.token), work.now
    )
    return printing.queue_ticket(work, met.printer_id, request.ticket_id, document)


def _write_visit(
    work: Work,
    actor: Actor,
    request: TicketRequest,
    terms: _Terms,
    guest: AcceptedGuest,
    visit_id: UUID,
) -> None:
    visitor_id, facts = returning.enter(work, actor, request.arrival, guest, visit_id)
    visits.open_visit(
        work, visits.NewVisit(visit_id, terms.day, request.service_key, terms.paper.id, visitor_id)
    )
    visits.save_guest_entry(work, visit_id, facts)
    visitors.add_consent(work, actor, visitor_id, visit_id, request.consent)
    events = (EventKind.OPENED, EventKind.GUEST_ENTRY_SAVED, EventKind.TICKET_ISSUED)
    visits.add_events(
        work, actor, visit_id, *events, ticket_id=request.ticket_id, book_opened_at=request.book_opened_at
    )


def _terms(work: Work, current: CurrentOffice, day: date, service_key: str) -> _Terms:
    if not may_issue(current.office, work.now):
        raise Refusal(QueueRefusal.OFFICE_CLOSED)
    return _Terms(current.office, current.in_force(service_key, day), day)


def may_issue(office: Office, now: datetime) -> bool:
    """Whether walk-in tickets are given: while open, and in the break of an open day (S000-1a, 1b, 1c)."""
    states = {office_rules.OpeningState.OPEN, office_rules.OpeningState.BREAK}
    return office_rules.opening(office, now).state in states


def guest_rules(standard: Standard, source: EntrySource, today: date) -> GuestRules:
    """What the guest book asks under this standard; kiosk and reception ask the same."""
    book = standard.guest_book
    return GuestRules(book.fields, code_lists(), today.year, source, book.excuse_email.value)


def qr_text(token: str) -> str:
    return f"{QR_START}{token}"


def _issued(connection: Connection, request: TicketRequest, met: Situation) -> IssuedTicket:
    """The ticket an earlier try of the same request made, as it stands now."""
    row = connection.execute(_ISSUED, {"id": request.ticket_id}).one()
    others = {"day": row.day, "service_key": row.service_key, "issued_at": row.issued_at}
    return IssuedTicket(
        ticket_id=request.ticket_id,
        visit_id=row.visit_id,
        label=row.label,
        service_key=row.service_key,
        issued_at=row.issued_at,
        people_ahead=connection.execute(_AHEAD_OF, others).scalar_one(),
        qr_text=qr_text(request.token),
        print_job_id=printers.job_of(connection, request.ticket_id),
        paper=met.paper,
    )
