"""A station's pulse: told each minute, so that the console knows which computers are at work."""

import logging
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject

from shared.database import Database
from shared.foundation.clock import Clock, Timer
from shared.qt.jobs import Err, Executor, Lane, Ok, Result
from shared.stations import queries
from shared.stations.operations import tell_alive
from shared.stations.rules import Station

_log = logging.getLogger(__name__)

EVERY = timedelta(minutes=1)


class Pulse(QObject):
    """Tells at once and then each minute that the station lives; a database that is away is only waited for.

    `on_station` hears how the station is set up now: its desk or printer may have changed meanwhile.
    `clock` calls back on the GUI thread.
    """

    def __init__(
        self,
        database: Database,
        station: Station,
        version: str,
        clock: Clock,
        on_station: Callable[[Station], None] = lambda _: None,
        executor: Executor | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._database, self._station, self._version = database, station, version
        self._clock, self._on_station = clock, on_station
        self._lane = Lane("pulse", executor, self)
        self._timer: Timer | None = None

    def start(self) -> None:
        self._lane.run(self._beat, self._on_beat)

    def close(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._lane.close()

    def _beat(self) -> Station | None:
        tell_alive(self._database, self._station.id, self._version)
        with self._database.read() as connection:
            return queries.station(connection, self._station.id)

    def _on_beat(self, result: Result[Station | None]) -> None:
        match result:
            case Ok(station):
                if station is not None:
                    self._on_station(station)
            case Err(error):
                _log.info("The pulse found no database: %s", error)
        self._timer = self._clock.after(EVERY, self.start)
