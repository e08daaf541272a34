"""What the kiosk reads of the database: small looks, each in its own transaction."""

from datetime import datetime
from uuid import UUID

from kiosk.reception.home import HomeFacts
from kiosk.reception.lobby.ports import SheetRequest
from kiosk.reception.ticket import PrintFacts
from shared.access.actor import Actor
from shared.database import Database
from shared.office import queries as offices
from shared.office.operations import SheetOrder, print_paper
from shared.office.rules import office_day
from shared.printing import queries as printing
from shared.printing.rules import Advice
from shared.queueing import queries as queueing
from shared.stations import queries as stations
from shared.visits.help_queries import HelpNow, help_now

COPIES_MOST = 1
"""Copies a visitor may print alone; more are the receptionist's to give (own choice)."""


def read_home(db: Database, now: datetime) -> HomeFacts:
    """The office in use and who waits today. Raises `Refusal`."""
    with db.read() as connection:
        current = offices.current(connection)
        office, day = current.office, office_day(current.office, now)
        limited = (quota.service for quota in office.day_limits.quotas.value)
        return HomeFacts(
            office,
            queueing.people_waiting(connection, day),
            current.calendar,
            queueing.issued_today(connection, day, limited),
            queueing.called_without_guest(connection, day),
        )


def read_sheet(db: Database, actor: Actor, job_id: UUID | None) -> PrintFacts:
    """What became of a printed sheet, and whether this kiosk's printer can print. Raises `Refusal`."""
    with db.read() as connection:
        advice = printing.paper_advice(connection, stations.printer_of(connection, actor.station_id))
        outcome = printing.outcome_of(connection, job_id) if job_id else None
    return PrintFacts(outcome, printer_ready=advice.advice in {Advice.READY, Advice.LOW})


def print_sheet(db: Database, actor: Actor, request: SheetRequest) -> None:
    """Queue a standard for this kiosk's printer. Raises `Refusal`."""
    with db.read() as connection:
        printer_id = stations.printer_of(connection, actor.station_id)
    order = SheetOrder(request.job_id, request.service_key, request.paper_key, request.language, printer_id)
    print_paper(db, actor, order)


def read_help(db: Database, actor: Actor, now: datetime) -> HelpNow:
    """How this kiosk's newest call for a person stands. Raises `Refusal`."""
    with db.read() as connection:
        return help_now(connection, actor.station_id, now)


def read_printing(db: Database, actor: Actor, ticket_id: UUID) -> PrintFacts:
    """What became of a ticket's newest paper, and whether this kiosk's printer can print. Raises `Refusal`."""
    with db.read() as connection:
        advice = printing.paper_advice(connection, stations.printer_of(connection, actor.station_id))
        line = printing.latest_job(connection, ticket_id)
    ready = advice.advice in {Advice.READY, Advice.LOW}
    if line is None:
        return PrintFacts(printer_ready=ready)
    return PrintFacts(
        outcome=line.outcome,
        printer_ready=ready,
        may_reprint=ready and line.outcome.is_final and line.copy < COPIES_MOST,
    )
