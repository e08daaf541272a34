"""The steps of the queue: the number, the wait, the service; with those of the visit below it."""

from types import MappingProxyType

from shared.office.vocabulary import StepKey
from shared.visits.states import EventKind
from shared.visits.steps import OVER
from shared.visits.steps import STEPS as VISIT_STEPS
from shared.visits.turns import Steps, over_at

STEPS: Steps = MappingProxyType(
    {
        **VISIT_STEPS,
        StepKey.TICKET: over_at(EventKind.TICKET_ISSUED, EventKind.LISTED),
        StepKey.WAIT: over_at(EventKind.CALLED, EventKind.FETCHED, EventKind.SERVICE_STARTED, *OVER),
        StepKey.SERVICE: over_at(EventKind.SERVICE_ENDED, *OVER),
    }
)
"""The turns an operation of this area or below can ask about."""
