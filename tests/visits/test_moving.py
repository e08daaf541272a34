"""A visit's state changes by compare-and-set, along legal jumps only (requirements §1.9.1)."""

import pytest
from sqlalchemy import select

from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.visits import writes as visits
from shared.visits.refusals import VisitRefusal
from shared.visits.states import VisitState, states_before
from shared.visits.tables import VisitRow
from tests.world import World

LEGAL = {
    (VisitState.REGISTERING, VisitState.WAITING),
    (VisitState.REGISTERING, VisitState.LEFT),
    (VisitState.WAITING, VisitState.LEFT),
    (VisitState.IN_SERVICE, VisitState.RETURNING),
    (VisitState.AWAITING_RATING, VisitState.RETURNING),
    (VisitState.RETURNING, VisitState.CLOSED),
    (VisitState.WAITING, VisitState.CALLED),
    (VisitState.CALLED, VisitState.IN_SERVICE),
    (VisitState.CALLED, VisitState.NO_SHOW),
    (VisitState.CALLED, VisitState.AWAITING_RATING),
    (VisitState.CALLED, VisitState.RETURNING),
    (VisitState.CALLED, VisitState.CLOSED),
    (VisitState.IN_SERVICE, VisitState.WAITING),
    (VisitState.IN_SERVICE, VisitState.AWAITING_RATING),
    (VisitState.IN_SERVICE, VisitState.CLOSED),
    (VisitState.AWAITING_RATING, VisitState.CLOSED),
}


def test_the_legal_jumps() -> None:
    assert {(state, target) for target in VisitState for state in states_before(target)} == LEGAL


def test_another_jump_is_refused_and_changes_nothing(world: World) -> None:
    visit_id = world.issue().visit_id
    with pytest.raises(Refusal) as refused, world.db.work() as work:
        visits.move_visit(work, visit_id, VisitState.CLOSED)
    assert refused.value == Refusal(VisitRefusal.WRONG_STATE, state="waiting", target="closed")
    with world.db.read() as connection:
        assert connection.execute(select(VisitRow.state)).scalar_one() is VisitState.WAITING


def test_a_visit_nobody_knows_is_said_to_be_unknown(world: World) -> None:
    with pytest.raises(Refusal) as refused, world.db.work() as work:
        visits.move_visit(work, new_id(), VisitState.CALLED)
    assert refused.value.code is VisitRefusal.UNKNOWN
