"""The page of custody: everything by keyboard, named, live, and only where an office keeps anything."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QTableView, QWidget

from shared.cli.demo.sample import OFFICERS
from shared.cli.demo.sample import PASSWORD as SAMPLE
from shared.database import Database
from shared.foundation.formats import Language
from shared.office.vocabulary import IdentityType
from shared.qt.fonts import register_fonts
from shared.reading_room.operations import mark_in_order, mark_out_of_order
from staff_console.custody.slot_map import SlotButton
from staff_console.driving import Officer
from staff_console.services import Services
from staff_console.wiring import build_console
from tests.reading_room.office import LOCKERS, PASSWORD, KeepingOffice
from tests.staff_console.test_everywhere import ROLES, interactive
from tests.world import World

SignIn = Callable[..., Officer]


@pytest.fixture(params=["sqlite"])
def database_url(sqlite_url: str) -> str:
    """Screens do not care which database it is; the operations are tested on both."""
    return sqlite_url


@pytest.fixture
def office(db: Database) -> KeepingOffice:
    return KeepingOffice(db, LOCKERS, slots=8)


@pytest.fixture
def sign_in(office: KeepingOffice, tmp_path: Path, qapp: QApplication) -> Iterator[SignIn]:
    del qapp
    register_fonts()
    opened = []

    def enter(login: str, language: Language = Language.INDONESIAN) -> Officer:
        services = Services(office.db, office.console, tmp_path / "console.ini", language)
        program = build_console(services)
        opened.append(program)
        program.show(QSize(1366, 768))
        officer = Officer(program.window)
        officer.sign_in(login, PASSWORD)
        officer.wait(lambda: officer.sees("withoutDesk"), "the desks")
        officer.click("withoutDesk")
        officer.wait(lambda: officer.sees("rail_custody"), "the page")
        officer.open_page("custody")
        officer.wait(lambda: officer.sees("slot_L-01"), "the map")
        return officer

    yield enter
    for program in opened:
        program.close()


@pytest.fixture
def officer(sign_in: SignIn) -> Officer:
    return sign_in("bagas")


@pytest.fixture
def administrator(sign_in: SignIn) -> Officer:
    return sign_in("intan")


def slot(officer: Officer, label: str) -> SlotButton:
    return officer.find(SlotButton, f"slot_{label}")


def tags(officer: Officer) -> list[str]:
    return [row[0] for row in officer.rows("custodyHeldTable")]


def test_everything_is_named_and_reached_by_tab(office: KeepingOffice, officer: Officer) -> None:
    office.take(office.arrive(), IdentityType.KTP)
    office.arrive("Cempaka Wangi")
    officer.wait(lambda: len(tags(officer)) == 2, "what is held")
    wanted = set()
    for widget in interactive(officer.window):
        seen = QAccessible.queryAccessibleInterface(widget)
        assert widget.objectName(), repr(widget)
        assert seen.text(QAccessible.Text.Name).strip(), widget.objectName()
        assert seen.role() in ROLES, widget.objectName()
        if widget.isEnabled() and not widget.objectName().startswith("rail_"):
            wanted.add(widget.objectName())
    reached = set()
    for _step in range(60):
        officer.press("Tab")
        reached.add(officer.window.focusWidget().objectName())
    assert wanted <= reached, wanted - reached


def test_what_others_do_shows_by_itself(office: KeepingOffice, officer: Officer) -> None:
    office.take(office.arrive(), IdentityType.KTP)
    officer.wait(lambda: slot(officer, "L-01").words == "P001", "the bag")
    assert "L-01" in slot(officer, "L-01").accessibleName()
    mark_out_of_order(office.db, office.officer, "L-05", "Kunci patah")
    officer.wait(lambda: slot(officer, "L-05").words == "Kunci patah", "the broken locker")
    mark_in_order(office.db, office.officer, "L-05")
    officer.wait(lambda: slot(officer, "L-05").words == "kosong", "the mended locker")


def test_arrows_walk_the_map_and_choose_what_lies_there(office: KeepingOffice, officer: Officer) -> None:
    office.take(office.arrive(), IdentityType.KTP)
    officer.wait(lambda: slot(officer, "L-01").words == "P001", "the bag")
    slot(officer, "L-05").setFocus(Qt.FocusReason.TabFocusReason)
    for key, label in (("Up", "L-02"), ("Right", "L-03"), ("Down", "L-06"), ("Left", "L-05"), ("Up", "L-02")):
        officer.press(key)
        assert officer.window.focusWidget().objectName() == f"slot_{label}"
    officer.press("Left")
    officer.press("F4")
    officer.wait(lambda: officer.sees("giveBack"), "the question")
    assert officer.sees("card")


def test_a_slot_is_marked_and_mended_by_one_key(officer: Officer) -> None:
    officer.press("F9")
    officer.wait(lambda: "denah" in officer.text("toastText"), "why not")
    officer.click("slot_L-02")
    officer.press("F9")
    officer.wait(lambda: officer.sees("brokenSlot"), "the question")
    officer.press("Return")
    officer.wait(lambda: bool(officer.errors().get("reason")), "a reason is asked for")
    officer.retype("reason", "Engsel lepas")
    officer.press("Return")
    officer.wait(lambda: slot(officer, "L-02").words == "Engsel lepas", "the mark")
    officer.press("F9")
    officer.wait(lambda: slot(officer, "L-02").words == "kosong", "the mending")


def test_only_who_may_override_releases(office: KeepingOffice, officer: Officer) -> None:
    office.take(office.arrive(), IdentityType.KTP)
    officer.wait(lambda: bool(tags(officer)), "what is held")
    officer.press("F12")
    officer.wait(lambda: "hak khusus" in officer.text("toastText"), "why not")
    assert not officer.sees("releaseHeld")


def test_a_lost_tag_is_released_with_a_reason(office: KeepingOffice, administrator: Officer) -> None:
    office.take(office.arrive(), IdentityType.KTP)
    administrator.wait(lambda: bool(tags(administrator)), "what is held")
    administrator.find(QTableView, "custodyHeldTable").setFocus()
    administrator.press("Down")
    administrator.press("F12")
    administrator.wait(lambda: administrator.sees("releaseHeld"), "the question")
    administrator.retype("reason", "Kartu titipan hilang")
    administrator.press("Return")
    administrator.wait(lambda: not tags(administrator), "nothing held")


def test_the_page_speaks_english_too(sign_in: SignIn) -> None:
    officer = sign_in("bagas", Language.ENGLISH)
    assert officer.text("pageTitle") == "Custody"
    assert slot(officer, "L-01").words == "free"


def test_a_question_is_gone_with_its_page(officer: Officer) -> None:
    officer.click("slot_L-01")
    officer.press("F9")
    officer.wait(lambda: officer.sees("brokenSlot"), "the question")
    officer.press("Esc")
    officer.wait(lambda: not officer.sees("brokenSlot"), "the end")
    officer.press("F9")
    officer.wait(lambda: officer.sees("brokenSlot"), "the question again")
    assert officer.find(QWidget, "brokenSlot").isVisible()


def test_an_office_that_keeps_nothing_has_no_such_page(
    world: World, tmp_path: Path, qapp: QApplication
) -> None:
    del qapp
    register_fonts()
    program = build_console(Services(world.db, world.sample.consoles[0], tmp_path / "console.ini"))
    program.show(QSize(1366, 768))
    officer = Officer(program.window)
    officer.sign_in(OFFICERS[0].login, SAMPLE)
    officer.choose_desk(1)
    officer.wait(lambda: officer.text("officeTime") != "", "the office")
    assert officer.sees("rail_visits")
    assert not officer.sees("rail_custody")
    program.close()


def test_the_card_of_the_guest_book_is_offered_first(office: KeepingOffice, officer: Officer) -> None:
    office.arrive(identity_type="sim", identity_valid="yes")
    officer.wait(lambda: bool(officer.rows("custodyDueTable")), "the visitor")
    officer.press("F2")
    officer.wait(lambda: officer.sees("card"), "the question")
    officer.press("Return")
    officer.wait(lambda: ("L-01", "SIM") in [row[:2] for row in officer.rows("custodyHeldTable")], "the card")


def test_the_visit_tells_what_was_kept_from_when_to_when(office: KeepingOffice, officer: Officer) -> None:
    office.take(office.arrive(), IdentityType.KTP)
    officer.open_page("visits")
    officer.wait(lambda: bool(officer.rows("visitsTable")), "the visit")
    officer.find(QTableView, "visitsTable").setFocus()
    officer.press("Down")
    officer.press("Return")
    officer.wait(lambda: officer.sees("detailKept"), "what was kept")
    assert officer.text("detailKept") == "KTP · L-01 · 10.00–\nTas · L-01 · 10.00–"
