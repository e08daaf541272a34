"""Text from people is text: refused at the door, or kept exactly and harmless at every exit."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal, csv_cell, fold, printable, several_lines, single_line

ANY = st.text(max_size=200)
HOSTILE = st.text(
    st.sampled_from("\x00\x1b\x1d\x10\x04\r\n\t\u202e\u2066\u200f\ufeff\x85\u2028=+@ aé"), max_size=60
)


@pytest.mark.parametrize(
    "name",
    [
        "B",
        "Sukarno",
        "Ir. Sri Lestari, M.E.",
        "Ma'ruf",
        "Ma’ruf D’Souza",
        "José Łukasz Nguyễn",
        "نور",
        "王小明",
        "Budi 🌼",
        "Keluarga 👩‍👩‍👧",
        "<b>Budi</b>",
        "=1+1",
        "'; DROP TABLE visit; --",
        "x" * 100,
    ],
)
def test_names_are_kept_exactly_as_typed(name: str) -> None:
    assert single_line(f"  {name} ", "name") == name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", TextRefusal.MISSING),
        (" \t ", TextRefusal.MISSING),
        ("x" * 101, TextRefusal.TOO_LONG),
        ("x" * 10_000, TextRefusal.TOO_LONG),
        ("Budi\x00", TextRefusal.CONTROL),
        ("Budi\x1b@", TextRefusal.CONTROL),
        ("Budi\x1dV\x00", TextRefusal.CONTROL),
        ("Budi\nSanti", TextRefusal.CONTROL),
        ("Budi\u202eitnaS", TextRefusal.CONTROL),
        ("Bu\u2028di", TextRefusal.CONTROL),
        ("Bu\ud800di", TextRefusal.CONTROL),
        ("Bu\ue000di", TextRefusal.CONTROL),
    ],
)
def test_what_is_not_plain_text_is_refused_at_the_field(text: str, code: TextRefusal) -> None:
    with pytest.raises(Refusal) as refused:
        single_line(text, "name")
    assert (refused.value.code, refused.value.field) == (code, "name")


def test_an_optional_line_may_be_empty() -> None:
    assert single_line("  ", "institution", required=False) == ""


def test_several_lines_keep_their_breaks_and_nothing_else() -> None:
    assert several_lines(" satu\r\ndua\u2028tiga ", "note") == "satu\ndua\ntiga"
    with pytest.raises(Refusal):
        several_lines("satu\x1b", "note")


@given(ANY | HOSTILE)
def test_a_line_is_refused_or_kept(text: str) -> None:
    try:
        kept = single_line(text, "name")
    except Refusal:
        return
    assert kept == text.strip()
    assert printable(kept) == " ".join(kept.split())


@given(ANY | HOSTILE)
@example("\x1b@\x1dV\x00\x10\x04\x01")
def test_nothing_printable_can_command(text: str) -> None:
    line = printable(text)
    assert printable(line) == line
    assert all(unicodedata.category(letter)[0] != "C" or letter == "\u200d" for letter in line)
    assert not any(letter in line for letter in "\n\r\t\v\f\x85\u2028\u2029")


def test_printable_is_cut() -> None:
    assert printable("x" * 5000, most=40) == "x" * 40


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  José   ŁUKASZ ", "jose łukasz"),
        ("Straße", "strasse"),
        ("𝐀bc", "abc"),
        ("ﬁnal", "final"),
        ("NGUYỄN", "nguyen"),
    ],
)
def test_search_sees_neither_case_nor_accents(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(ANY)
@example("𝐀")
@example("ϓ")
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    "text", ["=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "  =1", "\u3000=1", "＝1", "\r=1", "\u00a0+1"]
)
def test_formulas_stay_text_in_a_spreadsheet(text: str) -> None:
    assert csv_cell(text) == f"'{text}"


@given(ANY)
def test_a_cell_is_the_text_or_marked(text: str) -> None:
    cell = csv_cell(text)
    assert cell in {text, f"'{text}"}
    assert cell.lstrip()[:1] not in {"=", "+", "-", "@", "＝", "＋", "－", "＠"}


@pytest.mark.parametrize("text", ["", "Budi", "0812", "3-1", "a=b", "'quoted'"])
def test_plain_cells_are_left_alone(text: str) -> None:
    assert csv_cell(text) == text
