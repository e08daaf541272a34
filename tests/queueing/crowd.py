"""What the processes of the concurrency and power-cut tests do. Each is its own process with its own connection."""

from dataclasses import replace
from multiprocessing.connection import Connection
from uuid import UUID

from shared.access.actor import Actor
from shared.database import Database, open_database
from shared.foundation.clock import ManualClock
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.journey import operations as journey
from shared.queueing import operations as queueing
from shared.queueing.operations import TicketRequest
from shared.queueing.queries import desk_state
from shared.queueing.refusals import QueueRefusal
from shared.queueing.states import TicketState
from shared.visitors.consents import answer
from shared.visits.states import EntrySource
from tests.plugins.databases import TUESDAY_NINE
from tests.world import GUEST


def request(service: str, name: str) -> TicketRequest:
    return TicketRequest(
        service_key=service,
        guest=replace(GUEST, name=name),
        consent=answer(Language.INDONESIAN, given=True),
        source=EntrySource.KIOSK,
    )


def issue_many(address: str, kiosk: Actor, count: int, report: Connection) -> None:
    """Issue tickets as fast as possible and report each label once it is acknowledged."""
    db = open_database(address, ManualClock(TUESDAY_NINE))
    for number in range(count):
        report.send(queueing.issue_ticket(db, kiosk, request("library", f"Tamu {number}")).label)
    report.send(None)
    db.close()


def serve_all(address: str, officer: Actor, desk_id: UUID, report: Connection) -> None:
    """Call and serve until nobody waits; report each label called."""
    db = open_database(address, ManualClock(TUESDAY_NINE))
    while True:
        try:
            called = queueing.call_next(db, officer, desk_id)
        except Refusal as refusal:
            if refusal.code is not QueueRefusal.NOBODY_WAITING:
                raise
            break
        report.send(called.label)
        journey.mark_arrived(db, officer, desk_id)
        journey.finish_service(db, officer, desk_id)
    report.send(None)
    db.close()


def serve_on(address: str, officer: Actor, desk_id: UUID, report: Connection) -> None:
    """Serve one after the other, first whoever an earlier process left at the desk; report each one finished."""
    db = open_database(address, ManualClock(TUESDAY_NINE))
    while True:
        report.send(call_or_take_up(db, officer, desk_id))
        if state_at(db, desk_id) is TicketState.CALLED:
            journey.mark_arrived(db, officer, desk_id)
        journey.finish_service(db, officer, desk_id)


def call_or_take_up(db: Database, officer: Actor, desk_id: UUID) -> str:
    """The number now at the desk."""
    try:
        return queueing.call_next(db, officer, desk_id).label
    except Refusal as refusal:
        if refusal.code is not QueueRefusal.DESK_BUSY:
            raise
        return "taken up"


def state_at(db: Database, desk_id: UUID) -> TicketState | None:
    with db.read() as connection:
        current = desk_state(connection, desk_id, TUESDAY_NINE.date()).current
    return current.state if current else None
