"""What comes next in a visit: one question over the ordered steps of its standard (DESIGN §3, Steps)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared.office.standard import Step
from shared.office.vocabulary import StepKey
from shared.visits.states import EventKind


class Progress(StrEnum):
    DONE = "done"
    OPEN = "open"
    """The one to do now."""
    LATER = "later"
    PASSED_OVER = "passed_over"
    """Stands in the paper, but the suite cannot do it."""


@dataclass(frozen=True, slots=True)
class StepProgress:
    key: StepKey
    printed: tuple[str, ...]
    """The paper's own numbers of the step."""
    progress: Progress


ENDS_AT: Mapping[StepKey, frozenset[EventKind]] = {
    StepKey.GUEST_BOOK: frozenset({EventKind.GUEST_ENTRY_SAVED}),
    StepKey.TICKET: frozenset({EventKind.TICKET_ISSUED}),
    StepKey.WAIT: frozenset({EventKind.SERVICE_STARTED, EventKind.NO_SHOW}),
    StepKey.SERVICE: frozenset({EventKind.SERVICE_ENDED, EventKind.NO_SHOW}),
    StepKey.RATING: frozenset({EventKind.RATED, EventKind.RATING_NOT_FILLED, EventKind.NO_SHOW}),
    StepKey.LOG: frozenset({EventKind.CLOSED, EventKind.NO_SHOW}),
}
"""The events that end each step the suite can do; a step that is not here is passed over, visibly."""


def progress(steps: Iterable[Step], happened: Iterable[EventKind]) -> tuple[StepProgress, ...]:
    """Each step of the standard, in its order, with where the visit stands in it."""
    seen = frozenset(happened)
    result: list[StepProgress] = []
    open_found = False
    for step in steps:
        state = _state(step.key, seen, open_found)
        open_found = open_found or state is Progress.OPEN
        result.append(StepProgress(step.key, step.printed, state))
    return tuple(result)


def _state(key: StepKey, seen: frozenset[EventKind], open_found: bool) -> Progress:
    if key not in ENDS_AT:
        return Progress.PASSED_OVER
    if ENDS_AT[key] & seen:
        return Progress.DONE
    return Progress.LATER if open_found else Progress.OPEN
