"""The end of a visit inside an open work: closed, unless something of the visitor is still held."""

from uuid import UUID

from shared.access.actor import Actor
from shared.database import Work
from shared.journey.steps import STEPS
from shared.visits import turns
from shared.visits import writes as visits
from shared.visits.states import EventKind, VisitState


def close_or_ask_return(work: Work, actor: Actor, visit_id: UUID) -> bool:
    """Close the visit, or let it wait while a bag or card is held (requirements §1.9.2); whether it is closed."""
    visit = turns.lock(work, visit_id)
    if turns.held(work.connection, visit, STEPS):
        visits.move_visit(work, visit_id, VisitState.RETURNING)
        visits.add_events(work, actor, visit_id, EventKind.RETURN_ASKED)
        return False
    visits.move_visit(work, visit_id, VisitState.CLOSED)
    visits.add_events(work, actor, visit_id, EventKind.CLOSED)
    return True
