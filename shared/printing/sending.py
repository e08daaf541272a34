"""One job from the queue to an outcome: claim and store, commit, send, commit what became of it."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from shared.database import Database
from shared.printing import leases, queries, writes
from shared.printing.document import DocumentError, decode
from shared.printing.escpos_render import RenderError, render
from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.paper import paper_of
from shared.printing.picture import document_png
from shared.printing.queries import PrinterLine, QueuedJob
from shared.printing.rules import Printer, TransportKind
from shared.printing.transports import Transport

_log = logging.getLogger(__name__)

OpenTransport = Callable[[PrinterLine], Transport]


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends for one owner. `persist` runs a commit until the database takes it, or False when it must give up."""

    db: Database
    owner: str
    open_transport: OpenTransport
    persist: Callable[[Callable[[], None]], bool]

    def send_next(self, printer_id: UUID) -> bool:
        """Send the printer's oldest job; False when there is none to send now. Raises `Refusal` (database away)."""
        line = self.look(printer_id)
        if line is None or not line.waiting:
            return False
        with self.db.work() as work:
            leases.give_up_old(work, printer_id)
            job = queries.next_queued(work.connection, printer_id)
        if job is None:
            return False
        payload = self._rendered(line.printer, job)
        return payload is None or self._send(line, job.id, payload)

    def _rendered(self, printer: Printer, job: QueuedJob) -> bytes | None:
        """The bytes for this printer, or None once the job is ended because there can be none."""
        try:
            document, paper = decode(job.document), paper_of(printer.paper)
            if printer.transport is TransportKind.PICTURE:
                return document_png(document, paper)
            return render(document, paper, printer.lettering)
        except (DocumentError, RenderError):
            _log.exception("Print job %s cannot be rendered", job.id)
        with self.db.work() as work:
            writes.finish_unsent(work, job.id, PrintOutcome.FAILED, PrintFault.UNPRINTABLE)
        return None

    def _send(self, line: PrinterLine, job_id: UUID, payload: bytes) -> bool:
        printer_id = line.printer.id
        with self.db.work() as work:
            if not leases.begin_sending(work, printer_id, job_id, self.owner, payload):
                return False
        delivery = self.open_transport(line).deliver(
            payload, job_id.hex, after_unfinished=line.left_unfinished
        )
        if delivery.fault is not None:
            _log.info("Print job %s: %s (%s)", job_id, delivery.outcome.value, delivery.fault.value)

        def commit() -> None:
            with self.db.work() as work:
                leases.end_sending(work, printer_id, job_id, self.owner, delivery)

        return self.persist(commit)

    def look(self, printer_id: UUID) -> PrinterLine | None:
        with self.db.read() as connection:
            return queries.printer(connection, printer_id)

    def refresh_status(self, printer_id: UUID) -> None:
        """Ask an idle printer how it is. Raises `Refusal` (database away)."""
        line = self.look(printer_id)
        if line is None or line.waiting:
            return
        report = self.open_transport(line).status()
        with self.db.work() as work:
            writes.note_status(work, printer_id, report.status, answered=report.answered)


def once(commit: Callable[[], None]) -> bool:
    """Commit or raise: for callers that do not outlive the job."""
    commit()
    return True
