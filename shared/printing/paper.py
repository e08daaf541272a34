"""The three paper widths the suite prints on, in printer columns and dots (203 dpi heads: 8 dots a millimetre)."""

from dataclasses import dataclass
from enum import StrEnum

MODULE_LEAST = 6
"""Dots: the smallest QR module that phones read from thermal paper (look.md §5)."""

PAYLOAD_MOST = 180
"""Bytes of a QR version 9 at level M: the largest code whose modules are 6 dots wide on 58 mm paper."""


class PaperPreset(StrEnum):
    MM58 = "58"
    MM80 = "80"
    MM80_NARROW = "80-512"
    """80 mm paper under a 512-dot head (TM-T88 family)."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What fits on a line, and the sizes (dots) of the drawn form."""

    preset: PaperPreset
    columns: int
    """Letters of the printer's own font A in a line."""
    dots: int
    """Width of the head; a multiple of 8."""
    margin: int
    large: int
    normal: int
    small: int
    bar: int
    number_most: int
    """Type sizes: bold lines, ordinary lines, fine print, the service bar, and the most for the number."""

    @property
    def content(self) -> int:
        return self.dots - 2 * self.margin


_PAPERS = {
    PaperPreset.MM58: Paper(PaperPreset.MM58, 32, 384, 12, 27, 22, 21, 28, 152),
    PaperPreset.MM80: Paper(PaperPreset.MM80, 48, 576, 20, 34, 27, 25, 36, 224),
    PaperPreset.MM80_NARROW: Paper(PaperPreset.MM80_NARROW, 42, 512, 16, 30, 24, 23, 32, 200),
}


def paper_of(preset: PaperPreset) -> Paper:
    return _PAPERS[preset]
