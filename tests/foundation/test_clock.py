import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from shared.foundation.clock import ManualClock, OfficeClock, ShiftedClock, SystemClock

START = datetime(2026, 11, 24, 2, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_late_calls_run_in_order_of_their_time_at_their_time() -> None:
    clock = ManualClock(START)
    ran: list[tuple[str, datetime]] = []
    clock.after(3 * SECOND, lambda: ran.append(("third", clock.now())))
    clock.after(1 * SECOND, lambda: ran.append(("first", clock.now())))
    clock.after(1 * SECOND, lambda: ran.append(("second", clock.now())))
    clock.advance(2 * SECOND)
    assert ran == [("first", START + SECOND), ("second", START + SECOND)]
    clock.advance(1 * SECOND)
    assert ran[-1] == ("third", START + 3 * SECOND)
    assert clock.now() == START + 3 * SECOND


def test_a_call_may_ask_for_another() -> None:
    clock = ManualClock(START)
    ran: list[datetime] = []

    def again() -> None:
        ran.append(clock.now())
        clock.after(SECOND, again)

    clock.after(SECOND, again)
    clock.advance(3 * SECOND)
    assert ran == [START + SECOND, START + 2 * SECOND, START + 3 * SECOND]


def test_a_cancelled_call_never_runs() -> None:
    clock = ManualClock(START)
    ran: list[int] = []
    clock.after(SECOND, lambda: ran.append(1)).cancel()
    clock.advance(2 * SECOND)
    assert ran == []


def test_a_clock_set_back_keeps_its_calls() -> None:
    clock = ManualClock(START)
    ran: list[int] = []
    clock.after(SECOND, lambda: ran.append(1))
    clock.set(START - timedelta(hours=1))
    clock.advance(SECOND)
    assert ran == []
    clock.advance(timedelta(hours=1))
    assert ran == [1]


def test_the_system_clock_calls_later_and_can_be_stopped() -> None:
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    called = threading.Event()
    never = clock.after(timedelta(hours=1), lambda: None)
    clock.after(timedelta(milliseconds=1), called.set)
    assert called.wait(5)
    never.cancel()


def test_a_shifted_clock_starts_where_told_and_runs() -> None:
    clock = ShiftedClock(START)
    first = clock.now()
    assert START <= first < START + timedelta(minutes=1)
    assert clock.now() >= first


def test_office_time_is_the_databases_whatever_the_pc_says() -> None:
    clock = OfficeClock(lambda: START)
    assert abs(clock.now() - START) < SECOND


def test_a_small_drift_is_followed_quietly_and_a_jump_is_logged(expected_log: Callable[[str], None]) -> None:
    database = [START]
    clock = OfficeClock(lambda: database[0])
    database[0] = clock.now() + SECOND
    assert abs(clock.refresh() - SECOND) < SECOND / 2
    database[0] = clock.now() + timedelta(minutes=7)
    expected_log("Office clock jumped by 4(19|20)")
    assert abs(clock.refresh() - timedelta(minutes=7)) < SECOND
    assert abs(clock.now() - database[0]) < SECOND
