"""An office as people meet it: every program on its real screen over one file, a fake printer, and a clock to move."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from sqlalchemy import Select

from kiosk.display.program import DisplayProgram, build_display
from kiosk.display.wiring import DisplayServices
from kiosk.driving import Visitor, run_until
from kiosk.reception.program import ReceptionProgram, build_reception
from kiosk.reception.wiring import ReceptionServices
from shared.access.actor import ADMINISTRATION
from shared.cli.demo.sample import OFFICERS, PASSWORD, RECEPTIONIST
from shared.database import Database
from shared.office.document import OfficeFile, load
from shared.office.operations import use_office
from shared.printing.operations import set_printer
from shared.printing.rules import Printer, TransportKind
from shared.printing.simulator import FakePrinter
from shared.printing.spool import Spool
from shared.printing.transports import Limits
from shared.qt.window import WindowPlace
from shared.stations.operations import save_desk
from shared.stations.rules import Station, station_actor
from shared.visitors.identity_key import IdentityKeyFile
from shared.visits.guest_form import GuestForm
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram
from staff_console.services import Services
from staff_console.wiring import build_console
from tests.plugins.items import texts
from tests.world import GUEST, World

PATIENCE = timedelta(seconds=30)
TOUCH_SCREEN = (1280, 800)
CHOICES = frozenset(
    {"gender", "education", "occupation", "institution_category", "purpose", "identity_type", "account"}
)
TICKS = frozenset({"identity_valid"})
BY_PAPER = frozenset({"identity_type", "identity_type_other", "identity_number", "identity_valid", "account"})
"""Asked by some papers only."""
QUICK = Limits(connect=0.6, answer=0.25, job=2.5, goodbye=0.3)
"""How long the spool waits for a printer in tests, in s."""

ONE_PROCESS = pytest.mark.qt_log_ignore(
    r"VirtualKeyboard/Components/Keyboard\.qml.* depends on non-bindable properties",
    r"^ +(QLineEdit|PasswordEdit)::echoMode$",
    extend=True,
)
"""The kiosk's keyboard watches whatever has the focus; only in tests and the demo can that be a console's field."""

T = TypeVar("T")


class Guest(Visitor):
    """A visitor at the reception kiosk with a guest book to fill in, on a keyboard plugged into it."""

    def write(self, field: str, text: str) -> None:
        self.touch(f"{field}-input")
        item = self.wait_for(f"{field}-input")
        self.wait_until(item.hasActiveFocus, f"the cursor in {field}")
        self.type_on_hardware(text)

    @property
    def page(self) -> str:
        """The page that stands, "" while one is being built."""
        return "" if self._window.property("turning") else str(self._window.property("shown"))

    def wait_for_page(self, *pages: str) -> None:
        self.wait_until(lambda: self.page in pages, " or ".join(pages))

    def error_at(self, field: str) -> str:
        """What stands at the field in red, "" when nothing does."""
        return " ".join(texts(self.wait_for(f"{field}-error"))) if self.sees(f"{field}-error") else ""

    def begin(self, service: str) -> None:
        self.touch(f"service-{service}")
        self.wait_for("guest_book")

    def fill_in(self, guest: GuestForm, until: str = "agreement") -> None:
        """Answer everything on every page; ends before the consent, or where something else shows."""
        given = [name for name in GuestForm.__slots__ if getattr(guest, name)]
        waiting = [name for name in given if name not in BY_PAPER]
        perhaps = [name for name in given if name in BY_PAPER]
        while waiting:
            self.wait_until(lambda: any(self.sees(name) for name in waiting + perhaps), " or ".join(waiting))
            for name in [name for name in waiting + perhaps if self.sees(name)]:
                self.answer(name, getattr(guest, name))
                (waiting if name in waiting else perhaps).remove(name)
            self.touch("next")
            if self.sees(until):
                return
        self.wait_for(until)

    def answer(self, name: str, value: str) -> None:
        if name in CHOICES:
            self.touch(f"{name}-{value}")
        elif name in TICKS:
            self.touch(name)
        else:
            self.write(name, value)

    def agree(self) -> None:
        """Both boxes, where optional answers show the second."""
        self.touch("agreement")
        if self.sees("optional-agreement"):
            self.touch("optional-agreement")

    def take_ticket(self) -> str:
        """The last touch; returns the number on the screen."""
        self.touch("next")
        self.wait_for("ticket")
        return self.text_of("ticket-number")

    def get_number(self, service: str, guest: GuestForm = GUEST) -> str:
        """From the first page to the number."""
        self.begin(service)
        self.fill_in(guest)
        self.agree()
        return self.take_ticket()

    def leave(self) -> None:
        self.touch("finish")
        self.wait_for("home")


@dataclass(frozen=True, slots=True)
class Kiosk:
    program: ReceptionProgram
    guest: Guest


class House:
    """Opens programs as they are asked for; `close` closes them in the opposite order."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self.folder = folder
        self.printer = FakePrinter()
        self._close: list[Callable[[], object]] = []

    def close(self) -> None:
        while self._close:
            self._close.pop()()

    def closing(self, opened: T, close: Callable[[T], object]) -> T:
        self._close.append(lambda: close(opened))
        return opened

    # ------------------------------------------------------------------ the office

    def follow(self, office: OfficeFile) -> None:
        """Put an office in force; its first desk serves everything, so that one officer can call everybody."""
        use_office(self.world.db, ADMINISTRATION, office)
        keys = tuple(service.key for service in office.office.services)
        save_desk(self.world.db, ADMINISTRATION, replace(self.world.desks[0], services=keys))

    def govern(self, service: str, standard: str) -> None:
        """Bengkulu, this service judged by another of its papers."""
        self.follow(load("bengkulu", {service: standard}))

    def it_is(self, day: datetime, at: str, zone: str = "Asia/Jakarta") -> None:
        local = datetime.combine(day.date(), time.fromisoformat(at), ZoneInfo(zone))
        self.world.clock.set(local.astimezone(UTC))

    def pass_time(self, delay: timedelta) -> None:
        """Minute by minute, so that every timer and every answer of a lane comes to its turn."""
        while delay > timedelta(0):
            step = min(delay, timedelta(seconds=30))
            self.world.clock.advance(step)
            delay -= step
            for _ in range(3):
                QCoreApplication.processEvents()

    # ------------------------------------------------------------------ what came of it

    def value(self, query: Select[Any]) -> list[Any]:
        """The first column of what the database holds."""
        with self.world.db.read() as connection:
            return list(connection.execute(query).scalars())

    def wait(self, holds: Callable[[], bool]) -> bool:
        """Let every program run until it holds; whether it came to hold."""
        return run_until(holds, PATIENCE)

    def wait_and_tick(self, holds: Callable[[], bool], every: timedelta) -> None:
        """Let so much office time pass again and again until it holds."""
        for _ in range(20):
            self.world.clock.advance(every)
            if run_until(holds, timedelta(milliseconds=500)):
                return
        msg = "what was waited for did not come"
        raise AssertionError(msg)

    # ------------------------------------------------------------------ the printer

    def plug_in(self) -> FakePrinter:
        """A printer on the network, known to kiosk and reception."""
        address = self.closing(self.printer, FakePrinter.stop).start()
        self.use_printer_at(address)
        return self.printer

    def use_printer_at(self, address: str) -> None:
        printer_id = self.world.sample.kiosk.printer_id
        assert printer_id is not None
        set_printer(self.world.db, ADMINISTRATION, Printer(printer_id, "Tiket", TransportKind.TCP, address))

    def start_spool(self) -> Spool:
        """From now on, and not before, a byte may go out to the printer."""
        spool = Spool(self.world.db, self.world.clock, "house", limits=QUICK)
        spool.start()
        return self.closing(spool, Spool.stop)

    # ------------------------------------------------------------------ the screens

    def kiosk(
        self,
        station: Station | None = None,
        *,
        size: tuple[int, int] = TOUCH_SCREEN,
        db: Database | None = None,
    ) -> Kiosk:
        services = ReceptionServices(
            database=db or self.world.db,
            actor=station_actor(station or self.world.sample.kiosk),
            clock=self.world.clock,
            place=WindowPlace(windowed=True, size=size),
            reduce_motion=True,
            key_file=self.key_file,
        )
        program = self.closing(build_reception(services), ReceptionProgram.close)
        program.show()
        return Kiosk(program, Guest(program.window, PATIENCE))

    @property
    def key_file(self) -> IdentityKeyFile:
        """Of the office's one key: every station has a copy, here they share the file."""
        return IdentityKeyFile(self.folder / "identity.key")

    def display(self) -> Visitor:
        services = DisplayServices(
            database=self.world.db,
            actor=self.world.display,
            clock=self.world.clock,
            place=WindowPlace(windowed=True, size=TOUCH_SCREEN),
            reduce_motion=True,
        )
        program = self.closing(build_display(services), DisplayProgram.close)
        program.show()
        return Visitor(program.window, PATIENCE)

    def console(self, station: Station, db: Database | None = None) -> Officer:
        """A console at this station, at its sign-in page."""
        services = Services(
            database=db or self.world.db,
            station=station,
            settings_file=self.folder / f"{station.id}.ini",
            key_file=self.key_file,
            clock=self.world.clock,
        )
        program = self.closing(build_console(services), ConsoleProgram.close)
        program.show()
        return Officer(program.window)

    def receptionist(self, db: Database | None = None) -> Officer:
        officer = self.console(self.world.sample.reception, db)
        officer.sign_in(RECEPTIONIST.login, PASSWORD)
        officer.wait(lambda: officer.sees("service_library"), "the registration page")
        return officer

    def officer(self, desk: int = 0) -> Officer:
        """Signed in and seated at the desk of this index."""
        officer = self.console(self.world.sample.consoles[desk])
        officer.sign_in(OFFICERS[desk].login, PASSWORD)
        officer.choose_desk(desk + 1)
        return officer


def clocks(officer: Officer) -> tuple[str, ...]:
    """The clocks on the card of the visitor at the desk, as a screen reader reads them."""
    found = (officer.find(QWidget, f"currentClock{index}") for index in range(4))
    return tuple(clock.accessibleName() for clock in found if clock.isVisible())
