"""Tickets, number series, who sits at which desk, and calls with their acknowledgements."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Boolean, ForeignKey, Index, Integer, Text, UniqueConstraint, false, text
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import Day, EnumText, Id, Sequence, UtcDateTime
from shared.queueing.states import Acknowledgement, CallKind, TicketState


class NumberSeriesRow(Base):
    """The last number given; taken by an upsert inside the transaction that uses it, so there are no gaps."""

    __tablename__ = "number_series"

    series: Mapped[str] = mapped_column(Text, primary_key=True)
    period: Mapped[str] = mapped_column(Text, primary_key=True)
    """The office day in ISO form, or "" for a series that never restarts."""
    last: Mapped[int] = mapped_column(Integer)


class TicketRow(Base):
    __tablename__ = "ticket"
    __table_args__ = (
        UniqueConstraint("day", "prefix", "number"),
        UniqueConstraint("token_hash"),
        Index("ix_ticket_day_state_service_key", "day", "state", "service_key"),
        Index("ix_ticket_visit_id", "visit_id"),
        Index(
            "uq_ticket_at_desk",
            "desk_id",
            unique=True,
            sqlite_where=text("state IN ('called', 'serving')"),
            postgresql_where=text("state IN ('called', 'serving')"),
        ),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visit.id"))
    service_key: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Day)
    prefix: Mapped[str] = mapped_column(Text)
    number: Mapped[int | None] = mapped_column(Integer)
    """None for a place in line without a number (S002-13)."""
    label: Mapped[str] = mapped_column(Text)
    """As printed, shown and spoken: "K012"; "" without a number."""
    state: Mapped[TicketState] = mapped_column(EnumText(TicketState))
    desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desk.id"))
    token_hash: Mapped[str] = mapped_column(Text)
    """SHA-256 of the token in the QR; the token itself is only on paper and screen."""
    priority: Mapped[bool] = mapped_column(
        Boolean(create_constraint=False), server_default=false(), default=False
    )
    """The visitor asked to go first; staff see why, and the order may use it."""
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime())
    state_at: Mapped[datetime] = mapped_column(UtcDateTime())


class DeskSessionRow(Base):
    __tablename__ = "desk_session"
    __table_args__ = (
        Index(
            "uq_desk_session_open",
            "desk_id",
            unique=True,
            sqlite_where=text("closed_at IS NULL"),
            postgresql_where=text("closed_at IS NULL"),
        ),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desk.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("staff_member.id"))
    station_id: Mapped[UUID | None] = mapped_column(ForeignKey("station.id"))
    opened_at: Mapped[datetime] = mapped_column(UtcDateTime())
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime())


class CallRow(Base):
    """A call is a row with a sequence, never a snapshot: recalls and two quick calls are not lost (DESIGN §4.7)."""

    __tablename__ = "call"
    __table_args__ = (Index("ix_call_ticket_id", "ticket_id"),)

    sequence: Mapped[int] = mapped_column(Sequence, primary_key=True, autoincrement=False)
    kind: Mapped[CallKind] = mapped_column(EnumText(CallKind))
    ticket_id: Mapped[UUID] = mapped_column(ForeignKey("ticket.id"))
    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desk.id"))
    day: Mapped[date] = mapped_column(Day)
    label: Mapped[str] = mapped_column(Text)
    desk_name: Mapped[str] = mapped_column(Text)
    service_key: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(UtcDateTime())


class CallAcknowledgementRow(Base):
    __tablename__ = "call_acknowledgement"

    sequence: Mapped[int] = mapped_column(ForeignKey("call.sequence"), primary_key=True)
    station_id: Mapped[UUID] = mapped_column(ForeignKey("station.id"), primary_key=True)
    kind: Mapped[Acknowledgement] = mapped_column(EnumText(Acknowledgement), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime())
