"""From queue to paper: true outcomes, nothing twice, in order, through every trouble of a printer or a program."""

import random
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
import zxingcpp
from sqlalchemy.engine import make_url

from shared.access.actor import ADMINISTRATION
from shared.database import Database, open_database, open_feed
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.printing import leases, queries, writes
from shared.printing.operations import print_sample_page, reprint_ticket
from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.paper import PaperPreset
from shared.printing.queries import PrinterLine
from shared.printing.rules import LEASE, TICKET_LIFE, Lettering, TransportKind
from shared.printing.sending import Sender, once
from shared.printing.simulator import FakePrinter, Faults, Paper, PrintedTicket
from shared.printing.spool import STATUS_EVERY_IN_TROUBLE, Spool
from shared.printing.status import Condition
from shared.printing.tables import PrintJobRow
from shared.printing.ticket import ticket_document
from shared.printing.transports import Delivery, Reach, StatusReport, Transport, open_transport
from tests.printing.conftest import QUICK
from tests.printing.papers import add_printer, outcome, paper, printer, queue
from tests.printing.recogniser import recognise
from tests.printing.samples import CONSULTATION, PAYLOAD

OWNER = "kios depan"


def way(line: PrinterLine) -> Transport:
    return open_transport(line.printer, has_answered=line.has_answered, limits=QUICK)


@pytest.fixture
def sender(db: Database) -> Sender:
    """Sends on the test's own thread."""
    return Sender(db, OWNER, way, once)


def wait_for(db: Database, happened: Callable[[], bool], seconds: float = 15.0) -> bool:
    """Whether it happened in time, looked at after each commit."""
    feed = open_feed(db)
    try:
        feed.wait(0)
        for _ in range(round(seconds / 0.25)):
            if happened():
                return True
            feed.wait(0.25)
        return happened()
    finally:
        feed.close()


def codes(ticket: PrintedTicket) -> list[str]:
    return [found.text for found in zxingcpp.read_barcodes(ticket.picture().convert("L"))]


# one job


def test_a_ticket_is_printed_and_what_was_sent_is_kept(
    db: Database, fake: FakePrinter, sender: Sender
) -> None:
    printer_id = add_printer(db, fake.address)
    ticket = queue(db, printer_id)

    assert sender.send_next(printer_id)
    assert not sender.send_next(printer_id)
    line = paper(db, ticket)
    with db.read() as connection:
        sent = queries.sent_bytes(connection, line.id)
    assert (line.outcome, line.fault) == (PrintOutcome.PRINTED, None)
    assert sent
    assert [fallen.raw for fallen in fake.tickets] == [sent.payload]
    assert codes(fake.tickets[0]) == [PAYLOAD]
    assert printer(db, printer_id).status.condition is Condition.READY
    assert printer(db, printer_id).has_answered


class WatchingTransport:
    """Looks at the database at the moment the first byte would leave."""

    def __init__(self, db: Database, ticket_id: UUID) -> None:
        self._db = db
        self._ticket_id = ticket_id
        self.seen: list[tuple[PrintOutcome, bytes]] = []

    def deliver(self, payload: bytes, label: str, *, after_unfinished: bool = False) -> Delivery:
        assert not after_unfinished
        line = paper(self._db, self._ticket_id)
        with self._db.read() as connection:
            stored = queries.sent_bytes(connection, line.id)
        assert label == line.id.hex
        assert stored
        assert stored.payload == payload
        self.seen.append((line.outcome, stored.payload))
        return Delivery(Reach.CONFIRMED)

    def status(self) -> StatusReport:
        raise NotImplementedError


def test_sending_and_its_bytes_are_committed_before_the_first_byte(db: Database) -> None:
    printer_id = add_printer(db)
    ticket = queue(db, printer_id)
    watching = WatchingTransport(db, ticket)
    Sender(db, OWNER, lambda _: watching, once).send_next(printer_id)
    ((state, stored),) = watching.seen

    assert state is PrintOutcome.SENDING
    assert recognise(stored, 48)[0].is_cut


