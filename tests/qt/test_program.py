import gc
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from shared.qt.program import Collector, ExitCode, create_application

ROOT = Path(__file__).parents[2]

PROGRAM = """
import sys
from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from shared.qt.program import run_program

class Shown:
    def __init__(self, collector):
        import gc
        print("frozen", gc.get_freeze_count() > 0, "automatic", gc.isenabled(), sys.getswitchinterval())
    def show(self):
        print("shown", QGuiApplication.applicationName(), QGuiApplication.font().family())
        QTimer.singleShot(0, self.end)
    def end(self):
        WHAT
    def close(self):
        print("closed")

sys.exit(run_program("try", Shown))
"""


def run(what: str) -> subprocess.CompletedProcess[str]:
    source = PROGRAM.replace("WHAT", what)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-c", source], env=env, capture_output=True, text=True, check=False
    )


def test_a_program_is_tuned_shown_run_and_closed() -> None:
    done = run("QGuiApplication.quit()")
    assert done.returncode == ExitCode.OK, done.stderr
    assert done.stdout.split("\n")[:3] == [
        "frozen True automatic False 0.0005",
        "shown try Source Sans Pro",
        "closed",
    ]


def test_a_bug_in_a_slot_is_logged_and_the_program_goes_on() -> None:
    done = run("QTimer.singleShot(5, QGuiApplication.quit); 1 / 0")
    assert done.returncode == ExitCode.OK
    assert "closed" in done.stdout
    assert "Unexpected ZeroDivisionError" in done.stderr


def test_an_unhappy_end_has_its_own_exit_code() -> None:
    assert run("QGuiApplication.exit(3)").returncode == ExitCode.FAULT


def test_a_process_has_one_application(qapp: QGuiApplication) -> None:
    assert create_application("again") is qapp


def test_garbage_is_collected_by_the_timer_and_given_back_at_the_end(qapp: object, qtbot: QtBot) -> None:

    collector = Collector()
    seen: list[int] = []
    gc.callbacks.append(watch := lambda _, info: seen.append(info["generation"]))
    try:
        collector._timer.start(1)
        qtbot.waitUntil(lambda: 1 in seen)
        collector.collect_fully()
        assert seen[-1] == 2
    finally:
        gc.callbacks.remove(watch)
        collector.close()
    assert gc.isenabled()
