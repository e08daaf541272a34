"""The view model of the rating screen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.rating import flow as flows
from kiosk.rating.flow import SKIPPED, Answer, Flow, Stage
from kiosk.rating.page import Known, RatingProps, derive
from kiosk.rating.ports import Ratings, Reading
from shared.database.refusals import DatabaseRefusal
from shared.feedback.queries import PendingRating
from shared.feedback.refusals import FeedbackRefusal
from shared.feedback.states import SCORES, NotFilled
from shared.foundation.clock import Clock
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office.refusals import OfficeRefusal
from shared.qt.jobs import Err, Lane, Ok, Result, log_bug
from shared.qt.pacing import NamedTimers, OneAtATime
from shared.qt.snapshot import exposing

QML_IMPORT_NAME = "anjungan.rating"
QML_IMPORT_MAJOR_VERSION = 1

ARMED_AFTER = timedelta(milliseconds=700)
"""A late second tap of the visitor before must not rate for the next one."""
THANKS_STAYS = timedelta(seconds=4)
SCREEN_LIMIT = timedelta(minutes=5)
"""Where the standard sets no limit, nobody is asked for longer than the shortest one known (S000-6)."""
RETRY = timedelta(seconds=5)
SWEEP = timedelta(minutes=1)

NOT_NOW = frozenset(
    {
        DatabaseRefusal.EMPTY,
        DatabaseRefusal.OLDER,
        DatabaseRefusal.NEWER,
        OfficeRefusal.NOT_SET_UP,
        OfficeRefusal.NO_ZONE,
    }
)
SETTLED = frozenset({FeedbackRefusal.ANSWERED, FeedbackRefusal.UNKNOWN})
"""Written already: by the attempt whose reply was lost, at another screen, or by the limit."""


@QmlElement
@QmlUncreatable("Built by kiosk.rating.wiring")  # pyright: ignore[reportCallIssue] - its stub lacks __call__
class RatingModel(exposing(RatingProps)):
    """Asks the visitor whose service just ended, keeps the answer until it is written, thanks, and forgets."""

    languageWanted = Signal(str)

    props: RatingProps

    def __init__(
        self,
        *,
        ratings: Ratings,
        lane: Lane,
        clock: Clock,
        language: Language,
        on_idle: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(RatingProps(language=language), parent)
        self._ratings = ratings
        self._lane = lane
        self._clock = clock
        self._home_language = language
        self._on_idle = on_idle
        self._known = Known(language)
        self._reading = OneAtATime(self._begin_reading)
        self._timers = NamedTimers(clock)

    # What the visitor does

    @Slot(int)
    def rate(self, score: int) -> None:
        if self._known.armed and score in SCORES:
            self._answer(Answer(score))

    @Slot()
    def skip(self) -> None:
        if self._known.armed:
            self._answer(SKIPPED)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self.languageWanted.emit(language)

    # What the world tells

    def reload(self) -> None:
        """Something changed. Requests during a read become one more read."""
        self._reading.request()

    def _begin_reading(self) -> None:
        ratings, now, first = self._ratings, self._clock.now(), self._known.office is None
        self._lane.run(lambda: _read(ratings, now, check=first), self._on_read)

    def back(self) -> None:
        """The database is within reach (again)."""
        self._sweep()
        self.reload()
        if self._known.flow.stage is Stage.SAVING:
            self._write()

    def lose(self) -> None:
        self._show(replace(self._known, lost=True))

    def speak(self, language: str) -> None:
        self._show(replace(self._known, language=Language(language)))

    def close(self) -> None:
        self._timers.close()

    def _on_read(self, result: Result[Reading]) -> None:
        with self._reading.ending():
            self._take(result)

    def _take(self, result: Result[Reading]) -> None:
        match result:
            case Ok(reading):
                self._show(replace(self._known, office=reading.office, lost=False, unusable=False))
                self._move(flows.found(self._known.flow, reading.pending))
            case Err(Refusal(code=code)) if code in NOT_NOW:
                self._show(replace(self._known, unusable=True))
                self._timers.later("retry", RETRY, self.reload)
            case Err():
                self.lose()
                self._timers.later("retry", RETRY, self.reload)
                log_bug(result)

    # One visitor

    def _answer(self, answer: Answer) -> None:
        self._known = replace(self._known, armed=False)
        self._move(flows.touched(self._known.flow, answer))
        self._write()

    def _write(self) -> None:
        flow, ratings = self._known.flow, self._ratings
        if flow.stage is Stage.SAVING and flow.asked is not None and flow.answer is not None:
            asked, answer = flow.asked, flow.answer
            self._lane.run(lambda: _write(ratings, asked, answer), self._on_written)

    def _on_written(self, result: Result[None]) -> None:
        match result:
            case Ok():
                self._move(flows.kept(self._known.flow))
            case Err(Refusal(code=code)) if code in SETTLED:
                self._move(flows.kept(self._known.flow))
            case Err():
                self._move(flows.failing(self._known.flow))
                self._timers.later("write", RETRY, self._write)
                log_bug(result)

    def _time_out(self) -> None:
        """Nobody answered: recorded as not filled (S000-6)."""
        asked, ratings = self._known.flow.asked, self._ratings
        if self._known.flow.stage is Stage.ASKING and asked is not None:
            self._lane.run(lambda: ratings.decline(asked.id, NotFilled.TIMED_OUT), self._on_timed_out)

    def _on_timed_out(self, result: Result[None]) -> None:
        log_bug(result)
        self.reload()

    def _sweep(self) -> None:
        self._lane.run(self._ratings.expire, log_bug)
        self._timers.later("sweep", SWEEP, self._sweep)

    # Moving on

    def _move(self, flow: Flow) -> None:
        before = self._known.flow
        self._show(replace(self._known, flow=flow))
        if flow.stage is not before.stage or flow.asked != before.asked:
            self._enter(flow)

    def _enter(self, flow: Flow) -> None:
        match flow.stage:
            case Stage.ASKING:
                self._forget()
                self._show(replace(self._known, armed=False))
                self._timers.later("armed", ARMED_AFTER, self._arm)
                self._timers.later("limit", self._limit(flow.asked), self._time_out)
            case Stage.THANKS:
                self._timers.later("thanks", THANKS_STAYS, lambda: self._move(flows.over(self._known.flow)))
            case Stage.IDLE:
                self._forget()
                self._on_idle()
            case Stage.STARTING | Stage.SAVING:
                pass

    def _forget(self) -> None:
        """The next visitor begins in the office's language."""
        self.languageWanted.emit(self._home_language.value)

    def _arm(self) -> None:
        self._show(replace(self._known, armed=True))

    def _limit(self, asked: PendingRating | None) -> timedelta:
        if asked is None or asked.expires_at is None:
            return SCREEN_LIMIT
        return max(timedelta(0), asked.expires_at - self._clock.now())

    def _show(self, known: Known) -> None:
        self._known = known
        self.swap(derive(known))


def _read(ratings: Ratings, now: datetime, *, check: bool) -> Reading:
    if check:
        ratings.check()
    return ratings.read(now)


def _write(ratings: Ratings, asked: PendingRating, answer: Answer) -> None:
    if answer.score is None:
        ratings.decline(asked.id, NotFilled.SKIPPED)
    else:
        ratings.rate(asked.id, answer.score)
