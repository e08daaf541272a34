"""Where a visit stands in the steps of the standard it runs under."""

from uuid import UUID

from sqlalchemy import Connection

from shared.foundation.refusals import Refusal
from shared.journey import rules
from shared.journey.rules import StepProgress
from shared.journey.steps import STEPS
from shared.office.standard import Standard
from shared.visits import turns
from shared.visits.states import Channel


def progress_of(connection: Connection, visit_id: UUID) -> tuple[StepProgress, ...]:
    """The standard's own steps in their order, those the suite cannot do among them.

    Empty for an unknown visit, and for a contact: the steps are those of somebody who comes.
    """
    try:
        visit = turns.look(connection, visit_id)
    except Refusal:
        return ()
    if visit.channel is not Channel.ON_SITE:
        return ()
    steps = visit.standard.steps
    done = {step.key: STEPS[step.key].is_done(connection, visit) for step in steps if step.key in STEPS}
    return rules.progress(steps, done)


def paper_of(connection: Connection, visit_id: UUID) -> Standard | None:
    """The standard a visit began under, whatever came into force since (S000-H2); None for an unknown visit."""
    try:
        return turns.look(connection, visit_id).standard
    except Refusal:
        return None
