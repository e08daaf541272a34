"""What the queue desk shows, as frozen values; words come from `wording`, figures and names are in here."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from shared.printing.rules import PaperAdvice
from shared.queueing.clocks import Breaches
from shared.visits.states import Media
from staff_console.widgets.clock_bar import Measured
from staff_console.widgets.tokens import Tone


class Verb(StrEnum):
    """What an officer does at a desk, in the order of the buttons. F5 is left free."""

    CALL_NEXT = "call_next"
    FETCH = "fetch"
    """Ask the selected visitor to the desk in person, without display or call (C28)."""
    RECALL = "recall"
    ARRIVED = "arrived"
    FINISH = "finish"
    NO_SHOW = "no_show"


KEYS = {
    Verb.CALL_NEXT: "F2",
    Verb.FETCH: "F7",
    Verb.RECALL: "F3",
    Verb.ARRIVED: "F4",
    Verb.FINISH: "F6",
    Verb.NO_SHOW: "F8",
}


class WhyNot(StrEnum):
    """Why a verb cannot be done now."""

    NOTHING_READ = "nothing_read"
    NOBODY_WAITING = "nobody_waiting"
    NO_TICKET = "no_ticket"
    DESK_BUSY = "desk_busy"
    NOT_STARTED = "not_started"
    BEING_SERVED = "being_served"
    NO_NUMBER = "no_number"
    WORKING = "working"


@dataclass(frozen=True, slots=True)
class VerbProps:
    verb: Verb
    why_not: WhyNot | None
    """None when it can be done now."""
    prominent: bool = False
    working: bool = False


class DeskPhase(StrEnum):
    IDLE = "idle"
    CALLED = "called"
    SERVING = "serving"


class ClockKind(StrEnum):
    """The clocks of a visit that a standard may limit."""

    FILLING = "filling"
    """From opening the guest book to having a number."""
    GUEST_BOOK = "guest_book"
    WAIT = "wait"
    SERVICE = "service"
    MEDIUM = "medium"
    """Since service began, until it is said how the visitor reads (S000-3)."""
    BETWEEN = "between"
    """Since the desk's previous service ended."""


@dataclass(frozen=True, slots=True)
class ClockProps:
    kind: ClockKind
    measured: Measured


@dataclass(frozen=True, slots=True)
class CurrentProps:
    """The ticket at the desk."""

    phase: DeskPhase
    label: str
    """"" without a number."""
    letter: str
    color: str
    name: str
    about: str
    """Institution and occupation."""
    need: str
    running: timedelta
    """Since the last call, or since service started."""
    calls: int
    shown: bool
    clocks: tuple[ClockProps, ...]
    notes: tuple[str, ...] = ()
    """What else they told, line by line."""
    asks_medium: bool = False
    media: Media | None = None


@dataclass(frozen=True, slots=True)
class WaitingProps:
    """One row of the waiting table."""

    key: str
    position: int
    label: str
    letter: str
    color: str
    service_key: str
    name: str
    need: str
    wait: Measured
    desks: str
    """Names of the desks that would call this ticket, the open ones if any is open."""
    is_next: bool


@dataclass(frozen=True, slots=True)
class TabProps:
    key: str
    """A service key, "" for all."""
    name: str
    count: int


class NextReason(StrEnum):
    """Why this one is next; `PASSES` when somebody of another service has waited longer."""

    ONLY_ONE = "only_one"
    EARLIEST = "earliest"
    PASSES = "passes"


@dataclass(frozen=True, slots=True)
class NextProps:
    label: str
    name: str
    reason: NextReason
    services: str
    passed_label: str = ""
    passed_service: str = ""


class AlertKind(StrEnum):
    BREACH = "breach"
    BREACH_CALLED = "breach_called"
    """Called to this desk, too late and not served yet."""
    BREACHES = "breaches"
    PRINTER = "printer"
    DATABASE = "database"
    NOT_SHOWN = "not_shown"
    NO_GUEST_BOOK = "no_guest_book"


@dataclass(frozen=True, slots=True)
class AlertProps:
    kind: AlertKind
    tone: Tone
    label: str = ""
    count: int = 0
    limit: timedelta = timedelta(0)
    detail: str = ""
    paper: PaperAdvice | None = None


@dataclass(frozen=True, slots=True)
class QueueDeskProps:
    desk_name: str
    services: str
    verbs: tuple[VerbProps, ...]
    """Those this desk's papers know; the others are not shown."""
    current: CurrentProps | None
    between: ClockProps | None
    """Shown while nobody is at the desk."""
    tabs: tuple[TabProps, ...]
    open_tab: str
    rows: tuple[WaitingProps, ...]
    common_limit: timedelta | None
    """The waiting limit, when it is the same for every row shown."""
    next: NextProps | None
    breaches: Breaches
    """Of the whole day and all desks."""
    alerts: tuple[AlertProps, ...]
    is_loading: bool
    trouble: str
    """A sentence when nothing could be read, "" when all is well."""
