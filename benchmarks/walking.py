"""The five ways in, walked by touch at a kiosk, and how soon each touch brought the next page."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from benchmarks.office import BenchOffice
from benchmarks.stillness import Stillness, TimedVisitor
from kiosk.reception.program import ReceptionProgram
from shared.access.actor import ADMINISTRATION
from shared.cli.demo.sample import OFFICERS
from shared.cli.demo.walk import CHOICES, TYPING
from shared.office.document import SHIPPED, Document, govern, parse_document, read_document
from shared.office.operations import use_office
from shared.queueing import operations as queueing
from shared.staff.operations import sign_in
from shared.stations.operations import save_desk
from shared.stations.rules import station_actor
from shared.visits.guest_form import GuestForm

HOURS = {"week": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday"], "time": "08.00-16.00"}]}
GUEST = replace(TYPING, identity_type="ktp", account="yes")
ON_SCREEN = frozenset({"birth_year"})
"""Typed on the keyboard of the screen; the rest comes from one plugged in."""


class WalkingVisitor(TimedVisitor):
    """Notes for each touch that leads on how long it took until the next page was painted."""

    def __init__(self, program: ReceptionProgram, stillness: Stillness) -> None:
        super().__init__(program.window, stillness)
        self._program = program
        self._touched: tuple[float, object] | None = None
        self.turns_ms: list[float] = []
        program.window.frameSwapped.connect(self._painted)

    def type_on_hardware(self, text: str) -> None:
        """One key at a time, as the event loop would see them."""
        for letter in text:
            with self._stillness.watching():
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QCoreApplication.sendEvent(self._window, event)
                QCoreApplication.processEvents()

    def _tap(self, at: QPoint) -> None:
        self._touched = (self._kiosk_s(), self._page())
        super()._tap(at)

    def _painted(self) -> None:
        if self._touched is None or self._window.property("turning"):
            return
        since, before = self._touched
        if self._page() != before:
            self.turns_ms.append((self._kiosk_s() - since) * 1000)
            self._touched = None

    def _kiosk_s(self) -> float:
        """What has passed without the driver's own searching."""
        return time.perf_counter() - self._stillness.driven_s

    def _page(self) -> object:
        book = self._program.wiring.model.guestBook.props
        shown = self._window.property("shown")
        return (shown, book.sheet if shown == "guest_book" else 0)


@dataclass(frozen=True, slots=True)
class Way:
    """A paper, the service it is walked for, and the walk; `call` has the officer call the number just taken."""

    name: str
    document: Callable[[], Document]
    walk: Callable[[WalkingVisitor, Callable[[], str]], None]


def fill_in(visitor: WalkingVisitor, guest: GuestForm = GUEST) -> None:
    """The guest book, sheet by sheet, and the consent; ends with the last touch."""
    waiting = [name for name in GuestForm.__slots__ if getattr(guest, name)]
    while not visitor.sees("agreement"):
        for name in [name for name in waiting if visitor.sees(name)]:
            answer(visitor, name, str(getattr(guest, name)))
            waiting.remove(name)
        before = visitor.texts()
        visitor.touch("next")
        visitor.wait_until(lambda before=before: visitor.texts() != before, "the next sheet")
    visitor.touch("agreement")
    visitor.touch("next")


def answer(visitor: WalkingVisitor, name: str, words: str) -> None:
    if name in CHOICES or name in {"identity_type", "account"}:
        visitor.touch(f"{name}-{words}")
    elif name in ON_SCREEN:
        visitor.fill(name, words)
    else:
        visitor.touch(f"{name}-input")
        item = visitor.wait_for(f"{name}-input")
        visitor.wait_until(item.hasActiveFocus, f"the cursor in {name}")
        visitor.type_on_hardware(words)


def leave(visitor: WalkingVisitor) -> None:
    visitor.touch("finish")
    visitor.wait_for("home")


def book_and_number(service: str) -> Callable[[WalkingVisitor, Callable[[], str]], None]:
    def walk(visitor: WalkingVisitor, _call: Callable[[], str]) -> None:
        visitor.touch(f"service-{service}")
        visitor.wait_for("guest_book")
        fill_in(visitor)
        visitor.wait_for("ticket")
        leave(visitor)

    return walk


def door_and_bag(visitor: WalkingVisitor, _call: Callable[[], str]) -> None:
    visitor.touch("service-library")
    visitor.touch("mask-yes")
    visitor.touch("temperature-input")
    visitor.type_on_hardware("36,5")
    visitor.touch("next")
    visitor.touch("no-bag")
    visitor.wait_for("guest_book")
    fill_in(visitor)
    visitor.wait_for("place")
    leave(visitor)


def number_first(visitor: WalkingVisitor, call: Callable[[], str]) -> None:
    visitor.touch("service-library")
    visitor.wait_for("number")
    visitor.touch("next")
    visitor.wait_for("ticket")
    leave(visitor)
    visitor.touch(f"called-{call()}")
    visitor.wait_for("guest_book")
    fill_in(visitor)
    visitor.wait_for("place")
    leave(visitor)


def _shipped(name: str) -> Document:
    document = dict(read_document(SHIPPED / f"{name}.toml"))
    if "week" not in document.get("hours", {}):
        document["hours"] = document.get("hours", {}) | HOURS
    return document


WAYS = (
    Way("bengkulu-2025", lambda: _shipped("bengkulu"), book_and_number("library")),
    Way("bengkulu-2023", lambda: _shipped("bengkulu"), book_and_number("sales")),
    Way(
        "bengkulu-standard",
        lambda: govern(_shipped("bengkulu"), "library", "service-2023"),
        book_and_number("library"),
    ),
    Way("muara-enim", lambda: _shipped("muara_enim"), door_and_bag),
    Way("sulawesi-tenggara", lambda: _shipped("sulawesi_tenggara"), number_first),
)


def follow(office: BenchOffice, way: Way) -> Callable[[], str]:
    """Put the paper in force and open a desk; returns how its officer calls the next number."""
    file = parse_document(way.document())
    use_office(office.db, ADMINISTRATION, file)
    desk = replace(office.sample.desks[0], services=tuple(each.key for each in file.office.services))
    save_desk(office.db, ADMINISTRATION, desk)
    officer = sign_in(
        office.db, station_actor(office.sample.consoles[0]), OFFICERS[0].login, OFFICERS[0].password
    )
    queueing.open_desk(office.db, officer, desk.id)

    called: list[str] = []

    def call() -> str:
        if called:
            queueing.mark_no_show(office.db, officer, desk.id)
        called.append(queueing.call_next(office.db, officer, desk.id).label)
        return called[-1]

    return call
