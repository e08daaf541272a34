"""The states of a ticket and the kinds of call."""

from enum import StrEnum


class TicketState(StrEnum):
    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    SERVED = "served"
    NO_SHOW = "no_show"
    EXPIRED = "expired"
    """Not used in time, or its holder went away."""


AT_A_DESK = frozenset({TicketState.CALLED, TicketState.SERVING})


class CallKind(StrEnum):
    FIRST = "first"
    RECALL = "recall"


class Acknowledgement(StrEnum):
    """What a display did with a call; only the console listens to these (DESIGN §4.7)."""

    SHOWN = "shown"
