"""Pieces of paper as pictures: black on white, one bit deep in the end, in Source Sans Pro at the sizes of look.md.

Every piece is a full-width strip in grey ("L"); `ink` turns the finished picture into printed dots.
"""

from enum import StrEnum
from functools import cache

import font_source_sans_pro
from PIL import Image, ImageDraw, ImageFont

from shared.foundation.text import printable
from shared.printing.document import Align, Bar, Guide, Letterhead, Line, Number, Rule, RuleStyle, Size
from shared.printing.paper import Paper
from shared.printing.qr import draw_qr, module_size, qr_modules

WHITE, BLACK = 255, 0

_INK = 128
"""Greys below this are printed."""

_QR_MODULE_MOST = 8
_STEPS_LEAST = 0.36
"""Share of the head's width that numbered steps need beside the code."""


class Weight(StrEnum):
    SEMIBOLD = "SourceSansProSemibold"
    BOLD = "SourceSansProBold"
    BLACK = "SourceSansProBlack"


@cache
def font(weight: Weight, size: int) -> ImageFont.FreeTypeFont:
    """Loaded once a process: the same handful of sizes is used for every ticket."""
    path = font_source_sans_pro.font_files_ttf[weight.value]
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def ink(picture: Image.Image) -> Image.Image:
    """The dots the head burns: mode "1"."""
    return picture.point([WHITE if grey >= _INK else BLACK for grey in range(256)]).convert(
        "1", dither=Image.Dither.NONE
    )


def strip(paper: Paper, height: int) -> Image.Image:
    return Image.new("L", (paper.dots, height), WHITE)


def draw_letterhead(block: Letterhead, paper: Paper) -> Image.Image:
    office = _paragraph(block.office, Weight.BOLD, paper.large, paper, Align.CENTRE)
    unit = _paragraph(block.unit, Weight.SEMIBOLD, paper.normal, paper, Align.CENTRE)
    return stack([office, unit], paper)


def draw_bar(block: Bar, paper: Paper) -> Image.Image:
    size = _fitting(block.text, Weight.BOLD, paper.bar, paper.content - paper.bar)
    height = round(paper.bar * 1.74)
    above, below = round(paper.bar * 0.1), round(paper.bar * 0.4)
    picture = strip(paper, above + height + below)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((paper.margin, above, paper.dots - paper.margin - 1, above + height - 1), fill=BLACK)
    _write(pen, (paper.dots / 2, above + height / 2), block.text, font(Weight.BOLD, size), fill=WHITE)
    return picture


