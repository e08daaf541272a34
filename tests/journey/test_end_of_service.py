from datetime import timedelta

import pytest
from sqlalchemy import select

from shared.access.refusals import AccessRefusal
from shared.feedback.queries import pending_rating
from shared.feedback.refusals import FeedbackRefusal
from shared.feedback.states import NotFilled, RatingState
from shared.feedback.tables import RatingRow
from shared.foundation.refusals import Refusal
from shared.journey import operations as journey
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import VisitEventRow, VisitRow
from tests.world import World


@pytest.fixture
def finished(world: World) -> World:
    """A library visit whose service just ended (SOP 2025: rating expected within five minutes)."""
    world.open_desks()
    world.issue()
    world.serve()
    journey.finish_service(world.db, world.officers[0], world.desks[0].id)
    return world


def visit_state(world: World) -> VisitState:
    with world.db.read() as connection:
        return connection.execute(select(VisitRow.state)).scalar_one()


def asked(world: World) -> object:
    with world.db.read() as connection:
        return pending_rating(connection, world.rating.station_id, world.clock.now())


def test_the_rating_screen_is_asked_for_the_visit_that_just_ended(finished: World) -> None:
    with finished.db.read() as connection:
        pending = pending_rating(connection, finished.rating.station_id, finished.clock.now())
    assert pending is not None
    assert (pending.label, pending.desk_name) == ("P001", finished.desks[0].name)
    assert pending.expires_at == finished.clock.now() + timedelta(minutes=5)
    assert visit_state(finished) is VisitState.AWAITING_RATING


def test_one_touch_rates_and_closes_the_visit(finished: World) -> None:
    with finished.db.read() as connection:
        rating_id = connection.execute(select(RatingRow.id)).scalar_one()
    journey.rate(finished.db, finished.rating, rating_id, 5)
    with finished.db.read() as connection:
        row = connection.execute(select(RatingRow.__table__)).one()
        last = connection.execute(
            select(VisitEventRow.kind).order_by(VisitEventRow.id.desc()).limit(1)
        ).scalar_one()
    assert (row.state, row.score, row.visit_id is not None) == (RatingState.GIVEN, 5, True)
    assert last is EventKind.CLOSED
    assert visit_state(finished) is VisitState.CLOSED
    assert asked(finished) is None
    with pytest.raises(Refusal) as refused:
        journey.rate(finished.db, finished.rating, rating_id, 1)
    assert refused.value.code is FeedbackRefusal.ANSWERED


def test_skipping_is_recorded_as_not_filled(finished: World) -> None:
    with finished.db.read() as connection:
        rating_id = connection.execute(select(RatingRow.id)).scalar_one()
    journey.decline_rating(finished.db, finished.rating, rating_id, NotFilled.SKIPPED)
    with finished.db.read() as connection:
        row = connection.execute(select(RatingRow.__table__)).one()
    assert (row.state, row.score, row.not_filled) == (RatingState.NOT_FILLED, None, NotFilled.SKIPPED)
    assert visit_state(finished) is VisitState.CLOSED


def test_nobody_answers_within_the_limit(finished: World) -> None:
    finished.clock.advance(timedelta(minutes=4, seconds=59))
    assert journey.expire_ratings(finished.db, finished.rating) == 0
    finished.clock.advance(timedelta(seconds=1))
    assert asked(finished) is None
    assert journey.expire_ratings(finished.db, finished.rating) == 1
    assert visit_state(finished) is VisitState.CLOSED


def test_only_a_rating_screen_closes_what_nobody_rated(finished: World) -> None:
    finished.clock.advance(timedelta(minutes=5))
    with pytest.raises(Refusal) as refused:
        journey.expire_ratings(finished.db, finished.display)
    assert refused.value.code is AccessRefusal.NOT_ALLOWED
    assert visit_state(finished) is VisitState.AWAITING_RATING


@pytest.mark.parametrize("score", [0, 6, -1])
def test_a_score_outside_the_faces_is_refused(finished: World, score: int) -> None:
    with finished.db.read() as connection:
        rating_id = connection.execute(select(RatingRow.id)).scalar_one()
    with pytest.raises(Refusal) as refused:
        journey.rate(finished.db, finished.rating, rating_id, score)
    assert refused.value.code is FeedbackRefusal.SCORE
    assert visit_state(finished) is VisitState.AWAITING_RATING
