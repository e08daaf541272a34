import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from shared.foundation.clock import ManualClock, OfficeClock
from shared.qt.clock import OfficeTime, QtClock, QtTimer
from shared.qt.heartbeat import Heartbeat
from shared.qt.jobs import Lane, on_gui_thread

NINE = datetime(2026, 11, 24, 2, tzinfo=UTC)


def test_now_is_the_base_clocks_and_a_timer_calls_once_on_the_gui_thread(qapp: object, qtbot: QtBot) -> None:
    clock = QtClock(ManualClock(NINE))
    heard: list[bool] = []
    clock.after(timedelta(milliseconds=1), lambda: heard.append(on_gui_thread()))
    assert clock.now() == NINE
    qtbot.waitUntil(lambda: heard == [True])


def test_a_cancelled_timer_never_calls_and_nothing_is_left_of_it(qapp: object, qtbot: QtBot) -> None:
    clock = QtClock(ManualClock(NINE))
    heard: list[str] = []
    clock.after(timedelta(milliseconds=0), lambda: heard.append("cancelled")).cancel()
    clock.after(timedelta(milliseconds=5), lambda: heard.append("due"))
    qtbot.waitUntil(lambda: heard == ["due"])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert clock.findChildren(QtTimer) == []


def test_an_office_clock_asks_the_database_again(
    qapp: object, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, expected_log: Callable[[str], None]
) -> None:
    expected_log("jumped")
    monkeypatch.setattr("shared.qt.clock.REFRESH", timedelta(milliseconds=1))
    times = [NINE, NINE + timedelta(hours=1)]
    clock = OfficeClock(lambda: times[0] if len(times) == 1 else times.pop(0))
    lane = Lane("db")
    keeper = OfficeTime(clock, lane)
    qtbot.waitUntil(lambda: clock.now() >= NINE + timedelta(hours=1))
    keeper.deleteLater()
    lane.close()


def test_the_heartbeat_sees_how_long_the_gui_thread_was_held(qapp: object, qtbot: QtBot) -> None:
    gaps: list[float] = []
    heartbeat = Heartbeat(gaps.append, notable_ms=60)
    qtbot.waitUntil(lambda: heartbeat.beats > 3)
    hold_until = time.monotonic() + 0.07
    while time.monotonic() < hold_until:
        pass
    qtbot.waitUntil(lambda: bool(gaps))
    heartbeat.stop()
    assert heartbeat.max_gap_ms >= 70
