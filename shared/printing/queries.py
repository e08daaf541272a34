"""What screens and the command line read about printers and papers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, func, select
from sqlalchemy.orm import aliased

from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.rules import JobKind, PaperAdvice, Printer, advise
from shared.printing.status import PrinterStatus
from shared.printing.tables import PrinterRow, PrintJobRow

PAGE = 200

_printer = PrinterRow.__table__.c
_job = PrintJobRow.__table__.c
_Next = aliased(PrintJobRow)


@dataclass(frozen=True, slots=True)
class PrinterLine:
    printer: Printer
    status: PrinterStatus
    status_at: datetime | None
    has_answered: bool
    left_unfinished: bool
    waiting: int
    """Jobs queued or being sent."""


@dataclass(frozen=True, slots=True)
class JobLine:
    id: UUID
    printer_id: UUID
    printer_name: str
    kind: JobKind
    subject_id: UUID
    copy: int
    outcome: PrintOutcome
    fault: PrintFault | None
    created_at: datetime
    sending_at: datetime | None
    finished_at: datetime | None
    is_retried: bool


@dataclass(frozen=True, slots=True)
class QueuedJob:
    id: UUID
    document: dict[str, Any]
    """The stored form."""


@dataclass(frozen=True, slots=True)
class SentBytes:
    """What was sent, as it was stored before the first byte left."""

    payload: bytes
    sha256: str


_STATUS = select(_printer.condition, _printer.paper_low).where(_printer.id == bindparam("printer_id"))


def paper_advice(connection: Connection, printer_id: UUID | None) -> PaperAdvice:
    """What the kiosk may promise about paper, from the printer's last known status; never talks to a printer."""
    row = connection.execute(_STATUS, {"printer_id": printer_id}).one_or_none() if printer_id else None
    return advise(PrinterStatus(row.condition, row.paper_low) if row else None)


def job_of(connection: Connection, ticket_id: UUID) -> UUID | None:
    """The last paper of a ticket: the one nobody has retried."""
    line = latest_job(connection, ticket_id)
    return line.id if line else None


def outcome_of(connection: Connection, job_id: UUID) -> PrintOutcome | None:
    """What has become of a print job so far."""
    return connection.execute(select(_job.state).where(_job.id == job_id)).scalar_one_or_none()


def list_printers(connection: Connection) -> tuple[PrinterLine, ...]:
    return tuple(_printer_line(row) for row in connection.execute(_printers().order_by(_printer.name)))


def printer(connection: Connection, printer_id: UUID) -> PrinterLine | None:
    row = connection.execute(_printers().where(_printer.id == printer_id)).one_or_none()
    return _printer_line(row) if row else None


def printer_named(connection: Connection, name: str) -> PrinterLine | None:
    row = connection.execute(_printers().where(_printer.name == name)).one_or_none()
    return _printer_line(row) if row else None


def _printers() -> Select[Any]:
    waiting = (
        select(func.count())
        .where(_job.printer_id == _printer.id, _job.state.in_([PrintOutcome.QUEUED, PrintOutcome.SENDING]))
        .correlate(PrinterRow.__table__)
        .scalar_subquery()
    )
    return select(*PrinterRow.__table__.columns, waiting.label("waiting"))


def _printer_line(row: Row[Any]) -> PrinterLine:
    printer = Printer(
        row.id, row.name, row.transport, row.address, row.paper, row.lettering, row.confirmation
    )
    return PrinterLine(
        printer,
        PrinterStatus(row.condition, row.paper_low),
        row.status_at,
        row.has_answered,
        row.left_unfinished,
        row.waiting,
    )


def job(connection: Connection, job_id: UUID) -> JobLine | None:
    row = connection.execute(_jobs().where(_job.id == job_id)).one_or_none()
    return _job_line(row) if row else None


def latest_job(connection: Connection, ticket_id: UUID) -> JobLine | None:
    """The last paper of a ticket: the one nobody has retried."""
    query = _jobs().where(_job.kind == JobKind.TICKET, _job.subject_id == ticket_id, _Next.id.is_(None))
    row = connection.execute(query).one_or_none()
    return _job_line(row) if row else None


def list_jobs(connection: Connection, limit: int = PAGE) -> tuple[JobLine, ...]:
    """The newest first, at most 200."""
    query = _jobs().order_by(_job.created_at.desc(), _job.id.desc()).limit(min(limit, PAGE))
    return tuple(_job_line(row) for row in connection.execute(query))


def jobs_needing_attention(connection: Connection, since: datetime) -> tuple[JobLine, ...]:
    """Tickets whose paper did not surely come out and was not tried again, oldest first, at most 200."""
    states = [PrintOutcome.FAILED, PrintOutcome.UNCONFIRMED, PrintOutcome.EXPIRED]
    query = (
        _jobs()
        .where(
            _job.kind == JobKind.TICKET, _job.state.in_(states), _job.created_at >= since, _Next.id.is_(None)
        )
        .order_by(_job.created_at, _job.id)
        .limit(PAGE)
    )
    return tuple(_job_line(row) for row in connection.execute(query))


def _jobs() -> Select[Any]:
    columns = [
        column
        for column in _job
        if column.name not in {"document", "payload", "payload_sha256", "retried_of"}
    ]
    return (
        select(*columns, _printer.name.label("printer_name"), _Next.id.label("next_id"))
        .join(PrinterRow, _printer.id == _job.printer_id)
        .outerjoin(_Next, _Next.retried_of == _job.id)
    )


def _job_line(row: Row[Any]) -> JobLine:
    return JobLine(
        row.id,
        row.printer_id,
        row.printer_name,
        row.kind,
        row.subject_id,
        row.copy,
        row.state,
        row.fault,
        row.created_at,
        row.sending_at,
        row.finished_at,
        row.next_id is not None,
    )


def stored_document(connection: Connection, job_id: UUID) -> dict[str, Any] | None:
    return connection.execute(select(_job.document).where(_job.id == job_id)).scalar_one_or_none()


def sent_bytes(connection: Connection, job_id: UUID) -> SentBytes | None:
    row = connection.execute(select(_job.payload, _job.payload_sha256).where(_job.id == job_id)).one_or_none()
    return SentBytes(row.payload, row.payload_sha256) if row and row.payload is not None else None


def next_queued(connection: Connection, printer_id: UUID) -> QueuedJob | None:
    """The printer's oldest waiting job."""
    row = connection.execute(
        select(_job.id, _job.document)
        .where(_job.printer_id == printer_id, _job.state == PrintOutcome.QUEUED)
        .order_by(_job.created_at, _job.id)
        .limit(1)
    ).one_or_none()
    return QueuedJob(row.id, row.document) if row else None
