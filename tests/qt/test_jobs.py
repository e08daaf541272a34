import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal
from shared.qt.jobs import Err, Lane, Ok, Result, log_bug, on_gui_thread


class HandExecutor:
    """Runs what a lane was given when the test says so."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def submit(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def run_all(self) -> None:
        while self.waiting:
            self.waiting.pop(0)()

    def close(self) -> None:
        self.run_all()


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    lane = Lane("db")
    yield lane
    lane.close()


def test_results_come_in_order_on_the_gui_thread_from_one_other_thread(lane: Lane, qtbot: QtBot) -> None:
    heard: list[tuple[Result[tuple[int, int]], bool]] = []

    def remember(result: Result[tuple[int, int]]) -> None:
        heard.append((result, on_gui_thread()))

    for number in range(2_000):
        lane.run(lambda number=number: (number, threading.get_ident()), remember)
    qtbot.waitUntil(lambda: len(heard) == 2_000)

    values = [result.value for result, _ in heard if isinstance(result, Ok)]
    assert [number for number, _ in values] == list(range(2_000))
    assert len({thread for _, thread in values}) == 1
    assert values[0][1] != threading.get_ident()
    assert all(on_gui for _, on_gui in heard)


def test_an_exception_comes_back_as_a_value(lane: Lane, qtbot: QtBot) -> None:
    heard: list[Result[float]] = []
    lane.run(lambda: 1 / 0, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    match heard[0]:
        case Err(error):
            assert isinstance(error, ZeroDivisionError)
        case Ok():
            pytest.fail("the error was lost")


def test_a_cancelled_job_runs_but_is_not_delivered(qapp: object, qtbot: QtBot) -> None:
    hand = HandExecutor()
    lane = Lane("db", hand)
    ran: list[int] = []
    heard: list[object] = []
    lane.run(lambda: ran.append(1), heard.append).cancel()
    lane.run(lambda: ran.append(2), lambda _: heard.append("second"))
    hand.run_all()
    qtbot.waitUntil(lambda: heard == ["second"])
    assert ran == [1, 2]
    assert not lane.busy


def test_close_waits_for_what_is_queued_and_delivers_nothing_more(qapp: object) -> None:
    lane = Lane("db")
    gate = threading.Event()
    done: list[int] = []
    heard: list[object] = []
    lane.run(lambda: gate.wait(5), heard.append)
    lane.run(lambda: done.append(1), heard.append)
    threading.Timer(0.05, gate.set).start()
    lane.close()
    assert done == [1]
    lane.run(lambda: done.append(2), heard.append)
    qapp.processEvents()
    assert done == [1]
    assert heard == []


def test_the_gui_goes_on_while_work_runs(lane: Lane, qtbot: QtBot) -> None:
    heard: list[object] = []
    begun, gate = threading.Event(), threading.Event()

    def work() -> bool:
        begun.set()
        return gate.wait(10)

    lane.run(work, heard.append)
    qtbot.waitUntil(begun.is_set)
    assert heard == []
    gate.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [Ok(True)]


class Emitter(QObject):
    told = Signal(bool)
    carried = Signal(object)


def test_two_thousand_emits_from_python_leave_the_interpreter_whole(qapp: object) -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to True at each emit and aborts after some hundred."""
    emitter = Emitter()
    heard: list[bool] = []
    emitter.told.connect(heard.append)
    emitter.carried.connect(heard.append)
    for _ in range(2_000):
        emitter.told.emit(True)
        emitter.carried.emit(True)
    assert len(heard) == 4_000
    assert all(value is True for value in heard)


def test_a_bug_in_work_nobody_waits_for_is_logged_and_known_trouble_is_not(
    expected_log: Callable[[str], None],
) -> None:
    log_bug(Ok(1))
    log_bug(Err(Refusal(TextRefusal.MISSING)))
    expected_log("ERROR shared.qt.jobs: Unexpected error in the background")
    log_bug(Err(ZeroDivisionError()))