def test_papers_come_in_the_order_of_their_tickets(
    db: Database, fake: FakePrinter, sender: Sender, clock: ManualClock
) -> None:
    printer_id = add_printer(db, fake.address)
    tickets = []
    for _ in range(3):
        tickets.append(queue(db, printer_id))
        clock.advance(timedelta(seconds=1))
    while sender.send_next(printer_id):
        pass
    with db.read() as connection:
        sent = [line.subject_id for line in queries.list_jobs(connection)]
    assert sent == tickets[::-1]
    assert len(fake.tickets) == 3
    assert {outcome(db, ticket) for ticket in tickets} == {PrintOutcome.PRINTED}


def test_a_reprint_is_marked_on_paper(db: Database, fake: FakePrinter, sender: Sender) -> None:
    printer_id = add_printer(db, fake.address)
    ticket = queue(db, printer_id)
    sender.send_next(printer_id)
    reprint_ticket(db, ADMINISTRATION, ticket, new_id())
    sender.send_next(printer_id)
    first, second = fake.tickets

    assert "CETAK ULANG 1" not in first.lines
    assert second.lines[0] == "CETAK ULANG 1"
    assert second.lines[1:] == first.lines
    assert codes(second) == codes(first) == [PAYLOAD]


@pytest.mark.parametrize("preset", PaperPreset)
@pytest.mark.parametrize("lettering", Lettering)
def test_every_paper_and_lettering(
    db: Database, sender: Sender, preset: PaperPreset, lettering: Lettering
) -> None:
    fake = FakePrinter({"58": 384, "80": 576, "80-512": 512}[preset.value])
    printer_id = add_printer(db, fake.start(), paper=preset, lettering=lettering)
    print_sample_page(db, ADMINISTRATION, printer_id, new_id())
    queue(db, printer_id)
    while sender.send_next(printer_id):
        pass
    fake.stop()

    assert [codes(fallen) for fallen in fake.tickets] == [["ANJUNGAN-PST-UJI"], [PAYLOAD]]


def test_a_picture_printer_gets_a_picture(db: Database, sender: Sender, tmp_path: Path) -> None:
    printer_id = add_printer(db, str(tmp_path), kind=TransportKind.PICTURE)
    ticket = queue(db, printer_id)
    sender.send_next(printer_id)

    assert outcome(db, ticket) is PrintOutcome.PRINTED
    assert [found.name for found in tmp_path.glob("*.png")] == [f"{paper(db, ticket).id.hex}.png"]


def test_a_document_of_a_later_version_fails_and_does_not_stop_the_rest(
    db: Database, fake: FakePrinter, sender: Sender, expected_log: Callable[[str], None]
) -> None:
    expected_log("cannot be rendered")
    printer_id = add_printer(db, fake.address)
    ticket = queue(db, printer_id)
    with db.work() as work:
        work.connection.execute(PrintJobRow.__table__.update().values(document={"version": 99}))
    good = queue(db, printer_id)
    while sender.send_next(printer_id):
        pass

    assert (outcome(db, ticket), paper(db, ticket).fault) == (PrintOutcome.FAILED, PrintFault.UNPRINTABLE)
    assert outcome(db, good) is PrintOutcome.PRINTED


# trouble (issue: printer absent, refusing, silent, out of paper, dropping mid-ticket)


