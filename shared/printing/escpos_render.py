"""A document as the bytes a receipt printer prints, through python-escpos.

Only the number, the service bar and the QR code are drawn; lines come in the printer's own font, in ASCII. With
`Lettering.DRAWN` the whole paper is one picture, as look.md shows it. Either way every text passes `printable`
first, and no byte sequence is sent that a printer would obey in mid-picture (`realtime`).
"""

from typing import TYPE_CHECKING, assert_never

from PIL import Image

from shared.printing.document import (
    Align,
    Bar,
    Block,
    Cut,
    Document,
    Guide,
    Letterhead,
    Line,
    Number,
    Rule,
    RuleStyle,
    Size,
    Space,
)
from shared.printing.drawing import ink
from shared.printing.escpos_library import new_dummy
from shared.printing.paper import Paper
from shared.printing.paper_text import paper_lines
from shared.printing.picture import draw_block, draw_document
from shared.printing.realtime import holds_realtime_command, without_realtime_commands
from shared.printing.rules import Lettering

if TYPE_CHECKING:
    from escpos.printer import Dummy

BAND_ROWS = 64
"""Rows of one `GS v 0`; an interrupted one is made up for by at most `BAND_ROWS * dots / 8` NULs."""

RESET = b"\x1b@"

NO_AUTOMATIC_STATUS = b"\x1da\x00"
"""GS a 0: unasked status bytes, left unread at closing, would make the system reset the connection."""


class RenderError(Exception):
    """The document cannot be sent to a printer."""


def render(document: Document, paper: Paper, lettering: Lettering = Lettering.PRINTER) -> bytes:
    """The bytes of one paper, from the printer's reset to the cut.

    Raises:
        RenderError: the bytes would hold a real-time command (never seen; the last guard before the wire).
    """
    dummy = new_dummy(paper.dots)
    dummy.hw("INIT")
    match lettering:
        case Lettering.PRINTER:
            for block in document.printed_blocks:
                _render_block(dummy, block, paper)
        case Lettering.DRAWN:
            _send_picture(dummy, draw_document(document, paper))
            _cut(dummy)
        case _:
            assert_never(lettering)
    payload = RESET + NO_AUTOMATIC_STATUS + dummy.output.removeprefix(RESET)
    if holds_realtime_command(payload):
        raise RenderError
    return payload


def _render_block(dummy: "Dummy", block: Block, paper: Paper) -> None:
    match block:
        case Letterhead():
            _send_line(dummy, Line(block.office, Size.LARGE), paper)
            _send_line(dummy, Line(block.unit), paper)
        case Bar() | Number() | Guide():
            _send_picture(dummy, ink(draw_block(block, paper)))
        case Line():
            _send_line(dummy, block, paper)
        case Rule():
            _send_line(dummy, Line(_rule(block, paper)), paper)
        case Space():
            dummy.print_and_feed(max(1, round(block.tenths / 10)))
        case Cut():
            _cut(dummy)
        case _:
            assert_never(block)


def _send_line(dummy: "Dummy", line: Line, paper: Paper) -> None:
    lines = paper_lines(line.text, paper.columns)
    if not lines:
        return
    large = line.size is Size.LARGE
    align = "center" if line.align is Align.CENTRE else "left"
    dummy.set(align=align, bold=large, custom_size=True, width=1, height=2 if large else 1)
    for text in lines:
        dummy.text(f"{text}\n")


def _rule(rule: Rule, paper: Paper) -> str:
    return ("=" if rule.style is RuleStyle.SOLID else "-") * paper.columns


def _send_picture(dummy: "Dummy", picture: Image.Image) -> None:
    dummy.set(align="left")
    dummy.image(without_realtime_commands(picture), impl="bitImageRaster", fragment_height=BAND_ROWS)


def _cut(dummy: "Dummy") -> None:
    """A partial cut: the paper hangs by a thread until it is taken, and does not fall behind the kiosk."""
    dummy.cut(mode="PART")
