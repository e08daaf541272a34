"""Who is to come when."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from shared.appointments.states import AppointmentState
from shared.database.base import Base
from shared.database.types import Day, EnumText, Id, UtcDateTime
from shared.foundation.formats import Language
from shared.visits.states import EntrySource

_TAKES_A_PLACE = text("state IN ('booked', 'arrived')")
_WITH_OFFICER = text("state IN ('booked', 'arrived') AND officer_id IS NOT NULL")


class AppointmentRow(Base):
    """`place`: which of the places that begin together, from 1; a place is taken once, whoever books at once."""

    __tablename__ = "appointment"
    __table_args__ = (
        UniqueConstraint("code"),
        UniqueConstraint("token_hash"),
        UniqueConstraint("visit_id"),
        Index(
            "uq_appointment_place",
            "service_key",
            "starts_at",
            "place",
            unique=True,
            sqlite_where=_TAKES_A_PLACE,
            postgresql_where=_TAKES_A_PLACE,
        ),
        Index(
            "uq_appointment_officer",
            "officer_id",
            "starts_at",
            unique=True,
            sqlite_where=_WITH_OFFICER,
            postgresql_where=_WITH_OFFICER,
        ),
        Index("ix_appointment_day_state", "day", "state"),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    code: Mapped[str] = mapped_column(Text)
    """What people type: letters and digits that look like no others."""
    token_hash: Mapped[str] = mapped_column(Text)
    """SHA-256 of what the QR says, hex."""
    service_key: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Day)
    starts_at: Mapped[datetime] = mapped_column(UtcDateTime())
    place: Mapped[int] = mapped_column(Integer)
    officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    name: Mapped[str] = mapped_column(Text)
    name_folded: Mapped[str] = mapped_column(Text)
    email: Mapped[str | None] = mapped_column(Text)
    phone: Mapped[str | None] = mapped_column(Text)
    """E.164."""
    phone_typed: Mapped[str | None] = mapped_column(Text)
    purpose: Mapped[str] = mapped_column(Text)
    """What for, in their own words."""
    consent_version: Mapped[int] = mapped_column(Integer)
    consent_hash: Mapped[str] = mapped_column(Text)
    """SHA-256 of the text as shown, hex."""
    language: Mapped[Language] = mapped_column(EnumText(Language))
    source: Mapped[EntrySource] = mapped_column(EnumText(EntrySource))
    booked_at: Mapped[datetime] = mapped_column(UtcDateTime())
    booked_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    """None: the visitor, at the kiosk."""
    station_id: Mapped[UUID | None] = mapped_column(Id)
    lead_reason: Mapped[str | None] = mapped_column(Text)
    """Why it was booked with less notice than the standard asks for."""
    state: Mapped[AppointmentState] = mapped_column(EnumText(AppointmentState))
    state_at: Mapped[datetime] = mapped_column(UtcDateTime())
    state_reason: Mapped[str | None] = mapped_column(Text)
    visit_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit.id"))
