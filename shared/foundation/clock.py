"""Time as a port: what time it is, and "call me later".

All instants are aware UTC datetimes. The office's zone decides days and hours (`shared.office.rules`).
"""

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

_log = logging.getLogger(__name__)

JUMP = timedelta(seconds=2)
"""A difference to the database's clock above this is logged (DESIGN §4.5)."""


class Timer(Protocol):
    """A call that is due later."""

    def cancel(self) -> None: ...


class Clock(Protocol):
    """What time it is, and "call me later"; tests drive both."""

    def now(self) -> datetime: ...

    def after(self, delay: timedelta, call: Callable[[], None]) -> Timer: ...


class SystemClock:
    """This machine's clock. Late calls run on a daemon thread of their own."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def after(self, delay: timedelta, call: Callable[[], None]) -> Timer:
        timer = threading.Timer(delay.total_seconds(), call)
        timer.daemon = True
        timer.start()
        return timer


class ShiftedClock:
    """A clock that starts at a chosen instant and runs on as this machine's monotonic time does."""

    def __init__(self, start: datetime, base: Clock | None = None) -> None:
        self._start = start
        self._origin = time.monotonic()
        self._base = base or SystemClock()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=time.monotonic() - self._origin)

    def after(self, delay: timedelta, call: Callable[[], None]) -> Timer:
        return self._base.after(delay, call)


class OfficeClock:
    """The database's time, carried on by this machine's monotonic clock.

    `read` asks the database for its time. Eight desks agree whatever their PCs say, and a PC clock set
    back an hour changes nothing until the next `refresh` (call it each minute), which logs a jump over 2 s.
    """

    def __init__(self, read: Callable[[], datetime], base: Clock | None = None) -> None:
        self._read = read
        self._base = base or SystemClock()
        # One value, so that a refresh on another thread is never seen by halves.
        self._anchor = (read(), time.monotonic())

    def now(self) -> datetime:
        start, origin = self._anchor
        return start + timedelta(seconds=time.monotonic() - origin)

    def after(self, delay: timedelta, call: Callable[[], None]) -> Timer:
        return self._base.after(delay, call)

    def refresh(self) -> timedelta:
        """Ask the database again; returns how far this clock had drifted (database minus ours)."""
        database = self._read()
        drift = database - self.now()
        if abs(drift) > JUMP:
            _log.warning("Office clock jumped by %.1f s", drift.total_seconds())
        self._anchor = (database, time.monotonic())
        return drift


class ManualClock:
    """A clock that a test moves. Due calls run inside `advance`, in order of their time."""

    def __init__(self, start: datetime) -> None:
        self._now = start
        self._order = itertools.count()
        self._due: list[tuple[datetime, int, Callable[[], None]]] = []
        self._cancelled: set[int] = set()

    def now(self) -> datetime:
        return self._now

    def after(self, delay: timedelta, call: Callable[[], None]) -> Timer:
        key = next(self._order)
        heapq.heappush(self._due, (self._now + delay, key, call))
        return _ManualTimer(self._cancelled, key)

    def advance(self, delay: timedelta) -> None:
        end = self._now + delay
        while self._due and self._due[0][0] <= end:
            at, key, call = heapq.heappop(self._due)
            self._now = max(self._now, at)
            if key not in self._cancelled:
                call()
        self._now = end

    def set(self, now: datetime) -> None:
        """Jump to an instant, backwards too; due calls stay where they are."""
        self._now = now


class _ManualTimer:
    def __init__(self, cancelled: set[int], key: int) -> None:
        self._cancelled = cancelled
        self._key = key

    def cancel(self) -> None:
        self._cancelled.add(self._key)
