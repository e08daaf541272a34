"""Keeps the home page true: reads it anew when something was committed, each minute, and every 5 s while away."""

import logging
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from kiosk.reception.home import HomeFacts
from kiosk.reception.ports import Means
from kiosk.reception.props import Reach
from shared.database.refusals import DatabaseRefusal
from shared.foundation.clock import Timer
from shared.foundation.refusals import Refusal
from shared.office.refusals import OfficeRefusal
from shared.qt.jobs import Err, Ok, Result
from shared.qt.pacing import OneAtATime

log = logging.getLogger(__name__)

RETRY = timedelta(seconds=5)
"""look.md §7, sentence 10."""
MINUTE = timedelta(minutes=1)

_UPDATING = frozenset(
    {DatabaseRefusal.EMPTY, DatabaseRefusal.OLDER, DatabaseRefusal.NEWER, OfficeRefusal.NOT_SET_UP}
)


class HomeNews(QObject):
    """The newest facts of the home page. `changed` after each reading or loss, `minute` at each full minute."""

    changed = Signal()
    minute = Signal()

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._reading = OneAtATime(self._begin_reading)
        self._retry: Timer | None = None
        self._next_minute: Timer | None = None
        self.reach = Reach.STARTING
        self.facts: HomeFacts | None = None

    def start(self) -> None:
        self.read()
        self._await_minute()

    def read(self) -> None:
        """Read once; calls that come meanwhile make one more reading afterwards."""
        self._reading.request()

    def _begin_reading(self) -> None:
        self._means.lane.run(self._means.ports.read_home, self._received)

    def lose(self) -> None:
        """The database is out of reach."""
        self._set(Reach.AWAY)
        self._try_later()

    def close(self) -> None:
        self._stop_trying()
        if self._next_minute is not None:
            self._next_minute.cancel()
            self._next_minute = None

    def _received(self, result: Result[HomeFacts]) -> None:
        with self._reading.ending():
            self._take(result)

    def _take(self, result: Result[HomeFacts]) -> None:
        match result:
            case Ok(facts):
                self.facts = facts
                self._stop_trying()
                self._set(Reach.THERE)
            case Err(error):
                self._set(_reach_behind(error))
                self._try_later()

    def _set(self, reach: Reach) -> None:
        self.reach = reach
        self.changed.emit()

    def _try_later(self) -> None:
        self._stop_trying()
        self._retry = self._means.clock.after(RETRY, self.read)

    def _stop_trying(self) -> None:
        if self._retry is not None:
            self._retry.cancel()
            self._retry = None

    def _await_minute(self) -> None:
        now = self._means.clock.now()
        rest = MINUTE - timedelta(seconds=now.second, microseconds=now.microsecond)
        self._next_minute = self._means.clock.after(rest, self._tick)

    def _tick(self) -> None:
        self.minute.emit()
        self.read()
        self._await_minute()


def _reach_behind(error: Exception) -> Reach:
    match error:
        case Refusal(code=code) if code in _UPDATING:
            return Reach.UPDATING
        case Refusal():
            return Reach.AWAY
        case _:
            log.error("The home page could not be read", exc_info=error)
            return Reach.AWAY
