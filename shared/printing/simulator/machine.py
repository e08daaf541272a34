"""The printer without its network: buffer, mechanism, state, and the journal of what was really printed and cut."""

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace

from shared.printing.simulator.interpreter import Interpreter
from shared.printing.simulator.sheet import Blank, Piece, PrintedTicket, RasterRow, Sheet, Style, TextLine
from shared.printing.simulator.state import Condition, Faults, Paper

BUFFER_BYTES = 4096
NEAR_END_ROWS = 800
"""10 cm of paper left: the near-end switch closes."""

PRINT_ROWS_PER_SECOND = 1200
"""150 mm a second, an ordinary head's speed."""

_NAMES = {66: b"ANJUNGAN", 67: b"SIMULATOR"}

_GULP = 64
_LOOK_SECONDS = 0.05
"""How often a printer that waits for room looks whether its computer is still there."""

_QUESTION = re.compile(rb"\x10\x04([\x01-\x04])")

Answer = Callable[[bytes], None]


class PowerLostError(Exception):
    """The plug was pulled while the printer worked."""


class Machine:
    """Thread-safe: one thread works the mechanism, others feed bytes and change the state."""

    def __init__(self, dots: int, columns: int, rows_per_second: float | None, buffer_bytes: int) -> None:
        self._dots = dots
        self._columns = columns
        self._row_seconds = 1 / rows_per_second if rows_per_second else 0.0
        self._buffer_bytes = buffer_bytes
        self._changed = threading.Condition()
        self._buffer = bytearray()
        self._state = Condition()
        self._rows_left: int | None = None
        self._faults = Faults()
        self._rows_to_cover: int | None = None
        self._sheet = Sheet(dots)
        self._tickets: list[PrintedTicket] = []
        self._listeners: list[Callable[[PrintedTicket], None]] = []
        self._automatic = 0
        self._answer: Answer = _nobody
        self._life = 0
        self._stopping = False
        self._owed_seconds = 0.0
        self.drawer_kicks = 0
        self._thread = threading.Thread(target=self._work, name="fake printer", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
        self._thread.join(timeout=5)

    # what others see and do

    @property
    def faults(self) -> Faults:
        return self._faults

    def set_faults(self, faults: Faults) -> None:
        with self._changed:
            self._faults = faults
            self._rows_left = faults.paper_out_after_rows
            self._rows_to_cover = faults.cover_open_after_rows
            self._changed.notify_all()

    def change(self, **state: bool | Paper) -> None:
        """Open the cover, run out of paper, clear a jam …: a field of `Condition`."""
        with self._changed:
            self._state = replace(self._state, **state)
            if state.get("paper") is Paper.FULL:
                self._rows_left = None
            self._tell_automatic()
            self._changed.notify_all()

    def listen(self, listener: Callable[[PrintedTicket], None]) -> None:
        """Call `listener` on the printer's thread whenever a paper is cut."""
        with self._changed:
            self._listeners.append(listener)

    @property
    def tickets(self) -> tuple[PrintedTicket, ...]:
        with self._changed:
            return tuple(self._tickets)

    @property
    def hanging(self) -> PrintedTicket:
        """The paper that is printed but not cut."""
        with self._changed:
            return self._sheet.torn_off(0)

    @property
    def can_print(self) -> bool:
        with self._changed:
            return self._state.can_print

    def wait_until(self, happened: Callable[[], bool], seconds: float) -> bool:
        """Whether it happened in time; looked at, with the printer held still, whenever something changes."""
        with self._changed:
            return self._changed.wait_for(happened, seconds)

    def power_cycle(self) -> None:
        """Off and on: the buffer and a begun command are gone, the paper stays."""
        with self._changed:
            self._life += 1
            self._buffer.clear()
            self._automatic = 0
            self._changed.notify_all()

    # the line to the computer

    def connect(self, answer: Answer) -> None:
        with self._changed:
            self._answer = answer

    def take(self, data: bytes, scanned: bytes, is_gone: Callable[[], bool] = lambda: False) -> bool:
        """Bytes from the line: questions are answered on sight, then all waits for room in the buffer.

        `scanned` is the end of what came before, for a question in two parts. False once the printer is off or
        the computer is gone.
        """
        joined = scanned[-2:] + data
        for question in _QUESTION.finditer(joined):
            if question.end() > len(joined) - len(data):
                self._say(lambda asked=question[1][0]: self._state.real_time(asked))
        with self._changed:
            life = self._life
            return all(self._store(data[at : at + _GULP], life, is_gone) for at in range(0, len(data), _GULP))

    def _store(self, gulp: bytes, life: int, is_gone: Callable[[], bool]) -> bool:
        def may_go_on() -> bool:
            return len(self._buffer) + len(gulp) <= self._buffer_bytes or self._is_over(life)

        while not self._changed.wait_for(may_go_on, _LOOK_SECONDS):
            if is_gone():
                return False
        if self._is_over(life):
            return False
        self._buffer += gulp
        self._changed.notify_all()
        return True

    def _is_over(self, life: int) -> bool:
        return self._stopping or self._life != life

    def _say(self, tell: Callable[[], bytes]) -> None:
        with self._changed:
            if not self._faults.silent:
                self._answer(b"\xff\x80?\xc3" if self._faults.garbage else tell())

    def _tell_automatic(self) -> None:
        if self._automatic:
            self._say(lambda: self._state.automatic)

    # the mechanism, on the printer's own thread

    def _work(self) -> None:
        while not self._stopping:
            life = self._life
            interpreter = Interpreter(self, self._columns)
            try:
                while True:
                    for byte in self._next_bytes(life):
                        self._sheet.raw.append(byte)
                        interpreter.feed(byte)
            except PowerLostError:
                continue

    def _next_bytes(self, life: int) -> bytes:
        with self._changed:
            self._changed.wait_for(lambda: self._buffer or self._is_over(life))
            if self._is_over(life):
                raise PowerLostError
            gulp = bytes(self._buffer[:_GULP])
            del self._buffer[:_GULP]
            self._changed.notify_all()
            return gulp

    def _wait_until_able(self) -> None:
        life = self._life
        self._changed.wait_for(lambda: self._state.can_print or self._is_over(life))
        if self._is_over(life):
            raise PowerLostError

    def _put(self, piece: Piece) -> None:
        with self._changed:
            self._wait_until_able()
            self._sheet.pieces.append(piece)
            self._use(piece.rows)
            self._changed.notify_all()
        self._pause(piece.rows)

    def _use(self, rows: int) -> None:
        if self._rows_left is not None:
            self._rows_left = max(0, self._rows_left - rows)
            if not self._rows_left:
                self._state.paper = Paper.OUT
                self._tell_automatic()
            elif self._rows_left < NEAR_END_ROWS:
                self._state.paper = Paper.NEAR_END
        if self._rows_to_cover is not None:
            self._rows_to_cover -= rows
            if self._rows_to_cover <= 0:
                self._rows_to_cover = None
                self._state.cover_open = True
                self._tell_automatic()

    def _pause(self, rows: int) -> None:
        """As long as the head takes, in pauses long enough to be kept."""
        self._owed_seconds += rows * self._row_seconds
        if self._owed_seconds > 0.02:
            time.sleep(self._owed_seconds)
            self._owed_seconds = 0.0

    def reset(self) -> None:
        """What came before a reset and left no mark on the paper does not belong to it."""
        with self._changed:
            if not self._sheet.pieces:
                self._sheet.raw = bytearray(b"\x1b@")

    def print_line(self, text: str, style: Style) -> None:
        self._put(TextLine(text, style))

    def print_row(self, data: bytes) -> None:
        self._put(RasterRow(data))

    def feed(self, rows: int) -> None:
        self._put(Blank(rows))

    def cut(self) -> None:
        with self._changed:
            self._wait_until_able()
            if self._faults.jam_at_cut and not self._state.jammed:
                self._faults = replace(self._faults, jam_at_cut=False)
                self._state.jammed = True
                self._tell_automatic()
                self._changed.notify_all()
                self._wait_until_able()
            ticket = self._sheet.torn_off(len(self._tickets) + 1)
            self._sheet = Sheet(self._dots)
            self._tickets.append(ticket)
            listeners = tuple(self._listeners)
            self._changed.notify_all()
        for listener in listeners:
            listener(ticket)

    def answer_queued(self) -> None:
        with self._changed:
            self._wait_until_able()
            self._say(lambda: self._state.queued)

    def answer_process(self, mark: bytes) -> None:
        with self._changed:
            self._wait_until_able()
            self._say(lambda: b"\x37\x22" + mark + b"\x00")

    def identify(self, what: int) -> None:
        """GS I: the texts of maker and model; other questions about itself are left unanswered."""
        text = _NAMES.get(what)
        if text is not None:
            with self._changed:
                self._wait_until_able()
                self._say(lambda: b"_" + text + b"\x00")

    def set_automatic_status(self, mask: int) -> None:
        with self._changed:
            self._automatic = mask
            self._tell_automatic()

    def kick_drawer(self) -> None:
        self.drawer_kicks += 1


def _nobody(data: bytes) -> None:
    """No computer is connected: the answer is lost."""
