"""How a view model paces itself: one read at a time, and timers by name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

from shared.foundation.clock import Clock, Timer


class OneAtATime:
    """Lets `begin` start something that ends later; requests that come meanwhile make it begin once more."""

    def __init__(self, begin: Callable[[], None]) -> None:
        self._begin = begin
        self._running = False
        self._again = False

    def request(self) -> None:
        if self._running:
            self._again = True
            return
        self._running, self._again = True, False
        self._begin()

    @contextmanager
    def ending(self) -> Iterator[None]:
        """What `begin` started is over once the block has taken its result in, or failed to."""
        try:
            yield
        finally:
            self._running = False
            if self._again:
                self.request()


class NamedTimers:
    """One timer of each name: a new one replaces the old."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._timers: dict[str, Timer] = {}

    def later(self, name: str, delay: timedelta, call: Callable[[], None]) -> None:
        self.cancel(name)
        self._timers[name] = self._clock.after(delay, call)

    def cancel(self, name: str) -> None:
        if (timer := self._timers.pop(name, None)) is not None:
            timer.cancel()

    def close(self) -> None:
        for name in tuple(self._timers):
            self.cancel(name)
