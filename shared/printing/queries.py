"""What is known about printers and what became of papers."""

from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from shared.printing.outcome import PrintOutcome
from shared.printing.rules import PaperAdvice, advise
from shared.printing.status import PrinterStatus
from shared.printing.tables import PrinterRow, PrintJobRow

_STATUS = select(PrinterRow.condition, PrinterRow.paper_low).where(PrinterRow.id == bindparam("id"))
_JOB = (
    select(PrintJobRow.id)
    .where(PrintJobRow.subject_id == bindparam("subject_id"))
    .order_by(PrintJobRow.created_at.desc())
    .limit(1)
)
_OUTCOME = select(PrintJobRow.state).where(PrintJobRow.id == bindparam("id"))


def paper_advice(connection: Connection, printer_id: UUID | None) -> PaperAdvice:
    """What may be promised about paper, from the printer's last known status; nobody talks to the printer here."""
    row = connection.execute(_STATUS, {"id": printer_id}).one_or_none() if printer_id else None
    return advise(PrinterStatus(row.condition, row.paper_low) if row else None)


def job_of(connection: Connection, subject_id: UUID) -> UUID | None:
    """The newest print job of a ticket."""
    return connection.execute(_JOB, {"subject_id": subject_id}).scalar_one_or_none()


def outcome_of(connection: Connection, job_id: UUID) -> PrintOutcome | None:
    """What has become of a print job so far."""
    return connection.execute(_OUTCOME, {"id": job_id}).scalar_one_or_none()
