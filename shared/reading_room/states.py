"""The states of a slot and of what is kept in it."""

from enum import StrEnum


class SlotState(StrEnum):
    FREE = "free"
    USED = "used"
    OUT_OF_ORDER = "out_of_order"


class Thing(StrEnum):
    """What a visitor leaves."""

    BAG = "bag"
    CARD = "card"


class DepositState(StrEnum):
    HELD = "held"
    RETURNED = "returned"
    """Given back against tag and name."""
    RELEASED = "released"
    """Ended by somebody with the right to, with a reason: a lost tag, a bag nobody came back for."""


class Alternative(StrEnum):
    """How it goes on without a slot (S003-4: full → warning + alternative)."""

    NO_BAG = "no_bag"
    WITH_VISITOR = "with_visitor"
    AT_RECEPTION = "at_reception"
    """Kept at the reception desk against a tag of its own."""
