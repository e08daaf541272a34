"""The way in where a paper orders it otherwise than guest book and number in one go: begun, booked, in line."""

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlalchemy.exc import IntegrityError

from shared.access.actor import Actor, require
from shared.audit import writes as audit
from shared.database import Database, Topic, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.journey.appointed import invitation, keep_appointment
from shared.journey.steps import STEPS, require_turn
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office import steps as office_steps
from shared.office.queries import CurrentOffice
from shared.office.stored import StandardInForce
from shared.office.vocabulary import StepKey, TicketIssuer
from shared.queueing import issuing
from shared.queueing import writes as queueing
from shared.queueing.issuing import IssuedTicket, Place, Terms, TicketRequest
from shared.queueing.refusals import QueueRefusal
from shared.queueing.situation import Situation, look
from shared.queueing.states import TicketState
from shared.queueing.writes import NewTicket
from shared.reading_room import queries as custody
from shared.visits import turns
from shared.visits import writes as visits
from shared.visits.screening import ScreeningAnswers, check_answers
from shared.visits.states import EntrySource, EventKind, VisitState
from shared.visits.turns import VisitNow


@dataclass(frozen=True, slots=True)
class Beginning:
    """Somebody came in. The id is made with the request: sent again, it is the same visit."""

    service_key: str
    source: EntrySource
    screening: ScreeningAnswers = field(default_factory=ScreeningAnswers)
    appointment_id: UUID | None = None
    visit_id: UUID = field(default_factory=new_id)


def announce_arrival(db: Database, actor: Actor, service_key: str) -> None:
    """Somebody touched this service at the kiosk: the reception hears of it (S001P-2). Nothing is stored."""
    require(actor, issuing.entry_right(EntrySource.KIOSK))
    with db.work() as work:
        work.changed(Topic.ARRIVALS, service_key)


def begin_visit(db: Database, actor: Actor, beginning: Beginning) -> UUID:
    """Open a visit before person and number, what was asked at the door written down (S002-1, 1b); returns its id.

    Every program hears of it: the reception sees who came. An appointment opens the door outside the hours (S000-1d).
    Raises `Refusal` NOT_ALLOWED, OFFICE_CLOSED, NO_SUCH_SERVICE, UNANSWERED, TEMPERATURE, why the appointment is not
    good now, or NOT_PASSED where the paper blocks whoever does not pass.
    """
    require(actor, issuing.entry_right(beginning.source))
    try:
        return _begin(db, actor, beginning)
    except IntegrityError:
        return beginning.visit_id


def _begin(db: Database, actor: Actor, beginning: Beginning) -> UUID:
    with db.work() as work:
        if _known(work, beginning.visit_id) is not None:
            return beginning.visit_id
        current, day = _today(work)
        invited = invitation(work, current, beginning)
        terms = issuing.terms_of(work, current, day, beginning.service_key, invited=invited is not None)
        standard = terms.paper.standard
        asks = standard.has(StepKey.SCREENING) and office_steps.is_asked(standard, StepKey.SCREENING)
        screened = check_answers(beginning.screening, standard.screening) if asks else None
        _open(work, beginning.visit_id, beginning.service_key, terms)
        visits.add_events(work, actor, beginning.visit_id, EventKind.OPENED)
        if screened is not None:
            visits.save_screening(work, beginning.visit_id, screened)
            visits.add_events(work, actor, beginning.visit_id, EventKind.SCREENED)
        keep_appointment(work, actor, invited, beginning.visit_id)
        audit.record(work, actor, "begin_visit", "visit", beginning.visit_id)
    return beginning.visit_id


