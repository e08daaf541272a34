"""What must hold on every page: names and roles, keys, languages, themes, sizes, nothing left behind."""

import gc
import weakref
from collections.abc import Iterator
from datetime import timedelta

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from shared.access.actor import ADMINISTRATION
from shared.cli.demo.sample import OFFICERS, PASSWORD
from shared.foundation.formats import Language
from shared.stations.operations import set_station, tell_alive
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram
from staff_console.shell.health import ALIVE_WITHIN
from staff_console.shell.workspace import Workspace
from staff_console.widgets.bars import StatusBar
from staff_console.widgets.dialog import Question
from staff_console.widgets.parts import ElidedLabel
from staff_console.widgets.tokens import DARK, LIGHT
from tests.staff_console.conftest import Opener
from tests.world import World

INTERACTIVE = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QAbstractItemView)
PAGES = ("queue", "reception", "visits")
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Table,
    QAccessible.Role.ButtonMenu,
}


@pytest.fixture
def busy(world: World, seated: Officer) -> Officer:
    """A desk with a visitor, others waiting."""
    for service in ("library", "library", "consultation", "sales", "recommendation"):
        world.issue(service, need="Data yang panjang sekali namanya " * 4)
    seated.call_next()
    seated.start_service()
    return seated


def interactive(root: QWidget) -> Iterator[QWidget]:
    for each in root.findChildren(QWidget):
        inner = isinstance(each.parentWidget(), QComboBox | QAbstractItemView | QAbstractScrollArea)
        if isinstance(each, INTERACTIVE) and each.isVisible() and not inner:
            yield each


def pages(officer: Officer) -> Iterator[str]:
    for page in PAGES:
        officer.open_page(page)
        if page == "visits":
            officer.wait(lambda: bool(officer.rows("visitsTable")), "the log")
        yield page


def test_everything_one_can_use_has_a_name_a_role_and_an_object_name(
    program: ConsoleProgram, busy: Officer
) -> None:
    for page in pages(busy):
        for widget in interactive(program.window):
            seen = QAccessible.queryAccessibleInterface(widget)
            where = f"{page}: {widget!r}"
            assert widget.objectName(), where
            assert seen.text(QAccessible.Text.Name).strip(), where
            assert seen.role() in ROLES, f"{where} {seen.role()}"


def test_the_entrance_is_named_too(program: ConsoleProgram, officer: Officer) -> None:
    officer.wait(lambda: officer.sees("login"), "the page")
    for widget in interactive(program.window):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget.objectName()
    officer.sign_in(OFFICERS[0].login, PASSWORD)
    officer.wait(lambda: officer.sees("desk_1"), "the desks")
    for widget in interactive(program.window):
        assert QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name), widget.objectName()


def test_tab_reaches_everything_that_can_be_used(program: ConsoleProgram, busy: Officer) -> None:
    for page in pages(busy):
        reachable: set[str] = set()
        for _step in range(80):
            busy.press("Tab")
            focused = program.window.focusWidget()
            assert focused is not None
            reachable.add(focused.objectName())
        exclusive = ("tab_", "service_", "rail_", "medium_")
        wanted = {
            widget.objectName()
            for widget in interactive(program.window)
            if widget.isEnabled() and not widget.objectName().startswith(exclusive)
        }
        assert wanted <= reachable, f"{page}: {wanted - reachable}"


def test_the_focus_can_be_seen(program: ConsoleProgram, busy: Officer) -> None:
    """A focused widget looks different from the same one without focus."""
    for page in pages(busy):
        for widget in interactive(program.window):
            if not widget.isEnabled() or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
                continue
            program.window.setFocus()
            before = widget.grab().toImage()
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            assert widget.grab().toImage() != before, f"{page}: {widget.objectName()}"


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(1100, 700), QSize(1920, 1080), QSize(3840, 2160)])
def test_no_word_is_cut_off(world: World, open_console: Opener, size: QSize, language: Language) -> None:
    officer = Officer(open_console(size=size, language=language).window)
    officer.sign_in(OFFICERS[0].login, PASSWORD)
    officer.choose_desk(1)
    for service in ("library", "library", "consultation"):
        world.issue(service)
    officer.call_next()
    for page in pages(officer):
        officer.picture()
        cut = [label.text() for label in visible_labels(officer) if is_cut(label)]
        assert not cut, f"{page} at {size.width()}×{size.height()}"


