"""The service begins: the called visitor is at the desk, or the officer asks the next one in person."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.database import Database, Work
from shared.foundation.refusals import Refusal
from shared.journey.steps import STEPS, require_turn
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office import steps as office_steps
from shared.office.queries import CurrentOffice
from shared.office.vocabulary import StepKey
from shared.queueing import rules
from shared.queueing import writes as queueing
from shared.queueing.pausing import keep_break
from shared.queueing.refusals import QueueRefusal
from shared.queueing.rules import Candidate
from shared.queueing.states import TicketState
from shared.queueing.writes import DeskTicket
from shared.stations import queries as stations
from shared.stations.queries import Desk
from shared.visits import turns
from shared.visits import writes as visits
from shared.visits.states import EventKind, VisitState


@dataclass(frozen=True, slots=True)
class Fetched:
    """`started`: nothing was left to do before the service, so it has begun."""

    ticket_id: UUID
    visit_id: UUID
    label: str
    started: bool


def mark_arrived(db: Database, actor: Actor, desk_id: UUID, override: str | None = None) -> UUID:
    """The called visitor is at the desk: service starts. Returns the id of the service given.

    Raises `Refusal` STEP_BEFORE while a step before the service is open, such as the guest book (S003-R4); with the
    right to override and a reason it starts all the same.
    """
    require(actor, Right.SERVE_QUEUE)
    with db.work() as work:
        ticket = queueing.current_at(work, actor, desk_id, TicketState.CALLED, QueueRefusal.NOT_CALLED)
        require_turn(work, actor, ticket.visit_id, StepKey.SERVICE, override)
        return _start(work, actor, ticket, desk_id)


def fetch(
    db: Database, actor: Actor, desk_id: UUID, ticket_id: UUID | None = None, despite_break: str = ""
) -> Fetched:
    """Ask the next one, or this one, to the desk in person: nothing on the display, no call (C28, S004-2b).

    The service starts at once, unless a step before it is open. Raises `Refusal` NOBODY_WAITING, DESK_BUSY,
    CALLED_ON_DISPLAY, or ON_BREAK unless somebody with the right OVERRIDE says why.
    """
    require(actor, Right.SERVE_QUEUE)
    with db.work() as work:
        desk = stations.desk(work.connection, desk_id)
        if desk is None:
            raise Refusal(QueueRefusal.DESK_UNKNOWN)
        queueing.lock_desk_session(work, actor, desk_id)
        if queueing.ticket_at(work, desk_id):
            raise Refusal(QueueRefusal.DESK_BUSY)
        current = offices.current(work.connection)
        keep_break(work, actor, current, desk_id, despite_break)
        ticket = _claim(work, current, desk, ticket_id)
        visits.move_visit(work, ticket.visit_id, VisitState.CALLED)
        visits.add_events(
            work, actor, ticket.visit_id, EventKind.FETCHED, ticket_id=ticket.id, desk_id=desk_id
        )
        visit = turns.look(work.connection, ticket.visit_id)
        starts = turns.undone_before(work.connection, visit, StepKey.SERVICE, STEPS) is None
        if starts:
            _start(work, actor, ticket, desk_id)
        return Fetched(ticket.id, ticket.visit_id, ticket.label, starts)


def _claim(work: Work, current: CurrentOffice, desk: Desk, ticket_id: UUID | None) -> DeskTicket:
    """The wanted ticket, or the first that may be asked in person, unless another desk is just taking it."""
    day = office_rules.office_day(current.office, work.now)
    waiting = {each.ticket_id: each for each in queueing.waiting_candidates(work, day)}
    if ticket_id is not None:
        waiting = {ticket_id: waiting[ticket_id]} if ticket_id in waiting else {}
    able = {key: each for key, each in waiting.items() if _in_person(current, day, each)}
    if waiting and not able:
        raise Refusal(QueueRefusal.CALLED_ON_DISPLAY)
    while choice := rules.choose_next(able.values(), desk.services):
        if ticket := queueing.claim(work, choice.ticket_id, desk.id):
            return ticket
        del able[choice.ticket_id]
    raise Refusal(QueueRefusal.NOBODY_WAITING)


def _in_person(current: CurrentOffice, day: date, candidate: Candidate) -> bool:
    """Without a number there is nothing to show on the display."""
    if candidate.number is None:
        return True
    return office_steps.may_fetch(current.in_force(candidate.service_key, day).standard)


def _start(work: Work, actor: Actor, ticket: DeskTicket, desk_id: UUID) -> UUID:
    queueing.move_ticket(work, ticket, desk_id, TicketState.SERVING)
    visits.move_visit(work, ticket.visit_id, VisitState.IN_SERVICE)
    service_id = visits.start_service(work, actor, ticket.visit_id, ticket.id, ticket.service_key, desk_id)
    visits.add_events(
        work, actor, ticket.visit_id, EventKind.SERVICE_STARTED, ticket_id=ticket.id, desk_id=desk_id
    )
    return service_id
