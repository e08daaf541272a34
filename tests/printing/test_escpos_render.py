"""What goes on the wire: only commands of the closed list, only harmless text, a code that scans."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from shared.printing.document import Cut, Document, Guide, Letterhead, Line, Number, Rule
from shared.printing.escpos_render import BAND_ROWS, render
from shared.printing.paper import MODULE_LEAST, Paper, PaperPreset, paper_of
from shared.printing.paper_text import paper_lines, paper_text
from shared.printing.picture import draw_document
from shared.printing.realtime import holds_realtime_command, without_realtime_commands
from shared.printing.rules import Lettering
from shared.printing.ticket import ticket_document
from tests.printing.recogniser import UnknownByteError, recognise
from tests.printing.samples import CONSULTATION, HOSTILE, PAYLOAD

PAPERS = [paper_of(preset) for preset in PaperPreset]
each_paper = pytest.mark.parametrize("paper", PAPERS, ids=[paper.preset.value for paper in PAPERS])
each_lettering = pytest.mark.parametrize("lettering", Lettering)


def scan(picture: Image.Image) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))]


@each_paper
@each_lettering
def test_a_ticket_is_one_cut_paper_whose_code_scans(paper: Paper, lettering: Lettering) -> None:
    (printed,) = recognise(render(ticket_document(CONSULTATION), paper, lettering), paper.columns)

    assert printed.is_cut
    assert scan(printed.drawn) == [PAYLOAD]
    assert {raster.width for raster in printed.rasters} == {paper.dots}
    assert max(raster.height for raster in printed.rasters) <= BAND_ROWS


@each_paper
def test_lines_come_in_the_printers_own_font(paper: Paper) -> None:
    (printed,) = recognise(render(ticket_document(CONSULTATION), paper), paper.columns)

    assert printed.lines[0] == "BPS Provinsi Bengkulu"
    assert "3 orang di depan Anda" in printed.bold
    assert "Menunggu 8-15 menit" in printed.tall
    assert "Perkiraan dipanggil 10.32-10.39" in set(printed.lines) - set(printed.bold)


def test_the_drawn_form_is_the_picture_dot_for_dot() -> None:
    paper, document = paper_of(PaperPreset.MM80), ticket_document(CONSULTATION)
    (printed,) = recognise(render(document, paper, Lettering.DRAWN), paper.columns)

    assert printed.lines == []
    assert printed.drawn.tobytes() == without_realtime_commands(draw_document(document, paper)).tobytes()


@pytest.mark.parametrize("text", HOSTILE)
@each_lettering
def test_text_from_people_stays_text(text: str, lettering: Lettering) -> None:
    facts = replace(CONSULTATION, service=text, office=text, unit=text, team=text, complaint=text, label=text)
    paper = paper_of(PaperPreset.MM80)
    papers = recognise(render(ticket_document(facts), paper, lettering), paper.columns)

    assert len(papers) == 1
    assert scan(papers[0].drawn) == [PAYLOAD]


@given(st.text())
def test_no_control_byte_of_a_text_reaches_the_wire(text: str) -> None:
    paper = paper_of(PaperPreset.MM58)
    stream = render(Document((Line(text), Letterhead(text, text), Cut())), paper)
    (printed,) = recognise(stream, paper.columns)
    plain = render(Document((Cut(),)), paper)

    assert all(" " <= letter <= "~" for line in printed.lines for letter in line)
    assert printed.rasters == []
    assert stream.startswith(plain[:4])


@given(st.text())
def test_paper_text_is_ascii_and_stable(text: str) -> None:
    shown = paper_text(text)

    assert shown.isascii()
    assert shown.isprintable()
    assert paper_text(shown) == shown


@pytest.mark.parametrize(
    ("true", "printed"),
    [
        ("Ma’ruf “Ir. M.E.”", 'Ma\'ruf "Ir. M.E."'),
        ("José Łukasz Çelik – …", "Jose Lukasz Celik - ..."),
        ("8–15", "8-15"),
        ("中", "?"),
        ("a\tb\nc", "a b c"),
    ],
)
def test_spellings_on_paper(true: str, printed: str) -> None:
    assert paper_text(true) == printed


def test_long_words_are_broken_at_the_paper() -> None:
    assert paper_lines("a" * 70 + " b", 32) == ("a" * 32, "a" * 32, "aaaaaa b")


@given(st.binary(min_size=8, max_size=2000))
@settings(max_examples=50)
def test_realtime_commands_are_drawn_away_by_single_dots(noise: bytes) -> None:
    rows = (noise + b"\x10\x04\x01\x10\x05\x02\x10\x14\x03\x10\x04\x10\x04\x01") * 2
    rows = rows[: len(rows) - len(rows) % 8]
    before = Image.frombytes("1", (64, len(rows) // 8), bytes(byte ^ 0xFF for byte in rows))
    after = without_realtime_commands(before)
    sent = bytes(byte ^ 0xFF for byte in after.tobytes())

    assert holds_realtime_command(rows)
    assert not holds_realtime_command(sent)
    assert {a ^ b for a, b in zip(rows, sent, strict=True)} <= {0, 0x08}


@given(st.binary(max_size=24).map(bytes.hex))
@settings(max_examples=30, deadline=None)
def test_no_ticket_holds_a_realtime_command(payload: str) -> None:
    facts = replace(CONSULTATION, payload=payload or "0")
    for paper in PAPERS:
        assert not holds_realtime_command(render(ticket_document(facts), paper))


@pytest.mark.parametrize(
    "stray", [b"\x10", b"\x1bp\x00\x19\xfa", b"\x07", b"\x80", b"\x1dV\x00", b"\x1b!\x00"]
)
def test_the_recogniser_is_strict(stray: bytes) -> None:
    good = render(ticket_document(CONSULTATION), paper_of(PaperPreset.MM80))

    with pytest.raises(AssertionError):
        recognise(good[:5] + stray + good[5:], 48)


def test_the_recogniser_names_an_unknown_byte() -> None:
    with pytest.raises(UnknownByteError, match="0x7"):
        recognise(b"\x07", 48)


@pytest.mark.parametrize("length", [1, 40, 90, 180])
@each_paper
def test_every_payload_scans_on_every_paper(length: int, paper: Paper) -> None:
    payload = ("https://pst.example.id/t/" + "aB3xZ9" * 30)[-length:]
    picture = draw_document(Document((Guide(payload, ("Duduk", "Tunggu")), Cut())), paper)

    assert scan(picture) == [payload]
    assert _module(picture) >= MODULE_LEAST


def _module(picture: Image.Image) -> int:
    """Dots of one module: the finder pattern's outer edge is seven modules wide."""
    left, top, _, _ = picture.convert("L").point(lambda grey: 255 - grey).getbbox() or (0, 0, 0, 0)
    row = [picture.getpixel((x, top)) for x in range(left, picture.width)]
    return row.index(255) // 7 if 255 in row else row.index(1) // 7


def test_rule_and_number_alone_print() -> None:
    paper = paper_of(PaperPreset.MM58)
    (printed,) = recognise(render(Document((Rule(), Number("A1"), Cut())), paper), paper.columns)

    assert printed.lines == ["-" * 32]
    assert printed.drawn.convert("L").getextrema() == (0, 255)


def test_python_escpos_comes_without_its_side_effects(tmp_path: Path) -> None:
    program = (
        "import logging, os, tempfile; from pathlib import Path\n"
        "from shared.printing.escpos_library import new_dummy\n"
        "new_dummy(576); assert not logging.getLogger().handlers\n"
        "print(sorted(p.name for p in Path(tempfile.gettempdir()).iterdir()))"
    )
    temporary, cache = tmp_path / "t", tmp_path / "c"
    temporary.mkdir()
    environment = os.environ | {"TMPDIR": str(temporary), "XDG_CACHE_HOME": str(cache), "PYTHONPATH": "."}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, capture_output=True, text=True
    )

    assert done.stdout.strip() == "[]"
    assert oct((cache / "anjungan-pst" / "escpos").stat().st_mode)[-3:] == "700"
