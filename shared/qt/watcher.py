"""Hears what other programs committed: one thread that waits on the change feed while the program lives."""

import logging
import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from shared.database.changes import Changes
from shared.database.feed import ChangeFeed
from shared.qt.jobs import Err, Ok, Result, attempt

log = logging.getLogger(__name__)

WAIT_S = 0.5
"""Longest single wait on the feed, so that a stop is never slower than this."""
RETRY_S = 1.0
"""Pause between two attempts while the database cannot be reached."""


class ChangeWatcher(QObject):
    """Turns a change feed into signals on the GUI thread.

    `back` comes once the feed stands, the first time too, and after each loss: read everything now, later
    changes will be told. `changed` carries the feed's `Changes`. `lost` says the database is out of reach.
    The feed belongs to the watcher's thread from now on and is closed there.
    """

    changed = Signal(object)
    back = Signal()
    lost = Signal()

    _heard = Signal(object)

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._stop = threading.Event()
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        # A daemon: a socket that never answers must not keep the program alive after its window is gone.
        self._thread = threading.Thread(target=self._watch, name="change-watcher", daemon=True)

    def start(self) -> None:
        """Begin to listen; connect the signals first."""
        self._thread.start()

    def close(self) -> None:
        """Stop listening; waits for the thread at most a few seconds."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(WAIT_S + 5.0)
        if self._thread.is_alive():
            log.warning("The change feed did not stop in time")

    def _watch(self) -> None:
        reachable: bool | None = None
        while not self._stop.is_set():
            result = attempt(lambda wait_s=WAIT_S if reachable else 0.0: self._feed.wait(wait_s))
            found = isinstance(result, Ok)
            if found != reachable or (isinstance(result, Ok) and result.value is not None):
                self._say(_News(result, turned=found != reachable))
            reachable = found
            if not found:
                self._stop.wait(RETRY_S)
        self._feed.close()

    def _say(self, news: "_News") -> None:
        if not self._stop.is_set():
            self._heard.emit(news)

    @Slot(object)
    def _on_heard(self, news: "_News") -> None:
        if self._stop.is_set():
            return
        match news.result:
            case Err(error):
                log.warning("The database cannot be reached: %s", error)
                self.lost.emit()
            case Ok(changes):
                if news.turned:
                    self.back.emit()
                if changes is not None:
                    self.changed.emit(changes)


class _News:
    """What the thread has to tell: the outcome of a wait, and whether reach was won or lost with it."""

    __slots__ = ("result", "turned")

    def __init__(self, result: Result[Changes | None], *, turned: bool) -> None:
        self.result = result
        self.turned = turned