def visible_labels(officer: Officer) -> list[QLabel]:
    window = officer.find(Workspace, "workspace")
    return [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def is_cut(label: QLabel) -> bool:
    if isinstance(label, ElidedLabel):
        return False
    metrics = QFontMetrics(label.font())
    if label.wordWrap():
        needed = metrics.boundingRect(0, 0, label.width(), 9_999, Qt.TextFlag.TextWordWrap, label.text())
        return needed.height() > label.height() + metrics.leading() + 2
    return metrics.horizontalAdvance(label.text()) > label.width() + 1


def test_no_text_on_screen_is_smaller_than_13_pixels(busy: Officer) -> None:
    for page in pages(busy):
        sizes = {label.font().pixelSize() for label in visible_labels(busy)}
        assert min(sizes) >= 13, page


def test_the_language_is_switched_live_and_back(program: ConsoleProgram, busy: Officer) -> None:
    for page in pages(busy):
        before = words(program.window)
        program.languages.choose("en")
        english = words(program.window)
        assert english != before, page
        assert not {"Panggil berikutnya", "Nomor", "Daftarkan tamu", "Simpan CSV", "Antrean"} & english
        program.languages.choose("id")
        assert words(program.window) == before, page


def words(window: QWidget) -> set[str]:
    buttons = {each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()}
    labels = {each.text() for each in window.findChildren(QLabel) if each.isVisible()}
    return {text for text in buttons | labels if not text[:1].isdigit()}


def test_dark_and_light_are_switched_live_and_remembered(open_console: Opener, world: World) -> None:
    program = open_console()
    officer = Officer(program.window)
    officer.wait(lambda: officer.sees("login"), "the page")

    def ground(window: QWidget) -> str:
        return window.grab().toImage().pixelColor(20, window.height() - 20).name().upper()

    assert ground(program.window) == LIGHT.bg
    officer.click("toggleTheme")
    assert ground(program.window) == DARK.bg
    again = open_console(world.sample.consoles[0])
    assert ground(again.window) == DARK.bg


def test_a_question_is_gone_once_closed(program: ConsoleProgram, officer: Officer) -> None:
    officer.wait(lambda: officer.sees("login"), "the page")
    asked = Question(program.window, "Sungguh?", "Tidak bisa kembali.", "Ya", "Batal")
    gone: list[bool] = []
    asked.destroyed.connect(lambda: gone.append(True))
    alive = weakref.ref(asked)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    del asked
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert gone == [True]
    assert alive() is None


def test_a_program_closed_leaves_no_window(open_console: Opener) -> None:
    program = open_console()
    window = program.window
    program.close()
    program.close()
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == []
    assert not shiboken6.isValid(window)


def test_where_the_window_stood_is_remembered(open_console: Opener, world: World) -> None:
    """The offscreen screen is small, so the least width is all Qt gives back."""
    program = open_console(size=QSize(1024, 700))
    program.close()
    again = open_console(world.sample.consoles[0], size=QSize())
    assert again.window.size() == QSize(1024, 700)


def test_a_station_without_a_pulse_is_told(world: World, seated: Officer) -> None:
    bar = seated.find(StatusBar, "statusBar")
    assert "Anjungan 1" in bar.texts
    world.clock.advance(ALIVE_WITHIN + timedelta(seconds=1))
    tell_alive(world.db, world.sample.display.id, "0.1.0")
    set_station(world.db, ADMINISTRATION, world.sample.rating.id, desk_id=None, printer_id=None)
    seated.wait(lambda: "Anjungan 1 tidak menjawab" in bar.texts, "the silent kiosk")
    assert "Ruang tunggu" in bar.texts


def test_a_lost_database_is_told_and_its_return_too(program: ConsoleProgram, seated: Officer) -> None:
    bar = seated.find(StatusBar, "statusBar")
    watcher = program.watcher
    watcher.lost.emit()
    assert "Basis data tidak terjangkau" in bar.texts
    watcher.back.emit()
    seated.wait(lambda: "Basis data terhubung" in bar.texts, "the database back")
