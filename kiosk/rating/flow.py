"""Where the rating screen stands with one visitor after the other: a value moved on by events."""

from dataclasses import dataclass, replace
from enum import StrEnum

from shared.feedback.queries import PendingRating


class Stage(StrEnum):
    STARTING = "starting"
    IDLE = "idle"
    ASKING = "asking"
    SAVING = "saving"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the visitor touched: a score of 1 to 5, or that they do not rate."""

    score: int | None


SKIPPED = Answer(None)


@dataclass(frozen=True, slots=True)
class Flow:
    stage: Stage = Stage.STARTING
    asked: PendingRating | None = None
    """Whom the screen asks, or thanks."""
    following: PendingRating | None = None
    """Who was found waiting while the screen was busy with the one before."""
    answer: Answer | None = None
    trouble: bool = False
    """The answer could not be written yet; it is kept and tried again."""


START = Flow()


def found(flow: Flow, pending: PendingRating | None) -> Flow:
    """The database says who is to be asked now."""
    match flow.stage:
        case Stage.STARTING | Stage.IDLE | Stage.ASKING:
            return _ask(pending)
        case Stage.SAVING | Stage.THANKS:
            own = pending is not None and flow.asked is not None and pending.id == flow.asked.id
            return flow if own else replace(flow, following=pending)


def touched(flow: Flow, answer: Answer) -> Flow:
    """Only the first touch counts."""
    return replace(flow, stage=Stage.SAVING, answer=answer) if flow.stage is Stage.ASKING else flow


def failing(flow: Flow) -> Flow:
    """The answer could not be written; it will be tried again."""
    return replace(flow, trouble=True) if flow.stage is Stage.SAVING else flow


def kept(flow: Flow) -> Flow:
    """The answer is in the database."""
    return replace(flow, stage=Stage.THANKS, trouble=False) if flow.stage is Stage.SAVING else flow


def over(flow: Flow) -> Flow:
    """The visitor is done: thanked, or nobody touched in time."""
    return _ask(flow.following)


def _ask(pending: PendingRating | None) -> Flow:
    return Flow(Stage.IDLE) if pending is None else Flow(Stage.ASKING, pending)
