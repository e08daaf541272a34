"""What a printer says about itself: its bytes, read strictly, and what they mean.

Bytes and masks: Epson ESC/POS reference, DLE EOT, GS a, GS r, GS ( H. A byte that fits no mask says nothing; in
particular no answer is never taken for "all is well".
"""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import TypeAlias


class Condition(StrEnum):
    """The one thing about a printer that decides what to do."""

    UNKNOWN = "unknown"
    """Never asked."""
    READY = "ready"
    ONE_WAY = "one_way"
    """Takes bytes and answers nothing: neither well nor ill can be known."""
    COVER_OPEN = "cover_open"
    PAPER_OUT = "paper_out"
    CUTTER_ERROR = "cutter_error"
    ERROR = "error"
    OFFLINE = "offline"
    """Switched off-line, or silent although it used to answer."""
    UNREACHABLE = "unreachable"

    @property
    def is_trouble(self) -> bool:
        return self not in {Condition.UNKNOWN, Condition.READY, Condition.ONE_WAY}


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    condition: Condition
    paper_low: bool = False


class Question(IntEnum):
    """The n of `DLE EOT n`; answered at once, even off-line or with a full buffer."""

    PRINTER = 1
    OFFLINE_CAUSE = 2
    ERROR_CAUSE = 3
    PAPER = 4

    @property
    def command(self) -> bytes:
        return bytes((0x10, 0x04, self))


DECISIVE = frozenset({Question.PRINTER, Question.OFFLINE_CAUSE, Question.PAPER})
"""Only who answers all of these can be called ready."""

QUEUED_QUESTION = b"\x1dr\x01"
"""GS r 1: answered when all before it is printed, not while the printer is off-line."""


def process_question(process_id: bytes) -> bytes:
    """GS ( H function 48: the printer returns the four bytes (each 0x20 to 0x7E) once all before them is printed."""
    return b"\x1d(H\x06\x0000" + process_id


@dataclass(frozen=True, slots=True)
class RealTimeReply:
    """One byte in answer to `DLE EOT n`; which n is known only to who asked."""

    byte: int


@dataclass(frozen=True, slots=True)
class QueuedReply:
    byte: int


@dataclass(frozen=True, slots=True)
class ProcessReply:
    process_id: bytes


@dataclass(frozen=True, slots=True)
class AutomaticStatus:
    status: PrinterStatus


@dataclass(frozen=True, slots=True)
class Garbage:
    """A byte no printer of this protocol sends."""

    byte: int


Reply: TypeAlias = RealTimeReply | QueuedReply | ProcessReply | AutomaticStatus | Garbage

_FLOW_CONTROL = frozenset({0x11, 0x13})
"""XON and XOFF of serial lines: they say nothing about paper."""

_PROCESS_HEADER = b"\x37\x22"
_PROCESS_LENGTH = 7
_AUTOMATIC_LENGTH = 4


class ReplyParser:
    """Cuts a printer's bytes into replies; keeps a begun one until its rest arrives."""

    def __init__(self) -> None:
        self._begun = b""

    def feed(self, data: bytes) -> list[Reply]:
        replies: list[Reply] = []
        for byte in data:
            self._begun += bytes((byte,))
            if (reply := self._complete()) is not None:
                self._begun = b""
                replies.append(reply)
        return replies

    def _complete(self) -> Reply | None:
        first = self._begun[0]
        if first & 0x93 == 0x10:
            return self._automatic()
        if first == _PROCESS_HEADER[0]:
            return self._process()
        self._begun, byte = b"", first
        if byte & 0x93 == 0x12:
            return RealTimeReply(byte)
        if byte & 0xF0 == 0:
            return QueuedReply(byte)
        return None if byte in _FLOW_CONTROL else Garbage(byte)

    def _automatic(self) -> Reply | None:
        """Four bytes; one that cannot be the next ends the begun reply and stands for itself."""
        if len(self._begun) > 1 and self._begun[-1] & 0x90:
            return self._restart()
        if len(self._begun) < _AUTOMATIC_LENGTH:
            return None
        return AutomaticStatus(_automatic_status(self._begun))

    def _process(self) -> Reply | None:
        if len(self._begun) == 2 and self._begun != _PROCESS_HEADER:
            return self._restart()
        if len(self._begun) < _PROCESS_LENGTH:
            return None
        return ProcessReply(self._begun[2:6]) if self._begun[6] == 0 else Garbage(self._begun[6])

    def _restart(self) -> Reply | None:
        self._begun = self._begun[-1:]
        return self._complete()


def _automatic_status(reply: bytes) -> PrinterStatus:
    printer, error, paper = reply[0], reply[1], reply[2]
    low = bool(paper & 0x03)
    if printer & 0x20:
        return PrinterStatus(Condition.COVER_OPEN, low)
    if paper & 0x0C:
        return PrinterStatus(Condition.PAPER_OUT, low)
    if error & 0x08:
        return PrinterStatus(Condition.CUTTER_ERROR, low)
    if error & 0x60:
        return PrinterStatus(Condition.ERROR, low)
    return PrinterStatus(Condition.OFFLINE if printer & 0x08 else Condition.READY, low)


def interpret(answers: dict[Question, int]) -> PrinterStatus:
    """What the answered questions say together; a question without an answer says nothing.

    Either of the two paper-end bits means "out", either of the two near-end bits "low": some printers set only one.
    """
    paper = answers.get(Question.PAPER, 0)
    return PrinterStatus(_condition(answers), bool(paper & 0x0C))


def _condition(answers: dict[Question, int]) -> Condition:
    cause, error = answers.get(Question.OFFLINE_CAUSE, 0), answers.get(Question.ERROR_CAUSE, 0)
    checks = (
        (cause & 0x04, Condition.COVER_OPEN),
        (answers.get(Question.PAPER, 0) & 0x60 or cause & 0x20, Condition.PAPER_OUT),
        (error & 0x08, Condition.CUTTER_ERROR),
        (error & 0x64 or cause & 0x40, Condition.ERROR),
        (answers.get(Question.PRINTER, 0) & 0x08, Condition.OFFLINE),
        (not answers.keys() >= DECISIVE, Condition.ONE_WAY),
    )
    return next((condition for holds, condition in checks if holds), Condition.READY)
