"""Reads ESC/POS as a printer does: byte by byte, forgiving, keeping its place in a begun command for ever."""

from collections.abc import Generator
from dataclasses import replace
from typing import Protocol, TypeAlias

from shared.printing.simulator.sheet import LINE_ROWS, Style

Bytes: TypeAlias = Generator[None, int, None]
Value: TypeAlias = Generator[None, int, int]
Block: TypeAlias = Generator[None, int, bytes]

_ARGUMENTS: dict[tuple[int, int], int] = {
    **dict.fromkeys(((0x1B, letter) for letter in b"tRM-3=G{V "), 1),
    **dict.fromkeys(((0x1B, letter) for letter in b"$\\"), 2),
    **dict.fromkeys(((0x1D, letter) for letter in b"BhwfHTb"), 1),
    **dict.fromkeys(((0x1D, letter) for letter in b"LWP$\\"), 2),
    **dict.fromkeys(((0x1C, letter) for letter in b"!-W"), 1),
    (0x1C, ord("S")): 2,
}
"""How many bytes follow commands that change nothing a picture of the paper needs."""


class Mechanism(Protocol):
    """What the commands move. Every call waits until the printer can do it."""

    def reset(self) -> None: ...

    def print_line(self, text: str, style: Style) -> None: ...

    def print_row(self, data: bytes) -> None: ...

    def feed(self, rows: int) -> None: ...

    def cut(self) -> None: ...

    def answer_queued(self) -> None: ...

    def answer_process(self, mark: bytes) -> None: ...

    def identify(self, what: int) -> None: ...

    def set_automatic_status(self, mask: int) -> None: ...

    def kick_drawer(self) -> None: ...


class Interpreter:
    """Feed it bytes; it works the mechanism."""

    def __init__(self, mechanism: Mechanism, columns: int) -> None:
        self._mechanism = mechanism
        self._columns = columns
        self._style = Style()
        self._line = ""
        self._run = self._commands()
        next(self._run)

    def feed(self, byte: int) -> None:
        self._run.send(byte)

    def _commands(self) -> Bytes:
        while True:
            byte = yield
            match byte:
                case 0x0A:
                    self._end_line()
                case 0x09:
                    self._line += " " * (8 - len(self._line) % 8)
                case 0x1B:
                    yield from self._escape()
                case 0x1D:
                    yield from self._group()
                case 0x1C:
                    yield from _skip(0x1C, (yield))
                case 0x10:
                    yield from self._data_link()
                case _ if byte >= 0x20:
                    self._put(bytes((byte,)).decode("cp437"))

    def _put(self, letter: str) -> None:
        if len(self._line) >= self._columns // self._style.wide:
            self._end_line()
        self._line += letter

    def _end_line(self) -> None:
        text, self._line = self._line, ""
        self._mechanism.print_line(text, self._style)

    def _flush_line(self) -> None:
        if self._line:
            self._end_line()

    def _data_link(self) -> Bytes:
        """Obeyed in real time already; the stream only has to be followed. DLE DC4 has two more bytes."""
        command = yield
        yield
        if command == 0x14:
            yield

    def _escape(self) -> Bytes:
        command = yield
        match chr(command):
            case "@":
                self._style, self._line = Style(), ""
                self._mechanism.reset()
            case "a":
                self._style = replace(self._style, align=(yield) % 48 % 3)
            case "E":
                self._style = replace(self._style, bold=bool((yield) & 1))
            case "!":
                self._set_mode((yield))
            case "d":
                lines = yield
                self._flush_line()
                self._mechanism.feed(lines * LINE_ROWS)
            case "J":
                rows = yield
                self._flush_line()
                self._mechanism.feed(rows)
            case "i" | "m":
                self._mechanism.cut()
            case "p":
                yield from _block(3)
                self._mechanism.kick_drawer()
            case "*":
                yield from self._columns_image()
            case _:
                yield from _skip(0x1B, command)

    def _set_mode(self, mode: int) -> None:
        tall, wide = 2 if mode & 0x10 else 1, 2 if mode & 0x20 else 1
        self._style = replace(self._style, bold=bool(mode & 0x08), tall=tall, wide=wide)

    def _columns_image(self) -> Bytes:
        mode = yield
        low, high = yield from _block(2)
        yield from _block((low + 256 * high) * (3 if mode in {32, 33} else 1))

    def _group(self) -> Bytes:
        command = yield
        match chr(command):
            case "!":
                size = yield
                self._style = replace(self._style, wide=(size >> 4 & 7) + 1, tall=(size & 7) + 1)
            case "a":
                self._mechanism.set_automatic_status((yield))
            case "I":
                self._mechanism.identify((yield))
            case "r":
                yield from self._answer()
            case "V":
                yield from self._cut()
            case "v":
                yield from self._raster()
            case "(":
                yield from self._extended()
            case _:
                yield from _skip(0x1D, command)

    def _answer(self) -> Bytes:
        if (yield) in {1, 49}:
            self._mechanism.answer_queued()

    def _cut(self) -> Bytes:
        kind = yield
        if kind >= 65:
            rows = yield
            self._mechanism.feed(rows + 2 * LINE_ROWS)
        self._flush_line()
        self._mechanism.cut()

    def _raster(self) -> Bytes:
        yield from _block(2)
        low, high, rows_low, rows_high = yield from _block(4)
        width = low + 256 * high
        for _ in range(rows_low + 256 * rows_high):
            self._mechanism.print_row((yield from _block(width)))

    def _extended(self) -> Bytes:
        function = yield
        low, high = yield from _block(2)
        data = yield from _block(low + 256 * high)
        if function == ord("H") and data[:2] == b"00":
            self._mechanism.answer_process(data[2:6])


def _skip(first: int, command: int) -> Bytes:
    yield from _block(_ARGUMENTS.get((first, command), 0))


def _block(length: int) -> Block:
    data = bytearray()
    for _ in range(length):
        data.append((yield))
    return bytes(data)
