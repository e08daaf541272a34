"""Two programs for `bench_kiosk`: each says on its output at which monotonic second its first frame was painted.

    python -m benchmarks.first_frame empty
    python -m benchmarks.first_frame kiosk URL STATION

The empty one imports what shows a QML window and nothing of ours; the other is `anjungan kiosk` as people start it.
"""

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

SIZE = "1080x1920"
EMPTY = b"import QtQuick\nWindow { visible: true; width: 1080; height: 1920 }\n"


def tell_first_frame(window: "QQuickWindow") -> None:
    window.frameSwapped.connect(_tell)


def _tell() -> None:
    print(time.monotonic(), flush=True)
    os._exit(0)


def empty() -> None:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQml import QQmlApplicationEngine
    from PySide6.QtQuick import QQuickWindow

    application = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    engine.loadData(EMPTY)
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        raise TypeError(window)
    tell_first_frame(window)
    application.exec()


def kiosk(url: str, station: str) -> None:
    from shared.cli.main import main  # isort: skip - first, as in the command: PySide6 slows the imports after it

    from kiosk.reception import program

    build = program.build_reception

    def watched(services: program.ReceptionServices) -> program.ReceptionProgram:
        built = build(services)
        tell_first_frame(built.window)
        return built

    program.build_reception = watched
    main(["kiosk", "--database", url, "--station", station, "--size", SIZE])


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        kiosk(*sys.argv[2:4])
