"""The steps visits know themselves: the check at the door and the guest book."""

from types import MappingProxyType

from sqlalchemy import Connection

from shared.office.vocabulary import StepKey
from shared.visits.states import EventKind
from shared.visits.turns import StepRules, Steps, VisitNow, over_at

OVER = (EventKind.NO_SHOW, EventKind.LEFT, EventKind.EXPIRED)
"""After one of these nothing more is to be done in the visit."""


def _is_screened(_connection: Connection, visit: VisitNow) -> bool:
    """Once answered, or where the paper asks nothing."""
    return EventKind.SCREENED in visit.happened or not visit.standard.screening.items.value


STEPS: Steps = MappingProxyType(
    {
        StepKey.SCREENING: StepRules(_is_screened),
        StepKey.GUEST_BOOK: over_at(EventKind.GUEST_ENTRY_SAVED),
        StepKey.MEDIUM: over_at(EventKind.MEDIUM_CHOSEN, EventKind.SERVICE_ENDED, *OVER),
    }
)
