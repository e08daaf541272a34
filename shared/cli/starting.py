"""Starts one program as a station: its database, who it is, what it prints, and that it lives."""

import logging
import signal
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from platformdirs import user_config_path
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, QSize, Qt

from shared.bootstrap import open_office_database, version
from shared.database import Database
from shared.foundation.settings import APPLICATION, Settings
from shared.printing.spool import Spool
from shared.qt.clock import QtClock
from shared.qt.program import Collector, Program, run_program
from shared.qt.pulse import Pulse
from shared.qt.window import WindowPlace
from shared.stations.operations import enrol_station
from shared.stations.rules import Station, StationKind, station_actor
from shared.visitors.identity_key import IdentityKeyFile

if TYPE_CHECKING:
    from staff_console.program import ConsoleProgram

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Start:
    """What every program is built from."""

    database: Database
    station: Station
    settings: Settings
    place: WindowPlace
    collector: Collector


def start(settings: Settings, kind: StationKind, name: str, place: WindowPlace) -> int:
    """Run the program until its last window closes; returns its exit status. Raises `Refusal`s of the start."""
    database = open_office_database(settings)
    try:
        station = enrol_station(database, name, kind, version())

        def build(collector: Collector) -> Program:
            return _StationProgram(Start(database, station, settings, place, collector), _BUILDERS[kind])

        end_by_signal()
        keyboard = kind in {StationKind.KIOSK, StationKind.RATING}
        return run_program(kind.value, build, widgets=kind is StationKind.CONSOLE, keyboard=keyboard)
    finally:
        database.close()


def end_by_signal() -> None:
    """Ctrl+C and a service manager's request end the program as closing its window does."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _quit)


def _quit(_number: int, _frame: object) -> None:
    """Queued, so that a request that comes before the event loop runs is not lost."""
    application = QCoreApplication.instance()
    if application is None:
        raise KeyboardInterrupt
    QMetaObject.invokeMethod(application, "quit", Qt.ConnectionType.QueuedConnection)


def _build_kiosk(start: Start, clock: QtClock) -> Program:
    from kiosk.reception.program import build_reception
    from kiosk.reception.wiring import ReceptionServices

    return build_reception(
        ReceptionServices(
            start.database,
            station_actor(start.station),
            clock,
            start.settings.language,
            start.place,
            on_idle=start.collector.collect_fully,
            key_file=IdentityKeyFile(start.settings.identity_key),
        )
    )


def _build_rating(start: Start, clock: QtClock) -> Program:
    from kiosk.rating.program import build_rating
    from kiosk.rating.wiring import RatingServices

    return build_rating(
        RatingServices(
            start.database,
            station_actor(start.station),
            clock,
            start.settings.language,
            start.place,
            on_idle=start.collector.collect_fully,
        )
    )


def _build_display(start: Start, clock: QtClock) -> Program:
    from kiosk.display.program import build_display
    from kiosk.display.wiring import DisplayServices

    actor = station_actor(start.station)
    return build_display(DisplayServices(start.database, actor, clock, start.settings.language, start.place))


def _build_console(start: Start, clock: QtClock) -> Program:
    from staff_console.services import Services
    from staff_console.wiring import build_console

    folder = user_config_path(APPLICATION, ensure_exists=True)
    services = Services(
        start.database,
        start.station,
        folder / f"console-{start.station.id}.ini",
        start.settings.language,
        version(),
        key_file=IdentityKeyFile(start.settings.identity_key),
        clock=clock,
    )
    return _Window(build_console(services), start.place)


class _Window:
    """The console's window: maximized, or of the size asked for."""

    def __init__(self, console: "ConsoleProgram", place: WindowPlace) -> None:
        self._console = console
        self._place = place

    def show(self) -> None:
        self._console.show(QSize(*self._place.size) if self._place.size else None)
        if not self._place.windowed:
            self._console.window.showMaximized()

    def close(self) -> None:
        self._console.close()


_BUILDERS: dict[StationKind, Callable[[Start, QtClock], Program]] = {
    StationKind.KIOSK: _build_kiosk,
    StationKind.RATING: _build_rating,
    StationKind.DISPLAY: _build_display,
    StationKind.CONSOLE: _build_console,
}


class _StationProgram(QObject):
    """A program with what goes on beside it: its pulse, and the printing on its station's printer."""

    def __init__(self, start: Start, builder: Callable[[Start, QtClock], Program]) -> None:
        super().__init__()
        self._start = start
        clock = QtClock(start.database.clock, self)
        self._program = builder(start, clock)
        self._pulse = Pulse(start.database, start.station, version(), clock, self._serve, parent=self)
        self._served: UUID | None = None
        self._spool: Spool | None = None

    def show(self) -> None:
        self._program.show()
        self._pulse.start()
        _log.info("Station %s is shown", self._start.station.id)

    def close(self) -> None:
        self._program.close()
        self._pulse.close()
        self._stop_spool(seconds=5)

    def _serve(self, station: Station) -> None:
        """Print on the station's printer, a new one too. Any other program may do the same: leases keep order."""
        if station.printer_id == self._served:
            return
        self._stop_spool(seconds=0)
        self._served = station.printer_id
        self._spool = self._new_spool(station)

    def _stop_spool(self, seconds: float) -> None:
        if self._spool is not None:
            self._spool.stop(seconds)
            self._spool = None

    def _new_spool(self, station: Station) -> Spool | None:
        if station.printer_id is None:
            return None
        database, owner = self._start.database, f"{station.name} ({station.kind.value})"
        spool = Spool(database, database.clock, owner, serves=frozenset({station.printer_id}))
        spool.start()
        return spool
