"""What the database keeps: every office file that was in use, and every standard a visit may have run under."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import Day, Id, UtcDateTime


class OfficeProfileRow(Base):
    """One loaded office file; the newest is in use, the older ones are history."""

    __tablename__ = "office_profile"
    __table_args__ = (Index("ix_office_profile_loaded_at_id", "loaded_at", "id"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    loaded_at: Mapped[datetime] = mapped_column(UtcDateTime())
    sha256: Mapped[str] = mapped_column(Text)
    document: Mapped[str] = mapped_column(Text)


class StandardRow(Base):
    """One paper as it decides about one service; the id is made from the content, so it is the same in every file."""

    __tablename__ = "standard"

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    profile_id: Mapped[UUID] = mapped_column(ForeignKey("office_profile.id"), index=True)
    service: Mapped[str] = mapped_column(Text)
    key: Mapped[str] = mapped_column(Text)
    paper: Mapped[str] = mapped_column(Text)
    effective_from: Mapped[date] = mapped_column(Day)
    document: Mapped[str] = mapped_column(Text)


class CalendarRow(Base):
    """One state of the office's calendar; the highest number is in use, the others are history.

    Numbers have no gaps and no doubles: of two changes at once, the later one finds its number taken and tries again.
    """

    __tablename__ = "office_calendar"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime())
    document: Mapped[str] = mapped_column(Text)
