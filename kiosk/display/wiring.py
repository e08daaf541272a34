"""Puts the display together from what it is given."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.display.model import BoardModel
from kiosk.display.reading import Reading, read_board
from shared.access.actor import Actor
from shared.database import Changes, Database, Topic, open_feed, schema
from shared.foundation.clock import Clock
from shared.foundation.formats import Language
from shared.qt.clock import OfficeTime
from shared.qt.jobs import Lane
from shared.qt.watcher import ChangeWatcher
from shared.qt.window import FULL_SCREEN, WindowPlace
from shared.queueing.operations import acknowledge_call

TOPICS = frozenset({Topic.CALLS, Topic.TICKETS, Topic.OFFICE, Topic.CALENDAR})


@dataclass(frozen=True, slots=True)
class DisplayServices:
    """All the display needs from outside. `clock` calls back on the GUI thread."""

    database: Database
    actor: Actor
    clock: Clock
    language: Language = Language.INDONESIAN
    place: WindowPlace = FULL_SCREEN
    reduce_motion: bool = False


class DisplayWiring(QObject):
    """The display's lane, watcher and view model."""

    def __init__(self, services: DisplayServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        database, actor, clock = services.database, services.actor, services.clock

        def read(after: int | None) -> Reading:
            if after is None:
                schema.check(database)
            return read_board(database, clock.now(), after)

        self.lane = Lane("display-db", parent=self)
        self.board = BoardModel(
            read=read,
            acknowledge=lambda sequence: acknowledge_call(database, actor, sequence),
            lane=self.lane,
            clock=clock,
            language=services.language,
            parent=self,
        )
        self._office_time = OfficeTime(database.clock, self.lane, self)
        self.watcher = ChangeWatcher(open_feed(database), self)
        self.watcher.changed.connect(self._on_changed)
        self.watcher.back.connect(self.board.back)
        self.watcher.lost.connect(self.board.lose)

    def close(self) -> None:
        self.watcher.close()
        self.board.close()
        self.lane.close()

    def _on_changed(self, changes: Changes) -> None:
        if TOPICS & changes.topics:
            self.board.reload()
