"""Ratings, each bound to one service given in one visit."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import EnumText, Id, UtcDateTime
from shared.feedback.states import Instrument, NotFilled, RatingState


class RatingRow(Base):
    __tablename__ = "rating"
    __table_args__ = (
        UniqueConstraint("service_given_id"),
        CheckConstraint("(state = 'given') = (score IS NOT NULL)", name="score_when_given"),
        Index("ix_rating_state_asked_at", "state", "asked_at"),
        Index("ix_rating_visit_id", "visit_id"),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"))
    service_given_id: Mapped[UUID] = mapped_column(ForeignKey("service_given.id"))
    instrument: Mapped[Instrument] = mapped_column(EnumText(Instrument))
    state: Mapped[RatingState] = mapped_column(EnumText(RatingState))
    score: Mapped[int | None] = mapped_column(Integer)
    not_filled: Mapped[NotFilled | None] = mapped_column(EnumText(NotFilled))
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime())
    expires_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    """asked_at + the standard's limit; None when the paper sets none (then the day's end)."""
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    station_id: Mapped[UUID | None] = mapped_column(Id)
