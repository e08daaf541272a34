"""A document as on paper: the drawn form, for the picture printer, the console's preview and the drawn ticket."""

import io
from typing import assert_never

from PIL import Image

from shared.printing.document import Bar, Block, Cut, Document, Guide, Letterhead, Line, Number, Rule, Space
from shared.printing.drawing import (
    draw_bar,
    draw_guide,
    draw_letterhead,
    draw_line,
    draw_number,
    draw_rule,
    ink,
    stack,
    strip,
)
from shared.printing.paper import Paper


def draw_document(document: Document, paper: Paper) -> Image.Image:
    """The whole paper, one bit deep, as wide as the head."""
    air = strip(paper, paper.margin)
    pieces = [draw_block(block, paper) for block in document.printed_blocks]
    return ink(stack([air, *pieces, air], paper))


def draw_block(block: Block, paper: Paper) -> Image.Image:
    """One block as a full-width strip in grey."""
    match block:
        case Letterhead():
            piece = draw_letterhead(block, paper)
        case Bar():
            piece = draw_bar(block, paper)
        case Number():
            piece = draw_number(block, paper)
        case Line():
            piece = draw_line(block, paper)
        case Rule():
            piece = draw_rule(block, paper)
        case Guide():
            piece = draw_guide(block, paper)
        case Space():
            piece = strip(paper, paper.normal * block.tenths // 10)
        case Cut():
            piece = strip(paper, 0)
        case _:
            assert_never(block)
    return piece


def document_png(document: Document, paper: Paper) -> bytes:
    """The drawn form as a PNG file of 203 dots per inch."""
    return png(draw_document(document, paper))


def png(picture: Image.Image) -> bytes:
    target = io.BytesIO()
    picture.save(target, "PNG", dpi=(203, 203))
    return target.getvalue()
