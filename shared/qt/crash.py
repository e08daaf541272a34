"""What happens to a bug: logged with its traceback once per kind, never shown raw; the program goes on."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger("anjungan.crash")
qt_log = logging.getLogger("qt")

QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class CrashReport:
    """One kind of bug: where it was raised and what."""

    kind: str
    place: str
    thread: str
    text: str


class CrashHook:
    """Hears every exception nobody caught, on any thread. `on_report` hears each kind once."""

    def __init__(self, on_report: Callable[[CrashReport], None] | None = None) -> None:
        self._on_report = on_report
        self._seen: set[tuple[str, str]] = set()
        self._lock = threading.Lock()

    def install(self) -> None:
        """Take over both excepthooks and Qt's messages."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(
            args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
        )
        qInstallMessageHandler(log_qt_message)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report = describe(kind, error, trace)
        if self._is_new(report):
            log.critical("Unexpected %s at %s", report.kind, report.place, exc_info=(kind, error, trace))
            if self._on_report is not None:
                self._on_report(report)
        else:
            log.error("Again %s at %s", report.kind, report.place)

    def _is_new(self, report: CrashReport) -> bool:
        with self._lock:
            known = (report.kind, report.place) in self._seen
            self._seen.add((report.kind, report.place))
            return not known


def describe(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> CrashReport:
    frames = traceback.extract_tb(trace)
    place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "?"
    text = "".join(traceback.format_exception(kind, error, trace))
    return CrashReport(kind.__name__, place, threading.current_thread().name, text)


def log_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Send a Qt message to the log, with the QML file it speaks of. Nothing is filtered away."""
    place = f" ({context.file}:{context.line})" if context.file else ""
    qt_log.log(QT_LEVELS.get(kind, logging.WARNING), "%s%s", message, place)
