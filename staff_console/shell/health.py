"""The status bar: database, this station's printer, displays and kiosks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QObject

from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.clock import Timer
from shared.office import queries as offices
from shared.printing import queries as printing
from shared.printing.rules import Advice, PaperAdvice
from shared.reading_room import queries as custody
from shared.stations import queries as stations
from shared.stations.rules import Station, StationKind
from staff_console import printer_words
from staff_console.custody import wording as custody_words
from staff_console.services import Presenter, Tools
from staff_console.shell import wording
from staff_console.widgets.bars import Health
from staff_console.widgets.tokens import Tone

EVERY = timedelta(seconds=20)
"""How often the others are looked at; their pulse changes nothing the change feed would tell."""
ALIVE_WITHIN = timedelta(seconds=150)
"""A station that missed two pulses of a minute is shown as not answering."""
FORGOTTEN_AFTER = timedelta(days=7)
"""A station silent for longer is no longer expected at all."""

_KINDS = {
    StationKind.DISPLAY: "monitor-play-fill",
    StationKind.KIOSK: "device-tablet-fill",
    StationKind.RATING: "smiley-fill",
}


@dataclass(frozen=True, slots=True)
class HealthRead:
    office: str
    stations: tuple[Station, ...]
    paper: PaperAdvice
    at: datetime
    held: int = 0
    """Bags and cards in custody."""


class HealthPresenter(Presenter):
    """Reads by itself every 20 s and when stations change."""

    def __init__(
        self, tools: Tools, station: Station, version: str = "", parent: QObject | None = None
    ) -> None:
        super().__init__(tools, parent)
        self._station, self._version = station, version
        self._read: HealthRead | None = None
        self._reachable = True
        self._timer: Timer | None = None
        self.props: tuple[Health, ...] = ()
        self.note = ""

    def start(self) -> None:
        self._look()

    def close(self) -> None:
        super().close()
        if self._timer is not None:
            self._timer.cancel()

    def refresh(self) -> None:
        database, station_id = self.tools.database, self._station.id
        self.read_once(lambda: _read(database, station_id), self._on_read)

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & {Topic.STATIONS, Topic.PRINTING, Topic.OFFICE, Topic.CUSTODY}:
            self.refresh()

    def on_read_failed(self, error: Exception) -> None:
        del error
        self.reach(reachable=False)

    def reach(self, *, reachable: bool) -> None:
        """The change watcher lost the database, or has it back."""
        self._reachable = reachable
        self._derive()

    def speak(self) -> None:
        self._derive()

    def _look(self) -> None:
        self.refresh()
        self._timer = self.tools.clock.after(EVERY, self._look)

    def _on_read(self, read: HealthRead) -> None:
        self._read, self._reachable = read, True
        self._derive()

    def _derive(self) -> None:
        props = derive_health(self._read, reachable=self._reachable)
        note = " · ".join(part for part in (self._read.office, self._version) if part) if self._read else ""
        if (props, note) != (self.props, self.note):
            self.props, self.note = props, note
            self.props_changed.emit()


def _read(db: Database, station_id: UUID) -> HealthRead:
    with db.read() as connection:
        office = offices.current_office(connection)
        return HealthRead(
            office=office.name if office else "",
            stations=stations.list_stations(connection),
            paper=printing.paper_advice(connection, stations.printer_of(connection, station_id)),
            at=db.clock.now(),
            held=custody.held_count(connection),
        )


def derive_health(read: HealthRead | None, *, reachable: bool) -> tuple[Health, ...]:
    database = (
        Health("database", "database-fill", wording.database_ok(), Tone.OK)
        if reachable
        else Health("database", "database-fill", wording.database_lost(), Tone.BAD)
    )
    if read is None:
        return (database,)
    expected = sorted(
        (
            station
            for station in read.stations
            if station.kind in _KINDS and read.at - station.last_seen < FORGOTTEN_AFTER
        ),
        key=lambda station: (list(_KINDS).index(station.kind), station.name),
    )
    return (
        database,
        *_printer_health(read.paper),
        *_custody_health(read.held),
        *(_station_health(station, read.at) for station in expected),
    )


def _printer_health(paper: PaperAdvice) -> Iterator[Health]:
    """This station's own printer; a station without one shows none."""
    if paper.advice is not Advice.NONE:
        yield Health("printer", "printer-fill", printer_words.state(paper), printer_words.tone(paper))


def _custody_health(held: int) -> Iterator[Health]:
    """What is held now, on every page; nothing where nothing is (S003-3)."""
    if held:
        yield Health("custody", "lock-key-fill", custody_words.held_badge(held), Tone.PLAIN)


def _station_health(station: Station, now: datetime) -> Health:
    alive = now - station.last_seen <= ALIVE_WITHIN
    text = station.name if alive else wording.station_silent(station.name)
    return Health(_key(station.id), _KINDS[station.kind], text, Tone.OK if alive else Tone.WARN)


def _key(station_id: UUID) -> str:
    return f"station_{station_id.hex}"
