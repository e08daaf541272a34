import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.components.curtain import Curtain, draw_curtain
from shared.cli.entry import draw_early
from shared.qt.window import WindowPlace


def curtains() -> list[QQuickWindow]:
    found = [each for each in QGuiApplication.topLevelWindows() if each.title() == "Anjungan PST"]
    return [each for each in found if isinstance(each, QQuickWindow)]


def test_the_curtain_is_painted_before_anything_else_and_falls_when_the_program_stands(
    qapp: QGuiApplication, qtbot: QtBot
) -> None:
    curtain = draw_curtain(qapp, WindowPlace(windowed=True, size=(540, 960)))
    assert isinstance(curtain, Curtain)
    picture = curtain.window.grabWindow()
    assert picture.pixelColor(10, 10).name() == "#07223b"
    program = QQuickWindow()
    program.show()
    qtbot.waitUntil(lambda: not curtains())
    program.close()


@pytest.mark.parametrize(
    "arguments",
    [[], ["db", "init"], ["console"], ["kiosk", "--help"], ["kiosk", "--size", "wide"], ["demo"]],
)
def test_other_commands_and_those_that_will_be_refused_show_none(
    qapp: QGuiApplication, arguments: list[str]
) -> None:
    assert draw_early(arguments) is None


def test_a_public_screen_gets_one_of_the_size_asked_for(qapp: QGuiApplication, qtbot: QtBot) -> None:
    curtain = draw_early(["kiosk", "--station", "Anjungan 1", "--size", "683x384"])
    assert isinstance(curtain, Curtain)
    assert (curtain.window.width(), curtain.window.height()) == (683, 384)
    program = QQuickWindow()
    program.show()
    qtbot.waitUntil(lambda: not curtains())
    program.close()
