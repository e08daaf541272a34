"""The office's clock on the GUI thread: `now()` from the clock below, `after()` by Qt timers."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer

from shared.foundation.clock import Clock, OfficeClock
from shared.qt.jobs import Lane, log_bug

REFRESH = timedelta(minutes=1)


class QtTimer(QTimer):
    """A single shot; it lets go of its call when it fires or is cancelled."""

    def __init__(self, delay: timedelta, call: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._call: Callable[[], None] | None = call
        self.setSingleShot(True)
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.timeout.connect(self._fire)
        self.start(max(0, round(delay.total_seconds() * 1000)))

    def cancel(self) -> None:
        if self._call is not None:
            self._call = None
            self.stop()
            self.deleteLater()

    def _fire(self) -> None:
        call = self._call
        self.cancel()
        if call is not None:
            call()


class QtClock(QObject):
    """A `Clock` for view models. Timers run out on the thread that owns the clock, and die with it."""

    def __init__(self, base: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base = base

    def now(self) -> datetime:
        return self._base.now()

    def after(self, delay: timedelta, call: Callable[[], None]) -> QtTimer:
        return QtTimer(delay, call, self)


class OfficeTime(QObject):
    """Keeps an office clock true: asks the database for its time each minute, on a lane (DESIGN §4.5).

    Other clocks need nothing. Without an answer the clock runs on by itself.
    """

    def __init__(self, clock: Clock, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if isinstance(clock, OfficeClock):
            self._timer = QTimer(self, interval=round(REFRESH.total_seconds() * 1000))
            self._timer.timeout.connect(lambda: lane.run(clock.refresh, log_bug))
            self._timer.start()
