"""What a ticket meets when it is written: an earlier try of the same request, who waits, and the printer there."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, literal, select

from shared.printing.rules import PaperAdvice, advise
from shared.printing.status import PrinterStatus
from shared.printing.tables import PrinterRow
from shared.queueing.states import TicketState
from shared.queueing.tables import TicketRow
from shared.stations.tables import StationRow


@dataclass(frozen=True, slots=True)
class Situation:
    known: bool
    """A ticket of this id and token is there already."""
    people_ahead: int
    """How many wait for the service now."""
    printer_id: UUID | None
    """What prints at the station."""
    paper: PaperAdvice
    """What that printer's last known state promises."""


_one = select(literal(1).label("one")).subquery()
_KNOWN = (
    select(TicketRow.id)
    .where(TicketRow.id == bindparam("ticket_id"), TicketRow.token_hash == bindparam("token_hash"))
    .exists()
)
_AHEAD = (
    select(func.count())
    .where(
        TicketRow.day == bindparam("day"),
        TicketRow.state == TicketState.WAITING,
        TicketRow.service_key == bindparam("service_key"),
    )
    .scalar_subquery()
)
_LOOK = select(
    _KNOWN.label("known"),
    _AHEAD.label("ahead"),
    PrinterRow.id.label("printer_id"),
    PrinterRow.condition,
    PrinterRow.paper_low,
).select_from(
    _one.outerjoin(StationRow, StationRow.id == bindparam("station_id")).outerjoin(
        PrinterRow, PrinterRow.id == StationRow.printer_id
    )
)
"""One row whatever is missing, and one round trip: the number series' lock is near (DESIGN §5, hot path)."""


def look(
    connection: Connection,
    *,
    ticket_id: UUID,
    token_hash: str,
    service_key: str,
    day: date,
    station_id: UUID | None,
) -> Situation:
    keys: dict[str, Any] = {
        "ticket_id": ticket_id,
        "token_hash": token_hash,
        "service_key": service_key,
        "day": day,
        "station_id": station_id,
    }
    row = connection.execute(_LOOK, keys).one()
    status = PrinterStatus(row.condition, row.paper_low) if row.printer_id else None
    return Situation(row.known, row.ahead, row.printer_id, advise(status))