def draw_number(block: Number, paper: Paper) -> Image.Image:
    """The hero of the paper: cut to its ink, with air of its own."""
    size = _fitting(block.text, Weight.BLACK, paper.number_most, round(paper.content * 0.96))
    letters = font(Weight.BLACK, size)
    left, top, right, bottom = (round(edge) for edge in letters.getbbox(printable(block.text)))
    air = round(paper.number_most * 0.11)
    picture = strip(paper, bottom - top + 2 * air)
    at = ((paper.dots - (right - left)) // 2 - left, air - top)
    ImageDraw.Draw(picture).text(at, printable(block.text), font=letters, fill=BLACK)
    return picture


def draw_line(block: Line, paper: Paper) -> Image.Image:
    sizes = {Size.SMALL: paper.small, Size.NORMAL: paper.normal, Size.LARGE: paper.large}
    weight = Weight.BOLD if block.size is Size.LARGE else Weight.SEMIBOLD
    return _paragraph(block.text, weight, sizes[block.size], paper, block.align)


def draw_rule(block: Rule, paper: Paper) -> Image.Image:
    above = round(paper.normal * 0.55)
    thick = 3 if block.style is RuleStyle.SOLID else 2
    picture = strip(paper, 2 * above + thick)
    pen = ImageDraw.Draw(picture)
    dash, gap = (paper.content, 0) if block.style is RuleStyle.SOLID else (8, 5)
    for x in range(paper.margin, paper.dots - paper.margin, dash + gap):
        end = min(x + dash, paper.dots - paper.margin) - 1
        pen.rectangle((x, above, end, above + thick - 1), fill=BLACK)
    return picture


def draw_guide(block: Guide, paper: Paper) -> Image.Image:
    """The code with its steps to the right, or alone in the middle where both do not fit."""
    modules = qr_modules(block.payload)
    beside = round(paper.dots * (1 - _STEPS_LEAST))
    size = (
        module_size(len(modules), beside, _QR_MODULE_MOST) if _has_room_beside(paper) and block.steps else 0
    )
    if size:
        return _code_with_steps(draw_qr(modules, size), block.steps, paper)
    code = draw_qr(modules, module_size(len(modules), paper.dots, _alone_most(paper)))
    picture = strip(paper, code.height)
    picture.paste(code, ((paper.dots - code.width) // 2, 0))
    return picture


def _has_room_beside(paper: Paper) -> bool:
    return paper.columns > 40


def _alone_most(paper: Paper) -> int:
    return _QR_MODULE_MOST if _has_room_beside(paper) else 6


def _code_with_steps(code: Image.Image, steps: tuple[str, ...], paper: Paper) -> Image.Image:
    badge = round(paper.small * 1.6)
    gap = round(paper.small * 0.48)
    left = code.width + gap
    width = paper.dots - left - badge - gap - paper.margin
    texts = [_step_lines(step, width, paper) for step in steps]
    pitch, line = round(paper.small * 0.4), _line_height(paper.small)
    tall = sum(max(len(lines) * line, badge) for lines in texts) + pitch * (len(texts) - 1)
    picture = strip(paper, max(code.height, tall))
    picture.paste(code, (0, (picture.height - code.height) // 2))
    pen = ImageDraw.Draw(picture)
    y = max(0, (picture.height - tall) // 2)
    for number, lines in enumerate(texts, 1):
        height = max(len(lines) * line, badge)
        _draw_step(pen, (left, y), height, (number, lines), paper)
        y += height + pitch
    return picture


def _draw_step(
    pen: ImageDraw.ImageDraw,
    corner: tuple[int, int],
    height: int,
    step: tuple[int, list[str]],
    paper: Paper,
) -> None:
    badge = round(paper.small * 1.6)
    x, y = corner[0], corner[1] + (height - badge) // 2
    pen.ellipse((x, y, x + badge, y + badge), fill=BLACK)
    _write(pen, (x + badge / 2, y + badge / 2), str(step[0]), font(Weight.BOLD, paper.small), fill=WHITE)
    letters, line = font(Weight.SEMIBOLD, paper.small), _line_height(paper.small)
    first = corner[1] + (height - len(step[1]) * line) // 2 + line // 2
    for index, text in enumerate(step[1]):
        at = (x + badge + round(paper.small * 0.48), first + index * line)
        _write(pen, at, text, letters, anchor="lm")


def _step_lines(text: str, width: int, paper: Paper) -> list[str]:
    return wrap(printable(text), font(Weight.SEMIBOLD, paper.small), width)


def stack(pieces: list[Image.Image], paper: Paper) -> Image.Image:
    """The pieces below each other."""
    picture = strip(paper, sum(piece.height for piece in pieces))
    y = 0
    for piece in pieces:
        picture.paste(piece, (0, y))
        y += piece.height
    return picture


def wrap(text: str, letters: ImageFont.FreeTypeFont, width: float) -> list[str]:
    """Lines no wider than `width` dots, broken at blanks; a word wider than that is broken too."""
    lines = [""]
    for word in text.split():
        for part in _parts(word, letters, width):
            joined = f"{lines[-1]} {part}".strip()
            if letters.getlength(joined) <= width:
                lines[-1] = joined
            else:
                lines.append(part)
    return [line for line in lines if line]


def _parts(word: str, letters: ImageFont.FreeTypeFont, width: float) -> list[str]:
    parts = [""]
    for letter in word:
        if parts[-1] and letters.getlength(parts[-1] + letter) > width:
            parts.append("")
        parts[-1] += letter
    return parts


def _paragraph(text: str, weight: Weight, size: int, paper: Paper, align: Align) -> Image.Image:
    letters, height = font(weight, size), _line_height(size)
    lines = wrap(printable(text), letters, paper.content)
    picture = strip(paper, height * len(lines))
    pen = ImageDraw.Draw(picture)
    x, anchor = (paper.dots / 2, "mm") if align is Align.CENTRE else (paper.margin, "lm")
    for index, line in enumerate(lines):
        _write(pen, (x, index * height + height / 2), line, letters, anchor=anchor)
    return picture


def _write(
    pen: ImageDraw.ImageDraw,
    at: tuple[float, float],
    text: str,
    letters: ImageFont.FreeTypeFont,
    *,
    fill: int = BLACK,
    anchor: str = "mm",
) -> None:
    """Text whose capitals stand in the middle of `at` (the font's own middle lies too low for a bar)."""
    x, y = at
    middle = y + letters.size * 0.33
    pen.text((round(x), round(middle)), printable(text), font=letters, fill=fill, anchor=f"{anchor[0]}s")


def _fitting(text: str, weight: Weight, most: int, width: int) -> int:
    """The largest size up to `most` at which the text is no wider than `width`; at least 12."""
    length = font(weight, most).getlength(printable(text))
    return most if length <= width else max(12, int(most * width / length))


def _line_height(size: int) -> int:
    return round(size * 1.25)
