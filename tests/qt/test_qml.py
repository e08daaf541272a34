from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickWindow

from shared.qt.qml import Engine, QmlError, load_window

WINDOW = """import QtQuick
Window { required property int answer; visible: true; width: 100; height: 50 }
"""


def test_a_window_gets_its_required_properties(tmp_path: Path, qapp: object) -> None:
    (tmp_path / "Main.qml").write_text(WINDOW, "utf-8")
    engine = Engine()
    window = load_window(engine, tmp_path / "Main.qml", {"answer": 42})
    assert isinstance(window, QQuickWindow)
    assert window.property("answer") == 42
    window.close()
    engine.deleteLater()


@pytest.mark.parametrize(
    ("source", "words"),
    [(WINDOW, "answer"), ("import QtQuick\nItem {", "Expected"), ("import QtQuick\nItem {}", "window")],
)
def test_what_cannot_be_shown_says_why(
    source: str, words: str, tmp_path: Path, qapp: object, qtlog: object
) -> None:
    (tmp_path / "Main.qml").write_text(source, "utf-8")
    engine = Engine()
    with qtlog.disabled(), pytest.raises(QmlError, match=words):  # type: ignore[attr-defined]
        load_window(engine, tmp_path / "Main.qml", {})
    engine.deleteLater()