def save_guest_book(db: Database, actor: Actor, request: TicketRequest) -> IssuedTicket:
    """Write who came into the visit of the request, or into a new one; they then stand where the paper puts them.

    A visit that has its number already keeps it. Where nobody gives numbers the visit goes on the officers' list;
    where this station gives them and nothing else comes before, it gets one; else it waits for the reception.
    An appointment opens the door outside the hours too (S000-1d).
    Raises `Refusal` STEP_BEFORE, what `issue_ticket` raises, or why the appointment is not good now.
    """
    require(actor, issuing.entry_right(request.source))
    try:
        return _save_or_find(db, actor, request)
    except IntegrityError:
        # The same request, whose answer was lost, committed while this try ran: it is there to be found now.
        return _save_or_find(db, actor, request)


def _save_or_find(db: Database, actor: Actor, request: TicketRequest) -> IssuedTicket:
    with db.work() as work:
        current, day = _today(work)
        visit = _known(work, request.visit_id)
        if visit is None:
            invited = invitation(work, current, request)
            terms = issuing.terms_of(work, current, day, request.service_key, invited=invited is not None)
            issuing.check_begins(request, terms.paper.standard)
            _write_new(work, actor, request, terms)
            keep_appointment(work, actor, invited, request.visit_id)
        else:
            request = replace(request, service_key=visit.service_key)
            terms = _terms_of_visit(work, current, visit)
            if EventKind.GUEST_ENTRY_SAVED not in visit.happened:
                require_turn(work, actor, visit.id, StepKey.GUEST_BOOK, request.reason or None)
                _write_into(work, actor, request, terms)
        placed = _placed(work, actor, request, terms)
        queueing.prefer_as_wished(work, request.visit_id)
        return placed


def _write_new(work: Work, actor: Actor, request: TicketRequest, terms: Terms) -> None:
    def open_it(visitor_id: UUID) -> None:
        _open(work, request.visit_id, request.service_key, terms, visitor_id)

    guest = issuing.accept_guest(request, terms)
    issuing.write_guest(work, actor, request, guest, open_it)
    events = (EventKind.OPENED, *issuing.saved_events(guest))
    visits.add_events(work, actor, request.visit_id, *events, book_opened_at=request.book_opened_at)


def _write_into(work: Work, actor: Actor, request: TicketRequest, terms: Terms) -> None:
    def bind(visitor_id: UUID) -> None:
        visits.bind_visitor(work, request.visit_id, visitor_id)

    guest = issuing.accept_guest(request, terms)
    issuing.write_guest(work, actor, request, guest, bind)
    visits.add_events(
        work, actor, request.visit_id, *issuing.saved_events(guest), book_opened_at=request.book_opened_at
    )
    audit.record(work, actor, "save_guest_book", "visit", request.visit_id, source=request.source.value)


def _placed(work: Work, actor: Actor, request: TicketRequest, terms: Terms) -> IssuedTicket:
    """Where the visit stands now that the guest book is written; it joins the line if nothing else is to come."""
    met = _look(work, actor, request, terms)
    ticket = queueing.ticket_of(work, request.visit_id)
    if ticket is not None:
        called = ticket.state in {TicketState.CALLED, TicketState.SERVING}
        with_number = Place.NUMBER if ticket.label else Place.LIST
        return _answer(work, request, met, ticket.id, ticket.label, Place.CALLED if called else with_number)
    if not office_steps.gives_numbers(terms.paper.standard, request.service_key):
        return _list(work, actor, request, terms, met)
    if _gives_now(work, request, terms):
        return _number(work, actor, request, terms, met)
    return _answer(work, request, met, request.ticket_id, "", Place.AT_RECEPTION)


def _gives_now(work: Work, request: TicketRequest, terms: Terms) -> bool:
    """Whether this station gives the number and nothing is to be done before it."""
    issuer = terms.paper.standard.ticket.issued_by.value
    if issuer is TicketIssuer.RECEPTION and request.source is EntrySource.KIOSK:
        return False
    visit = turns.look(work.connection, request.visit_id)
    return turns.undone_before(work.connection, visit, StepKey.TICKET, STEPS) is None


