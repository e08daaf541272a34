"""The paper itself: what the head put on it, row by row, until the cutter takes it off."""

from dataclasses import dataclass, field
from functools import cache
from itertools import groupby
from typing import TypeAlias

from PIL import Image, ImageDraw

from shared.printing.drawing import BLACK, WHITE, Weight, font, ink
from shared.printing.picture import png

CELL_WIDTH, CELL_HEIGHT = 12, 24
"""Dots of a letter of font A."""

LINE_ROWS = 30
"""Rows a line feed moves the paper."""


@dataclass(frozen=True, slots=True)
class Style:
    bold: bool = False
    wide: int = 1
    tall: int = 1
    align: int = 0
    """0 left, 1 centre, 2 right."""


@dataclass(frozen=True, slots=True)
class TextLine:
    text: str
    style: Style

    @property
    def rows(self) -> int:
        return max(LINE_ROWS, CELL_HEIGHT * self.style.tall)


@dataclass(frozen=True, slots=True)
class RasterRow:
    data: bytes

    @property
    def rows(self) -> int:
        return 1


@dataclass(frozen=True, slots=True)
class Blank:
    rows: int


Piece: TypeAlias = TextLine | RasterRow | Blank


@dataclass(frozen=True)
class PrintedTicket:
    """One piece of paper as it hangs out of the printer or fell off it."""

    number: int
    """1, 2, …: in the order they came out."""
    dots: int
    pieces: tuple[Piece, ...]
    raw: bytes
    """The bytes that made it, as the printer took them from its buffer."""

    @property
    def lines(self) -> tuple[str, ...]:
        """The text set in the printer's own font."""
        return tuple(piece.text for piece in self.pieces if isinstance(piece, TextLine) and piece.text)

    @property
    def rasters(self) -> tuple[Image.Image, ...]:
        """The pictures on it, bands that touch joined to one."""
        groups = groupby(self.pieces, lambda piece: isinstance(piece, RasterRow))
        return tuple(
            _raster([p.data for p in group if isinstance(p, RasterRow)]) for is_row, group in groups if is_row
        )

    @property
    def rows(self) -> int:
        return sum(piece.rows for piece in self.pieces)

    def picture(self) -> Image.Image:
        """The paper as one sees it, one bit deep."""
        sheet = Image.new("L", (self.dots, max(1, self.rows)), WHITE)
        y = 0
        for piece in self.pieces:
            match piece:
                case TextLine():
                    sheet.paste(_draw_line(piece, self.dots), (0, y))
                case RasterRow(data):
                    sheet.paste(_raster([data]), (0, y))
                case Blank():
                    pass
            y += piece.rows
        return ink(sheet)

    def png(self) -> bytes:
        return png(self.picture())


@dataclass
class Sheet:
    """The paper under the head."""

    dots: int
    pieces: list[Piece] = field(default_factory=list)
    raw: bytearray = field(default_factory=bytearray)

    def torn_off(self, number: int) -> PrintedTicket:
        return PrintedTicket(number, self.dots, tuple(self.pieces), bytes(self.raw))


def _raster(rows: list[bytes]) -> Image.Image:
    inverted = bytes(byte ^ 0xFF for byte in b"".join(rows))
    return Image.frombytes("1", (len(rows[0]) * 8, len(rows)), inverted)


def _draw_line(line: TextLine, dots: int) -> Image.Image:
    width, height = CELL_WIDTH * line.style.wide, CELL_HEIGHT * line.style.tall
    picture = Image.new("L", (dots, line.rows), WHITE)
    room = dots - width * len(line.text)
    x = (0, room // 2, room)[line.style.align]
    for letter in line.text:
        picture.paste(_cell(letter, line.style.bold).resize((width, height)), (x, 0))
        x += width
    return picture


@cache
def _cell(letter: str, bold: bool) -> Image.Image:
    """A letter in its cell; wide ones are narrowed, as a matrix font does."""
    letters = font(Weight.BOLD if bold else Weight.SEMIBOLD, 22)
    natural = max(1, round(letters.getlength(letter)))
    drawn = Image.new("L", (max(natural, CELL_WIDTH), CELL_HEIGHT), WHITE)
    ImageDraw.Draw(drawn).text((drawn.width / 2, 19), letter, font=letters, fill=BLACK, anchor="ms")
    return drawn.resize((CELL_WIDTH, CELL_HEIGHT))
