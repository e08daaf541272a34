"""How long the kiosk held its GUI thread while somebody walked through it, without the driver's own time."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.driving import NotSeenError, Visitor, run_until
from shared.qt.heartbeat import Heartbeat

FRAME_MS = 16.7
PATIENCE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Moment:
    """One beat to the next, in milliseconds, without what the driver needed in between."""

    gap_ms: float
    busy_ms: float
    """Processor time of the GUI thread alone: what the gap would be on a machine with nothing else to do."""


class Stillness:
    """How long the kiosk held its GUI thread between beats.

    The driver shares the thread. Its time is what passes outside the event loop and outside the delivery of a
    touch, and inside the conditions it waits for; whatever the kiosk does in answer to a touch counts as the kiosk's.
    """

    def __init__(self) -> None:
        self.moments: list[Moment] = []
        self.driven_s = 0.0
        """All the driver needed until now."""
        self._driver = _Spent(0, 0)
        self._since: _Spent | None = None
        self._last = _spent()
        self._heartbeat = Heartbeat(self._beat, notable_ms=0)

    def stop(self) -> None:
        self._heartbeat.stop()

    @contextmanager
    def driving(self) -> Iterator[None]:
        yield from self._switch(driver=True)

    @contextmanager
    def watching(self) -> Iterator[None]:
        yield from self._switch(driver=False)

    def _switch(self, *, driver: bool) -> Iterator[None]:
        before = self._since is not None
        self._turn(driver=driver)
        try:
            yield
        finally:
            self._turn(driver=before)

    def _turn(self, *, driver: bool) -> None:
        now = _spent()
        if self._since is not None:
            spent = now.minus(self._since)
            self._driver = self._driver.plus(spent)
            self.driven_s += spent.wall_s
        self._since = now if driver else None

    def _beat(self, _gap_ms: float) -> None:
        now = _spent()
        kiosk = now.minus(self._last).minus(self._driver)
        self.moments.append(Moment(kiosk.wall_s * 1000, kiosk.busy_s * 1000))
        self._last, self._driver = now, _Spent(0, 0)


@dataclass(frozen=True, slots=True)
class _Spent:
    wall_s: float
    busy_s: float

    def plus(self, other: "_Spent") -> "_Spent":
        return _Spent(self.wall_s + other.wall_s, self.busy_s + other.busy_s)

    def minus(self, other: "_Spent") -> "_Spent":
        return _Spent(self.wall_s - other.wall_s, self.busy_s - other.busy_s)


def _spent() -> _Spent:
    return _Spent(time.perf_counter(), time.thread_time())


class TimedVisitor(Visitor):
    """A visitor whose own searching and thinking is told apart from what the kiosk does."""

    def __init__(self, window: QQuickWindow, stillness: Stillness) -> None:
        super().__init__(window, PATIENCE)
        self._stillness = stillness

    def wait_until(self, holds: Callable[[], bool], what: str) -> None:
        def looked() -> bool:
            with self._stillness.driving():
                return holds()

        with self._stillness.watching():
            held = run_until(looked, PATIENCE)
        if not held:
            raise NotSeenError(f"{what}; on the window: {' | '.join(self.texts())}")

    def _tap(self, at: QPoint) -> None:
        with self._stillness.watching():
            super()._tap(at)

    def _bring_into_view(self, item: QQuickItem) -> None:
        # Counted as the kiosk's although the driver looks around in it too: scrolling is answered inside.
        with self._stillness.watching():
            super()._bring_into_view(item)
