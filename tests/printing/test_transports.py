"""What a transport says about a job is what really happened to it, whatever the printer or the network does."""

import threading
import time

import pytest
import zxingcpp

from shared.printing.outcome import PrintFault, PrintOutcome
from shared.printing.rules import Confirmation
from shared.printing.simulator import Drop, FakePrinter, Faults, Paper
from shared.printing.status import Condition
from shared.printing.transports import Delivery, Reach
from tests.printing.conftest import QUICK, way_to
from tests.printing.samples import PAYLOAD


def scanned(fake: FakePrinter) -> list[str]:
    """The codes on all paper that fell."""
    return [found.text for t in fake.tickets for found in zxingcpp.read_barcodes(t.picture().convert("L"))]


def deliver(fake: FakePrinter, payload: bytes, **options: bool) -> Delivery:
    return way_to(fake.address, **options).deliver(payload, "job-12ab")


@pytest.mark.parametrize("confirmation", [Confirmation.QUEUED, Confirmation.PROCESS])
def test_printed_means_the_paper_was_cut(
    fake: FakePrinter, ticket_bytes: bytes, confirmation: Confirmation
) -> None:
    delivery = way_to(fake.address, confirmation=confirmation).deliver(ticket_bytes, "job-12ab")

    assert (delivery.reach, delivery.outcome, delivery.fault) == (Reach.CONFIRMED, PrintOutcome.PRINTED, None)
    assert delivery.answered
    assert [ticket.raw for ticket in fake.tickets] == [ticket_bytes]
    assert scanned(fake) == [PAYLOAD]


def test_ten_jobs_are_ten_papers(fake: FakePrinter, ticket_bytes: bytes) -> None:
    transport = way_to(fake.address)

    assert {transport.deliver(ticket_bytes, "job-12ab").reach for _ in range(10)} == {Reach.CONFIRMED}
    assert len(fake.tickets) == 10


@pytest.mark.parametrize(
    ("change", "fault", "condition"),
    [
        ({"paper": Paper.OUT}, PrintFault.PAPER_OUT, Condition.PAPER_OUT),
        ({"cover_open": True}, PrintFault.COVER_OPEN, Condition.COVER_OPEN),
        ({"jammed": True}, PrintFault.CUTTER, Condition.CUTTER_ERROR),
    ],
)
def test_a_printer_in_trouble_gets_not_one_byte(
    fake: FakePrinter,
    ticket_bytes: bytes,
    change: dict[str, bool | Paper],
    fault: PrintFault,
    condition: Condition,
) -> None:
    fake.machine.change(**change)
    delivery = deliver(fake, ticket_bytes)
    fake.machine.change(cover_open=False, jammed=False, paper=Paper.FULL)

    assert (delivery.reach, delivery.fault) == (Reach.NOTHING_LEFT, fault)
    assert delivery.outcome is PrintOutcome.FAILED
    assert delivery.status
    assert delivery.status.condition is condition
    assert not fake.wait_for(1, 0.2)
    assert fake.hanging.pieces == ()


