"""Notices that nobody touches the screen any more: first a question, then everything is forgotten."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication

from shared.foundation.clock import Clock, Timer

PATIENCE = timedelta(seconds=60)
"""Untouched for so long, the screen asks whether the visitor is still there (own choice)."""
WARNING_S = 20
"""Seconds the question stands before everything is forgotten (look.md §7, sentence 14)."""

PAUSE = timedelta(seconds=3)
"""From the last visitor's leaving until the kiosk tidies up (own choice)."""

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


class Rest:
    """Calls `on_rest` after a pause in which nobody touched the screen: time for what may take a moment."""

    def __init__(self, clock: Clock, on_rest: Callable[[], None]) -> None:
        self._clock = clock
        self._on_rest = on_rest
        self._timer: Timer | None = None

    def begin(self) -> None:
        self.stir()
        self._timer = self._clock.after(PAUSE, self._on_rest)

    def stir(self) -> None:
        """Somebody is there after all."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def forget_input() -> None:
    """What Qt itself may still hold of a visitor: half-typed text, the keyboard, the clipboard if it is ours."""
    QGuiApplication.inputMethod().reset()
    QGuiApplication.inputMethod().hide()
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()
