"""Two programs for `bench_kiosk`: each says on its output at which monotonic second its first frame was painted.

    python -m benchmarks.first_frame empty
    python -m benchmarks.first_frame kiosk URL STATION
    python -m benchmarks.first_frame page URL STATION

The empty one imports what shows a QML window and nothing of ours; the others are `anjungan kiosk` as people start it:
its very first frame (the curtain), and the first frame of a page that can be used.
"""

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtQuick import QQuickWindow

    from shared.qt.window import WindowPlace

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


def kiosk() -> None:
    from kiosk.components import curtain
    from shared.cli import entry

    draw = curtain.draw_curtain

    def watched(application: "QGuiApplication", where: "WindowPlace") -> curtain.Curtain:
        drawn = draw(application, where)
        _tell()
        return drawn

    curtain.draw_curtain = watched
    entry.main()


def page() -> None:
    from shared.cli import entry

    curtain = entry.draw_early(sys.argv[1:])
    from kiosk.reception import program
    from shared.cli.main import main

    build = program.build_reception

    def watched(services: program.ReceptionServices) -> program.ReceptionProgram:
        built = build(services)
        built.window.frameSwapped.connect(lambda: _tell() if built.shows_page else None)
        return built

    program.build_reception = watched
    main()
    del curtain


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        what, url, station = sys.argv[1:4]
        sys.argv[1:] = ["kiosk", "--database", url, "--station", station, "--size", SIZE]
        {"kiosk": kiosk, "page": page}[what]()