@pytest.mark.parametrize(
    ("trouble", "ended", "fault", "condition"),
    [
        ("absent", PrintOutcome.FAILED, PrintFault.REFUSED, Condition.UNREACHABLE),
        ("silent", PrintOutcome.FAILED, PrintFault.SILENT, Condition.OFFLINE),
        ("paper", PrintOutcome.FAILED, PrintFault.PAPER_OUT, Condition.PAPER_OUT),
        ("cover", PrintOutcome.FAILED, PrintFault.COVER_OPEN, Condition.COVER_OPEN),
        ("drop", PrintOutcome.UNCONFIRMED, PrintFault.DROPPED, Condition.READY),
        ("paper midway", PrintOutcome.UNCONFIRMED, PrintFault.PAPER_OUT, Condition.PAPER_OUT),
    ],
)
def test_trouble_is_told_truly_and_nothing_is_replayed(
    db: Database,
    fake: FakePrinter,
    sender: Sender,
    trouble: str,
    ended: PrintOutcome,
    fault: PrintFault,
    condition: Condition,
) -> None:
    printer_id = add_printer(db, fake.address)
    sender.refresh_status(printer_id)
    make, mend = TROUBLES[trouble]
    make(fake)
    ticket = queue(db, printer_id)
    assert sender.send_next(printer_id)

    assert (outcome(db, ticket), paper(db, ticket).fault) == (ended, fault)
    assert printer(db, printer_id).status.condition is condition
    mend(fake)
    assert not sender.send_next(printer_id)
    assert [fallen for fallen in fake.tickets if codes(fallen)] == []

    after = queue(db, printer_id)
    sender.send_next(printer_id)
    assert outcome(db, after) is PrintOutcome.PRINTED
    assert [code for fallen in fake.tickets for code in codes(fallen)] == [PAYLOAD]


Hand = Callable[[FakePrinter], None]
TROUBLES: dict[str, tuple[Hand, Hand]] = {
    "absent": (FakePrinter.refuse, FakePrinter.accept_again),
    "silent": (lambda f: f.set_faults(Faults(silent=True)), lambda f: f.set_faults(Faults())),
    "paper": (lambda f: f.set_paper(Paper.OUT), lambda f: f.set_paper(Paper.FULL)),
    "cover": (FakePrinter.open_cover, FakePrinter.close_cover),
    "drop": (lambda f: f.set_faults(Faults(drop_after=9_000)), lambda f: f.set_faults(Faults())),
    "paper midway": (
        lambda f: f.set_faults(Faults(paper_out_after_rows=500)),
        lambda f: f.set_paper(Paper.FULL),
    ),
}


def test_the_ticket_after_a_failed_one_can_be_printed_unmarked(
    db: Database, fake: FakePrinter, sender: Sender
) -> None:
    printer_id = add_printer(db, fake.address)
    fake.open_cover()
    ticket = queue(db, printer_id)
    sender.send_next(printer_id)
    fake.close_cover()
    reprint_ticket(db, ADMINISTRATION, ticket, new_id())
    sender.send_next(printer_id)

    assert outcome(db, ticket) is PrintOutcome.PRINTED
    assert [fallen.lines[0] for fallen in fake.tickets] == ["BPS Provinsi Bengkulu"]


def test_a_sender_that_died_leaves_unconfirmed_and_nothing_is_sent_again(
    db: Database, fake: FakePrinter, sender: Sender, clock: ManualClock
) -> None:
    printer_id = add_printer(db, fake.address)
    ticket = queue(db, printer_id)
    with db.work() as work:
        leases.begin_sending(work, printer_id, paper(db, ticket).id, "gone", b"x")
    behind = queue(db, printer_id)
    assert not sender.send_next(printer_id)

    clock.advance(LEASE)
    while sender.send_next(printer_id):
        pass
    assert outcome(db, ticket) is PrintOutcome.UNCONFIRMED
    assert outcome(db, behind) is PrintOutcome.PRINTED
    assert len(fake.tickets) == 1


def test_an_old_ticket_is_not_printed_when_the_spool_comes_back(
    db: Database, fake: FakePrinter, sender: Sender, clock: ManualClock
) -> None:
    printer_id = add_printer(db, fake.address)
    ticket = queue(db, printer_id)
    clock.advance(TICKET_LIFE)

    assert not sender.send_next(printer_id)
    assert outcome(db, ticket) is PrintOutcome.EXPIRED
    assert fake.tickets == ()


# the running spool


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
        program.send_signal(signal.SIGKILL)
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
