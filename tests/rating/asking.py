"""The rating screen's real window over ratings kept by hand: for tests of the screen and for pictures of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.components.scene import close_scene, public_engine
from kiosk.rating.model import RatingModel
from kiosk.rating.ports import Reading
from shared.feedback.queries import PendingRating
from shared.feedback.refusals import FeedbackRefusal
from shared.feedback.states import NotFilled
from shared.foundation.clock import ManualClock
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office import document
from shared.office.model import Office
from shared.qt.jobs import Lane
from shared.qt.languages import Languages
from shared.qt.qml import load_window

WINDOW = Path(__file__).parents[2] / "kiosk" / "rating" / "RatingWindow.qml"


class AtOnce:
    """Runs a job when it is given; its result still comes by the event loop."""

    def submit(self, work: Callable[[], None]) -> None:
        work()

    def close(self) -> None: ...


@dataclass
class KeptRatings:
    """What the database would hold."""

    clock: ManualClock
    office: Office
    waiting: list[PendingRating] = field(default_factory=list)
    answers: list[tuple[str, int | NotFilled]] = field(default_factory=list)
    trouble: Refusal | None = None
    expired: int = 0

    def ask(self, label: str, service: str, desk: str, minutes: int | None = 5) -> PendingRating:
        now = self.clock.now()
        pending = PendingRating(
            new_id(), label, service, desk, now, now + timedelta(minutes=minutes) if minutes else None
        )
        self.waiting.append(pending)
        return pending

    def check(self) -> None:
        self._answerable()

    def read(self, now: datetime) -> Reading:
        self._answerable()
        open_ones = [each for each in self.waiting if each.expires_at is None or each.expires_at > now]
        return Reading(self.office, open_ones[0] if open_ones else None)

    def rate(self, rating_id: UUID, score: int) -> None:
        self._settle(rating_id, score)

    def decline(self, rating_id: UUID, reason: NotFilled) -> None:
        self._settle(rating_id, reason)

    def expire(self) -> None:
        self._answerable()
        self.expired += 1

    def _settle(self, rating_id: UUID, answer: int | NotFilled) -> None:
        self._answerable()
        found = next((each for each in self.waiting if each.id == rating_id), None)
        if found is None:
            raise Refusal(FeedbackRefusal.ANSWERED)
        self.waiting.remove(found)
        self.answers.append((found.label, answer))

    def _answerable(self) -> None:
        if self.trouble is not None:
            raise self.trouble


@dataclass
class Asking:
    ratings: KeptRatings
    model: RatingModel
    languages: Languages
    window: QQuickWindow

    def hear(self) -> None:
        """The watcher would say: something changed."""
        self.model.reload()
        settle()

    def pass_time(self, seconds: float) -> None:
        self.ratings.clock.advance(timedelta(seconds=seconds))
        settle()


def settle() -> None:
    for _ in range(4):
        QCoreApplication.processEvents()


@contextmanager
def asking(
    now: datetime,
    *,
    size: tuple[int, int] = (1280, 800),
    language: Language = Language.INDONESIAN,
) -> Iterator[Asking]:
    ratings = KeptRatings(ManualClock(now), document.load("bengkulu").office)
    lane = Lane("rating-db", AtOnce())
    model = RatingModel(ratings=ratings, lane=lane, clock=ratings.clock, language=language)
    languages = Languages(("rating",), language)
    languages.changed.connect(model.speak)
    model.languageWanted.connect(languages.choose)
    engine = public_engine()
    languages.attach(engine)
    window = load_window(engine, WINDOW, {"model": model, "reduceMotion": True})
    window.resize(*size)
    window.show()
    try:
        yield Asking(ratings, model, languages, window)
    finally:
        model.close()
        lane.close()
        close_scene(engine)
        languages.close()
