"""After the ticket: what became of its paper, one reprint, and the way back to the first page."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.reception.ports import Means
from kiosk.reception.ticket import STAY_S, PrintFacts
from shared.foundation.clock import Timer
from shared.foundation.ids import new_id
from shared.qt.jobs import Err, Ok, Result

log = logging.getLogger(__name__)

_SECOND = timedelta(seconds=1)


class PaperWatch(QObject):
    """Follows one ticket's paper and counts down to the first page. `changed` on each news, `over` at the end."""

    changed = Signal()
    over = Signal()

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._ticket: UUID | None = None
        self._timer: Timer | None = None
        self.facts = PrintFacts()
        self.reprinting = False
        self.left = STAY_S

    def follow(self, ticket_id: UUID, facts: PrintFacts) -> None:
        self.stop()
        self._ticket = ticket_id
        self.facts = facts
        self.stay()
        self.read()

    def stop(self) -> None:
        self._ticket = None
        self.facts = PrintFacts()
        self.reprinting = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def stay(self) -> None:
        """Count from the beginning: somebody is still reading."""
        if self._timer is not None:
            self._timer.cancel()
        self.left = STAY_S
        self._timer = self._means.clock.after(_SECOND, self._tick)
        self.changed.emit()

    def read(self) -> None:
        """Ask what became of the paper; nothing happens while no ticket is followed."""
        ticket = self._ticket
        if ticket is not None:
            read = self._means.ports.read_printing
            self._means.lane.run(lambda: read(ticket), self._for(ticket, self._heard))

    def reprint(self) -> None:
        """One more paper, marked as a copy where the first may exist."""
        ticket = self._ticket
        if ticket is None or self.reprinting or not self.facts.may_reprint:
            return
        self.reprinting = True
        self.facts = replace(self.facts, may_reprint=False)
        self.stay()
        reprint, paper = self._means.ports.reprint, new_id()
        self._means.lane.run(lambda: reprint(ticket, paper), self._for(ticket, self._reprinted))

    def _for(self, ticket: UUID, hear: Callable[[Result], None]) -> Callable[[Result], None]:
        """Results of an earlier visitor's ticket are nobody's."""
        return lambda result: hear(result) if ticket == self._ticket else None

    def _heard(self, result: Result[PrintFacts]) -> None:
        match result:
            case Ok(facts):
                self.facts = facts
                self.changed.emit()
            case Err(error):
                log.warning("The ticket's print outcome could not be read: %s", error)

    def _reprinted(self, result: Result[None]) -> None:
        self.reprinting = False
        if isinstance(result, Err):
            log.warning("The ticket was not printed again: %s", result.error)
        self.read()
        self.changed.emit()

    def _tick(self) -> None:
        self.left -= 1
        if self.left <= 0:
            self.over.emit()
            return
        self._timer = self._means.clock.after(_SECOND, self._tick)
        self.changed.emit()
