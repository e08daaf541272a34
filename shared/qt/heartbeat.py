"""How long the GUI thread was held up: a timer meant to fire every 4 ms, and the longest gap it saw."""

import logging
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

log = logging.getLogger(__name__)

BEAT_MS = 4
WORTH_LOGGING_MS = 100.0


class Heartbeat(QObject):
    """Starts beating at once. `on_gap(milliseconds)` hears every gap of at least `notable_ms`."""

    def __init__(
        self,
        on_gap: Callable[[float], None] | None = None,
        notable_ms: float = WORTH_LOGGING_MS,
        beat_ms: int = BEAT_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._on_gap = on_gap
        self._notable_ms = notable_ms
        self._timer = QTimer(self, interval=beat_ms, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.restart()

    def restart(self) -> None:
        """Forget what was seen and count from now."""
        self.beats = 0
        self.max_gap_ms = 0.0
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = perf_counter()
        gap_ms, self._last = (now - self._last) * 1000, now
        self.beats += 1
        self.max_gap_ms = max(self.max_gap_ms, gap_ms)
        if self._on_gap is not None and gap_ms >= self._notable_ms:
            self._on_gap(gap_ms)


def log_gap(gap_ms: float) -> None:
    log.warning("The screen stood still for %.0f ms", gap_ms)
