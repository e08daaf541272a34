"""Services and standards, online services and complaint channels at the kiosk: what shows, and the printed sheet."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.reception.lobby.flow import LobbyFlow, Section
from kiosk.reception.lobby.props import derive_lobby
from shared.database.refusals import DatabaseRefusal
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office.document import load
from shared.printing.outcome import PrintOutcome
from tests.kiosk.screens import complaints, standard
from tests.kiosk.standing import Standing, settle, standing

TODAY = date(2026, 11, 24)
ID, EN = Language.INDONESIAN, Language.ENGLISH
BENGKULU = load("bengkulu").office


def test_the_list_says_time_and_cost_or_else_what_the_service_is() -> None:
    offers = {each.key: each for each in derive_lobby(BENGKULU, TODAY, LobbyFlow(), ID).offers}
    assert offers["sales"].facts == "Sesuai tarif PNBP"
    assert offers["library"].facts == "Membaca buku dan publikasi, cetak maupun elektronik"
    assert offers["recommendation"].paper == "SOP-1-04/17560/2023"


def test_visitors_choose_between_papers_of_today_only() -> None:
    paper = derive_lobby(BENGKULU, TODAY, LobbyFlow().open_service("library"), ID).paper
    assert [each.code for each in paper.choices] == ["sop-library-2025", "service-2023"]
    assert derive_lobby(BENGKULU, TODAY, LobbyFlow().open_service("sales"), ID).paper.choices == ()


def test_what_the_office_no_longer_has_is_not_shown() -> None:
    gone = LobbyFlow().open_service("loans").choose_paper("x").choose_guide("loans")
    props = derive_lobby(BENGKULU, TODAY, gone, EN)
    assert props.paper.key == ""
    assert props.guide.key == "library"


def test_online_steps_come_from_the_first_paper_that_has_some() -> None:
    props = derive_lobby(BENGKULU, TODAY, LobbyFlow(), ID)
    assert (props.guide.key, props.guide.paper) == ("library", "SK 28 Tahun 2023")
    assert [each.code for each in props.guides] == ["library", "consultation", "sales", "recommendation"]
    assert [each.label for each in props.reading] == [
        "bengkulu.bps.go.id",
        "https://perpustakaan.bps.go.id/digilib/library/",
    ]


def test_an_office_with_nothing_has_empty_pages() -> None:
    bare = replace(load("blank").office, services=(), standards=())
    props = derive_lobby(bare, TODAY, LobbyFlow(section=Section.BASIS), EN)
    assert (props.offers, props.channels, props.guides, props.contacts) == ((), (), (), ())


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (PrintOutcome.PRINTED, "Lembar sudah tercetak"),
        (PrintOutcome.UNCONFIRMED, "Lembar belum terlihat? Tanya petugas"),
        (PrintOutcome.FAILED, "Tidak tercetak. Minta kepada petugas"),
    ],
)
def test_what_became_of_the_sheet_is_said(qapp: object, outcome: PrintOutcome, said: str) -> None:
    with standing() as stand:
        stand.house.sheet = replace(stand.house.sheet, outcome=outcome)
        standard(stand)
        stand.visitor.touch_twice("print-sheet")
        assert stand.visitor.text_of("sheet-outcome") == said
        (asked,) = stand.house.sheets
        assert (asked.service_key, asked.paper_key) == ("recommendation", "sop-2023")


def test_a_sheet_that_cannot_be_ordered_is_calm(qapp: object, expected_log: object) -> None:
    with standing() as stand:
        standard(stand)
        stand.house.trouble = Refusal(DatabaseRefusal.UNREACHABLE)
        expected_log("A standard was not printed")  # type: ignore[operator]
        stand.visitor.touch("print-sheet")
        assert stand.visitor.text_of("sheet-outcome") == "Tidak tercetak. Minta kepada petugas"
        stand.house.trouble = None


def test_the_next_visitor_may_print_again_and_finds_the_summary(qapp: object) -> None:
    with standing() as stand:
        standard(stand)
        stand.visitor.touch("print-sheet")
        stand.visitor.wait_for("sheet-outcome")
        stand.visitor.touch("section-basis")
        idle_away(stand)
        standard(stand)
        stand.visitor.wait_for("paper-summary")
        stand.visitor.touch("print-sheet")
        assert len(stand.house.sheets) == 2


def idle_away(stand: Standing) -> None:
    stand.pass_time(90)
    stand.visitor.wait_for("home")


def test_a_language_turns_the_page_that_shows(qapp: object) -> None:
    with standing() as stand:
        complaints(stand)
        assert "Nomor ponsel Anda terlihat oleh penerima." in stand.visitor.texts()
        stand.model.useLanguage("en")
        settle()
        assert "The receiver sees your phone number." in stand.visitor.texts()
        assert stand.visitor.text_of("channel-value") == "0851 7447 1700"


def test_back_leads_to_the_list_and_then_home(qapp: object) -> None:
    with standing() as stand:
        standard(stand)
        stand.visitor.touch("back")
        stand.visitor.wait_for("standards")
        stand.visitor.touch("back")
        stand.visitor.wait_for("home")
