"""Which places in line are no longer good."""

from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import Connection, select

from shared.office import queries as offices
from shared.queueing.states import TicketState
from shared.queueing.tables import TicketRow
from shared.visits.tables import GuestEntryRow, VisitRow


def expired_visits(connection: Connection, day: date, now: datetime) -> tuple[UUID, ...]:
    """Visits whose number ran out: left waiting on an earlier day, or never written into the guest book in time.

    How long an anonymous number is good is the standard's to say; without a word it is good to the day's end (S003-1).
    """
    return (*_of_earlier_days(connection, day), *_unclaimed(connection, day, now))


def _of_earlier_days(connection: Connection, day: date) -> tuple[UUID, ...]:
    query = select(TicketRow.visit_id).where(TicketRow.day < day, TicketRow.state == TicketState.WAITING)
    return tuple(connection.execute(query).scalars())


def _unclaimed(connection: Connection, day: date, now: datetime) -> tuple[UUID, ...]:
    query = (
        select(TicketRow.visit_id, TicketRow.issued_at, VisitRow.standard_id)
        .join(VisitRow, VisitRow.id == TicketRow.visit_id)
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        .where(TicketRow.day == day, TicketRow.state == TicketState.WAITING, GuestEntryRow.id.is_(None))
    )
    return tuple(
        row.visit_id
        for row in connection.execute(query)
        if _is_over(row.issued_at, _good_for(connection, row.standard_id), now)
    )


def _good_for(connection: Connection, standard_id: UUID) -> timedelta | None:
    minutes = offices.standard(connection, standard_id).ticket.expire_minutes.value
    return None if minutes is None else timedelta(minutes=minutes)


def _is_over(issued_at: datetime, good_for: timedelta | None, now: datetime) -> bool:
    return good_for is not None and issued_at + good_for <= now
