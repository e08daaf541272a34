"""Building in the background leaves the event loop its turns."""

from pathlib import Path

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from shared.qt.program import drop_deferred
from shared.qt.qml import Engine, load_window

LONG = """
import QtQuick

Window {
    readonly property bool built: page.status === Loader.Ready

    Loader {
        id: page

        asynchronous: true
        sourceComponent: Column {
            Repeater {
                model: 3000

                Text {
                    text: "Pelayanan Statistik Terpadu"
                }
            }
        }
    }
}
"""


def test_timers_have_their_turn_while_a_long_page_is_built(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "Long.qml"
    file.write_text(LONG, encoding="utf-8")
    engine = Engine()
    window = load_window(engine, file, {})
    assert not window.property("built")
    turns: list[bool] = []
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: turns.append(bool(window.property("built"))))
    beat.start()
    qtbot.waitUntil(lambda: bool(window.property("built")), timeout=20_000)
    beat.stop()
    assert turns.count(False) > 2
    engine.deleteLater()
    drop_deferred()
