"""Puts the rating screen together from what it is given."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from kiosk.rating.model import RatingModel
from kiosk.rating.ports import StoredRatings
from shared.access.actor import Actor
from shared.database import Changes, Database, Topic, open_feed
from shared.foundation.clock import Clock
from shared.foundation.formats import Language
from shared.qt.clock import OfficeTime
from shared.qt.jobs import Lane
from shared.qt.watcher import ChangeWatcher
from shared.qt.window import FULL_SCREEN, WindowPlace

TOPICS = frozenset({Topic.RATINGS, Topic.OFFICE})


@dataclass(frozen=True, slots=True)
class RatingServices:
    """All the rating screen needs from outside. `clock` calls back on the GUI thread."""

    database: Database
    actor: Actor
    clock: Clock
    language: Language = Language.INDONESIAN
    place: WindowPlace = FULL_SCREEN
    reduce_motion: bool = False
    on_idle: Callable[[], None] = lambda: None
    """Called between visitors: the time for what may take a moment."""


class RatingWiring(QObject):
    """The screen's lane, watcher and view model."""

    def __init__(self, services: RatingServices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lane = Lane("rating-db", parent=self)
        self.model = RatingModel(
            ratings=StoredRatings(services.database, services.actor),
            lane=self.lane,
            clock=services.clock,
            language=services.language,
            on_idle=services.on_idle,
            parent=self,
        )
        self._office_time = OfficeTime(services.database.clock, self.lane, self)
        self.watcher = ChangeWatcher(open_feed(services.database), self)
        self.watcher.changed.connect(self._on_changed)
        self.watcher.back.connect(self.model.back)
        self.watcher.lost.connect(self.model.lose)

    def close(self) -> None:
        self.watcher.close()
        self.model.close()
        self.lane.close()

    def _on_changed(self, changes: Changes) -> None:
        if TOPICS & changes.topics:
            self.model.reload()
