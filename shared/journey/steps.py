"""Every step the suite can do, as its own area knows it; the order is the standard's (DESIGN §3, Steps)."""

from types import MappingProxyType
from uuid import UUID

from shared.access.actor import Actor
from shared.database import Work
from shared.office.vocabulary import StepKey
from shared.reading_room.steps import STEPS as CUSTODY_STEPS
from shared.visits import turns
from shared.visits.states import EventKind
from shared.visits.steps import OVER
from shared.visits.turns import Steps, VisitNow, over_at

STEPS: Steps = MappingProxyType(
    {
        **CUSTODY_STEPS,
        StepKey.RATING: over_at(EventKind.RATED, EventKind.RATING_NOT_FILLED, *OVER),
        StepKey.LOG: over_at(EventKind.CLOSED, *OVER),
    }
)


def require_turn(
    work: Work, actor: Actor, visit_id: UUID, key: StepKey, override: str | None = None
) -> VisitNow:
    """`visits.turns.require_turn` over every step of the suite."""
    return turns.require_turn(work, actor, visit_id, key, STEPS, override)
