"""Printers with their last known status, and print jobs."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, ForeignKey, Index, Integer, LargeBinary, Text, TextClause, text
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import EnumText, Id, Json, UtcDateTime
from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.paper import PaperPreset
from shared.printing.rules import Confirmation, JobKind, Lettering, TransportKind
from shared.printing.status import Condition


class PrinterRow(Base):
    __tablename__ = "printer"

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    transport: Mapped[TransportKind] = mapped_column(EnumText(TransportKind))
    address: Mapped[str] = mapped_column(Text)
    """`host:port`, a device path or a folder, by transport."""
    paper: Mapped[PaperPreset] = mapped_column(EnumText(PaperPreset))
    lettering: Mapped[Lettering] = mapped_column(EnumText(Lettering))
    confirmation: Mapped[Confirmation] = mapped_column(EnumText(Confirmation))
    condition: Mapped[Condition] = mapped_column(EnumText(Condition))
    paper_low: Mapped[bool] = mapped_column(Boolean)
    status_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    has_answered: Mapped[bool] = mapped_column(Boolean)
    """Whether it ever answered a status question: silence then means off-line, not one-way."""
    left_unfinished: Mapped[bool] = mapped_column(Boolean)
    """The last document broke off on its way: the printer may still wait for the rest of a picture."""


_QUEUED = text("state = 'queued'")
_SENDING = text("state = 'sending'")
_FIRST = text("retried_of IS NULL")
_RETRY = text("retried_of IS NOT NULL")


def _partial(name: str, *columns: str, where: TextClause, unique: bool = False) -> Index:
    return Index(name, *columns, unique=unique, sqlite_where=where, postgresql_where=where)


class PrintJobRow(Base):
    """One paper on its way.

    Behind the spool's own care stand unique indexes: one job at a time goes to a printer, and a subject has one
    first paper; every other is the retry of exactly one job.
    """

    __tablename__ = "print_job"
    __table_args__ = (
        Index("ix_print_job_subject", "kind", "subject_id"),
        _partial("ix_print_job_waiting", "printer_id", "id", where=_QUEUED),
        _partial("uq_print_job_sending", "printer_id", where=_SENDING, unique=True),
        _partial("uq_print_job_retried_of", "retried_of", where=_RETRY, unique=True),
        _partial("uq_print_job_first", "kind", "subject_id", where=_FIRST, unique=True),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    printer_id: Mapped[UUID] = mapped_column(ForeignKey("printer.id"))
    kind: Mapped[JobKind] = mapped_column(EnumText(JobKind))
    subject_id: Mapped[UUID] = mapped_column(Id)
    """The ticket; for a test print or a sheet, the job itself."""
    document: Mapped[dict[str, Any]] = mapped_column(Json)
    copy: Mapped[int] = mapped_column(Integer)
    retried_of: Mapped[UUID | None] = mapped_column(ForeignKey("print_job.id"))
    state: Mapped[PrintOutcome] = mapped_column(EnumText(PrintOutcome))
    fault: Mapped[PrintFault | None] = mapped_column(EnumText(PrintFault))
    payload: Mapped[bytes | None] = mapped_column(LargeBinary)
    """The bytes as sent, stored before the first of them left."""
    payload_sha256: Mapped[str | None] = mapped_column(Text)
    lease_owner: Mapped[str | None] = mapped_column(Text)
    lease_until: Mapped[datetime | None] = mapped_column(UtcDateTime())
    created_at: Mapped[datetime] = mapped_column(UtcDateTime())
    sending_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    finished_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
