"""The demo's stage: a temporary office with its fake printer, and the four programs of one process."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar
from zoneinfo import ZoneInfo

from kiosk.display.program import DisplayProgram, build_display
from kiosk.display.wiring import DisplayServices
from kiosk.rating.program import RatingProgram, build_rating
from kiosk.rating.wiring import RatingServices
from kiosk.reception.program import ReceptionProgram, build_reception
from kiosk.reception.wiring import ReceptionServices
from shared.access.actor import ADMINISTRATION
from shared.bootstrap import version
from shared.cli.demo.sample import Sample, furnish
from shared.database import Database, open_database, schema
from shared.foundation.clock import ShiftedClock
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.printing.rules import Printer, TransportKind
from shared.printing.simulator import PRINT_ROWS_PER_SECOND, FakePrinter
from shared.printing.spool import Spool
from shared.qt.clock import QtClock
from shared.qt.pulse import Pulse
from shared.qt.window import WindowPlace
from shared.stations.rules import Station, station_actor
from shared.visitors.identity_key import IdentityKeyFile
from staff_console.program import ConsoleProgram
from staff_console.services import Services
from staff_console.wiring import build_console

ZONE = ZoneInfo("Asia/Jakarta")
"""Of the sample office."""

TUESDAY, NINE = 1, time(9, 0)
PRINTER_NAME = "Printer tiket"

T = TypeVar("T")


def tuesday_nine(today: datetime) -> datetime:
    """The Tuesday of this week at 09.00 office time, in UTC."""
    local = today.astimezone(ZONE)
    day = local.date() + timedelta(days=TUESDAY - local.weekday())
    return datetime.combine(day, NINE, ZONE).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Places:
    """How large each program's window is, in px."""

    kiosk: tuple[int, int] = (1080, 1920)
    display: tuple[int, int] = (1920, 1080)
    rating: tuple[int, int] = (1280, 800)
    console: tuple[int, int] = (1366, 768)


class Stage:
    """Opens everything; closes it again in the opposite order. Each program has its own database and watcher."""

    def __init__(
        self, folder: Path, places: Places, language: Language, *, reduce_motion: bool = False
    ) -> None:
        self._close: list[Callable[[], object]] = []
        self._places = places
        self._language = language
        self._reduce_motion = reduce_motion
        self.folder = folder
        self.database_file = folder / "anjungan.db"
        self.clock = ShiftedClock(tuesday_nine(datetime.now(UTC)))
        self.printer = self._closing(FakePrinter(rows_per_second=PRINT_ROWS_PER_SECOND), FakePrinter.stop)
        self.sample = self._furnish(self.printer.start())
        self._spool()
        self.kiosk = self._kiosk()
        self.display = self._display()
        self.rating = self._rating()
        for station in (self.sample.kiosk, self.sample.display, self.sample.rating):
            self._live(station)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        while self._close:
            self._close.pop()()

    def console(self, station: Station) -> ConsoleProgram:
        """A console at this station, not yet shown."""
        services = Services(
            database=self._database(),
            station=station,
            settings_file=self.folder / f"{station.id}.ini",
            language=self._language,
            key_file=self._key_file,
        )
        self._live(station)
        return self._closing(build_console(services), ConsoleProgram.close)

    @property
    def _key_file(self) -> IdentityKeyFile:
        return IdentityKeyFile(self.folder / "identity.key")

    def _closing(self, opened: T, close: Callable[[T], object]) -> T:
        self._close.append(lambda: close(opened))
        return opened

    def _database(self) -> Database:
        address = f"sqlite:///{self.database_file.as_posix()}"
        return self._closing(open_database(address, self.clock), Database.close)

    def _furnish(self, printer_address: str) -> Sample:
        schema.upgrade(f"sqlite:///{self.database_file.as_posix()}")
        printer = Printer(new_id(), PRINTER_NAME, TransportKind.TCP, printer_address)
        return furnish(self._database(), ADMINISTRATION, printer)

    def _spool(self) -> None:
        spool = Spool(self._database(), self.clock, "demo")
        spool.start()
        self._close.append(spool.stop)

    def _live(self, station: Station) -> None:
        """Without its pulse the console would soon call the station silent."""
        pulse = Pulse(self._database(), station, version(), QtClock(self.clock))
        pulse.start()
        self._close.append(pulse.close)

    def _kiosk(self) -> ReceptionProgram:
        services = ReceptionServices(
            database=self._database(),
            actor=station_actor(self.sample.kiosk),
            clock=QtClock(self.clock),
            language=self._language,
            place=WindowPlace(windowed=True, size=self._places.kiosk),
            reduce_motion=self._reduce_motion,
            key_file=self._key_file,
        )
        return self._closing(build_reception(services), ReceptionProgram.close)

    def _display(self) -> DisplayProgram:
        services = DisplayServices(
            database=self._database(),
            actor=station_actor(self.sample.display),
            clock=QtClock(self.clock),
            language=self._language,
            place=WindowPlace(windowed=True, size=self._places.display),
            reduce_motion=self._reduce_motion,
        )
        return self._closing(build_display(services), DisplayProgram.close)

    def _rating(self) -> RatingProgram:
        services = RatingServices(
            database=self._database(),
            actor=station_actor(self.sample.rating),
            clock=QtClock(self.clock),
            language=self._language,
            place=WindowPlace(windowed=True, size=self._places.rating),
            reduce_motion=self._reduce_motion,
        )
        return self._closing(build_rating(services), RatingProgram.close)
