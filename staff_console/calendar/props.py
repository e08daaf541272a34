"""What the calendar shows."""

from dataclasses import dataclass
from datetime import date

from staff_console.widgets.tokens import Tone


@dataclass(frozen=True, slots=True)
class DayProps:
    """One day of a grid. `words` names it where it is no usual day; `own`: the office entered something for it."""

    day: date
    words: str
    hours: str
    icon: str
    tone: Tone
    closed: bool
    own: bool
    today: bool
    told: str
    """All of it in a sentence, for those who listen."""


@dataclass(frozen=True, slots=True)
class MonthProps:
    """`days` from the Monday on or before the first; those of other months are there to fill the grid."""

    first: date
    name: str
    days: tuple[DayProps, ...]


@dataclass(frozen=True, slots=True)
class EntryProps:
    key: str
    title: str
    rest: str


@dataclass(frozen=True, slots=True)
class StopProps:
    """Who ended the numbers of which services today, and why."""

    key: str
    title: str
    rest: str


@dataclass(frozen=True, slots=True)
class ChosenProps:
    """The chosen day in full."""

    day: date
    title: str
    state: str
    icon: str
    tone: Tone
    hours: str
    entries: tuple[EntryProps, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarProps:
    year_view: bool = False
    heading: str = ""
    weekdays: tuple[str, ...] = ()
    months: tuple[MonthProps, ...] = ()
    chosen: ChosenProps | None = None
    stops: tuple[StopProps, ...] = ()
    services: tuple[tuple[str, str], ...] = ()
    at_today: bool = True
    may_manage: bool = False
    may_stop: bool = False
    is_loading: bool = True
    trouble: str = ""
    years_known: str = ""
    """Said where the shown days lie outside the years whose national days are known."""
