"""One visit record from arrival to exit; its guest entry stays for ever, who the person is lives in `visitor`."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Boolean, Float, ForeignKey, Index, Integer, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import Day, EnumText, Id, Json, UtcDateTime
from shared.office.vocabulary import IdentityType
from shared.visits.states import Channel, EntrySource, EventKind, Media, VisitState, WantedState


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
    identity_type: Mapped[IdentityType | None] = mapped_column(EnumText(IdentityType))
    """The kind of card shown; its number, if stored at all, lies with the person and goes with them."""
    identity_type_other: Mapped[str | None] = mapped_column(Text)
    identity_valid: Mapped[bool | None] = mapped_column(Boolean(create_constraint=False))
    no_identity_reason: Mapped[str | None] = mapped_column(Text)
    has_account: Mapped[bool | None] = mapped_column(Boolean(create_constraint=False))
    """Whether they have an account on the national portal (S003-R6)."""
    nationality: Mapped[str | None] = mapped_column(Text)
    nationality_other: Mapped[str | None] = mapped_column(Text)
    companion: Mapped[str | None] = mapped_column(Text)
    """Who was with a visitor under 17."""
    disability: Mapped[str | None] = mapped_column(Text)
    disability_kind: Mapped[str | None] = mapped_column(Text)
    wants_priority: Mapped[bool] = mapped_column(
        Boolean(create_constraint=False), server_default=false(), default=False
    )
    assistance: Mapped[str | None] = mapped_column(Text)
    """What help they asked for, in their own words, for the staff of the day."""
    visit_kind: Mapped[str | None] = mapped_column(Text)
    group_men: Mapped[int | None] = mapped_column(Integer)
    group_women: Mapped[int | None] = mapped_column(Integer)
    """People of a group, the one who filled this in among them."""
    media: Mapped[Media | None] = mapped_column(EnumText(Media))
    """How they read, as last chosen (S000-3)."""
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


class WantedServiceRow(Base):
    """A further service somebody came for, in the order they named them; the first is the ticket's own."""

    __tablename__ = "wanted_service"

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    service_key: Mapped[str] = mapped_column(Text)
    state: Mapped[WantedState] = mapped_column(EnumText(WantedState))


class DataNeedRow(Base):
    """Data a visitor needs, row by row (block III of the national survey); codes are of the entry's list version."""

    __tablename__ = "data_need"

    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    detail: Mapped[str] = mapped_column(Text)
    region: Mapped[str | None] = mapped_column(Text)
    first_year: Mapped[int | None] = mapped_column(Integer)
    last_year: Mapped[int | None] = mapped_column(Integer)
    level: Mapped[str | None] = mapped_column(Text)
    period: Mapped[str | None] = mapped_column(Text)


class InstitutionRow(Base):
    """An institution as the office calls it."""

    __tablename__ = "institution"

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime())


class InstitutionNameRow(Base):
    """A spelling that means this institution, its own name among them; entries keep what was typed."""

    __tablename__ = "institution_name"
    __table_args__ = (Index("ix_institution_name_institution_id", "institution_id"),)

    folded: Mapped[str] = mapped_column(Text, primary_key=True)
    institution_id: Mapped[UUID] = mapped_column(ForeignKey("institution.id"))
    text: Mapped[str] = mapped_column(Text)
    added_at: Mapped[datetime] = mapped_column(UtcDateTime())


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
