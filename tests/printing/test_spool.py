"""The running spool: woken by commits, one printer never holding another, dying and coming back without a lie."""

import random
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from uuid import UUID

import psycopg
import pytest
from sqlalchemy.engine import make_url

from shared.database import Database, open_database
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.printing import leases, writes
from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.simulator import FakePrinter, Faults, Paper
from shared.printing.spool import STATUS_EVERY_IN_TROUBLE, Spool
from shared.printing.status import Condition
from shared.printing.ticket import ticket_document
from tests.printing.conftest import QUICK
from tests.printing.papers import add_printer, codes, outcome, paper, printer, queue, wait_for
from tests.printing.samples import CONSULTATION

OWNER = "kios depan"


@pytest.fixture
def spool(db: Database, clock: ManualClock) -> Iterator[Spool]:
    running = Spool(db, clock, OWNER, limits=QUICK)
    yield running
    assert running.stop()


def test_a_commit_wakes_the_spool(db: Database, fake: FakePrinter, spool: Spool) -> None:
    printer_id = add_printer(db, fake.address)
    spool.start()
    tickets = [queue(db, printer_id) for _ in range(3)]

    assert wait_for(db, lambda: all(outcome(db, ticket) is PrintOutcome.PRINTED for ticket in tickets))
    assert len(fake.tickets) == 3


def test_a_printer_added_later_is_served(db: Database, fake: FakePrinter, spool: Spool) -> None:
    spool.start()
    ticket = queue(db, add_printer(db, fake.address))

    assert wait_for(db, lambda: outcome(db, ticket) is PrintOutcome.PRINTED)


def test_a_stuck_printer_does_not_hold_the_others(
    db: Database, clock: ManualClock, fake: FakePrinter, spool: Spool
) -> None:
    stuck = FakePrinter()
    stuck_id = add_printer(db, stuck.start(), name="Macet")
    stuck.set_faults(Faults(stalled=True))
    fine_id = add_printer(db, fake.address)
    order: list[UUID] = []
    first, second = queue(db, stuck_id), queue(db, fine_id)
    spool.start()

    def both_done() -> bool:
        order.extend(t for t in (first, second) if paper(db, t).outcome.is_final and t not in order)
        return len(order) == 2

    assert wait_for(db, both_done)
    stuck.stop()
    assert order == [second, first]
    assert outcome(db, second) is PrintOutcome.PRINTED


def test_trouble_and_its_end_are_noticed_without_a_ticket(
    db: Database, clock: ManualClock, fake: FakePrinter, spool: Spool
) -> None:
    printer_id = add_printer(db, fake.address)
    fake.set_paper(Paper.OUT)
    spool.start()
    assert wait_for(db, lambda: printer(db, printer_id).status.condition is Condition.PAPER_OUT)

    fake.set_paper(Paper.FULL)
    clock.advance(STATUS_EVERY_IN_TROUBLE)
    assert wait_for(db, lambda: printer(db, printer_id).status.condition is Condition.READY)
    assert fake.tickets == ()


def test_only_the_printers_of_this_machine(db: Database, clock: ManualClock, fake: FakePrinter) -> None:
    mine, other = add_printer(db, fake.address), add_printer(db, fake.address, name="Belakang")
    spool = Spool(db, clock, OWNER, serves=frozenset({mine}), limits=QUICK)
    elsewhere, here = queue(db, other), queue(db, mine)
    spool.start()

    assert wait_for(db, lambda: outcome(db, here) is PrintOutcome.PRINTED)
    assert spool.stop()
    assert outcome(db, elsewhere) is PrintOutcome.QUEUED


def test_two_spools_print_nothing_twice(
    db: Database, database_url: str, clock: ManualClock, fake: FakePrinter
) -> None:
    printer_id = add_printer(db, fake.address)
    second_db = open_database(database_url, clock)
    spools = [Spool(db, clock, "kios", limits=QUICK), Spool(second_db, clock, "konsol", limits=QUICK)]
    for spool in spools:
        spool.start()
    tickets = [queue(db, printer_id) for _ in range(8)]

    assert wait_for(db, lambda: all(outcome(db, ticket) is PrintOutcome.PRINTED for ticket in tickets), 30)
    assert {spool.stop() for spool in spools} == {True}
    second_db.close()
    assert len(fake.tickets) == 8


