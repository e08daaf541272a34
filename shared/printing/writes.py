"""Changes to printers and print jobs inside an open work.

What others call: `queue_ticket` with the ticket's own commit, `cancel_queued` when a ticket ends before its paper.
Every change tells `Topic.PRINTING`: the job's id for an outcome, the printer's for its status.
"""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select, update

from shared.database import Topic, Work
from shared.foundation.ids import new_id
from shared.printing.document import Document, encode
from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.queries import job
from shared.printing.rules import JobKind, Printer
from shared.printing.status import Condition, PrinterStatus
from shared.printing.tables import PrinterRow, PrintJobRow


def queue_ticket(work: Work, printer_id: UUID, subject_id: UUID, document: Document) -> UUID:
    """Queue the first paper of a ticket with the ticket's own commit; the job's id.

    A ticket has one first paper: a second call for the same subject is a bug and breaks a unique index.
    """
    return _queue(work, new_id(), printer_id, JobKind.TICKET, subject_id, document)


def queue_card(work: Work, printer_id: UUID, card_id: UUID, document: Document) -> UUID:
    """Queue a visitor card's only paper; document and bytes are wiped when the job ends, however it ends."""
    return _queue(work, new_id(), printer_id, JobKind.CARD, card_id, document)


def wipe_cards(work: Work, jobs: Sequence[UUID]) -> None:
    """Keep nothing that opens anything of the jobs that ended."""
    ended = update(PrintJobRow).where(PrintJobRow.id.in_(jobs), PrintJobRow.kind == JobKind.CARD)
    if jobs:
        work.connection.execute(ended.values(document={}, payload=None))


def queue_test(work: Work, printer_id: UUID, job_id: UUID, document: Document) -> UUID:
    return _queue(work, job_id, printer_id, JobKind.TEST, job_id, document)


def queue_sheet(work: Work, printer_id: UUID, job_id: UUID, document: Document) -> UUID:
    """Queue something to read. Called again for the same job, nothing more is queued."""
    if job(work.connection, job_id) is None:
        _queue(work, job_id, printer_id, JobKind.SHEET, job_id, document)
    return job_id


def queue_tag(work: Work, printer_id: UUID, deposit_id: UUID, document: Document) -> UUID:
    """Queue the slip of something taken into custody with its own commit; the job's id. One slip a deposit."""
    return _queue(work, new_id(), printer_id, JobKind.TAG, deposit_id, document)


def queue_retry(
    work: Work, job_id: UUID, retried_of: UUID, printer_id: UUID, subject_id: UUID, document: Document
) -> UUID:
    """Queue another paper of a ticket; each job can be retried once."""
    return _queue(work, job_id, printer_id, JobKind.TICKET, subject_id, document, retried_of)


def _queue(
    work: Work,
    job_id: UUID,
    printer_id: UUID,
    kind: JobKind,
    subject_id: UUID,
    document: Document,
    retried_of: UUID | None = None,
) -> UUID:
    row = {
        "id": job_id,
        "printer_id": printer_id,
        "kind": kind,
        "subject_id": subject_id,
        "document": encode(document),
        "copy": document.copy,
        "retried_of": retried_of,
        "state": PrintOutcome.QUEUED,
        "created_at": work.now,
    }
    work.add(PrintJobRow, row)
    work.changed(Topic.PRINTING, job_id)
    return job_id


def cancel_queued(work: Work, subject_id: UUID) -> tuple[UUID, ...]:
    """Cancel a ticket's paper that still waits; the jobs cancelled. What is being sent can no longer be stopped."""
    cancelled = work.connection.execute(
        update(PrintJobRow)
        .where(PrintJobRow.subject_id == subject_id, PrintJobRow.state == PrintOutcome.QUEUED)
        .values(state=PrintOutcome.CANCELLED, finished_at=work.now)
        .returning(PrintJobRow.id)
    )
    return _told(work, tuple(cancelled.scalars()))


def lock_papers(work: Work, subject_id: UUID) -> None:
    """Nobody else queues or ends a paper of this ticket until the work ends."""
    papers = select(PrintJobRow.id).where(PrintJobRow.subject_id == subject_id)
    work.connection.execute(papers.with_for_update())


def add_printer(work: Work, printer: Printer) -> None:
    """A new printer, its state unknown."""
    work.connection.execute(insert(PrinterRow.__table__).values(**asdict(printer), **_UNKNOWN))
    work.changed(Topic.PRINTING, printer.id)


def change_printer(work: Work, printer: Printer, *, elsewhere: bool) -> None:
    """The printer as set up now. `elsewhere`: it is another device, so nothing is known about it any more."""
    values: dict[str, Any] = asdict(printer) | (_UNKNOWN if elsewhere else {})
    work.connection.execute(update(PrinterRow).where(PrinterRow.id == printer.id).values(**values))
    work.changed(Topic.PRINTING, printer.id)


_UNKNOWN: dict[str, Any] = {
    "condition": Condition.UNKNOWN,
    "paper_low": False,
    "status_at": None,
    "has_answered": False,
    "left_unfinished": False,
}


def note_status(work: Work, printer_id: UUID, status: PrinterStatus, *, answered: bool) -> None:
    """The printer's status as just heard; told only when it differs from the last."""
    row = PrinterRow.__table__.c
    before = work.connection.execute(
        select(row.condition, row.paper_low).where(row.id == printer_id).with_for_update()
    ).one_or_none()
    values: dict[str, Any] = {"status_at": work.now, **asdict(status)}
    if answered:
        values["has_answered"] = True
    work.connection.execute(update(PrinterRow).where(row.id == printer_id).values(**values))
    if before is not None and (before.condition, before.paper_low) != (status.condition, status.paper_low):
        work.changed(Topic.PRINTING, printer_id)


def finish_unsent(work: Work, job_id: UUID, outcome: PrintOutcome, fault: PrintFault) -> None:
    """End a job that still waits."""
    ended = work.connection.execute(
        update(PrintJobRow)
        .where(PrintJobRow.id == job_id, PrintJobRow.state == PrintOutcome.QUEUED)
        .values(state=outcome, fault=fault, finished_at=work.now)
        .returning(PrintJobRow.id)
    )
    _told(work, tuple(ended.scalars()))


def _told(work: Work, jobs: tuple[UUID, ...]) -> tuple[UUID, ...]:
    wipe_cards(work, jobs)
    for job_id in jobs:
        work.changed(Topic.PRINTING, job_id)
    return jobs
