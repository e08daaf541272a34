"""What the visit log shows."""

from dataclasses import dataclass
from datetime import date, timedelta

from staff_console.widgets.tokens import Tone


@dataclass(frozen=True, slots=True)
class VisitRow:
    """One visit; texts are in the officer's language, times on the office's clock."""

    key: str
    label: str
    letter: str
    color: str
    service: str
    channel: str
    name: str
    institution: str
    state: str
    state_icon: str
    state_tone: Tone
    arrived: str
    arrived_at: float
    """Seconds since the epoch, to sort by."""
    waited: timedelta | None
    served: timedelta | None
    desk: str
    officer: str
    rating: str


@dataclass(frozen=True, slots=True)
class ServiceOption:
    key: str
    name: str


@dataclass(frozen=True, slots=True)
class EventProps:
    time: str
    icon: str
    text: str
    who: str


@dataclass(frozen=True, slots=True)
class StepProps:
    """One step of the standard, with where the visit stands in it."""

    icon: str
    tone: Tone
    text: str


@dataclass(frozen=True, slots=True)
class DetailProps:
    """The chosen visit: the steps of its standard, and everything that happened in it."""

    row: VisitRow
    need: str
    contact: str
    answer: str
    steps: tuple[StepProps, ...]
    events: tuple[EventProps, ...]
    kept: tuple[str, ...] = ()
    """What the visitor left in custody, in a line each."""
    paper: str = ""
    """The paper the visit ran under, with its limits."""


@dataclass(frozen=True, slots=True)
class VisitsProps:
    day: date | None = None
    is_today: bool = True
    services: tuple[ServiceOption, ...] = ()
    service_key: str = ""
    channels: tuple[tuple[str, str], ...] = ()
    channel: str = ""
    words: str = ""
    rows: tuple[VisitRow, ...] = ()
    total: int = 0
    page: int = 0
    pages: int = 1
    detail: DetailProps | None = None
    is_loading: bool = True
    trouble: str = ""
    may_export: bool = False
    is_exporting: bool = False

    @property
    def is_filtered(self) -> bool:
        return bool(self.words or self.service_key or self.channel)
