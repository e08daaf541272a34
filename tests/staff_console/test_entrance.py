"""Signing in: right, wrong, too often; Caps Lock; leaving."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from shared.cli.demo.sample import ADMINISTRATOR, OFFICERS, PASSWORD, RECEPTIONIST
from shared.staff.rules import FREE_FAILURES
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram
from staff_console.services import Services
from staff_console.wiring import build_console
from tests.staff_console.conftest import Opener
from tests.world import World


def test_a_wrong_password_is_answered_calmly_and_forgotten(officer: Officer) -> None:
    officer.sign_in(OFFICERS[0].login, "bukan-sandinya")
    assert (
        officer.text("signInTroubleLead") == "Nama masuk atau kata sandi tidak cocok. Periksa lalu coba lagi."
    )
    password = officer.find(QLineEdit, "password")
    assert password.text() == ""
    assert not password.isUndoAvailable() or password.echoMode() is QLineEdit.EchoMode.Password


def test_empty_fields_are_told_at_the_field(officer: Officer) -> None:
    officer.wait(lambda: officer.sees("login"), "the page")
    officer.click("signIn")
    assert officer.errors() == {"login": "Isi nama pengguna.", "password": "Isi kata sandi."}


def test_five_wrong_tries_lock_and_the_screen_counts_down(world: World, tmp_path: Path) -> None:
    services = Services(world.db, world.sample.consoles[0], tmp_path / "locked.ini", clock=world.clock)
    program = build_console(services)
    program.show()
    officer = Officer(program.window)
    for _try in range(FREE_FAILURES):
        officer.sign_in(OFFICERS[0].login, "bukan-sandinya")
        officer.wait(lambda: officer.find(QAbstractButton, "signIn").text() == "Masuk", "the answer")
    officer.wait(lambda: officer.text("signInTroubleLead") == "Terlalu banyak percobaan.", "the lock")
    assert officer.text("signInTroubleRest") == "Coba lagi dalam 1.00."
    assert not officer.find(QAbstractButton, "signIn").isEnabled()
    world.clock.advance(timedelta(seconds=15))
    assert officer.text("signInTroubleRest") == "Coba lagi dalam 0.45."
    world.clock.advance(timedelta(seconds=45))
    assert officer.text("signInTroubleLead") == ""
    officer.sign_in(OFFICERS[0].login, PASSWORD)
    assert officer.sees("deskTitle")
    program.close()


@pytest.mark.parametrize(
    ("typed", "modifier", "warned"),
    [
        ("a", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.ShiftModifier, False),
        ("7", Qt.KeyboardModifier.NoModifier, False),
        ("A", Qt.KeyboardModifier.NoModifier, True),
        ("a", Qt.KeyboardModifier.ShiftModifier, True),
    ],
)
def test_caps_lock_is_told_while_the_password_is_typed(
    officer: Officer, typed: str, modifier: Qt.KeyboardModifier, *, warned: bool
) -> None:
    officer.wait(lambda: officer.sees("password"), "the page")
    password = officer.find(QLineEdit, "password")
    password.setFocus()
    QTest.sendKeyEvent(QTest.KeyAction.Click, password, Qt.Key.Key_A, typed, modifier)
    assert officer.find(QWidget, "capsHint").isVisible() is warned


def test_an_officer_is_offered_desks_a_receptionist_goes_straight_in(
    open_console: Opener, world: World
) -> None:
    officer = Officer(open_console(world.sample.reception).window)
    officer.sign_in(RECEPTIONIST.login, PASSWORD)
    officer.wait(lambda: officer.text("pageTitle") == "Daftarkan tamu", "her page")
    assert not officer.sees("rail_queue")
    assert officer.text("signedInRole") == "Resepsionis"


def test_without_a_desk_there_is_no_queue(officer: Officer) -> None:
    officer.sign_in(ADMINISTRATOR.login, PASSWORD)
    officer.wait(lambda: officer.sees("desk_1"), "desks")
    officer.click("withoutDesk")
    officer.wait(lambda: officer.sees("workspace"), "the workspace")
    assert not officer.sees("rail_queue")


def test_changing_the_desk_frees_the_old_one(seated: Officer) -> None:
    menu_item(seated, "Ganti meja")
    seated.wait(lambda: seated.sees("desk_2"), "the desks")
    assert "Kosong" in seated.find(QAbstractButton, "desk_1").accessibleName()
    seated.choose_desk(2)
    seated.wait(lambda: seated.text("pageSubtitle") == "Meja 2 · Konsultasi Statistik", "desk 2")


def test_signing_out_leaves_nothing_of_the_person(program: ConsoleProgram, seated: Officer) -> None:
    menu_item(seated, "Keluar")
    seated.wait(lambda: seated.sees("signInTitle"), "the sign-in page")
    assert seated.find(QLineEdit, "login").text() == ""
    program.window.repaint()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, 52)
    assert program.window.findChild(QWidget, "workspace") is None


def menu_item(officer: Officer, words: str) -> None:
    officer.press("F10")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