def _list(work: Work, actor: Actor, request: TicketRequest, terms: Terms, met: Situation) -> IssuedTicket:
    queueing.add_place(
        work,
        NewTicket(
            id=request.ticket_id,
            visit_id=request.visit_id,
            service_key=request.service_key,
            prefix="",
            day=terms.day,
            token=request.token,
        ),
    )
    visits.move_visit(work, request.visit_id, VisitState.WAITING)
    visits.add_events(work, actor, request.visit_id, EventKind.LISTED, ticket_id=request.ticket_id)
    return _answer(work, request, met, request.ticket_id, "", Place.LIST)


def give_number(db: Database, actor: Actor, request: TicketRequest) -> IssuedTicket:
    """Put a visit that was begun before into the line with a number (S000-2d); its guest part is not looked at.

    Raises `Refusal` UNKNOWN, NUMBER_GIVEN, NO_NUMBERS, NUMBER_AT_RECEPTION, NUMBER_AT_KIOSK, STEP_BEFORE.
    """
    require(actor, issuing.entry_right(request.source))
    with db.work() as work:
        visit = require_turn(work, actor, request.visit_id, StepKey.TICKET, request.reason or None)
        request = replace(request, service_key=visit.service_key)
        terms = _terms_of_visit(work, _today(work)[0], visit)
        met = _look(work, actor, request, terms)
        if met.known:
            return issuing.issued(work.connection, request, met)
        if visit.state is not VisitState.REGISTERING:
            raise Refusal(QueueRefusal.NUMBER_GIVEN)
        given = _number(work, actor, request, terms, met)
        queueing.prefer_as_wished(work, request.visit_id)
        return given


def _number(work: Work, actor: Actor, request: TicketRequest, terms: Terms, met: Situation) -> IssuedTicket:
    issuing.check_issuer(work, actor, request, terms.paper.standard)
    kept = custody.tag_of(work.connection, request.visit_id)
    ticket = issuing.add_number(work, actor, request, terms, met, kept)
    visits.move_visit(work, request.visit_id, VisitState.WAITING)
    visits.add_events(work, actor, request.visit_id, EventKind.TICKET_ISSUED, ticket_id=request.ticket_id)
    return ticket


def _answer(
    work: Work, request: TicketRequest, met: Situation, ticket_id: UUID, label: str, place: Place
) -> IssuedTicket:
    return IssuedTicket(
        ticket_id=ticket_id,
        visit_id=request.visit_id,
        label=label,
        service_key=request.service_key,
        issued_at=work.now,
        people_ahead=met.people_ahead,
        qr_text="",
        print_job_id=None,
        paper=met.paper,
        place=place,
    )


def _today(work: Work) -> tuple[CurrentOffice, date]:
    current = offices.current(work.connection)
    return current, office_rules.office_day(current.office, work.now)


def _terms_of_visit(work: Work, current: CurrentOffice, visit: VisitNow) -> Terms:
    """The visit's own standard, whatever came into force since (S000-2d, S000-H2)."""
    day = office_rules.office_day(current.office, work.now)
    invited = EventKind.APPOINTMENT_KEPT in visit.happened
    return Terms(current.office, StandardInForce(visit.standard_id, visit.standard), day, invited)


def _look(work: Work, actor: Actor, request: TicketRequest, terms: Terms) -> Situation:
    return look(
        work.connection,
        ticket_id=request.ticket_id,
        token_hash=queueing.token_hash(request.token),
        service_key=request.service_key,
        day=terms.day,
        station_id=actor.station_id,
    )


def _open(work: Work, visit_id: UUID, service_key: str, terms: Terms, visitor_id: UUID | None = None) -> None:
    new = visits.NewVisit(
        visit_id, terms.day, service_key, terms.paper.id, visitor_id, VisitState.REGISTERING
    )
    visits.open_visit(work, new)


def _known(work: Work, visit_id: UUID) -> VisitNow | None:
    return turns.lock(work, visit_id) if turns.exists(work.connection, visit_id) else None
