"""Ask for a rating and write the answer, inside an open work."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, update

from shared.access.actor import Actor
from shared.database import Topic, Work
from shared.feedback.refusals import FeedbackRefusal
from shared.feedback.states import SCORES, Instrument, NotFilled, RatingState
from shared.feedback.tables import RatingRow
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal


def ask(work: Work, visit_id: UUID, service_given_id: UUID, limit: timedelta | None) -> UUID:
    """Ask the visitor to rate the service that just ended."""
    rating_id = new_id()
    work.add(
        RatingRow,
        {
            "id": rating_id,
            "visit_id": visit_id,
            "service_given_id": service_given_id,
            "instrument": Instrument.ONE_TOUCH,
            "state": RatingState.AWAITING,
            "asked_at": work.now,
            "expires_at": work.now + limit if limit else None,
        },
    )
    work.changed(Topic.RATINGS, rating_id)
    return rating_id


def give(work: Work, actor: Actor, rating_id: UUID, score: int) -> UUID:
    """Write the score; returns the visit. Raises `Refusal` SCORE, UNKNOWN or ANSWERED."""
    if score not in SCORES:
        raise Refusal(FeedbackRefusal.SCORE, first=SCORES[0], last=SCORES[-1])
    return _answer(work, actor, rating_id, state=RatingState.GIVEN, score=score)


def leave_empty(work: Work, actor: Actor, rating_id: UUID, reason: NotFilled) -> UUID:
    """Write that nobody rated, and why; returns the visit. Raises `Refusal` UNKNOWN or ANSWERED."""
    return _answer(work, actor, rating_id, state=RatingState.NOT_FILLED, not_filled=reason)


def _answer(work: Work, actor: Actor, rating_id: UUID, **values: object) -> UUID:
    statement = (
        update(RatingRow)
        .where(RatingRow.id == rating_id, RatingRow.state == RatingState.AWAITING)
        .values(answered_at=work.now, station_id=actor.station_id, **values)
        .returning(RatingRow.visit_id)
    )
    visit_id = work.connection.execute(statement).scalar_one_or_none()
    if visit_id is None:
        raise Refusal(_why_not(work, rating_id))
    work.changed(Topic.RATINGS, rating_id)
    return visit_id


def _why_not(work: Work, rating_id: UUID) -> FeedbackRefusal:
    known = work.connection.execute(select(RatingRow.id).where(RatingRow.id == rating_id)).first()
    return FeedbackRefusal.ANSWERED if known else FeedbackRefusal.UNKNOWN


def lock_awaiting(work: Work, visit_id: UUID) -> tuple[UUID, ...]:
    """The visit's ratings nobody has answered, locked until the work ends."""
    query = select(RatingRow.id).where(
        RatingRow.visit_id == visit_id, RatingRow.state == RatingState.AWAITING
    )
    return tuple(work.connection.execute(query.with_for_update()).scalars())


def lock_overdue(work: Work) -> tuple[UUID, ...]:
    """Ratings nobody gave within their limit, less those another station is just ending."""
    overdue = select(RatingRow.id).where(
        RatingRow.state == RatingState.AWAITING, RatingRow.expires_at <= work.now
    )
    return tuple(work.connection.execute(overdue.with_for_update(skip_locked=True)).scalars())
