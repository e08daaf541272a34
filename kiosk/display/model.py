"""The view model of the waiting-room display."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.display import announcing
from kiosk.display.announcing import FULL, LEAST
from kiosk.display.board import BoardProps, Known, derive, tile_pages
from kiosk.display.reading import Reading
from shared.database.refusals import DatabaseRefusal
from shared.foundation.clock import Clock
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office import rules as office_rules
from shared.office.refusals import OfficeRefusal
from shared.qt.jobs import Err, Lane, Ok, Result, log_bug
from shared.qt.pacing import NamedTimers, OneAtATime
from shared.qt.snapshot import exposing
from shared.queueing.queries import MOST_ROWS

QML_IMPORT_NAME = "anjungan.display"
QML_IMPORT_MAJOR_VERSION = 1

TILE_PAGE = timedelta(seconds=8)
TICK = timedelta(seconds=1)
RETRY = timedelta(seconds=5)

NOT_NOW = frozenset(
    {
        DatabaseRefusal.EMPTY,
        DatabaseRefusal.OLDER,
        DatabaseRefusal.NEWER,
        OfficeRefusal.NOT_SET_UP,
        OfficeRefusal.NO_ZONE,
    }
)
"""The office is being set up or upgraded: say so and look again."""


@QmlElement
@QmlUncreatable("Built by kiosk.display.wiring")  # pyright: ignore[reportCallIssue] - its stub lacks __call__
class BoardModel(exposing(BoardProps)):
    """Reads the board when told that it changed, announces calls one by one, acknowledges what was painted."""

    calledOut = Signal(int)
    """A call, by its sequence, now fills the screen."""

    props: BoardProps

    def __init__(
        self,
        *,
        read: Callable[[int | None], Reading],
        acknowledge: Callable[[int], None],
        lane: Lane,
        clock: Clock,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(BoardProps(), parent)
        self._read = read
        self._acknowledge = acknowledge
        self._lane = lane
        self._clock = clock
        self._known = Known(clock.now(), language)
        self._reading = OneAtATime(self._begin_reading)
        self._unacknowledged: set[int] = set()
        self._timers = NamedTimers(clock)
        self._timers.later("tick", TICK, self._tick)
        self._timers.later("tiles", TILE_PAGE, self._turn_tiles)

    # What the world tells

    def reload(self) -> None:
        """Something changed, or the database is back. Requests during a read become one more read."""
        self._reading.request()

    def _begin_reading(self) -> None:
        read, after = self._read, self._known.announcing.heard if self._known.reading else None
        self._lane.run(lambda: read(after), self._on_read)

    def back(self) -> None:
        """The database is within reach (again): catch up with everything."""
        self.reload()
        self._acknowledge_again()

    def lose(self) -> None:
        """The database is out of reach: the last board stays."""
        self._show(replace(self._known, lost=True))

    def painted(self, sequence: int) -> None:
        """A frame that announces this call is on the glass."""
        self._unacknowledged.add(sequence)
        self._send_acknowledgement(sequence)

    def speak(self, language: str) -> None:
        self._show(replace(self._known, language=Language(language)))

    def close(self) -> None:
        self._timers.close()

    # Reading and acknowledging

    def _on_read(self, result: Result[Reading]) -> None:
        with self._reading.ending():
            self._take(result)

    def _take(self, result: Result[Reading]) -> None:
        match result:
            case Ok(reading):
                self._take_in(reading)
                if len(reading.calls) == MOST_ROWS:
                    self._reading.request()
            case Err(Refusal(code=code)) if code in NOT_NOW:
                self._show(replace(self._known, unusable=True))
                self._timers.later("retry", RETRY, self.reload)
            case Err():
                self.lose()
                self._timers.later("retry", RETRY, self.reload)
                log_bug(result)

    def _take_in(self, reading: Reading) -> None:
        now, state = self._clock.now(), self._known.announcing
        if self._known.reading is not None and self._known.reading.day != reading.day:
            state = announcing.new_day(state)
        heard = announcing.hear(state, reading.calls, now)
        self._announce(heard, replace(self._known, now=now, reading=reading, lost=False, unusable=False))

    def _send_acknowledgement(self, sequence: int) -> None:
        acknowledge = self._acknowledge
        self._lane.run(lambda: acknowledge(sequence), lambda result: self._on_acknowledged(sequence, result))

    def _on_acknowledged(self, sequence: int, result: Result[None]) -> None:
        match result:
            case Ok():
                self._unacknowledged.discard(sequence)
            case Err():
                log_bug(result)
                self._timers.later("acknowledge", RETRY, self._acknowledge_again)

    def _acknowledge_again(self) -> None:
        for sequence in sorted(self._unacknowledged):
            self._send_acknowledgement(sequence)

    # Moving on in time

    def _announce(self, state: announcing.Announcing, known: Known) -> None:
        before = self._known.announcing.announced
        self._show(replace(known, announcing=state))
        if state.announced is not None and state.announced != before:
            self._timers.later("least", LEAST, self._least_over)
            self._timers.later("full", FULL, self._full_over)
            self.calledOut.emit(state.announced.sequence)

    def _least_over(self) -> None:
        self._announce(announcing.least_over(self._known.announcing), self._known)

    def _full_over(self) -> None:
        self._announce(announcing.full_over(self._known.announcing), self._known)

    def _tick(self) -> None:
        self._show(self._known)
        reading = self._known.reading
        if reading is not None and office_rules.office_day(reading.office, self._known.now) != reading.day:
            self.reload()
        self._timers.later("tick", TICK, self._tick)

    def _turn_tiles(self) -> None:
        if self._known.reading is not None and tile_pages(self._known.reading) > 1:
            self._show(replace(self._known, tile_page=self._known.tile_page + 1))
        self._timers.later("tiles", TILE_PAGE, self._turn_tiles)

    def _show(self, known: Known) -> None:
        self._known = replace(known, now=self._clock.now())
        self.swap(derive(self._known))
