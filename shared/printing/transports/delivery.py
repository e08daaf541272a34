"""How far a document got, told exactly: the outcome of a job rests on nothing else."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, assert_never

from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.status import Condition, PrinterStatus


class Reach(StrEnum):
    NOTHING_LEFT = "nothing_left"
    """Provably not one byte of the document left this program."""
    SOME_LEFT = "some_left"
    ALL_LEFT = "all_left"
    """Every byte was taken; nothing proves that it was printed."""
    CONFIRMED = "confirmed"
    """The printer answered a question queued behind the cut."""


@dataclass(frozen=True, slots=True)
class Delivery:
    reach: Reach
    fault: PrintFault | None = None
    status: PrinterStatus | None = None
    """As last heard during the job; None when nothing was heard."""
    answered: bool = False
    """Whether the printer answered any question."""

    @property
    def outcome(self) -> PrintOutcome:
        match self.reach:
            case Reach.NOTHING_LEFT:
                return PrintOutcome.FAILED
            case Reach.CONFIRMED:
                return PrintOutcome.PRINTED
            case Reach.SOME_LEFT | Reach.ALL_LEFT:
                return PrintOutcome.UNCONFIRMED
            case _:
                assert_never(self.reach)

    @property
    def left_unfinished(self) -> bool:
        """Whether the printer may hold a part of the document: it must neither come out late nor spoil the next."""
        if self.reach is Reach.ALL_LEFT:
            return self.answered and self.fault is not None
        return self.reach is Reach.SOME_LEFT


@dataclass(frozen=True, slots=True)
class StatusReport:
    status: PrinterStatus
    answered: bool


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds. `job` bounds the whole job, whatever the printer does."""

    connect: float = 4.0
    """Also how long a printer that used to answer may serve another computer first."""
    answer: float = 0.5
    job: float = 15.0
    goodbye: float = 1.0


class Transport(Protocol):
    """The way to one printer. One job at a time; nothing raises for what a printer or a network does."""

    def deliver(self, payload: bytes, label: str, *, after_unfinished: bool = False) -> Delivery:
        """Send one document; `label` names it where names matter (its last four letters must be ASCII).

        `after_unfinished`: the last one broke off, so first rid the printer of what it still waits for.
        """
        ...

    def status(self) -> StatusReport:
        """Ask the printer how it is."""
        ...


FAULTS = {
    Condition.COVER_OPEN: PrintFault.COVER_OPEN,
    Condition.PAPER_OUT: PrintFault.PAPER_OUT,
    Condition.CUTTER_ERROR: PrintFault.CUTTER,
    Condition.ERROR: PrintFault.PRINTER,
    Condition.OFFLINE: PrintFault.PRINTER,
    Condition.UNREACHABLE: PrintFault.UNREACHABLE,
}
"""The fault of a job that a printer's condition stopped."""
