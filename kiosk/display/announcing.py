"""Which call the screen announces, which ones wait their turn, which came before: a value moved on by events.

Every call is announced for at least `LEAST`, one after another in the order of their sequence, so that two desks
calling together lose nothing; alone, a call is announced for `FULL`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from shared.queueing.queries import Call

LEAST = timedelta(seconds=4)
"""A call that others wait behind stays this long: two swells and time enough to read a number and a desk twice."""

FULL = timedelta(milliseconds=2 * 600 + 6000)
"""Two swells of 600 ms, then 6 s still (look.md §4)."""

FRESH = timedelta(seconds=60)
"""An older call, heard late (after an outage, at start), goes to the board without being announced."""

KEPT = 12
EARLIER = 4


class Phase(Enum):
    QUIET = auto()
    FIRST = auto()
    """Announced, and not to be displaced yet."""
    LINGERING = auto()
    """Still announced, but the next call may take its place at once."""


@dataclass(frozen=True, slots=True)
class Announcing:
    phase: Phase = Phase.QUIET
    shown: tuple[Call, ...] = ()
    """What was announced or is, newest first, every number once."""
    waiting: tuple[Call, ...] = ()
    heard: int = 0
    """The highest sequence heard of."""

    @property
    def current(self) -> Call | None:
        return self.shown[0] if self.shown else None

    @property
    def earlier(self) -> tuple[Call, ...]:
        return self.shown[1 : 1 + EARLIER]

    @property
    def announced(self) -> Call | None:
        """The call that fills the screen now."""
        return None if self.phase is Phase.QUIET else self.current


SILENT = Announcing()


def hear(state: Announcing, calls: Iterable[Call], now: datetime) -> Announcing:
    """Take in calls in any order; ones heard before are ignored."""
    for call in sorted(calls, key=lambda each: each.sequence):
        if call.sequence > state.heard:
            state = _take_in(replace(state, heard=call.sequence), call, now)
    return state if state.phase is Phase.FIRST else _announce_next(state)


def least_over(state: Announcing) -> Announcing:
    """`LEAST` has passed since the current call was announced."""
    if state.phase is not Phase.FIRST:
        return state
    return _announce_next(replace(state, phase=Phase.LINGERING))


def full_over(state: Announcing) -> Announcing:
    """`FULL` has passed since the current call was announced."""
    return replace(state, phase=Phase.QUIET) if state.phase is Phase.LINGERING else state


def new_day(state: Announcing) -> Announcing:
    """Yesterday's board is wiped; sequences go on."""
    return Announcing(heard=state.heard)


def _take_in(state: Announcing, call: Call, now: datetime) -> Announcing:
    if now - call.at > FRESH:
        return replace(state, shown=_in_front(call, state.shown))
    return replace(state, waiting=(*state.waiting, call))


def _announce_next(state: Announcing) -> Announcing:
    if not state.waiting:
        return state
    call, *rest = state.waiting
    return replace(state, phase=Phase.FIRST, shown=_in_front(call, state.shown), waiting=tuple(rest))


def _in_front(call: Call, shown: tuple[Call, ...]) -> tuple[Call, ...]:
    return (call, *(each for each in shown if each.label != call.label))[:KEPT]
