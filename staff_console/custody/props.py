"""What the page of custody shows."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from shared.office.vocabulary import IdentityType, StepKey
from shared.reading_room.states import SlotState, Thing
from staff_console.widgets.clock_bar import Measured
from staff_console.widgets.tokens import Tone


class Verb(StrEnum):
    TAKE_IN = "take_in"
    GIVE_BACK = "give_back"
    WITHOUT = "without"
    OUT_OF_ORDER = "out_of_order"
    RELEASE = "release"


KEYS = {
    Verb.TAKE_IN: "F2",
    Verb.GIVE_BACK: "F4",
    Verb.WITHOUT: "F6",
    Verb.OUT_OF_ORDER: "F9",
    Verb.RELEASE: "F12",
}


class WhyNot(StrEnum):
    NOTHING_READ = "nothing_read"
    NOBODY_DUE = "nobody_due"
    NOTHING_HELD = "nothing_held"
    CHOOSE_SLOT = "choose_slot"
    SLOT_USED = "slot_used"
    CHOOSE_HELD = "choose_held"
    NO_RIGHT = "no_right"
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class VerbProps:
    verb: Verb
    why_not: WhyNot | None = None
    prominent: bool = False
    mends: bool = False
    """`OUT_OF_ORDER` would mark the slot as in order again."""


@dataclass(frozen=True, slots=True)
class SlotProps:
    """One compartment on the map; `words` is the second line: free, a number, why it is out of order."""

    label: str
    state: SlotState
    words: str
    visit_key: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class StoreProps:
    key: str
    name: str
    where: str
    used: int
    total: int
    """Without those out of order."""
    is_full: bool
    slots: tuple[SlotProps, ...]


@dataclass(frozen=True, slots=True)
class DueProps:
    """A visit custody waits for: who, what is to be done, and its clock."""

    key: str
    number: str
    letter: str
    color: str
    holder: str
    step: StepKey
    what: str
    measured: Measured
    takes_card: bool
    card_types: tuple[IdentityType, ...]
    shown_card: str


@dataclass(frozen=True, slots=True)
class HeldProps:
    """A bag or card held now."""

    key: str
    visit_key: str
    thing: Thing
    tag: str
    what: str
    number: str
    holder: str
    state: str
    state_icon: str
    state_tone: Tone
    since: str
    since_at: datetime
    taken_by: str
    is_rating_open: bool
    is_unserved: bool


@dataclass(frozen=True, slots=True)
class CustodyProps:
    stores: tuple[StoreProps, ...] = ()
    due: tuple[DueProps, ...] = ()
    held: tuple[HeldProps, ...] = ()
    verbs: tuple[VerbProps, ...] = ()
    chosen_due: str = ""
    chosen_held: str = ""
    chosen_slot: str = ""
    free: tuple[str, ...] = ()
    """Labels of the free slots, in the order they are given out."""
    may_override: bool = False
    is_loading: bool = True
    trouble: str = ""

    @property
    def held_visits(self) -> int:
        return len({held.visit_key for held in self.held})
