"""Take a ticket: guest entry, visit, ticket, events, print document, audit and change log in one commit (S000-2)."""

import base64
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select
from sqlalchemy.exc import IntegrityError

from shared.access.actor import Actor, Right, require
from shared.audit import writes as audit
from shared.database import Database, Work
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office import steps as office_steps
from shared.office.model import Office
from shared.office.queries import CurrentOffice
from shared.office.standard import Standard
from shared.office.stored import StandardInForce
from shared.office.vocabulary import StepKey, TicketIssuer
from shared.printing import queries as printers
from shared.printing import writes as printing
from shared.printing.document import Document
from shared.printing.rules import PaperAdvice
from shared.queueing import paper, writes
from shared.queueing.admission import NoTicket, admission
from shared.queueing.refusals import QueueRefusal
from shared.queueing.situation import Situation, look
from shared.queueing.states import TicketState
from shared.queueing.tables import TicketRow
from shared.visitors import writes as visitors
from shared.visitors.consents import ConsentAnswer, check_given
from shared.visitors.identity_key import IdentityKeyFile
from shared.visitors.sessions import Arrival
from shared.visits import guest_reading, guest_writes, returning
from shared.visits import writes as visits
from shared.visits.code_lists import code_lists
from shared.visits.guest_form import (
    YES,
    AcceptedGuest,
    GuestForm,
    GuestRules,
    account_need,
    medium_is_asked,
)
from shared.visits.optional import without_optional
from shared.visits.refusals import JourneyRefusal
from shared.visits.states import EntrySource, EventKind

TOKEN_BYTES = 10
"""80 random bits: 16 letters and digits, which a QR holds in its compact alphanumeric form."""

QR_START = "PST:"
"""What a ticket's QR begins with, so that a scanner knows it from other codes."""

_ISSUED = select(
    TicketRow.visit_id, TicketRow.label, TicketRow.service_key, TicketRow.issued_at, TicketRow.day
).where(TicketRow.id == bindparam("id"))
_ISSUED_TODAY = select(func.count()).where(
    TicketRow.day == bindparam("day"), TicketRow.service_key == bindparam("service_key")
)
_NO_TICKET: Mapping[NoTicket, QueueRefusal] = MappingProxyType(
    {
        NoTicket.CLOSED: QueueRefusal.OFFICE_CLOSED,
        NoTicket.STOPPED: QueueRefusal.TICKETS_STOPPED,
        NoTicket.LAST_GIVEN: QueueRefusal.LAST_TICKET_GIVEN,
        NoTicket.QUOTA_REACHED: QueueRefusal.QUOTA_REACHED,
    }
)
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
    guest: GuestForm | None
    """None: a number before anybody says who they are, where the standard puts it first (S003-1)."""
    consent: ConsentAnswer | None
    source: EntrySource
    language: Language = Language.INDONESIAN
    book_opened_at: datetime | None = None
    """Office time, UTC: when the guest book was opened for this visitor; the step's limit counts from here (S000-2)."""
    arrival: Arrival | None = None
    """How somebody who has been here before came in, or tried to."""
    appointment_id: UUID | None = None
    """With which appointment they come (S000-1d); `journey` looks it up and lets it open the door."""
    reason: str = ""
    """Why a step is done before its turn, or a number given by somebody the standard does not name."""
    key_file: IdentityKeyFile | None = field(default=None, repr=False)
    """Where this station keeps the key that seals the number of an identity card, where the standard stores it."""
    visit_id: UUID = field(default_factory=new_id)
    """Of the visit to open, or of one that was begun before."""
    ticket_id: UUID = field(default_factory=new_id)
    token: str = field(default_factory=_new_token, repr=False)


class Place(StrEnum):
    """Where in line somebody stands after what they just did."""

    NUMBER = "number"
    LIST = "list"
    """On the officers' list, by name: this paper knows no numbers (S002-3)."""
    AT_RECEPTION = "at_reception"
    """Not in line yet: the reception gives the number (S000-2d)."""
    CALLED = "called"
    """Called already: straight to the desk (S003-2)."""


@dataclass(frozen=True, slots=True)
class IssuedTicket:
    """`label` and `qr_text` are "" for a place without a number."""

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
    place: Place = Place.NUMBER


@dataclass(frozen=True, slots=True)
class Terms:
    """The office and the standard this ticket is issued under."""

    office: Office
    paper: StandardInForce
    day: date
    invited: bool = False
    """Comes with an appointment: no quota counts."""


