"""What a person can do about printers."""

from dataclasses import replace

from sqlalchemy import insert, select, update

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database, Topic
from shared.printing.rules import Printer, checked_printer
from shared.printing.status import Condition
from shared.printing.tables import PrinterRow

_NEVER_ASKED = {
    "condition": Condition.UNKNOWN,
    "paper_low": False,
    "has_answered": False,
    "left_unfinished": False,
}


def set_printer(db: Database, actor: Actor, printer: Printer) -> Printer:
    """Write a printer, new or of a known name; returns it with the id it has. Raises `Refusal` NOT_ALLOWED, ADDRESS."""
    require(actor, Right.MANAGE_PRINTERS)
    wanted = checked_printer(printer)
    with db.work() as work:
        known = work.connection.execute(
            select(PrinterRow.id).where(PrinterRow.name == wanted.name)
        ).scalar_one_or_none()
        written = replace(wanted, id=known or wanted.id)
        row = {name: getattr(written, name) for name in Printer.__slots__} | _NEVER_ASKED
        if known:
            work.connection.execute(update(PrinterRow).where(PrinterRow.id == known).values(row))
        else:
            work.connection.execute(insert(PrinterRow.__table__), row)
        record(work, actor, "set_printer", "printer", written.id, transport=written.transport.value)
        work.changed(Topic.PRINTING, written.id)
    return written
