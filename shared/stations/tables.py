"""Stations, desks, and which services a desk gives."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import EnumText, Id, UtcDateTime
from shared.stations.rules import StationKind


class DeskRow(Base):
    __tablename__ = "desk"
    __table_args__ = (UniqueConstraint("number"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(Integer)
    name: Mapped[str] = mapped_column(Text)
    active: Mapped[bool] = mapped_column(Boolean)


class DeskServiceRow(Base):
    """A service given at a desk, in the order it was told."""

    __tablename__ = "desk_service"

    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desk.id", ondelete="CASCADE"), primary_key=True)
    service_key: Mapped[str] = mapped_column(Text, primary_key=True)
    place: Mapped[int] = mapped_column(Integer)


class StationRow(Base):
    __tablename__ = "station"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[StationKind] = mapped_column(EnumText(StationKind))
    desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desk.id"))
    printer_id: Mapped[UUID | None] = mapped_column(ForeignKey("printer.id"))
    version: Mapped[str] = mapped_column(Text)
    last_seen: Mapped[datetime] = mapped_column(UtcDateTime())


class HelpCallRow(Base):
    """Somebody at a public screen asked for a person to come; who they are is not known and not written."""

    __tablename__ = "help_call"
    __table_args__ = (Index("ix_help_call_ended_at", "ended_at"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    station_id: Mapped[UUID] = mapped_column(ForeignKey("station.id"))
    page: Mapped[str] = mapped_column(Text)
    """Where on the screen they were."""
    at: Mapped[datetime] = mapped_column(UtcDateTime())
    accepted_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    """When somebody said that they come, or the visitor went on without help."""
