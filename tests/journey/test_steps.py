from uuid import UUID

from shared.foundation.ids import new_id
from shared.journey import operations as journey
from shared.journey.queries import progress_of
from shared.journey.rules import Progress
from shared.office.vocabulary import StepKey
from shared.visits.operations import choose_medium
from shared.visits.states import Media
from tests.world import World


def steps_of(world: World, visit_id: UUID) -> dict[StepKey, Progress]:
    with world.db.read() as connection:
        return {step.key: step.progress for step in progress_of(connection, visit_id)}


def test_a_visit_walks_through_the_steps_of_its_standard(world: World) -> None:
    world.open_desks()
    ticket = world.issue()
    waiting = steps_of(world, ticket.visit_id)
    assert waiting[StepKey.GUEST_BOOK] is Progress.DONE
    assert waiting[StepKey.TICKET] is Progress.DONE
    assert waiting[StepKey.WAIT] is Progress.OPEN
    assert waiting[StepKey.SERVICE] is Progress.LATER
    world.serve()
    assert steps_of(world, ticket.visit_id)[StepKey.MEDIUM] is Progress.OPEN
    choose_medium(world.db, world.officers[0], ticket.visit_id, Media.PRINTED)
    assert steps_of(world, ticket.visit_id)[StepKey.SERVICE] is Progress.OPEN
    journey.finish_service(world.db, world.officers[0], world.desks[0].id)
    assert steps_of(world, ticket.visit_id)[StepKey.RATING] is Progress.OPEN


def test_a_step_nobody_can_do_yet_is_passed_over_visibly(world: World) -> None:
    ticket = world.issue("consultation")
    assert steps_of(world, ticket.visit_id)[StepKey.CONFIRM_NEED] is Progress.PASSED_OVER


def test_an_unknown_visit_has_no_steps(world: World) -> None:
    assert steps_of(world, new_id()) == {}
