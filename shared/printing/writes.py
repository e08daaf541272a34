"""Queue papers inside an open work: the frozen document is committed with what it is about."""

from uuid import UUID

from sqlalchemy import insert

from shared.database import Topic, Work
from shared.foundation.ids import new_id
from shared.printing.document import Document, encode
from shared.printing.outcome import PrintOutcome
from shared.printing.rules import JobKind
from shared.printing.tables import PrintJobRow

_ADD_JOB = insert(PrintJobRow.__table__)


def queue_ticket(work: Work, printer_id: UUID, subject_id: UUID, document: Document) -> UUID:
    """Queue the first paper of a ticket; returns the job's id. The spool prints it once this is committed."""
    job_id = new_id()
    work.connection.execute(
        _ADD_JOB,
        {
            "id": job_id,
            "printer_id": printer_id,
            "kind": JobKind.TICKET,
            "subject_id": subject_id,
            "document": encode(document),
            "copy": 0,
            "state": PrintOutcome.QUEUED,
            "created_at": work.now,
        },
    )
    work.changed(Topic.PRINTING, job_id)
    return job_id
