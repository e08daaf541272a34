"""A strict reader of the ESC/POS we send, written from the printer makers' pages and not from any library.

It knows the closed list of commands we may use; any other byte is an error. It lays the text out in lines and cuts
the rasters out of the stream.
"""

from dataclasses import dataclass, field

from PIL import Image


class UnknownByteError(AssertionError):
    pass


@dataclass
class Printed:
    """One paper, from reset to cut."""

    lines: list[str] = field(default_factory=list)
    bold: list[str] = field(default_factory=list)
    tall: list[str] = field(default_factory=list)
    rasters: list[Image.Image] = field(default_factory=list)
    is_cut: bool = False

    @property
    def drawn(self) -> Image.Image:
        """All rasters below each other: number, bar and code."""
        height = sum(raster.height for raster in self.rasters)
        picture = Image.new("1", (self.rasters[0].width, height), 1)
        y = 0
        for raster in self.rasters:
            picture.paste(raster, (0, y))
            y += raster.height
        return picture


class Recogniser:
    """Reads one stream strictly; `papers` holds what came out."""

    def __init__(self, stream: bytes, columns: int) -> None:
        self._stream = stream
        self._columns = columns
        self._at = 0
        self._line = ""
        self._bold = False
        self._height = 1
        self.papers: list[Printed] = [Printed()]

    def read(self) -> list[Printed]:
        while self._at < len(self._stream):
            self._step()
        assert not self._line, "text without a line feed"
        assert self.papers[-1] == Printed(), "something after the last cut"
        return self.papers[:-1]

    @property
    def _paper(self) -> Printed:
        return self.papers[-1]

    def _take(self, count: int) -> bytes:
        taken = self._stream[self._at : self._at + count]
        assert len(taken) == count, "the stream ends inside a command"
        self._at += count
        return taken

    def _step(self) -> None:
        byte = self._take(1)[0]
        if byte == 0x0A:
            self._feed()
        elif byte == 0x1B:
            self._escape(self._take(1)[0])
        elif byte == 0x1D:
            self._group(self._take(1)[0])
        elif 0x20 <= byte <= 0x7E:
            self._line += chr(byte)
            assert len(self._line) <= self._columns, f"longer than the paper: {self._line!r}"
        else:
            raise UnknownByteError(hex(byte))

    def _feed(self) -> None:
        self._paper.lines.append(self._line)
        if self._bold:
            self._paper.bold.append(self._line)
        if self._height == 2:
            self._paper.tall.append(self._line)
        self._line = ""

    def _escape(self, command: int) -> None:
        match chr(command):
            case "@":
                self._bold, self._height = False, 1
            case "E":
                self._bold = bool(self._argument(0, 1))
            case "a":
                self._argument(0, 2)
            case "d":
                self._argument(1, 8)
            case _:
                raise UnknownByteError(f"ESC {command:#x}")

    def _argument(self, least: int, most: int) -> int:
        value = self._take(1)[0]
        assert least <= value <= most
        return value

    def _group(self, command: int) -> None:
        match chr(command):
            case "!":
                assert self._take(1)[0] in {0x00, 0x01}
                self._height = self._stream[self._at - 1] + 1
            case "a":
                self._argument(0, 0)
            case "v":
                self._raster()
            case "V":
                self._argument(1, 1)
                self._paper.is_cut = True
                self.papers.append(Printed())
            case _:
                raise UnknownByteError(f"GS {command:#x}")

    def _raster(self) -> None:
        assert not self._line, "a raster in the middle of a line"
        assert self._take(2) == b"0\x00"
        low, high, rows_low, rows_high = self._take(4)
        width, rows = low + 256 * high, rows_low + 256 * rows_high
        data = self._take(width * rows)
        picture = Image.frombytes("1", (width * 8, rows), bytes(byte ^ 0xFF for byte in data))
        self._paper.rasters.append(picture)


def recognise(stream: bytes, columns: int) -> list[Printed]:
    return Recogniser(stream, columns).read()
