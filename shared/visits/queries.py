"""What is known of one visit."""

from uuid import UUID

from sqlalchemy import Connection, select

from shared.visits.states import EventKind
from shared.visits.tables import VisitEventRow, VisitRow


def standard_of(connection: Connection, visit_id: UUID) -> UUID | None:
    """The id of the standard the visit runs under; None for an unknown visit."""
    query = select(VisitRow.standard_id).where(VisitRow.id == visit_id)
    return connection.execute(query).scalar_one_or_none()


def happened(connection: Connection, visit_id: UUID) -> frozenset[EventKind]:
    """The kinds of event the visit has had so far."""
    query = select(VisitEventRow.kind).where(VisitEventRow.visit_id == visit_id)
    return frozenset(connection.execute(query).scalars())
