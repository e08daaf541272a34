"""What the page of appointments shows."""

from dataclasses import dataclass
from datetime import date

from shared.appointments.states import AppointmentState
from staff_console.widgets.tokens import Tone


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    """One row; `told` is what was said when it was moved, cancelled or booked at short notice."""

    key: str
    time: str
    code: str
    name: str
    service: str
    contact: str
    purpose: str
    officer: str
    state: AppointmentState
    words: str
    icon: str
    tone: Tone
    told: str = ""

    @property
    def is_booked(self) -> bool:
        return self.state is AppointmentState.BOOKED

    @property
    def may_come(self) -> bool:
        """Staff check in whoever stands before them, also after a no-show."""
        return self.state in {AppointmentState.BOOKED, AppointmentState.NO_SHOW}

    @property
    def may_undo(self) -> bool:
        return self.state in {AppointmentState.CANCELLED, AppointmentState.NO_SHOW}


@dataclass(frozen=True, slots=True)
class TimeChoice:
    """A time to choose; `key` is "" for none."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class AppointmentsProps:
    day: date | None = None
    day_words: str = ""
    is_today: bool = True
    lines: tuple[AppointmentLine, ...] = ()
    words: str = ""
    services: tuple[tuple[str, str], ...] = ()
    officers: tuple[tuple[str, str], ...] = ()
    may_override: bool = False
    is_loading: bool = True
    trouble: str = ""
