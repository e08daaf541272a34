"""What is known of one visit."""

from datetime import date
from uuid import UUID

from sqlalchemy import Connection, select

from shared.visitors.tables import VisitorRow
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import ScreeningRow, ServiceGivenRow, VisitEventRow, VisitRow


def standard_of(connection: Connection, visit_id: UUID) -> UUID | None:
    """The id of the standard the visit runs under; None for an unknown visit."""
    query = select(VisitRow.standard_id).where(VisitRow.id == visit_id)
    return connection.execute(query).scalar_one_or_none()


def visitor_name(connection: Connection, visit_id: UUID) -> str:
    """The visitor's name, "" before the guest book is filled in."""
    query = select(VisitorRow.name).join(VisitRow, VisitRow.visitor_id == VisitorRow.id)
    return connection.execute(query.where(VisitRow.id == visit_id)).scalar_one_or_none() or ""


def registering_before(connection: Connection, day: date) -> tuple[UUID, ...]:
    """Visits of earlier days that never got into line."""
    query = select(VisitRow.id).where(VisitRow.day < day, VisitRow.state == VisitState.REGISTERING)
    return tuple(connection.execute(query).scalars())


def has_old_temperature(connection: Connection, day: date) -> bool:
    """Whether a temperature taken before this day is still there."""
    query = (
        select(ScreeningRow.visit_id)
        .join(VisitRow, VisitRow.id == ScreeningRow.visit_id)
        .where(VisitRow.day < day, ScreeningRow.temperature.is_not(None))
        .limit(1)
    )
    return connection.execute(query).first() is not None


def happened(connection: Connection, visit_id: UUID) -> frozenset[EventKind]:
    """The kinds of event the visit has had so far."""
    query = select(VisitEventRow.kind).where(VisitEventRow.visit_id == visit_id)
    return frozenset(connection.execute(query).scalars())


def last_service(connection: Connection, visit_id: UUID) -> UUID | None:
    """The service of this visit that ended last, None before any did."""
    query = (
        select(ServiceGivenRow.id)
        .where(ServiceGivenRow.visit_id == visit_id, ServiceGivenRow.ended_at.is_not(None))
        .order_by(ServiceGivenRow.ended_at.desc())
        .limit(1)
    )
    return connection.execute(query).scalar_one_or_none()
