"""What every program does around its windows: one application, an interpreter tuned for screens, clean exits."""

import gc
import os
import sys
from collections.abc import Callable
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from shared.qt.crash import CrashHook
from shared.qt.heartbeat import Heartbeat, log_gap

ORGANIZATION = "Anjungan PST"
SWITCH_INTERVAL_S = 0.0005
"""A Python thread hands the interpreter over at least this often (measured: 10 ms stalls become 5 ms)."""
YOUNG_EVERY_MS = 2_000
SETTLED_MS = 3_000
"""Stalls are logged from here on: loading and the first frame take their time."""


class ExitCode(IntEnum):
    """What a program tells whoever started it."""

    OK = 0
    FAULT = 1
    """A bug: the keeper starts the program again."""
    UNUSABLE = 2
    """Wrong settings, database of another version…: starting again will not help."""


class Program(Protocol):
    """What a composition root (`build_display`, `build_console` …) returns."""

    def show(self) -> None: ...

    def close(self) -> None:
        """Close windows, stop the watcher, let the lanes finish. Idempotent."""
        ...


def prepare_environment(*, keyboard: bool = False) -> None:
    """Settings Qt reads once, when the application is created. What the environment says already wins."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    if keyboard:
        os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")


def create_application(name: str, *, widgets: bool = False, keyboard: bool = False) -> QGuiApplication:
    """The process's one application, with our fonts. `widgets` for programs that show Qt Widgets."""
    existing = QCoreApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    prepare_environment(keyboard=keyboard)
    application = _new_application(widgets=widgets)
    application.setOrganizationName(ORGANIZATION)
    application.setApplicationName(name)
    application.setApplicationDisplayName(f"{ORGANIZATION} – {name}")
    return application


def _new_application(*, widgets: bool) -> QGuiApplication:
    from shared.qt.fonts import register_fonts

    if widgets:
        from PySide6.QtWidgets import QApplication

        application: QGuiApplication = QApplication(sys.argv[:1])
    else:
        application = QGuiApplication(sys.argv[:1])
    register_fonts()
    return application


class Collector(QObject):
    """Keeps the garbage collector off the visitors' time: young generations by a timer, all on idle pages.

    What exists at start is frozen out of every later sweep. `close` gives the process its own ways back.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()
        gc.disable()
        self._timer = QTimer(self, interval=YOUNG_EVERY_MS)
        self._timer.timeout.connect(self._collect_young)
        self._timer.start()

    def collect_fully(self) -> None:
        """Call on an idle page only: this may take tens of milliseconds."""
        gc.collect()

    def close(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _collect_young(self) -> None:
        gc.collect(1)


def run_program(
    name: str,
    build: Callable[[Collector], Program],
    *,
    widgets: bool = False,
    keyboard: bool = False,
) -> ExitCode:
    """Create the application, build and show the program, run until its last window closes."""
    CrashHook().install()
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    application = create_application(name, widgets=widgets, keyboard=keyboard)
    collector = Collector(application)
    program = build(collector)
    program.show()
    QTimer.singleShot(SETTLED_MS, application, lambda: Heartbeat(log_gap, parent=application))
    try:
        code = application.exec()
    finally:
        program.close()
        collector.close()
        drop_deferred()
    return ExitCode.OK if code == 0 else ExitCode.FAULT


def drop_deferred() -> None:
    """Carry out every `deleteLater` now, while Python is still there to hear of it."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
