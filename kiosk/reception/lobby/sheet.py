"""Printing a standard for a visitor, and what became of the paper."""

import logging
from collections.abc import Callable
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kiosk.reception.lobby.ports import LobbyPorts, SheetRequest
from kiosk.reception.ticket import Paper, PrintFacts, paper_state
from shared.qt.jobs import Err, Lane, Ok, Result

log = logging.getLogger(__name__)


class SheetState(StrEnum):
    """NONE: nothing was asked and nothing can be; READY: a sheet can be asked for; the others as on the ticket page."""

    NONE = "none"
    READY = "ready"
    COMING = "coming"
    PRINTED = "printed"
    UNSURE = "unsure"
    FAILED = "failed"


_STATES = {
    Paper.COMING: SheetState.COMING,
    Paper.PRINTED: SheetState.PRINTED,
    Paper.UNSURE: SheetState.UNSURE,
    Paper.NONE: SheetState.FAILED,
}


class SheetPrinting(QObject):
    """Asks for sheets and follows the one that shows. `changed` on each news."""

    changed = Signal()

    def __init__(self, ports: LobbyPorts, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._lane = lane
        self._job: UUID | None = None
        self._following = False
        self._sending: UUID | None = None
        self._facts = PrintFacts(printer_ready=False)
        self._failed = False

    @property
    def state(self) -> SheetState:
        if not self._following:
            return SheetState.NONE
        if self._job is None:
            return SheetState.READY if self._facts.printer_ready else SheetState.NONE
        if self._failed:
            return SheetState.FAILED
        if self._sending == self._job or self._facts.outcome is None:
            return SheetState.COMING
        return _STATES[paper_state(self._facts)]

    def follow(self, job_id: UUID | None) -> None:
        """A paper's page opened: watch its sheet, or the printer while there is none."""
        if self._following and self._job == job_id:
            return
        self._following, self._job, self._failed = True, job_id, False
        self._facts = PrintFacts(printer_ready=self._facts.printer_ready)
        self.read()

    def send(self, request: SheetRequest) -> None:
        self._following, self._job, self._failed = True, request.job_id, False
        self._sending = request.job_id
        self._facts = PrintFacts(printer_ready=self._facts.printer_ready)
        self.changed.emit()
        order = self._ports.print_sheet
        self._lane.run(lambda: order(request), self._for(request.job_id, self._sent))

    def read(self) -> None:
        """Ask what became of the sheet; nothing happens while no page of a standard shows."""
        if self._following and self._sending is None:
            job, read = self._job, self._ports.read_sheet
            self._lane.run(lambda: read(job), self._for(job, self._heard))

    def forget(self) -> None:
        self._following, self._job, self._sending, self._failed = False, None, None, False
        self._facts = PrintFacts(printer_ready=False)

    def _for(self, job: UUID | None, hear: Callable[[Result], None]) -> Callable[[Result], None]:
        """What was asked for another page or visitor is nobody's."""
        return lambda result: hear(result) if self._following and job == self._job else None

    def _sent(self, result: Result[None]) -> None:
        self._sending = None
        if isinstance(result, Err):
            log.warning("A standard was not printed: %s", result.error)
            self._failed = True
            self.changed.emit()
            return
        self.read()

    def _heard(self, result: Result[PrintFacts]) -> None:
        match result:
            case Ok(facts):
                self._facts = facts
            case Err(error):
                log.warning("The sheet's print outcome could not be read: %s", error)
        self.changed.emit()