def test_low_paper_prints_and_is_told(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_paper(Paper.NEAR_END)
    delivery = deliver(fake, ticket_bytes)

    assert delivery.reach is Reach.CONFIRMED
    assert delivery.status
    assert delivery.status.paper_low


def test_nobody_there(ticket_bytes: bytes) -> None:
    fake = FakePrinter()
    address = fake.start()
    fake.stop()
    delivery = way_to(address).deliver(ticket_bytes, "job-12ab")

    assert (delivery.reach, delivery.fault) == (Reach.NOTHING_LEFT, PrintFault.REFUSED)
    assert way_to(address).status().status.condition is Condition.UNREACHABLE


def test_a_name_nobody_bears(ticket_bytes: bytes) -> None:
    delivery = way_to("printer.invalid:9100").deliver(ticket_bytes, "job-12ab")

    assert (delivery.reach, delivery.fault) == (Reach.NOTHING_LEFT, PrintFault.UNREACHABLE)


def test_a_printer_that_is_back_within_the_connecting_time_prints(
    fake: FakePrinter, ticket_bytes: bytes
) -> None:
    fake.refuse()
    timer = threading.Timer(0.15, fake.accept_again)
    timer.start()

    assert deliver(fake, ticket_bytes).reach is Reach.CONFIRMED
    timer.join()


def test_silence_of_a_printer_that_never_spoke_is_one_way(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(silent=True))
    delivery = deliver(fake, ticket_bytes, has_answered=False)

    assert (delivery.reach, delivery.fault) == (Reach.ALL_LEFT, PrintFault.SILENT)
    assert delivery.outcome is PrintOutcome.UNCONFIRMED
    assert not delivery.answered
    assert not delivery.left_unfinished
    assert fake.wait_for(1)
    assert scanned(fake) == [PAYLOAD]


def test_silence_of_a_printer_that_used_to_speak_is_trouble(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(silent=True))
    delivery = deliver(fake, ticket_bytes)

    assert (delivery.reach, delivery.fault) == (Reach.NOTHING_LEFT, PrintFault.SILENT)
    assert way_to(fake.address).status().status.condition is Condition.OFFLINE
    assert way_to(fake.address, has_answered=False).status().status.condition is Condition.ONE_WAY
    assert fake.tickets == ()


def test_rubbish_is_not_an_answer(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(garbage=True))
    delivery = deliver(fake, ticket_bytes, has_answered=False)

    assert (delivery.reach, delivery.answered) == (Reach.ALL_LEFT, False)


@pytest.mark.parametrize("drop", Drop)
@pytest.mark.parametrize("after", [12 + 3, 12 + 2_000, 12 + 30_000])
def test_dropped_on_the_way_is_unconfirmed(
    fake: FakePrinter, ticket_bytes: bytes, drop: Drop, after: int
) -> None:
    fake.set_faults(Faults(drop_after=after, drop=drop))
    delivery = deliver(fake, ticket_bytes)

    assert delivery.reach in {Reach.SOME_LEFT, Reach.ALL_LEFT}
    assert delivery.outcome is PrintOutcome.UNCONFIRMED
    assert delivery.fault is PrintFault.DROPPED
    assert delivery.left_unfinished
    assert fake.tickets == ()


def test_dropped_before_the_first_byte_is_failed(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(drop_after=3))

    assert deliver(fake, ticket_bytes).outcome is PrintOutcome.FAILED


def test_after_a_broken_picture_the_next_paper_is_clean(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(drop_after=12 + 10_000))
    assert deliver(fake, ticket_bytes).left_unfinished
    fake.set_faults(Faults())

    delivery = way_to(fake.address).deliver(ticket_bytes, "job-12ab", after_unfinished=True)

    assert delivery.reach is Reach.CONFIRMED
    scrap, ticket = fake.tickets
    assert scanned(fake) == [PAYLOAD]
    assert scrap.lines[0] == ticket.lines[0] == "BPS Provinsi Bengkulu"
    assert ticket.raw == ticket_bytes


def test_without_the_cleaning_the_next_ticket_would_be_eaten(fake: FakePrinter, ticket_bytes: bytes) -> None:
    """Shows that the simulator punishes what the cleaning prevents."""
    fake.set_faults(Faults(drop_after=12 + 10_000))
    deliver(fake, ticket_bytes)
    fake.set_faults(Faults())
    deliver(fake, ticket_bytes)

    assert fake.tickets[0].raw != ticket_bytes


def test_paper_out_midway_is_unconfirmed_and_says_why(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(paper_out_after_rows=700))
    delivery = deliver(fake, ticket_bytes)

    assert delivery.outcome is PrintOutcome.UNCONFIRMED
    assert delivery.left_unfinished
    assert fake.tickets == ()
    assert delivery.fault is PrintFault.PAPER_OUT
    assert delivery.status
    assert delivery.status.condition is Condition.PAPER_OUT


def test_paper_out_near_the_end_is_told(fake: FakePrinter, ticket_bytes: bytes) -> None:
    total = _rows(ticket_bytes)
    fake.set_faults(Faults(paper_out_after_rows=total - 190))
    delivery = deliver(fake, ticket_bytes)

    assert (delivery.reach, delivery.fault) == (Reach.ALL_LEFT, PrintFault.PAPER_OUT)


def _rows(stream: bytes) -> int:
    fake = FakePrinter()
    fake.start()
    fake.machine.take(stream, b"")
    assert fake.wait_for(1)
    fake.stop()
    return fake.tickets[0].rows


def test_the_cover_opened_and_closed_within_the_deadline_prints(
    fake: FakePrinter, ticket_bytes: bytes
) -> None:
    fake.set_faults(Faults(cover_open_after_rows=500))
    closer = threading.Thread(
        target=lambda: fake.machine.wait_until(lambda: not fake.machine.can_print, 5) and fake.close_cover()
    )
    closer.start()
    delivery = deliver(fake, ticket_bytes)
    closer.join()

    assert delivery.reach is Reach.CONFIRMED
    assert scanned(fake) == [PAYLOAD]


def test_a_jam_at_the_cut_is_unconfirmed(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(jam_at_cut=True))
    delivery = deliver(fake, ticket_bytes)

    assert (delivery.reach, delivery.fault) == (Reach.ALL_LEFT, PrintFault.CUTTER)


def test_a_slow_printer_meets_one_deadline_for_the_whole_job(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(byte_seconds=0.004))
    begun = time.monotonic()
    delivery = deliver(fake, ticket_bytes)

    assert delivery.outcome is PrintOutcome.UNCONFIRMED
    assert delivery.fault is PrintFault.TOO_SLOW
    assert time.monotonic() - begun < QUICK.connect + QUICK.job + 4 * QUICK.answer + QUICK.goodbye + 1


def test_a_stalled_printer_meets_the_deadline(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.set_faults(Faults(stalled=True))

    assert deliver(fake, ticket_bytes, has_answered=False).outcome is PrintOutcome.UNCONFIRMED
    assert deliver(fake, ticket_bytes, has_answered=True).outcome is PrintOutcome.FAILED


def test_a_printer_busy_with_another_computer_is_waited_for(fake: FakePrinter, ticket_bytes: bytes) -> None:
    fake.occupy()
    timer = threading.Timer(0.2, fake.release)
    timer.start()

    assert deliver(fake, ticket_bytes).reach is Reach.CONFIRMED
    timer.join()


def test_unread_answers_do_not_cut_the_job_short(fake: FakePrinter, ticket_bytes: bytes) -> None:
    """Automatic status left on by another program: unread bytes at closing would reset the connection."""
    fake.machine.set_automatic_status(0xFF)

    assert deliver(fake, ticket_bytes).reach is Reach.CONFIRMED
    assert [ticket.raw for ticket in fake.tickets] == [ticket_bytes]


def test_never_asking_leaves_it_unconfirmed(fake: FakePrinter, ticket_bytes: bytes) -> None:
    delivery = way_to(fake.address, confirmation=Confirmation.NONE).deliver(ticket_bytes, "job-12ab")

    assert (delivery.reach, delivery.fault) == (Reach.ALL_LEFT, None)
    assert fake.wait_for(1)
    assert fake.tickets[0].raw == ticket_bytes
