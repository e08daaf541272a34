"""The end of a service and what the standard wants after it: rating, then the visit closes."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.database import Database, Work
from shared.feedback import queries as ratings
from shared.feedback import writes as feedback
from shared.feedback.states import NotFilled
from shared.foundation.refusals import Refusal
from shared.journey.arriving import Beginning, announce_arrival, begin_visit, give_number, save_guest_book
from shared.journey.closing import close_or_ask_return
from shared.journey.leaving import leave_visit, tidy_up
from shared.journey.serving import Fetched, fetch, mark_arrived
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.standard import Standard
from shared.office.vocabulary import RatingMode, StepKey
from shared.queueing import writes as queueing
from shared.queueing.refusals import QueueRefusal
from shared.queueing.states import TicketState
from shared.queueing.writes import DeskTicket
from shared.visits import guest_writes as guests
from shared.visits import queries as visit_queries
from shared.visits import writes as visits
from shared.visits.refusals import VisitRefusal
from shared.visits.states import EventKind, VisitState

__all__ = [
    "Beginning",
    "Fetched",
    "announce_arrival",
    "begin_visit",
    "decline_rating",
    "expire_ratings",
    "fetch",
    "finish_service",
    "give_number",
    "leave_visit",
    "mark_arrived",
    "mark_no_show",
    "rate",
    "rating_limit",
    "save_guest_book",
    "tidy_up",
]


def finish_service(db: Database, actor: Actor, desk_id: UUID) -> UUID | None:
    """End the service at the desk; the visitor then waits for the next service they wanted, is asked to rate, or goes.

    Returns the id of the rating asked for, or None where the standard knows no rating or another service follows.
    Raises `Refusal` NO_CURRENT_TICKET or NOT_SERVING.
    """
    require(actor, Right.SERVE_QUEUE)
    with db.work() as work:
        queueing.lock_desk_session(work, actor, desk_id)
        ticket = queueing.ticket_at(work, desk_id)
        if ticket is None:
            raise Refusal(QueueRefusal.NO_CURRENT_TICKET)
        if ticket.state is not TicketState.SERVING:
            raise Refusal(QueueRefusal.NOT_SERVING)
        queueing.move_ticket(work, ticket, desk_id, TicketState.SERVED)
        service_id = visits.end_service(work, ticket.id)
        visits.add_events(
            work, actor, ticket.visit_id, EventKind.SERVICE_ENDED, ticket_id=ticket.id, desk_id=desk_id
        )
        if _goes_on(work, actor, ticket):
            return None
        return _ask_or_close(work, actor, ticket.visit_id, service_id)


def mark_no_show(db: Database, actor: Actor, desk_id: UUID) -> UUID | None:
    """The called visitor did not come. Whoever was served before is asked to rate that, and the visit ends normally.

    Returns the id of the rating asked for. Raises `Refusal` NO_CURRENT_TICKET or NOT_CALLED.
    """
    require(actor, Right.SERVE_QUEUE)
    with db.work() as work:
        ticket = queueing.current_at(work, actor, desk_id, TicketState.CALLED, QueueRefusal.NOT_CALLED)
        queueing.move_ticket(work, ticket, desk_id, TicketState.NO_SHOW)
        guests.drop_wanted(work, ticket.visit_id)
        service_id = visit_queries.last_service(work.connection, ticket.visit_id)
        kind = EventKind.NO_SHOW if service_id is None else EventKind.FURTHER_MISSED
        visits.add_events(work, actor, ticket.visit_id, kind, ticket_id=ticket.id, desk_id=desk_id)
        if service_id is not None:
            return _ask_or_close(work, actor, ticket.visit_id, service_id)
        visits.move_visit(work, ticket.visit_id, VisitState.NO_SHOW)
        return None


def _goes_on(work: Work, actor: Actor, ticket: DeskTicket) -> bool:
    """Whether the visitor wants another service: the same number then waits for it; rating comes after the last."""
    service_key = guests.take_up_next(work, ticket.visit_id)
    if service_key is None:
        return False
    queueing.back_in_line(work, replace(ticket, state=TicketState.SERVED), service_key)
    visits.move_visit(work, ticket.visit_id, VisitState.WAITING)
    detail: dict[str, object] = {"service": service_key}
    visits.add_events(
        work, actor, ticket.visit_id, EventKind.BACK_IN_LINE, ticket_id=ticket.id, detail=detail
    )
    return True


def _ask_or_close(work: Work, actor: Actor, visit_id: UUID, service_id: UUID) -> UUID | None:
    standard = _standard_of(work, visit_id)
    if standard.rating.mode.value is RatingMode.OFF:
        close_or_ask_return(work, actor, visit_id)
        return None
    rating_id = feedback.ask(work, visit_id, service_id, rating_limit(standard))
    visits.move_visit(work, visit_id, VisitState.AWAITING_RATING)
    visits.add_events(work, actor, visit_id, EventKind.RATING_ASKED)
    return rating_id


def rating_limit(standard: Standard) -> timedelta | None:
    """How long a visitor has to rate by the paper (C01), or None when it sets no limit."""
    minutes = [limit.minutes for limit in office_rules.limits_of(standard, StepKey.RATING)]
    return timedelta(minutes=min(minutes)) if minutes else None


def rate(db: Database, actor: Actor, rating_id: UUID, score: int) -> None:
    """One touch on a face (1 to 5); the visit closes. Raises `Refusal` SCORE, UNKNOWN or ANSWERED."""
    require(actor, Right.RATE)
    with db.work() as work:
        visit_id = feedback.give(work, actor, rating_id, score)
        visits.add_events(work, actor, visit_id, EventKind.RATED)
        close_or_ask_return(work, actor, visit_id)


def decline_rating(db: Database, actor: Actor, rating_id: UUID, reason: NotFilled) -> None:
    """Nobody rated: recorded as not filled, the visit closes normally (S000-6, S004-4)."""
    require(actor, Right.RATE)
    with db.work() as work:
        _leave_empty(work, actor, rating_id, reason)


def expire_ratings(db: Database, actor: Actor) -> int:
    """Close the visits whose rating nobody gave within the standard's limit; returns how many."""
    require(actor, Right.RATE)
    with db.read() as connection:
        if not ratings.any_overdue(connection, db.clock.now()):
            return 0
    with db.work() as work:
        overdue = feedback.lock_overdue(work)
        for rating_id in overdue:
            _leave_empty(work, actor, rating_id, NotFilled.TIMED_OUT)
        return len(overdue)


def _leave_empty(work: Work, actor: Actor, rating_id: UUID, reason: NotFilled) -> None:
    visit_id = feedback.leave_empty(work, actor, rating_id, reason)
    visits.add_events(work, actor, visit_id, EventKind.RATING_NOT_FILLED, detail={"reason": reason.value})
    close_or_ask_return(work, actor, visit_id)


def _standard_of(work: Work, visit_id: UUID) -> Standard:
    standard_id = visit_queries.standard_of(work.connection, visit_id)
    if standard_id is None:
        raise Refusal(VisitRefusal.UNKNOWN)
    return offices.standard(work.connection, standard_id)
