"""Slots of racks and lockers, and what was ever kept: bags and identity cards, never a copy of a card (S003-3)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import EnumText, Id, UtcDateTime
from shared.office.vocabulary import IdentityType, StoreKind
from shared.reading_room.states import DepositState, SlotState, Thing

_HELD = text("state = 'held'")


class CustodySlotRow(Base):
    """One compartment; used by at most one visit, and a visit uses at most one."""

    __tablename__ = "custody_slot"
    __table_args__ = (
        UniqueConstraint("label"),
        UniqueConstraint("visit_id"),
        CheckConstraint("(state = 'used') = (visit_id IS NOT NULL)", name="visit_when_used"),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    store: Mapped[str] = mapped_column(Text)
    """Key of the store in the office file."""
    kind: Mapped[StoreKind] = mapped_column(EnumText(StoreKind))
    place: Mapped[int] = mapped_column(Integer)
    """Its place in the order slots are given out."""
    label: Mapped[str] = mapped_column(Text)
    """As written on it and on its tag: "R-03"."""
    state: Mapped[SlotState] = mapped_column(EnumText(SlotState))
    reason: Mapped[str | None] = mapped_column(Text)
    """Why it is out of order."""
    visit_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit.id"))
    state_at: Mapped[datetime] = mapped_column(UtcDateTime())


class DepositRow(Base):
    """One bag or card from taking in to giving back: who took it, where it lay, who gave it back."""

    __tablename__ = "custody_deposit"
    __table_args__ = (
        Index("ix_custody_deposit_visit_id", "visit_id"),
        Index(
            "uq_custody_deposit_held",
            "visit_id",
            "thing",
            unique=True,
            sqlite_where=_HELD,
            postgresql_where=_HELD,
        ),
        Index(
            "uq_custody_deposit_tag",
            "tag",
            "thing",
            unique=True,
            sqlite_where=_HELD,
            postgresql_where=_HELD,
        ),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"))
    thing: Mapped[Thing] = mapped_column(EnumText(Thing))
    tag: Mapped[str] = mapped_column(Text)
    """What the visitor shows to get it back."""
    slot: Mapped[str | None] = mapped_column(Text)
    """Label of the slot it lies in, or whose compartment the card lies in; None at the reception desk."""
    card_type: Mapped[IdentityType | None] = mapped_column(EnumText(IdentityType))
    state: Mapped[DepositState] = mapped_column(EnumText(DepositState))
    taken_at: Mapped[datetime] = mapped_column(UtcDateTime())
    taken_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    """None: the visitor stored it alone, at the kiosk."""
    taken_station_id: Mapped[UUID | None] = mapped_column(Id)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    ended_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff_member.id"))
    ended_station_id: Mapped[UUID | None] = mapped_column(Id)
    reason: Mapped[str | None] = mapped_column(Text)
    """Why it was released without tag and name."""
