from datetime import date

import pytest

from kiosk.reception.flow import Flow
from kiosk.reception.form import Book, QuestionProps, derive_sheet, open_book
from kiosk.reception.sheets import Layout
from kiosk.reception.wiring import kiosk_rules
from shared.foundation.formats import Language
from shared.qt.wording import wording
from tests.kiosk.standing import bengkulu

DAY = date(2026, 11, 20)


def book(service: str = "consultation", layout: Layout = Layout.PORTRAIT) -> Book:
    return open_book(kiosk_rules(bengkulu(), service, DAY), layout)


def asked(flow: Flow, of: Book, language: Language = Language.INDONESIAN) -> dict[str, QuestionProps]:
    return {each.key: each for each in derive_sheet(flow, of, wording, language)}


def test_nothing_is_complained_about_before_the_visitor_was_there() -> None:
    questions = asked(Flow().choose("consultation"), book())
    assert {question.error for question in questions.values()} == {""}
    assert not any(question.correct for question in questions.values())


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("name", "", "Bagian ini belum diisi."),
        ("name", "12345", "Tulis nama dengan huruf. Contoh: Melur Kenanga."),
        ("email", "ratna@contoh", "Alamat email belum lengkap. Contoh: nama@contoh.id"),
        ("phone", "0812", "Nomor terlalu pendek. Isi 8 sampai 15 angka."),
        ("phone", "081200001234567890", "Nomor terlalu panjang. Isi 8 sampai 15 angka."),
        ("birth_year", "1066", "Isi tahun lahir dengan empat angka, antara 1916 dan 2026."),
        ("birth_year", "abcd", "Isi tahun lahir dengan empat angka, antara 1916 dan 2026."),
        ("gender", "", "Pilih salah satu."),
    ],
)
def test_a_fault_stands_at_its_field_in_plain_indonesian(field: str, typed: str, sentence: str) -> None:
    flow = Flow().choose("consultation").write(field, typed).leave(field)
    assert asked(flow, book())[field].error == sentence


def test_the_same_fault_in_english() -> None:
    flow = Flow().choose("consultation").write("phone", "0812").leave("phone")
    error = asked(flow, book(), Language.ENGLISH)["phone"].error
    assert error == "The number is too short. Enter 8 to 15 digits."


def test_a_right_field_is_checked_off_once_left() -> None:
    flow = Flow().choose("consultation").write("name", "Ratna")
    assert not asked(flow, book())["name"].correct
    assert asked(flow.leave("name"), book())["name"].correct


def test_the_library_requires_an_address_that_others_leave_open() -> None:
    """S000-2b against the office's own choice for the other services."""
    assert asked(Flow().choose("library"), book("library"))["email"].required
    assert not asked(Flow().choose("consultation"), book())["email"].required


def test_other_asks_for_words_and_forgets_none() -> None:
    flow = Flow().choose("consultation").write("occupation", "other")
    question = asked(flow, book())["occupation"]
    assert question.wants_other
    wrong = book().wrong(flow.insist(frozenset({"occupation_other"})))
    assert "occupation_other" in wrong
    told = flow.write("occupation_other", "Nelayan")
    assert asked(told, book())["occupation"].other == "Nelayan"
    back = told.write("occupation", "student").write("occupation", "other")
    assert asked(back, book())["occupation"].other == "Nelayan"


def test_choices_speak_the_language() -> None:
    labels = [each.label for each in asked(Flow(), book(), Language.ENGLISH)["gender"].choices]
    assert labels == ["Male", "Female"]


BAD_NAMES = ["\x00Ratna", "Ratna\x1b@", "\u202eantaR", "Ra\x1dtna", "a" * 10_000]
GOOD_NAMES = [
    "R",
    "Ratna",
    "Ir. Win Rizal, M.E.",
    "O'Neill D’Souza",
    "Ñandú Çelik Åström",
    "<b>Ratna</b>",
    "=1+1 Ratna",
    "'; DROP TABLE visitor; --",
    "Ratna 😀",
    "a" * 100,
]


@pytest.mark.parametrize("name", BAD_NAMES)
def test_what_is_no_text_is_refused_at_the_field(name: str) -> None:
    flow = Flow().choose("consultation").write("name", name).leave("name")
    assert asked(flow, book())["name"].error
    assert "name" in book().wrong(flow)


@pytest.mark.parametrize("name", GOOD_NAMES)
def test_any_real_name_is_taken_as_it_is(name: str) -> None:
    flow = Flow().choose("consultation").write("name", name).leave("name")
    question = asked(flow, book())["name"]
    assert (question.value, question.error) == (name, "")