def issue_ticket(db: Database, actor: Actor, request: TicketRequest) -> IssuedTicket:
    """Write the guest entry, open the visit, give the number and queue the paper, in one commit.

    Without a guest part, where the standard puts the number first, visit and number are anonymous (S003-1).
    Printing comes later and from elsewhere. Raises `Refusal`: NOT_ALLOWED, NOT_SET_UP, OFFICE_CLOSED,
    TICKETS_STOPPED, LAST_TICKET_GIVEN, QUOTA_REACHED, NO_SUCH_SERVICE, NO_NUMBERS, NUMBER_AT_RECEPTION,
    NUMBER_AT_KIOSK, GUEST_MISSING, STEP_BEFORE, or the first wrong field of the form.
    """
    require(actor, entry_right(request.source))
    try:
        return _issue_or_find(db, actor, request)
    except IntegrityError:
        # The same request, whose answer was lost, committed while this try ran: it is there to be found now.
        return _issue_or_find(db, actor, request)


def _issue_or_find(db: Database, actor: Actor, request: TicketRequest) -> IssuedTicket:
    with db.work() as work:
        current = offices.current(work.unlocked)
        day = office_rules.office_day(current.office, work.now)
        met = look(
            work.unlocked,
            ticket_id=request.ticket_id,
            token_hash=writes.token_hash(request.token),
            service_key=request.service_key,
            day=day,
            station_id=actor.station_id,
        )
        if met.known:
            return issued(work.unlocked, request, met)
        return _issue(work, actor, request, terms_of(work, current, day, request.service_key), met)


def _issue(work: Work, actor: Actor, request: TicketRequest, terms: Terms, met: Situation) -> IssuedTicket:
    check_issuer(work, actor, request, terms.paper.standard)
    check_begins(request, terms.paper.standard)
    if request.guest is None:
        _write_anonymous(work, actor, request, terms)
    else:
        _write_visit(work, actor, request, terms)
    return add_number(work, actor, request, terms, met)


def add_number(
    work: Work, actor: Actor, request: TicketRequest, terms: Terms, met: Situation, kept: str = ""
) -> IssuedTicket:
    """Give the visit its number and queue the paper: only what needs the number comes after it.

    `kept` is the tag of what the visitor left in custody before (S002-2).
    """
    qr = qr_text(request.token)
    facts = paper.ticket_facts(terms.office, request.service_key, met.people_ahead, qr, work.now, kept)
    audit.record(work, actor, "issue_ticket", "ticket", request.ticket_id, source=request.source.value)
    label = writes.add_ticket(
        work,
        writes.NewTicket(
            id=request.ticket_id,
            visit_id=request.visit_id,
            service_key=request.service_key,
            prefix=terms.office.service(request.service_key).prefix,
            day=terms.day,
            token=request.token,
            priority=request.guest is not None and request.guest.wants_priority == YES,
        ),
    )
    _keep_quota(work, terms, request.service_key)
    return IssuedTicket(
        ticket_id=request.ticket_id,
        visit_id=request.visit_id,
        label=label,
        service_key=request.service_key,
        issued_at=work.now,
        people_ahead=met.people_ahead,
        qr_text=qr,
        print_job_id=_queue_paper(work, request, met, paper.ticket_paper(facts, label)),
        paper=met.paper,
    )


def _queue_paper(work: Work, request: TicketRequest, met: Situation, document: Document) -> UUID | None:
    if met.printer_id is None:
        return None
    return printing.queue_ticket(work, met.printer_id, request.ticket_id, document)


def _write_visit(work: Work, actor: Actor, request: TicketRequest, terms: Terms) -> None:
    guest = accept_guest(request, terms)

    def open_it(visitor_id: UUID) -> None:
        visits.open_visit(work, new_visit(request, terms, visitor_id))

    write_guest(work, actor, request, guest, open_it)
    events = (EventKind.OPENED, *saved_events(guest), EventKind.TICKET_ISSUED)
    visits.add_events(
        work,
        actor,
        request.visit_id,
        *events,
        ticket_id=request.ticket_id,
        book_opened_at=request.book_opened_at,
    )


def _write_anonymous(work: Work, actor: Actor, request: TicketRequest, terms: Terms) -> None:
    if not office_steps.is_ticket_first(terms.paper.standard):
        raise Refusal(QueueRefusal.GUEST_MISSING)
    visits.open_visit(work, new_visit(request, terms, None))
    events = (EventKind.OPENED, EventKind.TICKET_ISSUED)
    visits.add_events(work, actor, request.visit_id, *events, ticket_id=request.ticket_id)


def new_visit(request: TicketRequest, terms: Terms, visitor_id: UUID | None) -> visits.NewVisit:
    return visits.NewVisit(request.visit_id, terms.day, request.service_key, terms.paper.id, visitor_id)


