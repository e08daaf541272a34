"""What the page of persons shows."""

from dataclasses import dataclass
from enum import StrEnum

from staff_console.widgets.tokens import Tone


class View(StrEnum):
    FOUND = "found"
    RECONCILE = "reconcile"
    """Entries made in the alternative form (S000-2c)."""
    ALIKE = "alike"
    """Pairs that look like one person."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line; texts are in the officer's language. `key` is the person's id, or both ids of a pair with a space."""

    key: str
    name: str
    contact: str
    phone: str
    visits: int
    last: str
    note: str = ""
    tone: Tone = Tone.PLAIN
    icon: str = ""


@dataclass(frozen=True, slots=True)
class LineProps:
    """A line of the person's panel: when, what; `action_key` names what can be undone."""

    when: str
    what: str
    action_key: str = ""


@dataclass(frozen=True, slots=True)
class PersonProps:
    key: str
    name: str
    contacts: tuple[str, ...]
    about: str
    pin: str
    pin_tone: Tone
    card: str
    card_tone: Tone
    has_card: bool
    rows: tuple[str, ...]
    """The names this person was entered under, where there are several."""
    visits: tuple[LineProps, ...]
    consents: tuple[LineProps, ...]
    merges: tuple[LineProps, ...]


@dataclass(frozen=True, slots=True)
class SideProps:
    """One of two persons in the preview of a merge."""

    key: str
    name: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class VisitorsProps:
    view: View = View.FOUND
    counts: tuple[int, int] = (0, 0)
    """Of the entries to reconcile and of the pairs."""
    words: str = ""
    rows: tuple[PersonRow, ...] = ()
    person: PersonProps | None = None
    is_loading: bool = False
    trouble: str = ""
    may_merge: bool = False
    may_reset: bool = False


@dataclass(frozen=True, slots=True)
class AlertProps:
    """A log-in that failed too often, without anybody's name."""

    key: str
    lead: str
    rest: str
