"""Notices that nobody touches the screen any more: first a question, then everything is forgotten."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject

from shared.foundation.clock import Clock, Timer

PATIENCE = timedelta(seconds=60)
"""Untouched for so long, the screen asks whether the visitor is still there (own choice)."""
WARNING_S = 20
"""Seconds the question stands before everything is forgotten (look.md §7, sentence 14)."""

_SECOND = timedelta(seconds=1)
_TOUCHES = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)


@dataclass(frozen=True, slots=True)
class Countdown:
    """`left` seconds of the warning, None while there is no warning."""

    left: int | None = None

    def start(self) -> "Countdown":
        return Countdown(WARNING_S)

    def tick(self) -> "Countdown":
        return Countdown(None if self.left is None else self.left - 1)

    @property
    def over(self) -> bool:
        return self.left is not None and self.left <= 0


class IdleWatch(QObject):
    """Counts from the last touch of a window.

    `on_change` hears each new `Countdown`, `on_over` its end, `on_touch` every touch.

    Off until `watch`; a touch during the warning leaves the warning to its own buttons.
    """

    def __init__(
        self,
        clock: Clock,
        on_change: Callable[[Countdown], None],
        on_over: Callable[[], None],
        on_touch: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._on_change = on_change
        self._on_over = on_over
        self._on_touch = on_touch
        self._countdown = Countdown()
        self._last = clock.now()
        self._timer: Timer | None = None

    def watch(self) -> None:
        """Begin to count, from now."""
        self.stop()
        self._last = self._clock.now()
        self._timer = self._clock.after(PATIENCE, self._look)

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._show(Countdown())

    def touched(self) -> None:
        self._last = self._clock.now()
        self._on_touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt fixes the arguments
        if event.type() in _TOUCHES:
            self.touched()
        return False

    def _look(self) -> None:
        rest = self._last + PATIENCE - self._clock.now()
        if rest > timedelta(0):
            self._timer = self._clock.after(rest, self._look)
            return
        self._show(Countdown().start())
        self._timer = self._clock.after(_SECOND, self._tick)

    def _tick(self) -> None:
        self._show(self._countdown.tick())
        if self._countdown.over:
            self.stop()
            self._on_over()
        else:
            self._timer = self._clock.after(_SECOND, self._tick)

    def _show(self, countdown: Countdown) -> None:
        if countdown != self._countdown:
            self._countdown = countdown
            self._on_change(countdown)
