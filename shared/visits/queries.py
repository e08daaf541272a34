"""What is known of one visit."""

from uuid import UUID

from sqlalchemy import Connection, select

from shared.visitors.tables import VisitorRow
from shared.visits.states import EventKind
from shared.visits.tables import VisitEventRow, VisitRow


def standard_of(connection: Connection, visit_id: UUID) -> UUID | None:
    """The id of the standard the visit runs under; None for an unknown visit."""
    query = select(VisitRow.standard_id).where(VisitRow.id == visit_id)
    return connection.execute(query).scalar_one_or_none()


def visitor_name(connection: Connection, visit_id: UUID) -> str:
    """The visitor's name, "" before the guest book is filled in."""
    query = select(VisitorRow.name).join(VisitRow, VisitRow.visitor_id == VisitorRow.id)
    return connection.execute(query.where(VisitRow.id == visit_id)).scalar_one_or_none() or ""


def happened(connection: Connection, visit_id: UUID) -> frozenset[EventKind]:
    """The kinds of event the visit has had so far."""
    query = select(VisitEventRow.kind).where(VisitEventRow.visit_id == visit_id)
    return frozenset(connection.execute(query).scalars())
