"""Who works here, and the failed sign-ins that lock (they survive a restart)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, Integer, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import EnumText, Id, UtcDateTime
from shared.staff.rules import Role


class StaffRow(Base):
    __tablename__ = "staff_member"
    __table_args__ = (UniqueConstraint("login"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    login: Mapped[str] = mapped_column(Text)
    """Folded."""
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[Role] = mapped_column(EnumText(Role))
    password_hash: Mapped[str] = mapped_column(Text)
    active: Mapped[bool] = mapped_column(Boolean)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime())


class SignInAttemptRow(Base):
    """The failures in a row of one user or at one station; a success removes them."""

    __tablename__ = "sign_in_attempt"

    subject: Mapped[str] = mapped_column(Text, primary_key=True)
    failures: Mapped[int] = mapped_column(Integer)
    locked_until: Mapped[datetime | None] = mapped_column(UtcDateTime())
