"""The slip for a bag in custody: what it says, and how it looks."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from shared.printing.document import Document, Line, Number, decode, encode
from shared.printing.paper import PaperPreset, paper_of
from shared.printing.picture import draw_document
from shared.printing.tag_slip import TagFacts, tag_document
from shared.printing.ticket import ticket_document
from tests.printing.samples import CONSULTATION, HOSTILE

GOLDEN = Path(__file__).parent / "golden"
RACK = TagFacts(
    office="BPS Kabupaten Muara Enim",
    unit="Pelayanan Statistik Terpadu",
    store="Rak tas",
    where="di samping pintu masuk",
    tag="R-03",
    printed_at="Selasa, 24 November 2026, 09.00 WIB",
)


def lines(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Line)]


@pytest.mark.parametrize("preset", PaperPreset)
def test_the_slip_looks_as_agreed(preset: PaperPreset) -> None:
    """Renew: save the picture into tests/printing/golden, and look at it. Font hinting may move single dots."""
    picture = draw_document(tag_document(RACK), paper_of(preset))
    agreed = Image.open(GOLDEN / f"tag-{preset.value}.png").convert("1")
    differing = ImageChops.logical_xor(picture, agreed).convert("L").histogram()[255]

    assert picture.size == agreed.size
    assert differing < picture.width * picture.height * 0.005


def test_the_tag_is_the_hero_and_the_queue_number_stands_below_it() -> None:
    document = tag_document(replace(RACK, tag="L-07", number="P001"))
    assert Number("L-07") in document.blocks
    assert "Nomor antrean P001" in lines(document)
    assert "Nomor antrean" not in " ".join(lines(tag_document(RACK)))


@pytest.mark.parametrize("text", HOSTILE)
def test_what_people_typed_is_harmless(text: str) -> None:
    stored = json.dumps(encode(tag_document(replace(RACK, store=text, where=text, number=text[:8]))))
    assert "\\u001b" not in stored
    assert decode(json.loads(stored))


def test_the_ticket_shows_the_slot_where_the_bag_came_first() -> None:
    assert "Titipan Anda: R-03" in lines(ticket_document(replace(CONSULTATION, kept="R-03")))
    assert "Titipan" not in " ".join(lines(ticket_document(CONSULTATION)))
