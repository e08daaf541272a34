"""What comes next in a visit: one question over the ordered steps of its standard (DESIGN §3, Steps)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared.office.standard import Step
from shared.office.vocabulary import StepKey


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


def progress(steps: Iterable[Step], done: Mapping[StepKey, bool]) -> tuple[StepProgress, ...]:
    """Each step of the standard, in its order, with where the visit stands in it.

    A step that is not among `done` nobody here can do: it is passed over, visibly.
    """
    result: list[StepProgress] = []
    open_found = False
    for step in steps:
        state = _state(done.get(step.key), is_next=not open_found)
        open_found = open_found or state is Progress.OPEN
        result.append(StepProgress(step.key, step.printed, state))
    return tuple(result)


def _state(done: bool | None, *, is_next: bool) -> Progress:
    if done is None:
        return Progress.PASSED_OVER
    if done:
        return Progress.DONE
    return Progress.OPEN if is_next else Progress.LATER
