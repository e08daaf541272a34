"""What a table's cell may show, as frozen values a delegate paints and a screen reader reads."""

from dataclasses import dataclass
from typing import TypeAlias

from staff_console.widgets.clock_bar import Measured
from staff_console.widgets.tokens import Tone


@dataclass(frozen=True, slots=True)
class TextCell:
    text: str
    strong: bool = False
    quiet: bool = False
    icon: str = ""
    """A Phosphor icon after the text; `icon_text` says the same."""
    icon_text: str = ""

    @property
    def spoken(self) -> str:
        return f"{self.text}, {self.icon_text}" if self.icon_text else self.text


@dataclass(frozen=True, slots=True)
class TicketCell:
    """A queue number with its service's letter tile."""

    text: str
    letter: str
    color: str

    @property
    def spoken(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class ClockCell:
    """A time against a limit: figures, bar, and from 80 % on an icon."""

    text: str
    measured: Measured
    words: str = ""
    """What a screen reader adds: "melewati batas"."""

    @property
    def spoken(self) -> str:
        return f"{self.text}, {self.words}" if self.words else self.text


@dataclass(frozen=True, slots=True)
class StateCell:
    """An icon and a word in one tone."""

    text: str
    icon: str
    tone: Tone

    @property
    def spoken(self) -> str:
        return self.text


Cell: TypeAlias = TextCell | TicketCell | ClockCell | StateCell
