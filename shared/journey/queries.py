"""Where a visit stands in the steps of the standard it runs under."""

from uuid import UUID

from sqlalchemy import Connection

from shared.journey import rules
from shared.journey.rules import StepProgress
from shared.office import queries as offices
from shared.visits import queries as visits


def progress_of(connection: Connection, visit_id: UUID) -> tuple[StepProgress, ...]:
    """The standard's own steps in their order, those the suite cannot do among them; empty for an unknown visit."""
    standard_id = visits.standard_of(connection, visit_id)
    if standard_id is None:
        return ()
    steps = offices.standard(connection, standard_id).steps
    return rules.progress(steps, visits.happened(connection, visit_id))
