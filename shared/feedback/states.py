"""A rating's states, and why one stayed empty."""

from enum import StrEnum


class RatingState(StrEnum):
    AWAITING = "awaiting"
    GIVEN = "given"
    NOT_FILLED = "not_filled"


class NotFilled(StrEnum):
    """Why a rating counts as "tidak mengisi" (S000-6)."""

    SKIPPED = "skipped"
    """The visitor touched "do not rate"."""
    TIMED_OUT = "timed_out"
    """Nobody answered within the standard's limit, or within the screen's."""


class Instrument(StrEnum):
    """Quick ratings and full surveys are never mixed in one index (domain facts, SKM)."""

    ONE_TOUCH = "one_touch"


SCORES = range(1, 6)
"""1 very dissatisfied … 5 very satisfied."""
