from datetime import UTC, datetime, timedelta

import pytest

from shared.foundation.clock import ManualClock
from shared.qt.pacing import NamedTimers, OneAtATime

SECOND = timedelta(seconds=1)


def test_requests_that_come_meanwhile_make_it_begin_once_more() -> None:
    begun: list[int] = []
    read = OneAtATime(lambda: begun.append(len(begun)))
    read.request()
    read.request()
    read.request()
    assert begun == [0]
    with read.ending():
        pass
    assert begun == [0, 1]
    with read.ending():
        pass
    assert begun == [0, 1]
    read.request()
    assert begun == [0, 1, 2]


def test_a_result_that_could_not_be_taken_in_does_not_stop_the_next() -> None:
    begun: list[int] = []
    read = OneAtATime(lambda: begun.append(len(begun)))
    read.request()
    with pytest.raises(ZeroDivisionError), read.ending():
        read.request()
        1 / 0  # noqa: B018 - any failure
    assert begun == [0, 1]


def test_a_timer_replaces_the_one_of_its_name_and_none_outlives_the_end() -> None:
    clock = ManualClock(datetime(2026, 11, 24, 2, tzinfo=UTC))
    timers, rung = NamedTimers(clock), list[str]()
    timers.later("a", SECOND, lambda: rung.append("first"))
    timers.later("a", 2 * SECOND, lambda: rung.append("second"))
    timers.later("b", SECOND, lambda: rung.append("other"))
    clock.advance(SECOND)
    assert rung == ["other"]
    clock.advance(SECOND)
    assert rung == ["other", "second"]
    timers.later("a", SECOND, lambda: rung.append("late"))
    timers.close()
    clock.advance(SECOND)
    assert rung == ["other", "second"]