def test_a_restarted_spool_ends_what_its_last_run_left(db: Database, fake: FakePrinter, spool: Spool) -> None:
    printer_id = add_printer(db, fake.address)
    ticket = queue(db, printer_id)
    with db.work() as work:
        leases.begin_sending(work, printer_id, paper(db, ticket).id, OWNER, b"x")
    spool.start()

    assert wait_for(db, lambda: outcome(db, ticket) is PrintOutcome.UNCONFIRMED)
    assert paper(db, ticket).fault is PrintFault.INTERRUPTED
    assert fake.tickets == ()


def test_stopping_ends_after_the_job_in_hand(db: Database, clock: ManualClock) -> None:
    slow = FakePrinter(rows_per_second=1500)
    printer_id = add_printer(db, slow.start())
    spool = Spool(db, clock, OWNER, limits=QUICK)
    first = queue(db, printer_id)
    spool.start()
    assert wait_for(db, lambda: outcome(db, first) is PrintOutcome.SENDING)
    second = queue(db, printer_id)

    assert spool.stop(10)
    slow.stop()
    assert (outcome(db, first), outcome(db, second)) == (PrintOutcome.PRINTED, PrintOutcome.QUEUED)


KILLED = """
import sys
from shared.database import open_database
from shared.foundation.clock import SystemClock
from shared.printing.spool import Spool

db = open_database(sys.argv[1], SystemClock())
spool = Spool(db, db.clock, "killed")
spool.start()
print("running", flush=True)
sys.stdin.read()
"""


def test_a_killed_program_never_prints_twice(sqlite_url: str) -> None:
    """SIGKILL at a random moment of printing, again and again; every ticket on at most one paper, no lie."""
    seed = random.randrange(1_000_000)  # noqa: S311 - chance, not a secret
    chance = random.Random(seed)  # noqa: S311 - chance, not a secret
    fake = FakePrinter(rows_per_second=6_000)
    db = open_database(sqlite_url)
    printer_id = add_printer(db, fake.start())
    tickets = []
    for _ in range(5):
        program = subprocess.Popen(
            [sys.executable, "-c", KILLED, sqlite_url], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        assert program.stdout
        assert program.stdout.readline() == b"running\n"
        tickets += [_queue_numbered(db, printer_id, len(tickets) + n) for n in range(3)]
        fallen = len(fake.tickets)
        fake.wait_for(fallen + chance.randint(1, 3), chance.uniform(0.1, 1.2))
        program.kill()
        program.wait()
        program.stdin.close()
        program.stdout.close()
    spool = Spool(db, db.clock, "killed", limits=QUICK)
    spool.start()
    assert wait_for(db, lambda: all(paper(db, ticket).outcome.is_final for ticket in tickets), 30), seed
    assert spool.stop()
    fake.stop()
    _check_no_lie(db, fake, tickets, seed)
    db.close()


def _queue_numbered(db: Database, printer_id: UUID, number: int) -> UUID:
    ticket_id = new_id()
    with db.work() as work:
        document = ticket_document(replace(CONSULTATION, payload=ticket_id.hex, label=f"K{number:03}"))
        writes.queue_ticket(work, printer_id, ticket_id, document)
    return ticket_id


def _check_no_lie(db: Database, fake: FakePrinter, tickets: list[UUID], seed: int) -> None:
    seen = [code for fallen in fake.tickets for code in codes(fallen)]
    assert len(seen) == len(set(seen)), seed
    for ticket in tickets:
        ended = outcome(db, ticket)
        assert ended is not PrintOutcome.PRINTED or ticket.hex in seen, seed
        assert ended is not PrintOutcome.FAILED or ticket.hex not in seen, seed
    assert outcome(db, tickets[-1]) in {PrintOutcome.PRINTED, PrintOutcome.UNCONFIRMED}, seed


def test_a_database_that_goes_away_does_not_end_the_spool(postgres_url: str, fake: FakePrinter) -> None:
    db = open_database(postgres_url)
    printer_id = add_printer(db, fake.address)
    spool = Spool(db, db.clock, OWNER, limits=QUICK)
    spool.start()
    first = queue(db, printer_id)
    assert wait_for(db, lambda: outcome(db, first) is PrintOutcome.PRINTED)

    address = make_url(postgres_url).set(drivername="postgresql").render_as_string(hide_password=False)
    with psycopg.connect(address) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    second = queue(db, printer_id)
    assert wait_for(db, lambda: outcome(db, second) is PrintOutcome.PRINTED)
    assert spool.stop()
    db.close()
