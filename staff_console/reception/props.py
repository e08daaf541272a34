"""What the registration page shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from staff_console.widgets.clock_bar import Measured


@dataclass(frozen=True, slots=True)
class ServiceChoice:
    key: str
    letter: str
    color: str
    name: str
    waiting: int


class PaperState(StrEnum):
    """How the ticket's paper stands."""

    NONE = "none"
    """This station has no printer."""
    WAITING = "waiting"
    PRINTED = "printed"
    UNSURE = "unsure"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class IssuedProps:
    """The ticket just given."""

    label: str
    letter: str
    color: str
    name: str
    service: str
    ahead: int
    paper: PaperState


@dataclass(frozen=True, slots=True)
class ConsentProps:
    """What the guest is told, in the language chosen, and what they agree to."""

    title: str
    points: tuple[tuple[str, str], ...]
    agreement: str
    otherwise: str
    optional: str = ""
    """Beside the second box; "" where nothing is asked that needs it."""


@dataclass(frozen=True, slots=True)
class FormProps:
    """What the guest book asks under the standard of the chosen service."""

    required: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    options: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """By list: (code, label)."""
    asks_text: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """By list: the codes that want a word more."""
    hidden_for_minors: frozenset[str] = frozenset()
    minors_from: int = 9999
    """Who was born in this year or later is not asked those."""
    lifelong: frozenset[str] = frozenset()
    """Kinds of card nobody need say are still valid."""
    other_services: tuple[tuple[str, str], ...] = ()
    """(key, name) of what may be wanted beside the service chosen."""


@dataclass(frozen=True, slots=True)
class ArrivalProps:
    """Somebody who is not all registered yet; `gives`: only the number is missing, else the guest book."""

    key: str
    label: str
    letter: str
    color: str
    name: str
    gives: bool
    called: bool
    minutes: int


@dataclass(frozen=True, slots=True)
class ReceptionProps:
    arrivals: tuple[ArrivalProps, ...] = ()
    numbered: bool = True
    """Whether the chosen service gives numbers."""
    visit: str = ""
    """The visit whose guest book is being filled in, "" for a new guest."""
    services: tuple[ServiceChoice, ...] = ()
    service_key: str = ""
    form: FormProps = FormProps()
    consent: ConsentProps | None = None
    clock: Measured | None = None
    """Since this guest's book was opened, against the paper's limit; None before and where nothing limits it."""
    trouble: str = ""
    is_working: bool = False
    issued: IssuedProps | None = None
