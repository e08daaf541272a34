"""The spool's own changes: a job is claimed under a lease, its bytes stored, and only then may a byte leave.

At most one job is on its way to a printer; a unique index stands behind it. A sender that dies leaves `sending`
behind: when its lease is over the job is `unconfirmed`, and nothing sends it again by itself.
"""

import hashlib
from uuid import UUID

from sqlalchemy import ColumnElement, exists, select, update

from shared.database import Topic, Work
from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.rules import LEASE, TICKET_LIFE
from shared.printing.status import Condition
from shared.printing.tables import PrinterRow, PrintJobRow
from shared.printing.transports import Delivery, Reach
from shared.printing.writes import note_status, wipe_cards


def give_up_old(work: Work, printer_id: UUID) -> tuple[UUID, ...]:
    """End what can no longer come out rightly: jobs whose sender is gone, and jobs that waited too long."""
    _lock(work, printer_id)
    lost = PrintJobRow.lease_until <= work.now
    late = PrintJobRow.created_at <= work.now - TICKET_LIFE
    here = PrintJobRow.printer_id == printer_id
    return _interrupted(work, here & lost) + _end(
        work, here & late, PrintOutcome.QUEUED, PrintOutcome.EXPIRED, PrintFault.TOO_OLD
    )


def give_up_own(work: Work, owner: str) -> tuple[UUID, ...]:
    """End what an earlier run of this owner left: it starts again, so that run is gone."""
    return _interrupted(work, PrintJobRow.lease_owner == owner)


def _interrupted(work: Work, which: ColumnElement[bool]) -> tuple[UUID, ...]:
    jobs = _end(work, which, PrintOutcome.SENDING, PrintOutcome.UNCONFIRMED, PrintFault.INTERRUPTED)
    if jobs:
        printers = select(PrintJobRow.printer_id).where(PrintJobRow.id.in_(jobs))
        work.connection.execute(
            update(PrinterRow)
            .where(PrinterRow.id.in_(printers), PrinterRow.has_answered)
            .values(left_unfinished=True)
        )
    return jobs


def _end(
    work: Work, which: ColumnElement[bool], before: PrintOutcome, after: PrintOutcome, fault: PrintFault
) -> tuple[UUID, ...]:
    ended = work.connection.execute(
        update(PrintJobRow)
        .where(which, PrintJobRow.state == before)
        .values(state=after, fault=fault, finished_at=work.now)
        .returning(PrintJobRow.id)
    )
    jobs = tuple(ended.scalars())
    wipe_cards(work, jobs)
    for job_id in jobs:
        work.changed(Topic.PRINTING, job_id)
    return jobs


def begin_sending(work: Work, printer_id: UUID, job_id: UUID, owner: str, payload: bytes) -> bool:
    """Claim the job and store what will be sent. False when another sender is at this printer or took the job."""
    _lock(work, printer_id)
    busy = exists().where(PrintJobRow.printer_id == printer_id, PrintJobRow.state == PrintOutcome.SENDING)
    if work.connection.execute(select(busy)).scalar_one():
        return False
    claimed = work.connection.execute(
        update(PrintJobRow)
        .where(PrintJobRow.id == job_id, PrintJobRow.state == PrintOutcome.QUEUED)
        .values(
            state=PrintOutcome.SENDING,
            payload=payload,
            payload_sha256=hashlib.sha256(payload).hexdigest(),
            lease_owner=owner,
            lease_until=work.now + LEASE,
            sending_at=work.now,
        )
        .returning(PrintJobRow.id)
    )
    if claimed.scalar_one_or_none() is None:
        return False
    work.changed(Topic.PRINTING, job_id)
    return True


def _lock(work: Work, printer_id: UUID) -> None:
    work.connection.execute(select(PrinterRow.id).where(PrinterRow.id == printer_id).with_for_update())


def end_sending(work: Work, printer_id: UUID, job_id: UUID, owner: str, delivery: Delivery) -> None:
    """The job's outcome, unless its lease was lost meanwhile, and what the printer said on the way."""
    ended = work.connection.execute(
        update(PrintJobRow)
        .where(
            PrintJobRow.id == job_id,
            PrintJobRow.state == PrintOutcome.SENDING,
            PrintJobRow.lease_owner == owner,
        )
        .values(state=delivery.outcome, fault=delivery.fault, finished_at=work.now)
        .returning(PrintJobRow.id)
    )
    if ended.scalar_one_or_none() is not None:
        wipe_cards(work, (job_id,))
        work.changed(Topic.PRINTING, job_id)
    if delivery.status is not None and delivery.status.condition is not Condition.UNKNOWN:
        note_status(work, printer_id, delivery.status, answered=delivery.answered)
    if delivery.reach is not Reach.NOTHING_LEFT:
        work.connection.execute(
            update(PrinterRow)
            .where(PrinterRow.id == printer_id)
            .values(left_unfinished=delivery.left_unfinished)
        )
