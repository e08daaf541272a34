"""What a person at a desk, and a display, can do with the queue: one commit each."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.database import Database, Work
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office import steps as office_steps
from shared.office.queries import CurrentOffice
from shared.queueing import rules, writes
from shared.queueing.issuing import IssuedTicket, TicketRequest, issue_ticket
from shared.queueing.pausing import keep_break
from shared.queueing.refusals import QueueRefusal
from shared.queueing.states import Acknowledgement, CallKind, TicketState
from shared.stations import queries as stations
from shared.stations.queries import Desk
from shared.visits import writes as visits
from shared.visits.states import EventKind, VisitState

__all__ = [
    "CalledTicket",
    "IssuedTicket",
    "TicketRequest",
    "acknowledge_call",
    "call_next",
    "close_desk",
    "issue_ticket",
    "open_desk",
    "recall",
]


@dataclass(frozen=True, slots=True)
class CalledTicket:
    ticket_id: UUID
    visit_id: UUID
    label: str
    sequence: int
    at: datetime


def open_desk(db: Database, actor: Actor, desk_id: UUID) -> None:
    """Sit down at a desk. Raises `Refusal` DESK_UNKNOWN or DESK_TAKEN."""
    require(actor, Right.SERVE_QUEUE)
    with db.work() as work:
        _desk(work, desk_id)
        writes.open_desk_session(work, actor, desk_id)


def close_desk(db: Database, actor: Actor, desk_id: UUID) -> None:
    """Leave the desk. Raises `Refusal` DESK_BUSY while a ticket is called to it or served at it."""
    require(actor, Right.SERVE_QUEUE)
    with db.work() as work:
        session_id = writes.lock_desk_session(work, actor, desk_id)
        if writes.ticket_at(work, desk_id):
            raise Refusal(QueueRefusal.DESK_BUSY)
        writes.close_desk_session(work, session_id, desk_id)


def call_next(db: Database, actor: Actor, desk_id: UUID, despite_break: str = "") -> CalledTicket:
    """Call the next ticket by the declared order (S001P-4). Two desks never get the same one.

    In the break nobody is called (S000-1c) unless `despite_break` says why; that needs the right OVERRIDE.
    Raises `Refusal` NOBODY_WAITING, DESK_BUSY, DESK_NOT_OPEN, ON_BREAK.
    """
    require(actor, Right.SERVE_QUEUE)
    with db.work() as work:
        current = offices.current(work.connection)
        keep_break(work, actor, current, desk_id, despite_break)
        desk = _desk(work, desk_id)
        writes.lock_desk_session(work, actor, desk_id)
        if writes.ticket_at(work, desk_id):
            raise Refusal(QueueRefusal.DESK_BUSY)
        ticket = _claim_next(work, desk, current)
        visits.move_visit(work, ticket.visit_id, VisitState.CALLED)
        return _call(work, actor, desk, ticket, CallKind.FIRST)


def _claim_next(work: Work, desk: Desk, current: CurrentOffice) -> writes.DeskTicket:
    """Take the first waiting ticket that is called on the display and nobody else is just taking."""
    day = office_rules.office_day(current.office, work.now)
    waiting = {
        candidate.ticket_id: candidate
        for candidate in writes.waiting_candidates(work, day)
        if candidate.number is not None
        and office_steps.may_call_on_display(current.in_force(candidate.service_key, day).standard)
    }
    while choice := rules.choose_next(waiting.values(), desk.services):
        if ticket := writes.claim(work, choice.ticket_id, desk.id):
            return ticket
        del waiting[choice.ticket_id]
    raise Refusal(QueueRefusal.NOBODY_WAITING)


def recall(db: Database, actor: Actor, desk_id: UUID) -> CalledTicket:
    """Call the desk's ticket once more. Raises `Refusal` NO_CURRENT_TICKET, NOT_CALLED or NO_NUMBERS."""
    require(actor, Right.SERVE_QUEUE)
    with db.work() as work:
        ticket = writes.current_at(work, actor, desk_id, TicketState.CALLED, QueueRefusal.NOT_CALLED)
        if not ticket.label:
            raise Refusal(QueueRefusal.NO_NUMBERS)
        return _call(work, actor, _desk(work, desk_id), ticket, CallKind.RECALL)


def acknowledge_call(
    db: Database, actor: Actor, sequence: int, kind: Acknowledgement = Acknowledgement.SHOWN
) -> None:
    """A display says that a call is on its screen; said twice it counts once."""
    require(actor, Right.SHOW_CALLS)
    with db.work() as work:
        writes.acknowledge(work, actor, sequence, kind)


def _call(work: Work, actor: Actor, desk: Desk, ticket: writes.DeskTicket, kind: CallKind) -> CalledTicket:
    event = EventKind.CALLED if kind is CallKind.FIRST else EventKind.RECALLED
    visits.add_events(work, actor, ticket.visit_id, event, ticket_id=ticket.id, desk_id=desk.id)
    sequence = writes.add_call(work, ticket, desk.id, desk.name, kind)
    return CalledTicket(ticket.id, ticket.visit_id, ticket.label, sequence, work.now)


def _desk(work: Work, desk_id: UUID) -> Desk:
    desk = stations.desk(work.connection, desk_id)
    if desk is None:
        raise Refusal(QueueRefusal.DESK_UNKNOWN)
    return desk
