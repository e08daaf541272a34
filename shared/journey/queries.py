"""Where a visit stands in the steps of the standard it runs under."""

from uuid import UUID

from sqlalchemy import Connection, select

from shared.journey import rules
from shared.journey.rules import StepProgress
from shared.office import queries as offices
from shared.visits.tables import VisitEventRow, VisitRow


def progress_of(connection: Connection, visit_id: UUID) -> tuple[StepProgress, ...]:
    """The standard's own steps in their order, those the suite cannot do among them; empty for an unknown visit."""
    query = select(VisitRow.standard_id).where(VisitRow.id == visit_id)
    standard_id = connection.execute(query).scalar_one_or_none()
    if standard_id is None:
        return ()
    happened = select(VisitEventRow.kind).where(VisitEventRow.visit_id == visit_id)
    steps = offices.standard(connection, standard_id).steps
    return rules.progress(steps, connection.execute(happened).scalars())
