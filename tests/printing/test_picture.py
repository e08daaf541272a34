"""The drawn form: as wide as the head, as the look shows it, the same on every machine."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from shared.printing.appointment_slip import slip_document
from shared.printing.paper import PaperPreset, paper_of
from shared.printing.picture import document_png, draw_document
from shared.printing.ticket import ticket_document
from shared.printing.visitor_card import card_document
from tests.printing.samples import CARD, CONSULTATION, SLIP

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("preset", PaperPreset)
def test_the_ticket_looks_as_agreed(preset: PaperPreset) -> None:
    """Renew: `document_png(...)` into tests/printing/golden, and look at it. Font hinting may move single dots."""
    picture = draw_document(ticket_document(CONSULTATION), paper_of(preset))
    agreed = Image.open(GOLDEN / f"ticket-{preset.value}.png").convert("1")
    differing = ImageChops.logical_xor(picture, agreed).convert("L").histogram()[255]

    assert picture.size == agreed.size
    assert differing < picture.width * picture.height * 0.005


@pytest.mark.parametrize("preset", PaperPreset)
def test_the_visitor_card_looks_as_agreed(preset: PaperPreset) -> None:
    picture = draw_document(card_document(CARD), paper_of(preset))
    agreed = Image.open(GOLDEN / f"card-{preset.value}.png").convert("1")
    differing = ImageChops.logical_xor(picture, agreed).convert("L").histogram()[255]

    assert picture.size == agreed.size
    assert differing < picture.width * picture.height * 0.005


@pytest.mark.parametrize("preset", PaperPreset)
def test_the_slip_of_an_appointment_looks_as_agreed(preset: PaperPreset) -> None:
    picture = draw_document(slip_document(SLIP), paper_of(preset))
    agreed = Image.open(GOLDEN / f"appointment-{preset.value}.png").convert("1")
    differing = ImageChops.logical_xor(picture, agreed).convert("L").histogram()[255]

    assert picture.size == agreed.size
    assert differing < picture.width * picture.height * 0.005


def test_the_picture_is_black_and_white_at_the_heads_resolution() -> None:
    picture = Image.open(io.BytesIO(document_png(ticket_document(CONSULTATION), paper_of(PaperPreset.MM80))))

    assert picture.mode == "1"
    assert picture.width == 576
    assert round(picture.info["dpi"][0]) == 203


def _dark_columns(picture: Image.Image) -> tuple[int, int]:
    box = picture.convert("L").point(lambda grey: 255 - grey).getbbox()
    assert box
    return box[0], box[2]


@pytest.mark.parametrize("preset", PaperPreset)
@pytest.mark.parametrize("service", ["J", "Perpustakaan Cetak dan Elektronik Terpadu Provinsi", "W" * 300])
def test_long_texts_shrink_or_wrap_and_never_leave_the_paper(preset: PaperPreset, service: str) -> None:
    paper = paper_of(preset)
    facts = replace(CONSULTATION, service=service[:60], office=service, team=service, label="KONS-0123")
    left, right = _dark_columns(draw_document(ticket_document(facts), paper))

    assert left >= paper.margin - 2
    assert right <= paper.dots - paper.margin + 2


def test_a_copy_is_taller_than_the_first_and_else_the_same() -> None:
    paper, document = paper_of(PaperPreset.MM80), ticket_document(CONSULTATION)
    first, copy = draw_document(document, paper), draw_document(document.as_copy(1), paper)
    added = copy.height - first.height
    below = copy.crop((0, paper.margin + added, copy.width, copy.height))

    assert added > 0
    assert below.tobytes() == first.crop((0, paper.margin, first.width, first.height)).tobytes()
