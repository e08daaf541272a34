"""Printers and papers in the database, on both."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from shared.access.actor import ADMINISTRATION, Actor
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.printing import queries
from shared.printing.document import decode
from shared.printing.operations import (
    cancel_paper,
    print_sample_page,
    refresh_status,
    reprint_ticket,
    set_printer,
)
from shared.printing.outcome import PrintOutcome
from shared.printing.paper import PaperPreset
from shared.printing.refusals import PrintingRefusal
from shared.printing.rules import Advice, JobKind, Lettering, Printer, TransportKind
from shared.printing.simulator import FakePrinter, Paper
from shared.printing.status import Condition, PrinterStatus
from tests.printing.conftest import QUICK
from tests.printing.papers import DOCUMENT, add_printer, note, outcome, paper, printer, queue, set_state, told

NOBODY = Actor(None, "kiosk")


def refused(code: object, field: str = "") -> pytest.RaisesExc[Refusal]:
    return pytest.RaisesExc(Refusal, check=lambda refusal: (refusal.code, refusal.field) == (code, field))


# printers


def test_a_printer_is_kept_as_set(db: Database) -> None:
    wanted = Printer(new_id(), " Depan ", TransportKind.TCP, "192.0.2.7", PaperPreset.MM58, Lettering.DRAWN)
    stored = set_printer(db, ADMINISTRATION, wanted)

    line = printer(db, stored.id)
    assert line.printer == stored
    assert (stored.name, stored.address) == ("Depan", "192.0.2.7:9100")
    assert (line.status, line.status_at, line.waiting) == (PrinterStatus(Condition.UNKNOWN), None, 0)
    with db.read() as connection:
        assert queries.list_printers(connection) == (line,)
        assert queries.printer_named(connection, "Depan") == line
        assert queries.printer_named(connection, "Belakang") is None
        assert connection.execute(select(AuditRow.act)).scalars().all() == ["set_printer"]


def test_a_printer_elsewhere_is_unknown_again(db: Database) -> None:
    printer_id = add_printer(db)
    note(db, printer_id, PrinterStatus(Condition.PAPER_OUT))
    known = printer(db, printer_id).printer

    set_printer(db, ADMINISTRATION, Printer(known.id, "Baru", known.transport, known.address))
    assert printer(db, printer_id).status.condition is Condition.PAPER_OUT
    set_printer(db, ADMINISTRATION, Printer(known.id, "Baru", known.transport, "192.0.2.8"))
    assert printer(db, printer_id).status.condition is Condition.UNKNOWN
    assert not printer(db, printer_id).has_answered


def test_a_known_name_is_the_same_printer(db: Database) -> None:
    first = add_printer(db)

    assert add_printer(db, "192.0.2.8") == first
    assert printer(db, first).printer.address == "192.0.2.8:9100"


def test_two_printers_do_not_share_a_name(db: Database) -> None:
    add_printer(db)
    other = printer(db, add_printer(db, "192.0.2.8", name="Belakang")).printer

    with refused(PrintingRefusal.NAME_TAKEN, "name"):
        set_printer(db, ADMINISTRATION, Printer(other.id, "Depan", other.transport, other.address))


def test_rights_are_asked_first(db: Database) -> None:
    wanted = Printer(new_id(), "Depan", TransportKind.TCP, "192.0.2.7")
    calls = (
        lambda: set_printer(db, NOBODY, wanted),
        lambda: print_sample_page(db, NOBODY, wanted.id, new_id()),
        lambda: reprint_ticket(db, NOBODY, new_id(), new_id()),
        lambda: cancel_paper(db, NOBODY, new_id()),
        lambda: refresh_status(db, NOBODY, wanted.id),
    )
    for call in calls:
        with refused(AccessRefusal.NOT_ALLOWED):
            call()


def test_status_is_asked_and_noted(db: Database, fake: FakePrinter) -> None:
    printer_id = add_printer(db, fake.address)
    fake.set_paper(Paper.NEAR_END)

    assert refresh_status(db, ADMINISTRATION, printer_id, QUICK) == PrinterStatus(Condition.READY, True)
    line = printer(db, printer_id)
    assert (line.status, line.has_answered) == (PrinterStatus(Condition.READY, True), True)
    assert line.status_at == db.clock.now()
    with refused(PrintingRefusal.NO_PRINTER):
        refresh_status(db, ADMINISTRATION, new_id())


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (PrinterStatus(Condition.UNKNOWN), Advice.READY),
        (PrinterStatus(Condition.READY), Advice.READY),
        (PrinterStatus(Condition.READY, paper_low=True), Advice.LOW),
        (PrinterStatus(Condition.ONE_WAY), Advice.READY),
        (PrinterStatus(Condition.PAPER_OUT, paper_low=True), Advice.TROUBLE),
        (PrinterStatus(Condition.COVER_OPEN), Advice.TROUBLE),
        (PrinterStatus(Condition.UNREACHABLE), Advice.TROUBLE),
    ],
)
def test_the_kiosk_is_advised_from_the_last_known_status(
    db: Database, status: PrinterStatus, advice: Advice
) -> None:
    printer_id = add_printer(db)
    note(db, printer_id, status)
    with db.read() as connection:
        assert queries.paper_advice(connection, printer_id).advice is advice
        assert queries.paper_advice(connection, printer_id).condition is status.condition
        assert queries.paper_advice(connection, None).advice is Advice.NONE
        assert queries.paper_advice(connection, new_id()).advice is Advice.NONE


def test_a_status_is_told_only_when_it_changes(db: Database) -> None:
    printer_id = add_printer(db)
    before = len(told(db))
    note(db, printer_id, PrinterStatus(Condition.PAPER_OUT))
    note(db, printer_id, PrinterStatus(Condition.PAPER_OUT))

    assert told(db)[before:] == [str(printer_id)]


# papers


def test_a_queued_paper_keeps_its_document(db: Database) -> None:
    printer_id = add_printer(db)
    ticket = queue(db, printer_id)
    line = paper(db, ticket)

    assert (line.kind, line.outcome, line.copy, line.fault) == (JobKind.TICKET, PrintOutcome.QUEUED, 0, None)
    assert line.printer_name == "Depan"
    assert not line.is_retried
    with db.read() as connection:
        assert decode(queries.stored_document(connection, line.id) or {}) == DOCUMENT
        assert queries.sent_bytes(connection, line.id) is None
        assert queries.list_jobs(connection) == (line,)
    assert told(db)[-1] == str(line.id)
    assert printer(db, printer_id).waiting == 1


def test_a_ticket_has_one_first_paper(db: Database) -> None:
    printer_id = add_printer(db)
    ticket = queue(db, printer_id)

    with pytest.raises(IntegrityError):
        queue(db, printer_id, ticket)


@pytest.mark.parametrize(
    ("ended", "copy"),
    [
        (PrintOutcome.PRINTED, 1),
        (PrintOutcome.UNCONFIRMED, 1),
        (PrintOutcome.FAILED, 0),
        (PrintOutcome.EXPIRED, 0),
        (PrintOutcome.CANCELLED, 0),
    ],
)
def test_a_reprint_is_marked_when_the_first_may_exist(db: Database, ended: PrintOutcome, copy: int) -> None:
    ticket = queue(db, add_printer(db))
    first = paper(db, ticket).id
    set_state(db, ticket, ended)
    queued = reprint_ticket(db, ADMINISTRATION, ticket, new_id())

    line = paper(db, ticket)
    assert (queued.job_id, queued.copy) == (line.id, copy) == (line.id, line.copy)
    assert line.outcome is PrintOutcome.QUEUED
    with db.read() as connection:
        assert decode(queries.stored_document(connection, line.id) or {}) == DOCUMENT.as_copy(copy)
        before = queries.job(connection, first)
    assert before
    assert before.is_retried


def test_copies_are_counted_on(db: Database) -> None:
    ticket = queue(db, add_printer(db))
    copies: list[int] = []
    for ended in (PrintOutcome.PRINTED, PrintOutcome.PRINTED, PrintOutcome.FAILED):
        set_state(db, ticket, ended)
        copies.append(reprint_ticket(db, ADMINISTRATION, ticket, new_id()).copy)

    assert copies == [1, 2, 2]


def test_the_same_touch_twice_is_one_reprint(db: Database) -> None:
    ticket = queue(db, add_printer(db))
    set_state(db, ticket, PrintOutcome.PRINTED)
    job_id = new_id()
    first = reprint_ticket(db, ADMINISTRATION, ticket, job_id)

    assert reprint_ticket(db, ADMINISTRATION, ticket, job_id) == first
    with refused(PrintingRefusal.STILL_PRINTING):
        reprint_ticket(db, ADMINISTRATION, ticket, new_id())
    with db.read() as connection:
        assert len(queries.list_jobs(connection)) == 2


def test_what_cannot_be_reprinted(db: Database) -> None:
    ticket = queue(db, add_printer(db))

    with refused(PrintingRefusal.STILL_PRINTING):
        reprint_ticket(db, ADMINISTRATION, ticket, new_id())
    with refused(PrintingRefusal.NOTHING_TO_REPRINT):
        reprint_ticket(db, ADMINISTRATION, new_id(), new_id())
    set_state(db, ticket, PrintOutcome.PRINTED)
    with refused(PrintingRefusal.NO_PRINTER):
        reprint_ticket(db, ADMINISTRATION, ticket, new_id(), new_id())


def test_a_reprint_may_go_to_another_printer(db: Database) -> None:
    ticket = queue(db, add_printer(db))
    other = add_printer(db, name="Belakang")
    set_state(db, ticket, PrintOutcome.FAILED)
    reprint_ticket(db, ADMINISTRATION, ticket, new_id(), other)

    assert paper(db, ticket).printer_name == "Belakang"


def test_a_waiting_paper_can_be_cancelled_and_a_sent_one_not(db: Database) -> None:
    ticket = queue(db, add_printer(db))
    cancel_paper(db, ADMINISTRATION, ticket)

    assert outcome(db, ticket) is PrintOutcome.CANCELLED
    with refused(PrintingRefusal.NOT_QUEUED):
        cancel_paper(db, ADMINISTRATION, ticket)


def test_a_sample_page_asked_twice_is_one(db: Database) -> None:
    printer_id, job_id = add_printer(db), new_id()
    print_sample_page(db, ADMINISTRATION, printer_id, job_id)
    print_sample_page(db, ADMINISTRATION, printer_id, job_id)
    with db.read() as connection:
        (line,) = queries.list_jobs(connection)

    assert (line.id, line.kind, line.outcome) == (job_id, JobKind.TEST, PrintOutcome.QUEUED)
    with refused(PrintingRefusal.NO_PRINTER):
        print_sample_page(db, ADMINISTRATION, new_id(), new_id())


def test_the_console_sees_what_needs_a_look(db: Database, clock: ManualClock) -> None:
    printer_id = add_printer(db)
    tickets = {}
    for ended in PrintOutcome:
        tickets[ended] = queue(db, printer_id)
        if ended not in {PrintOutcome.QUEUED, PrintOutcome.SENDING}:
            set_state(db, tickets[ended], ended)
    since = clock.now()
    with db.read() as connection:
        seen = [line.outcome for line in queries.jobs_needing_attention(connection, since)]
        assert queries.jobs_needing_attention(connection, since + timedelta(seconds=1)) == ()
    assert seen == [PrintOutcome.UNCONFIRMED, PrintOutcome.FAILED, PrintOutcome.EXPIRED]

    reprint_ticket(db, ADMINISTRATION, tickets[PrintOutcome.FAILED], new_id())
    with db.read() as connection:
        seen = [line.outcome for line in queries.jobs_needing_attention(connection, since)]
    assert seen == [PrintOutcome.UNCONFIRMED, PrintOutcome.EXPIRED]
