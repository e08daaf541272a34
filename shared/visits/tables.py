"""One visit record from arrival to exit; its guest entry stays for ever, who the person is lives in `visitor`."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Float, ForeignKey, Index, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import Day, EnumText, Id, Json, UtcDateTime
from shared.visits.states import Channel, EntrySource, EventKind, VisitState


class VisitRow(Base):
    __tablename__ = "visit"
    __table_args__ = (
        Index("ix_visit_day_state", "day", "state"),
        Index("ix_visit_visitor_id", "visitor_id"),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    day: Mapped[date] = mapped_column(Day)
    """The office day the visit began."""
    channel: Mapped[Channel] = mapped_column(EnumText(Channel))
    state: Mapped[VisitState] = mapped_column(EnumText(VisitState))
    service_key: Mapped[str] = mapped_column(Text)
    """What the visitor came for."""
    standard_id: Mapped[UUID] = mapped_column(ForeignKey("standard.id"))
    """The standard the visit is judged by, whatever comes into force later (S000-H2)."""
    visitor_id: Mapped[UUID | None] = mapped_column(ForeignKey("visitor.id"))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime())


class GuestEntryRow(Base):
    __tablename__ = "guest_entry"
    __table_args__ = (UniqueConstraint("visit_id"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"))
    source: Mapped[EntrySource] = mapped_column(EnumText(EntrySource))
    list_version: Mapped[str] = mapped_column(Text)
    """The version of the code lists the codes below belong to."""
    gender: Mapped[str | None] = mapped_column(Text)
    birth_year: Mapped[int | None] = mapped_column(Integer)
    education: Mapped[str | None] = mapped_column(Text)
    occupation: Mapped[str | None] = mapped_column(Text)
    occupation_other: Mapped[str | None] = mapped_column(Text)
    institution: Mapped[str | None] = mapped_column(Text)
    institution_folded: Mapped[str | None] = mapped_column(Text)
    """As search compares it."""
    institution_category: Mapped[str | None] = mapped_column(Text)
    institution_category_other: Mapped[str | None] = mapped_column(Text)
    purpose: Mapped[str | None] = mapped_column(Text)
    purpose_other: Mapped[str | None] = mapped_column(Text)
    need: Mapped[str | None] = mapped_column(Text)
    """What the visitor needs, in their own words."""
    no_email_reason: Mapped[str | None] = mapped_column(Text)
    """Why the receptionist registered them without a required address (S000-2b)."""
    saved_at: Mapped[datetime] = mapped_column(UtcDateTime())


class ScreeningRow(Base):
    """What was asked at the door (S002-1, 1b). The temperature is health data: cleared at the day's end."""

    __tablename__ = "screening"

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"), primary_key=True)
    mask: Mapped[bool | None] = mapped_column(Boolean)
    temperature: Mapped[float | None] = mapped_column(Float)
    """°C; never in events, the log or an export."""
    passed: Mapped[bool] = mapped_column(Boolean)
    screened_at: Mapped[datetime] = mapped_column(UtcDateTime())


class VisitEventRow(Base):
    __tablename__ = "visit_event"
    __table_args__ = (Index("ix_visit_event_visit_id_at", "visit_id", "at"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime())
    kind: Mapped[EventKind] = mapped_column(EnumText(EventKind))
    station_id: Mapped[UUID | None] = mapped_column(Id)
    user_id: Mapped[UUID | None] = mapped_column(Id)
    desk_id: Mapped[UUID | None] = mapped_column(Id)
    ticket_id: Mapped[UUID | None] = mapped_column(Id)
    detail: Mapped[dict[str, Any] | None] = mapped_column(Json)


class ServiceGivenRow(Base):
    __tablename__ = "service_given"
    __table_args__ = (Index("ix_service_given_visit_id", "visit_id"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"))
    ticket_id: Mapped[UUID | None] = mapped_column(Id, index=True)
    service_key: Mapped[str] = mapped_column(Text)
    desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desk.id"))
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    started_at: Mapped[datetime] = mapped_column(UtcDateTime())
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
