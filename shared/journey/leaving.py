"""Who went away unserved, and what the day's end clears up."""

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection

from shared.access.actor import Actor, Right
from shared.access.refusals import AccessRefusal
from shared.appointments import queries as appointment_queries
from shared.appointments import writes as appointments
from shared.audit import writes as audit
from shared.database import Database, Work
from shared.foundation.refusals import Refusal
from shared.journey.steps import STEPS
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.opening import opening
from shared.office.queries import CurrentOffice
from shared.office.vocabulary import StepKey
from shared.queueing import expiring
from shared.queueing import writes as queueing
from shared.visits import queries as visit_queries
from shared.visits import turns
from shared.visits import writes as visits
from shared.visits.refusals import JourneyRefusal
from shared.visits.states import EventKind, VisitState

_ANY_OF = frozenset({Right.TAKE_TICKET, Right.REGISTER_GUEST, Right.SERVE_QUEUE})


def leave_visit(db: Database, actor: Actor, visit_id: UUID, override: str | None = None) -> None:
    """Somebody went away before being served; their place in line goes with them.

    Raises `Refusal` STILL_HELD while something of theirs is kept (DESIGN §4.14), WRONG_STATE when they are being
    served or the visit has ended. `override`: with the right, and for this reason, all the same.
    """
    _require_any(actor)
    with db.work() as work:
        visit = turns.lock(work, visit_id)
        held = turns.held(work.connection, visit, STEPS)
        if held and override is None:
            raise Refusal(JourneyRefusal.STILL_HELD, step=held[0].value)
        if held and override is not None:
            turns.note_override(work, actor, visit_id, StepKey.LOG, override)
        leave(work, actor, visit_id, EventKind.LEFT)
        audit.record(work, actor, "leave_visit", "visit", visit_id)


def tidy_up(db: Database, actor: Actor) -> int:
    """Let numbers and appointments expire that were not used in time, end what earlier days left open.

    Forgets the temperatures of those days. Returns how many visits it ended. Cheap when there is nothing to do:
    programs call it now and then.
    """
    _require_any(actor)
    with db.read() as connection:
        if offices.current_office(connection) is None:
            return 0
        current, now = offices.current(connection), db.clock.now()
        if not _is_due(connection, current, now):
            return 0
    with db.work() as work:
        day = office_rules.office_day(current.office, work.now)
        appointments.lapse(work, _missed_before(current, work.now))
        visits.forget_temperatures(work, _first_day_kept(current, work.now))
        return sum(_end_stale(work, actor, visit_id) for visit_id in _stale(work, day))


def _missed_before(current: CurrentOffice, now: datetime) -> datetime:
    return now - timedelta(minutes=current.office.booking.grace_minutes.value)


def _first_day_kept(current: CurrentOffice, now: datetime) -> date:
    """Temperatures of earlier days go; today's too once the office has closed (S002-1b)."""
    today = opening(current.office, current.calendar, now)
    ends = [each.end for each in today.intervals]
    over = bool(ends) and office_rules.local_time(current.office, now).time() >= max(ends)
    return today.day + timedelta(days=1) if over else today.day


def _is_due(connection: Connection, current: CurrentOffice, now: datetime) -> bool:
    day = office_rules.office_day(current.office, now)
    return bool(
        appointment_queries.any_lapsed(connection, _missed_before(current, now))
        or visit_queries.has_old_temperature(connection, _first_day_kept(current, now))
        or visit_queries.registering_before(connection, day)
        or expiring.expired_visits(connection, day, now)
    )


def _stale(work: Work, day: date) -> tuple[UUID, ...]:
    expired = expiring.expired_visits(work.connection, day, work.now)
    left = visit_queries.registering_before(work.connection, day)
    return tuple(dict.fromkeys((*expired, *left)))


def _end_stale(work: Work, actor: Actor, visit_id: UUID) -> bool:
    """End it unless another station just did, or something of it is held: that stays visible until given back."""
    visit = turns.lock(work, visit_id)
    if visit.state not in {VisitState.REGISTERING, VisitState.WAITING}:
        return False
    if turns.held(work.connection, visit, STEPS):
        return False
    leave(work, actor, visit_id, EventKind.EXPIRED)
    return True


def leave(work: Work, actor: Actor, visit_id: UUID, kind: EventKind) -> None:
    """The visit ends unserved, its place in line with it; the caller holds its lock and has let it go."""
    visits.move_visit(work, visit_id, VisitState.LEFT)
    ticket = queueing.expire_of(work, visit_id)
    visits.add_events(work, actor, visit_id, kind, ticket_id=ticket)


def _require_any(actor: Actor) -> None:
    if actor.rights.isdisjoint(_ANY_OF):
        raise Refusal(AccessRefusal.NOT_ALLOWED, right=Right.TAKE_TICKET.value)
