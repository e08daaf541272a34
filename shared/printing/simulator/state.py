"""What can be true of a receipt printer, and what can go wrong with it."""

from dataclasses import dataclass
from enum import Enum, auto


class Paper(Enum):
    FULL = auto()
    NEAR_END = auto()
    OUT = auto()


class Drop(Enum):
    """How a connection ends."""

    RESET = auto()
    CLOSE = auto()


@dataclass(frozen=True, slots=True)
class Faults:
    """Everything that is to go wrong; row and byte counts start when the faults are set."""

    silent: bool = False
    """Prints, answers nothing."""
    stalled: bool = False
    """Accepts connections and reads nothing."""
    garbage: bool = False
    """Answers every question with bytes of no protocol."""
    drop_after: int | None = None
    """Bytes of one connection after which it is cut off."""
    drop: Drop = Drop.RESET
    byte_seconds: float = 0.0
    """Pause after each byte read."""
    paper_out_after_rows: int | None = None
    cover_open_after_rows: int | None = None
    jam_at_cut: bool = False


@dataclass(slots=True)
class Condition:
    """The printer's state, as its status bytes tell it (Epson ESC/POS reference)."""

    cover_open: bool = False
    paper: Paper = Paper.FULL
    jammed: bool = False

    @property
    def can_print(self) -> bool:
        return not (self.cover_open or self.jammed or self.paper is Paper.OUT)

    def real_time(self, question: int) -> bytes:
        """The answer to `DLE EOT question`."""
        out, near = self.paper is Paper.OUT, self.paper is not Paper.FULL
        flags = {
            1: 0x08 * (not self.can_print),
            2: 0x04 * self.cover_open | 0x20 * out | 0x40 * self.jammed,
            3: 0x08 * self.jammed,
            4: 0x0C * near | 0x60 * out,
        }
        return bytes((0x12 | flags[question],))

    @property
    def automatic(self) -> bytes:
        """The four bytes of automatic status back."""
        out, near = self.paper is Paper.OUT, self.paper is not Paper.FULL
        first = 0x10 | 0x08 * (not self.can_print) | 0x20 * self.cover_open
        return bytes((first, 0x08 * self.jammed, 0x03 * near | 0x0C * out, 0))

    @property
    def queued(self) -> bytes:
        """The answer to `GS r 1`."""
        return bytes((0x03 if self.paper is not Paper.FULL else 0,))
