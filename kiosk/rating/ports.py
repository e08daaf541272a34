"""What the rating screen asks of the database, as plain calls that run on its lane."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol
from uuid import UUID

from shared.access.actor import Actor
from shared.database import Database, schema
from shared.feedback.queries import PendingRating, pending_rating
from shared.feedback.states import NotFilled
from shared.journey.operations import decline_rating, expire_ratings, rate
from shared.office import queries as offices
from shared.office.model import Office


@dataclass(frozen=True, slots=True)
class Reading:
    office: Office
    pending: PendingRating | None


class Ratings(Protocol):
    """All raise `Refusal`."""

    def check(self) -> None:
        """Whether this program fits the database."""
        ...

    def read(self, now: datetime) -> Reading: ...

    def rate(self, rating_id: UUID, score: int) -> None: ...

    def decline(self, rating_id: UUID, reason: NotFilled) -> None: ...

    def expire(self) -> None:
        """Close what nobody rated within the limit (S000-6)."""
        ...


class StoredRatings:
    def __init__(self, database: Database, actor: Actor) -> None:
        self._database = database
        self._actor = actor

    def check(self) -> None:
        schema.check(self._database)

    def read(self, now: datetime) -> Reading:
        with self._database.read() as connection:
            office = offices.current(connection).office
            return Reading(office, pending_rating(connection, self._actor.station_id, now))

    def rate(self, rating_id: UUID, score: int) -> None:
        rate(self._database, self._actor, rating_id, score)

    def decline(self, rating_id: UUID, reason: NotFilled) -> None:
        decline_rating(self._database, self._actor, rating_id, reason)

    def expire(self) -> None:
        expire_ratings(self._database, self._actor)
