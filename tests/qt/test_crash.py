import logging
import sys
import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QtMsgType

from shared.qt.crash import CrashHook, CrashReport, describe, log_qt_message


@pytest.fixture
def reports() -> list[CrashReport]:
    return []


@pytest.fixture
def hook(reports: list[CrashReport], monkeypatch: pytest.MonkeyPatch) -> CrashHook:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr("shared.qt.crash.qInstallMessageHandler", lambda _: None)
    hook = CrashHook(reports.append)
    hook.install()
    return hook


def stumble(word: str) -> None:
    raise ValueError(word)


def test_each_kind_is_reported_once_and_logged_with_its_traceback(
    hook: CrashHook,
    reports: list[CrashReport],
    caplog: pytest.LogCaptureFixture,
    expected_log: Callable[[str], None],
) -> None:
    expected_log("CRITICAL anjungan.crash: Unexpected ValueError")
    expected_log("ERROR anjungan.crash: Again ValueError")
    for word in ("first", "second"):
        try:
            stumble(word)
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    assert [report.kind for report in reports] == ["ValueError"]
    assert "in stumble" in reports[0].text
    assert [record.levelno for record in caplog.records] == [logging.CRITICAL, logging.ERROR]
    assert caplog.records[0].exc_info is not None


def test_a_threads_bug_is_heard_too(
    hook: CrashHook, reports: list[CrashReport], expected_log: Callable[[str], None]
) -> None:
    expected_log("Unexpected ValueError")
    thread = threading.Thread(target=stumble, args=("elsewhere",), name="side")
    thread.start()
    thread.join()
    assert [(report.kind, report.thread) for report in reports] == [("ValueError", "side")]


def test_an_error_without_frames_is_described(caplog: pytest.LogCaptureFixture) -> None:
    assert describe(ValueError, ValueError("x"), None).place == "?"


def test_qt_messages_reach_the_log_with_their_place(
    caplog: pytest.LogCaptureFixture, expected_log: Callable[[str], None]
) -> None:
    expected_log("something is undefined")

    class Context:
        file, line = "Page.qml", 7

    log_qt_message(QtMsgType.QtWarningMsg, Context(), "something is undefined")  # type: ignore[arg-type]
    assert [(r.name, r.levelname, r.getMessage()) for r in caplog.records] == [
        ("qt", "WARNING", "something is undefined (Page.qml:7)")
    ]
