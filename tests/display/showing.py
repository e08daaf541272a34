"""A display's real window over a board told by hand: for tests of the screen and for pictures of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.components.scene import close_scene, public_engine
from kiosk.display.model import BoardModel
from kiosk.display.reading import Reading
from shared.foundation.clock import ManualClock
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office import document, rules
from shared.office.calendar import NO_CALENDAR, Calendar
from shared.office.model import Office
from shared.qt.jobs import Lane
from shared.qt.languages import Languages
from shared.qt.qml import load_window
from shared.queueing.queries import Call
from shared.queueing.states import CallKind

WINDOW = Path(__file__).parents[2] / "kiosk" / "display" / "DisplayWindow.qml"


class AtOnce:
    """Runs a job when it is given; its result still comes by the event loop."""

    def submit(self, work: Callable[[], None]) -> None:
        work()

    def close(self) -> None: ...


@dataclass
class Told:
    """What the database would say."""

    clock: ManualClock
    office: Office
    waiting: dict[str, int] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)
    trouble: Refusal | None = None
    acknowledged: list[int] = field(default_factory=list)
    calendar: Calendar = NO_CALENDAR

    def read(self, after: int | None) -> Reading:
        if self.trouble is not None:
            raise self.trouble
        now = self.clock.now()
        return Reading(
            self.office,
            rules.office_day(self.office, now),
            dict(self.waiting),
            tuple(call for call in self.calls if call.sequence > (after or 0)),
            self.calendar,
        )

    def acknowledge(self, sequence: int) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.acknowledged.append(sequence)

    def call(
        self,
        label: str,
        desk: str,
        service: str,
        *,
        ago: timedelta = timedelta(0),
        kind: CallKind = CallKind.FIRST,
    ) -> Call:
        call = Call(len(self.calls) + 1, label, desk, service, self.clock.now() - ago, kind)
        self.calls.append(call)
        return call


@dataclass
class Showing:
    told: Told
    board: BoardModel
    languages: Languages
    window: QQuickWindow

    def hear(self) -> None:
        """The watcher would say: something changed."""
        self.board.reload()
        settle()

    def pass_time(self, seconds: float) -> None:
        self.told.clock.advance(timedelta(seconds=seconds))
        settle()


def settle() -> None:
    for _ in range(3):
        QCoreApplication.processEvents()


def bengkulu() -> Office:
    return document.load("bengkulu").office


def with_services(office: Office, count: int) -> Office:
    """The office with more services than tiles fit."""
    more = tuple(
        replace(office.services[0], key=f"more-{number}", prefix="ABCDEF"[number])
        for number in range(count - len(office.services))
    )
    return replace(office, services=office.services + more)


@contextmanager
def showing(
    now: datetime,
    *,
    size: tuple[int, int] = (1920, 1080),
    language: Language = Language.INDONESIAN,
    reduce_motion: bool = False,
    office: Office | None = None,
) -> Iterator[Showing]:
    told = Told(ManualClock(now), office or bengkulu())
    lane = Lane("display-db", AtOnce())
    board = BoardModel(
        read=told.read, acknowledge=told.acknowledge, lane=lane, clock=told.clock, language=language
    )
    languages = Languages(("display",), language)
    languages.changed.connect(board.speak)
    engine = public_engine()
    languages.attach(engine)
    window = load_window(engine, WINDOW, {"board": board, "reduceMotion": reduce_motion})
    window.resize(*size)
    window.show()
    try:
        yield Showing(told, board, languages, window)
    finally:
        board.close()
        lane.close()
        close_scene(engine)
        languages.close()