def accept_guest(request: TicketRequest, terms: Terms) -> AcceptedGuest:
    """The guest part of a request. Raises `Refusal` GUEST_MISSING, the first wrong field, or what the consent lacks."""
    if request.guest is None or request.consent is None:
        raise Refusal(QueueRefusal.GUEST_MISSING)
    rules = guest_rules(terms.office, terms.paper.standard, request.service_key, request.source, terms.day)
    refuses = request.consent.optional is False
    form = without_optional(request.guest, rules) if refuses else request.guest
    guest = guest_reading.accept(form, rules)
    check_given(request.consent)
    return guest


def write_guest(
    work: Work,
    actor: Actor,
    request: TicketRequest,
    guest: AcceptedGuest,
    bind: Callable[[UUID], None],
) -> None:
    """Person, guest entry and consent of the visit; `bind` ties the person to it (opens it, or fills it in)."""
    visitor_id, facts = returning.enter(work, actor, request.arrival, guest, request.visit_id)
    bind(visitor_id)
    guest_writes.add_card(work, visitor_id, request.visit_id, guest, request.key_file)
    guest_writes.add_entry(work, request.visit_id, replace(guest, facts=facts))
    if request.consent is not None:
        visitors.add_consent(work, actor, visitor_id, request.visit_id, request.consent)


def saved_events(guest: AcceptedGuest) -> tuple[EventKind, ...]:
    """What happened when the guest book was saved: who chose how to read has done that step too (S000-3)."""
    chosen = () if guest.facts.media is None else (EventKind.MEDIUM_CHOSEN,)
    return (EventKind.GUEST_ENTRY_SAVED, *chosen)


def entry_right(source: EntrySource) -> Right:
    """The kiosk lets visitors in, the reception registers guests."""
    return Right.TAKE_TICKET if source is EntrySource.KIOSK else Right.REGISTER_GUEST


def check_issuer(work: Work, actor: Actor, request: TicketRequest, standard: Standard) -> None:
    """Whether a number is given here (C07, S000-2d). Raises `Refusal` NO_NUMBERS, NUMBER_AT_RECEPTION or _AT_KIOSK.

    The reception may give what visitors take themselves: with the right to override, for a reason.
    """
    if not office_steps.gives_numbers(standard, request.service_key):
        raise Refusal(QueueRefusal.NO_NUMBERS)
    match standard.ticket.issued_by.value:
        case TicketIssuer.RECEPTION if request.source is EntrySource.KIOSK:
            raise Refusal(QueueRefusal.NUMBER_AT_RECEPTION)
        case TicketIssuer.VISITOR if request.source is not EntrySource.KIOSK:
            if not request.reason.strip():
                raise Refusal(QueueRefusal.NUMBER_AT_KIOSK, "reason")
            require(actor, Right.OVERRIDE)
            why = single_line(request.reason, "reason")
            audit.record(work, actor, "override_issuer", "ticket", request.ticket_id, reason=why)
        case _:
            pass


def check_begins(request: TicketRequest, standard: Standard) -> None:
    """Whether a visit may begin with this request; what else comes first is done in a visit that was begun before.

    Raises `Refusal` STEP_BEFORE.
    """
    own = StepKey.TICKET if request.guest is None else StepKey.GUEST_BOOK
    for key in office_steps.before(standard, own):
        if key in office_steps.NEEDS_A_VISIT and office_steps.is_asked(standard, key):
            raise Refusal(JourneyRefusal.STEP_BEFORE, step=key.value)


def terms_of(
    work: Work, current: CurrentOffice, day: date, service_key: str, *, invited: bool = False
) -> Terms:
    refused = admission(current.office, current.calendar, service_key, work.now, invited=invited).refused
    if refused is not None:
        raise Refusal(_NO_TICKET[refused])
    return Terms(current.office, current.in_force(service_key, day), day, invited)


def _keep_quota(work: Work, terms: Terms, service_key: str) -> None:
    """Counted behind the number series' lock, so that two kiosks never give the last ticket twice."""
    quota = terms.office.day_limits.quota(service_key)
    if quota is None or terms.invited:
        return
    today = {"day": terms.day, "service_key": service_key}
    if work.connection.execute(_ISSUED_TODAY, today).scalar_one() > quota:
        raise Refusal(QueueRefusal.QUOTA_REACHED)


def guest_rules(
    office: Office, standard: Standard, service_key: str, source: EntrySource, today: date
) -> GuestRules:
    """What the guest book asks for this service under this standard; kiosk and reception ask the same."""
    book = standard.guest_book
    return GuestRules(
        fields=book.fields,
        lists=code_lists(),
        today=today,
        source=source,
        may_excuse_email=book.excuse_email.value,
        identity=standard.identity,
        account=account_need(standard),
        without_account=standard.without_account.value,
        asks_medium=medium_is_asked(standard),
        service_key=service_key,
        services=tuple(service.key for service in office.services),
    )


def qr_text(token: str) -> str:
    return f"{QR_START}{token}"


def issued(connection: Connection, request: TicketRequest, met: Situation) -> IssuedTicket:
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
