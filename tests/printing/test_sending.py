"""From queue to paper: true outcomes, nothing twice, through every trouble of a printer."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from shared.access.actor import ADMINISTRATION
from shared.database import Database
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.printing import leases, queries
from shared.printing.operations import print_sample_page, reprint_ticket
from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.paper import PaperPreset
from shared.printing.queries import PrinterLine
from shared.printing.rules import LEASE, TICKET_LIFE, Lettering, TransportKind
from shared.printing.sending import Sender, once
from shared.printing.simulator import FakePrinter, Faults, Paper
from shared.printing.status import Condition
from shared.printing.tables import PrintJobRow
from shared.printing.transports import Delivery, Reach, StatusReport, Transport, open_transport
from tests.printing.conftest import QUICK
from tests.printing.papers import add_printer, codes, outcome, paper, printer, queue
from tests.printing.recogniser import recognise
from tests.printing.samples import PAYLOAD

OWNER = "kios depan"


def way(line: PrinterLine) -> Transport:
    return open_transport(line.printer, has_answered=line.has_answered, limits=QUICK)


@pytest.fixture
def sender(db: Database) -> Sender:
    """Sends on the test's own thread."""
    return Sender(db, OWNER, way, once)


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
