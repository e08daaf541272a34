from pathlib import Path

from pytestqt.qtbot import QtBot

from shared.qt.frames import FrameWitness
from shared.qt.qml import Engine, load_window


def test_it_speaks_only_after_frames_that_hold_the_change(tmp_path: Path, qapp: object, qtbot: QtBot) -> None:
    (tmp_path / "Main.qml").write_text("import QtQuick\nWindow { width: 100; height: 50 }\n", "utf-8")
    engine = Engine()
    window = load_window(engine, tmp_path / "Main.qml", {})
    witness = FrameWitness(window)
    heard: list[str] = []
    witness.after_paint(lambda: heard.append("painted"))
    qapp.processEvents()  # type: ignore[attr-defined]
    assert heard == []
    window.show()
    qtbot.waitUntil(lambda: heard == ["painted"])
    window.close()
    engine.deleteLater()
