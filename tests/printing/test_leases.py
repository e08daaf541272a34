"""A job is claimed under a lease, its bytes stored, and ended truly whatever becomes of its sender."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy.exc import IntegrityError

from shared.database import Database
from shared.foundation.clock import ManualClock
from shared.printing import leases, queries
from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.rules import LEASE, TICKET_LIFE
from shared.printing.status import Condition, PrinterStatus
from shared.printing.transports import Delivery, Reach
from tests.printing.papers import add_printer, note, outcome, paper, printer, queue, set_state, told


def claim(db: Database, ticket: UUID, owner: str = "kios") -> bool:
    line = paper(db, ticket)
    with db.work() as work:
        return leases.begin_sending(work, line.printer_id, line.id, owner, b"bytes")


def give_up_old(db: Database, printer_id: UUID) -> None:
    with db.work() as work:
        leases.give_up_old(work, printer_id)


def test_a_claimed_job_has_its_bytes_stored(db: Database) -> None:
    ticket = queue(db, add_printer(db))

    assert claim(db, ticket)
    line = paper(db, ticket)
    with db.read() as connection:
        sent = queries.sent_bytes(connection, line.id)
    assert (line.outcome, line.sending_at) == (PrintOutcome.SENDING, db.clock.now())
    assert sent
    assert sent.payload == b"bytes"
    assert sent.sha256.startswith("277089")
    assert not claim(db, ticket, "konsol")


def test_one_job_at_a_time_goes_to_a_printer(db: Database) -> None:
    printer_id = add_printer(db)
    first, second = queue(db, printer_id), queue(db, printer_id)
    other = queue(db, add_printer(db, name="Belakang"))

    assert claim(db, first)
    assert not claim(db, second, "konsol")
    assert claim(db, other)
    with pytest.raises(IntegrityError):
        set_state(db, second, PrintOutcome.SENDING)


def test_a_dead_senders_job_is_unconfirmed_when_its_lease_is_over(db: Database, clock: ManualClock) -> None:
    printer_id = add_printer(db)
    note(db, printer_id, PrinterStatus(Condition.READY))
    ticket = queue(db, printer_id)
    claim(db, ticket)
    clock.advance(LEASE - timedelta(seconds=1))
    give_up_old(db, printer_id)
    assert outcome(db, ticket) is PrintOutcome.SENDING

    clock.advance(timedelta(seconds=1))
    give_up_old(db, printer_id)
    assert (outcome(db, ticket), paper(db, ticket).fault) == (
        PrintOutcome.UNCONFIRMED,
        PrintFault.INTERRUPTED,
    )
    assert printer(db, printer_id).left_unfinished
    assert told(db)[-1] == str(paper(db, ticket).id)


def test_the_dead_senders_late_word_changes_nothing(db: Database, clock: ManualClock) -> None:
    printer_id = add_printer(db)
    ticket = queue(db, printer_id)
    claim(db, ticket)
    clock.advance(LEASE)
    give_up_old(db, printer_id)
    with db.work() as work:
        leases.end_sending(work, printer_id, paper(db, ticket).id, "kios", Delivery(Reach.CONFIRMED))

    assert outcome(db, ticket) is PrintOutcome.UNCONFIRMED


def test_old_tickets_are_never_printed(db: Database, clock: ManualClock) -> None:
    printer_id = add_printer(db)
    old = queue(db, printer_id)
    clock.advance(timedelta(seconds=1))
    young = queue(db, printer_id)
    clock.advance(TICKET_LIFE - timedelta(seconds=1))
    give_up_old(db, printer_id)

    assert (outcome(db, old), paper(db, old).fault) == (PrintOutcome.EXPIRED, PrintFault.TOO_OLD)
    assert outcome(db, young) is PrintOutcome.QUEUED


def test_a_restarted_owner_ends_its_own_jobs_only(db: Database) -> None:
    mine, other = queue(db, add_printer(db)), queue(db, add_printer(db, name="Belakang"))
    claim(db, mine, "kios")
    claim(db, other, "konsol")
    with db.work() as work:
        leases.give_up_own(work, "kios")

    assert outcome(db, mine) is PrintOutcome.UNCONFIRMED
    assert outcome(db, other) is PrintOutcome.SENDING


@pytest.mark.parametrize(
    ("delivery", "ended", "unfinished"),
    [
        (Delivery(Reach.CONFIRMED, answered=True), PrintOutcome.PRINTED, False),
        (Delivery(Reach.ALL_LEFT, PrintFault.SILENT), PrintOutcome.UNCONFIRMED, False),
        (Delivery(Reach.ALL_LEFT, PrintFault.DROPPED, answered=True), PrintOutcome.UNCONFIRMED, True),
        (Delivery(Reach.SOME_LEFT, PrintFault.DROPPED), PrintOutcome.UNCONFIRMED, True),
        (Delivery(Reach.NOTHING_LEFT, PrintFault.REFUSED), PrintOutcome.FAILED, False),
    ],
)
def test_outcomes_follow_from_how_far_it_got(
    db: Database, delivery: Delivery, ended: PrintOutcome, unfinished: bool
) -> None:
    printer_id = add_printer(db)
    ticket = queue(db, printer_id)
    claim(db, ticket)
    with db.work() as work:
        leases.end_sending(work, printer_id, paper(db, ticket).id, "kios", delivery)

    line = paper(db, ticket)
    assert (line.outcome, line.fault, line.finished_at) == (ended, delivery.fault, db.clock.now())
    assert printer(db, printer_id).left_unfinished == unfinished
