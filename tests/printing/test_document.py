"""The stored document: exact there and back, strict about what it does not know."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.printing.document import (
    Bar,
    Cut,
    Document,
    DocumentError,
    Guide,
    Letterhead,
    Line,
    Number,
    Rule,
    RuleStyle,
    Size,
    Space,
    decode,
    encode,
)
from shared.printing.ticket import TicketWording, WaitRange, ticket_document
from tests.printing.samples import CONSULTATION, ENGLISH_WORDING, HOSTILE, PAYLOAD

WORDS = st.text(st.characters(codec="ascii", categories=("L", "N")), min_size=1, max_size=20)
BLOCKS = st.one_of(
    st.builds(Letterhead, WORDS, WORDS),
    st.builds(Bar, WORDS),
    st.builds(Number, WORDS),
    st.builds(Line, WORDS, st.sampled_from(Size)),
    st.builds(Rule, st.sampled_from(RuleStyle)),
    st.builds(Guide, WORDS, st.lists(WORDS, max_size=4).map(tuple)),
    st.builds(Space, st.integers(1, 50)),
    st.just(Cut()),
)


@given(st.builds(Document, st.lists(BLOCKS, max_size=8).map(tuple), WORDS, st.integers(0, 9)))
def test_a_document_survives_storage(document: Document) -> None:
    assert decode(json.loads(json.dumps(encode(document)))) == document


@pytest.mark.parametrize("text", HOSTILE)
def test_stored_texts_are_harmless(text: str) -> None:
    stored = json.dumps(encode(Document((Line(text), Bar(text), Letterhead(text, text)), text)))

    assert "\\u0000" not in stored
    assert "\\u001b" not in stored
    assert len(stored) < 2_000


@pytest.mark.parametrize(
    "damage",
    [
        {"version": 2},
        {"version": None},
        {"blocks": [{"kind": "drawer"}]},
        {"blocks": [{"kind": "line", "text": "a"}]},
        {"blocks": [{"kind": "number", "text": "a", "bold": True}]},
        {"blocks": [{"kind": "guide", "payload": "ü", "steps": []}]},
        {"blocks": 3},
        {"blocks": ["x"]},
    ],
)
def test_anything_else_is_refused(damage: dict[str, object]) -> None:
    with pytest.raises(DocumentError):
        decode(encode(Document((Cut(),))) | damage)


@pytest.mark.parametrize("payload", ["", "a" * 181, "ö", "a\nb"])
def test_a_payload_no_printer_can_show_is_a_bug(payload: str) -> None:
    with pytest.raises(ValueError, match="QR payload"):
        Guide(payload)


def _texts(document: Document) -> list[str]:
    return [block.text for block in document.printed_blocks if isinstance(block, Line | Bar | Number)]


def test_the_ticket_says_it_in_the_order_of_the_look() -> None:
    assert _texts(ticket_document(CONSULTATION)) == [
        "Konsultasi Statistik",
        "Nomor antrean Anda",
        "K012",
        "3 orang di depan Anda",
        "Menunggu 8–15 menit",
        "Perkiraan dipanggil 10.32–10.39",
        "Simpan tiket sampai layanan selesai. Nomor terlewat? Tunjukkan tiket kepada petugas.",
        "Jumat, 20 November 2026, 10.24 WIB",
        "Tim Diseminasi Statistik",
        "Pengaduan: pengaduan@example.id",
    ]


def test_what_the_office_does_not_know_is_left_out() -> None:
    bare = replace(CONSULTATION, wait=None, team="", complaint="", people_ahead=0)

    assert _texts(ticket_document(bare)) == [
        "Konsultasi Statistik",
        "Nomor antrean Anda",
        "K012",
        "Anda berikutnya",
        "Simpan tiket sampai layanan selesai. Nomor terlewat? Tunjukkan tiket kepada petugas.",
        "Jumat, 20 November 2026, 10.24 WIB",
    ]


def test_a_wait_without_times_of_day_gives_minutes_only() -> None:
    texts = _texts(ticket_document(replace(CONSULTATION, wait=WaitRange(8, 15))))

    assert "Menunggu 8–15 menit" in texts
    assert not any("Perkiraan" in text for text in texts)


def test_a_copy_says_so_on_top_and_the_first_does_not() -> None:
    first = ticket_document(CONSULTATION)

    assert "CETAK ULANG" not in "".join(_texts(first))
    assert _texts(first.as_copy(2))[0] == "CETAK ULANG 2"
    assert first.as_copy(2).blocks == first.blocks


def test_the_words_are_the_offices() -> None:
    english = _texts(ticket_document(CONSULTATION, ENGLISH_WORDING))
    odd = ticket_document(CONSULTATION, TicketWording(people_ahead="{count.__class__} {count} {address}"))

    assert "3 people ahead of you" in english
    assert "{count.__class__} 3 {address}" in _texts(odd)


def test_the_guide_carries_code_and_steps() -> None:
    guides = [block for block in ticket_document(CONSULTATION).blocks if isinstance(block, Guide)]

    assert guides == [
        Guide(PAYLOAD, ("Duduk di ruang tunggu", "Perhatikan nomor di layar", "Menuju meja yang disebut"))
    ]
