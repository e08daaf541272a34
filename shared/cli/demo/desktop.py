"""The demo to play with: kiosk, display, rating screen, console and the paper, side by side on one screen."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from shared.cli.demo.paper import PaperWindow
from shared.cli.demo.sample import OFFICERS, PASSWORD, RECEPTIONIST
from shared.cli.demo.stage import Places, Stage
from shared.cli.starting import end_by_signal
from shared.foundation.formats import Language
from shared.qt.crash import CrashHook
from shared.qt.program import create_application, drop_deferred

PLACES = Places(kiosk=(1280, 800), display=(1366, 768), rating=(1280, 800), console=(1366, 768))
PAPER_WIDTH = 360
GAP, TITLE = 8, 40
NEEDED = QSize(1280 + 1366 + PAPER_WIDTH + 4 * GAP, 800 + 800 + 2 * TITLE + 3 * GAP)
"""Logical pixels on which all windows stand beside each other; a smaller screen shows them smaller."""

_MEASURE = (
    "from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]); "
    "size = app.primaryScreen().availableSize(); print(size.width(), size.height())"
)


def play(folder: Path, language: Language) -> int:
    """Open everything and wait until the last window is closed."""
    os.environ.setdefault("QT_SCALE_FACTOR", _scale())
    CrashHook().install()
    application = create_application("demo", widgets=True, keyboard=True)
    end_by_signal()
    with Stage(folder, PLACES, language) as stage:
        paper = PaperWindow(stage.printer, language)
        console = stage.console(stage.sample.consoles[0])
        for program in (stage.kiosk, stage.display, stage.rating):
            program.show()
        console.show(QSize(*PLACES.console))
        _arrange(stage, console.window, paper)
        paper.show()
        _tell(language)
        code = application.exec()
        paper.close()
    drop_deferred()
    return code


def _scale() -> str:
    """How much smaller everything must be shown to fit this screen; read by a process of its own, before Qt starts."""
    measured = subprocess.run(  # noqa: S603 - our own interpreter and a constant
        [sys.executable, "-c", _MEASURE], capture_output=True, text=True, check=False
    )
    if measured.returncode != 0:
        return "1"
    width, height = map(int, measured.stdout.split())
    return f"{min(1.0, width / NEEDED.width(), height / NEEDED.height()):.3f}"


def _arrange(stage: Stage, console: QWidget, paper: PaperWindow) -> None:
    """Two rows: kiosk and console above, rating screen and display below, the paper at the right."""
    screen = QGuiApplication.primaryScreen().availableGeometry()
    left, top = screen.left() + GAP, screen.top() + TITLE
    second = left + PLACES.kiosk[0] + GAP
    below = top + PLACES.kiosk[1] + GAP + TITLE
    stage.kiosk.window.setPosition(left, top)
    stage.rating.window.setPosition(left, below)
    stage.display.window.setPosition(second, below)
    console.move(QPoint(second, top))
    right = second + PLACES.console[0] + GAP
    paper.setGeometry(QRect(right, top, PAPER_WIDTH, below + PLACES.rating[1] - top))


def _tell(language: Language) -> None:
    """Who can sign in at the console; these people exist in this demo only."""
    people = ", ".join(person.login for person in (*OFFICERS, RECEPTIONIST))
    match language:
        case Language.INDONESIAN:
            sentence = (
                f"Masuk di konsol sebagai {people}. Kata sandi: {PASSWORD}. Tutup semua jendela bila selesai."
            )
        case Language.ENGLISH:
            sentence = f"Sign in at the console as {people}. Password: {PASSWORD}. Close all windows to end."
    print(sentence, flush=True)
