"""What a person does about printers and papers."""

from dataclasses import dataclass, replace
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database, Work
from shared.foundation.refusals import Refusal
from shared.printing import queries, writes
from shared.printing.document import decode
from shared.printing.queries import PrinterLine
from shared.printing.refusals import PrintingRefusal
from shared.printing.rules import Printer, checked_printer, next_copy
from shared.printing.sample_page import sample_page
from shared.printing.status import PrinterStatus
from shared.printing.transports import Limits, open_transport


@dataclass(frozen=True, slots=True)
class QueuedPaper:
    job_id: UUID
    copy: int
    """0: not marked as a copy, because no earlier paper can exist."""


def set_printer(db: Database, actor: Actor, printer: Printer) -> Printer:
    """Change the printer of this id, else the one of this name, else add it; as stored, with the id it has.

    Raises `Refusal` NOT_ALLOWED, ADDRESS, NAME_TAKEN and `TextRefusal`s, each at its field.
    """
    require(actor, Right.MANAGE_PRINTERS)
    printer = checked_printer(printer)
    with db.work() as work:
        known = queries.printer(work.connection, printer.id)
        namesake = queries.printer_named(work.connection, printer.name)
        if known and namesake and namesake.printer.id != printer.id:
            raise Refusal(PrintingRefusal.NAME_TAKEN, "name", name=printer.name)
        if (before := known or namesake) is None:
            writes.add_printer(work, printer)
        else:
            printer = replace(printer, id=before.printer.id)
            writes.change_printer(work, printer, elsewhere=_is_elsewhere(before.printer, printer))
        record(work, actor, "set_printer", "printer", printer.id, name=printer.name, address=printer.address)
    return printer


def _is_elsewhere(before: Printer, after: Printer) -> bool:
    return (before.transport, before.address) != (after.transport, after.address)


def print_sample_page(db: Database, actor: Actor, printer_id: UUID, job_id: UUID) -> QueuedPaper:
    """Queue a page that shows width, letters and code. `job_id` is made by the caller: asked twice, printed once.

    Raises `Refusal` NOT_ALLOWED, NO_PRINTER.
    """
    require(actor, Right.MANAGE_PRINTERS)
    with db.work() as work:
        line = _known_printer(work, printer_id)
        if queries.job(work.connection, job_id) is None:
            writes.queue_test(work, printer_id, job_id, sample_page(line.printer))
            record(work, actor, "print_sample_page", "printer", printer_id)
    return QueuedPaper(job_id, 0)


def reprint_ticket(
    db: Database, actor: Actor, ticket_id: UUID, job_id: UUID, printer_id: UUID | None = None
) -> QueuedPaper:
    """Queue the ticket's paper again: same number, same code, marked as a copy when an earlier one may exist.

    `job_id` is made by the caller: the same touch sent twice is one paper. `printer_id`: another printer than the
    last. Raises `Refusal` NOT_ALLOWED, NOTHING_TO_REPRINT, STILL_PRINTING, NO_PRINTER.
    """
    require(actor, Right.REPRINT)
    with db.work() as work:
        writes.lock_papers(work, ticket_id)
        done = queries.job(work.connection, job_id)
        if done is not None:
            return QueuedPaper(done.id, done.copy)
        last = queries.latest_job(work.connection, ticket_id)
        if last is None:
            raise Refusal(PrintingRefusal.NOTHING_TO_REPRINT)
        if not last.outcome.is_final:
            raise Refusal(PrintingRefusal.STILL_PRINTING)
        target = _known_printer(work, printer_id or last.printer_id).printer.id
        copy = next_copy(last.outcome, last.copy)
        document = decode(queries.stored_document(work.connection, last.id) or {}).as_copy(copy)
        writes.queue_retry(work, job_id, last.id, target, ticket_id, document)
        record(work, actor, "reprint_ticket", "ticket", ticket_id, copy=copy, after=last.outcome.value)
    return QueuedPaper(job_id, copy)


def cancel_paper(db: Database, actor: Actor, ticket_id: UUID) -> None:
    """Cancel the ticket's paper while it still waits. Raises `Refusal` NOT_ALLOWED, NOT_QUEUED."""
    require(actor, Right.REPRINT)
    with db.work() as work:
        if not writes.cancel_queued(work, ticket_id):
            raise Refusal(PrintingRefusal.NOT_QUEUED)
        record(work, actor, "cancel_paper", "ticket", ticket_id)


def _known_printer(work: Work, printer_id: UUID) -> PrinterLine:
    line = queries.printer(work.connection, printer_id)
    if line is None:
        raise Refusal(PrintingRefusal.NO_PRINTER)
    return line


def refresh_status(
    db: Database, actor: Actor, printer_id: UUID, limits: Limits | None = None
) -> PrinterStatus:
    """Ask the printer how it is and note it. Takes seconds when it is silent: never on a screen's own thread.

    Raises `Refusal` NOT_ALLOWED, NO_PRINTER.
    """
    require(actor, Right.MANAGE_PRINTERS)
    with db.read() as connection:
        line = queries.printer(connection, printer_id)
    if line is None:
        raise Refusal(PrintingRefusal.NO_PRINTER)
    report = open_transport(line.printer, has_answered=line.has_answered, limits=limits).status()
    with db.work() as work:
        writes.note_status(work, printer_id, report.status, answered=report.answered)
    return report.status
