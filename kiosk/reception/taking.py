"""Taking the ticket: one request however often it is touched or tried, and what came of it."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.reception.arriving.ports import Act
from kiosk.reception.news import RETRY
from kiosk.reception.ports import Means
from shared.database.refusals import DatabaseRefusal
from shared.foundation.clock import Timer
from shared.foundation.refusals import Refusal
from shared.qt.jobs import Err, Job, Ok, Result
from shared.queueing.issuing import IssuedTicket, TicketRequest

log = logging.getLogger(__name__)

_PASSING = frozenset({DatabaseRefusal.UNREACHABLE, DatabaseRefusal.BUSY, DatabaseRefusal.NOT_WRITABLE})
"""Trouble that ends by itself: the same request is sent again every 5 s."""


class TicketTaking(QObject):
    """Sends a request until it is answered. Exactly one of the signals tells the answer; `delayed` comes between."""

    given = Signal(object)
    delayed = Signal(object)
    refused = Signal(object)

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._job: Job | None = None
        self._retry: Timer | None = None

    def send(self, request: TicketRequest, act: Act | None = None) -> None:
        """By `act`; None: guest book and number of a new visit in one go."""
        issue = act or self._means.ports.issue
        self._job = self._means.lane.run(lambda: issue(request), self._answer(request, issue))

    def drop(self) -> None:
        """The visitor left: nobody waits for the answer."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self._retry is not None:
            self._retry.cancel()
            self._retry = None

    def _answer(self, request: TicketRequest, act: Act) -> Callable[[Result[IssuedTicket]], None]:
        def heard(result: Result[IssuedTicket]) -> None:
            self._job = None
            match result:
                case Ok(ticket):
                    self.given.emit(ticket)
                case Err(Refusal(code=code) as refusal) if code in _PASSING:
                    self._retry = self._means.clock.after(RETRY, lambda: self.send(request, act))
                    self.delayed.emit(refusal)
                case Err(error):
                    self.refused.emit(error)

        return heard
