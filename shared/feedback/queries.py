"""Whom the rating screen asks next."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, exists, select

from shared.feedback.states import RatingState
from shared.feedback.tables import RatingRow
from shared.queueing.tables import TicketRow
from shared.stations.tables import DeskRow, StationRow
from shared.visits.tables import ServiceGivenRow


@dataclass(frozen=True, slots=True)
class PendingRating:
    """A service just ended: number, service and desk, never a name."""

    id: UUID
    label: str
    service_key: str
    desk_name: str
    asked_at: datetime
    expires_at: datetime | None


def pending_rating(connection: Connection, station_id: UUID | None, now: datetime) -> PendingRating | None:
    """The rating this screen asks for: the oldest still open one, of its own desk if the screen stands at one."""
    query = (
        select(
            RatingRow.id,
            TicketRow.label,
            ServiceGivenRow.service_key,
            DeskRow.name,
            RatingRow.asked_at,
            RatingRow.expires_at,
        )
        .join(ServiceGivenRow, ServiceGivenRow.id == RatingRow.service_given_id)
        .join(TicketRow, TicketRow.id == ServiceGivenRow.ticket_id)
        .join(DeskRow, DeskRow.id == ServiceGivenRow.desk_id)
        .where(
            RatingRow.state == RatingState.AWAITING,
            (RatingRow.expires_at > now) | RatingRow.expires_at.is_(None),
        )
        .order_by(RatingRow.asked_at)
        .limit(1)
    )
    own = connection.execute(
        select(StationRow.desk_id).where(StationRow.id == station_id)
    ).scalar_one_or_none()
    if own is not None:
        query = query.where(ServiceGivenRow.desk_id == own)
    row = connection.execute(query).one_or_none()
    return PendingRating(*row) if row else None


def any_overdue(connection: Connection, now: datetime) -> bool:
    """Whether a rating is still open after its limit."""
    overdue = exists().where(RatingRow.state == RatingState.AWAITING, RatingRow.expires_at <= now)
    return connection.execute(select(overdue)).scalar_one()
