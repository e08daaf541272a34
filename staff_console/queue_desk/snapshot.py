"""What the queue desk reads, in one small transaction on a lane."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from shared.database import Database
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.office.standard import Standard
from shared.printing import queries as printing
from shared.printing.rules import PaperAdvice
from shared.queueing import queries as queueing
from shared.queueing.clocks import VisitClocks
from shared.queueing.queries import DeskState, OpenDesk, WaitingTicket
from shared.queueing.rules import Choice
from shared.stations import queries as stations
from shared.stations.rules import Desk
from shared.visits.code_lists import CodeLists, code_lists
from shared.visits.guest_queries import GuestNotes, guest_notes


@dataclass(frozen=True, slots=True)
class DeskSnapshot:
    """Everything the page derives its props from, as it stood in one transaction."""

    office: Office
    day: date
    desk: Desk
    desks: tuple[Desk, ...]
    open_desks: tuple[OpenDesk, ...]
    state: DeskState
    waiting: tuple[WaitingTicket, ...]
    choice: Choice | None
    clocks: tuple[VisitClocks, ...]
    """Of everybody of the day."""
    standards: Mapping[str, Standard]
    """By service: the paper in force today."""
    lists: CodeLists
    paper: PaperAdvice
    notes: GuestNotes = field(default_factory=GuestNotes)
    """Of the visitor at the desk."""


def read_desk(db: Database, desk_id: UUID, station_id: UUID | None) -> DeskSnapshot:
    """Raises `Refusal` when the database is away or the office not set up; LookupError for an unknown desk."""
    with db.read() as connection:
        current = offices.current(connection)
        office = current.office
        day = office_rules.office_day(office, db.clock.now())
        desk = stations.desk(connection, desk_id)
        if desk is None:
            raise LookupError(desk_id)
        printer_id = stations.printer_of(connection, station_id)
        state = queueing.desk_state(connection, desk_id, day)
        at_desk = state.current
        return DeskSnapshot(
            office=office,
            day=day,
            desk=desk,
            desks=stations.desks(connection, active_only=True),
            open_desks=queueing.open_desks(connection),
            state=state,
            waiting=queueing.waiting(connection, day),
            choice=queueing.next_choice(connection, day, desk.services),
            clocks=queueing.visit_clocks(connection, day),
            standards={
                service.key: current.in_force(service.key, day).standard for service in office.services
            },
            lists=code_lists(),
            paper=printing.paper_advice(connection, printer_id),
            notes=guest_notes(connection, at_desk.visit_id) if at_desk else GuestNotes(),
        )
