"""A printer and tickets' papers in a test database, and what lies in the tray."""

from collections.abc import Callable
from uuid import UUID

import zxingcpp
from sqlalchemy import select, update

from shared.access.actor import ADMINISTRATION
from shared.database import Database, open_feed
from shared.database.tables import ChangeRow
from shared.foundation.ids import new_id
from shared.printing import queries, writes
from shared.printing.operations import set_printer
from shared.printing.outcome import PrintOutcome
from shared.printing.queries import JobLine, PrinterLine
from shared.printing.rules import Printer, TransportKind
from shared.printing.simulator import PrintedTicket
from shared.printing.status import PrinterStatus
from shared.printing.tables import PrintJobRow
from shared.printing.ticket import ticket_document
from tests.printing.samples import CONSULTATION

DOCUMENT = ticket_document(CONSULTATION)


def add_printer(db: Database, address: str = "192.0.2.7:9100", **options: object) -> UUID:
    printer = Printer(
        new_id(),
        str(options.pop("name", "Depan")),
        options.pop("kind", TransportKind.TCP),
        address,
        **options,
    )
    return set_printer(db, ADMINISTRATION, printer).id


def queue(db: Database, printer_id: UUID, ticket_id: UUID | None = None) -> UUID:
    """The ticket's id."""
    ticket_id = ticket_id or new_id()
    with db.work() as work:
        writes.queue_ticket(work, printer_id, ticket_id, DOCUMENT)
    return ticket_id


def paper(db: Database, ticket_id: UUID) -> JobLine:
    with db.read() as connection:
        line = queries.latest_job(connection, ticket_id)
    assert line
    return line


def outcome(db: Database, ticket_id: UUID) -> PrintOutcome:
    return paper(db, ticket_id).outcome


def printer(db: Database, printer_id: UUID) -> PrinterLine:
    with db.read() as connection:
        line = queries.printer(connection, printer_id)
    assert line
    return line


def told(db: Database) -> list[str]:
    """Subjects in the change log."""
    with db.read() as connection:
        return list(connection.execute(select(ChangeRow.subject).order_by(ChangeRow.id)).scalars())


def set_state(db: Database, ticket_id: UUID, state: PrintOutcome) -> None:
    with db.work() as work:
        work.connection.execute(
            update(PrintJobRow)
            .where(PrintJobRow.id == paper(db, ticket_id).id)
            .values(state=state, finished_at=work.now)
        )


def note(db: Database, printer_id: UUID, status: PrinterStatus) -> None:
    with db.work() as work:
        writes.note_status(work, printer_id, status, answered=True)


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
