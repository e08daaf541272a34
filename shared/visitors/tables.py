"""Who visitors are (can be masked, merged, erased) and what they agreed to (UU 27/2022 art. 22, 24)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, ForeignKey, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import EnumText, Id, UtcDateTime
from shared.foundation.formats import Language


class VisitorRow(Base):
    __tablename__ = "visitor"

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    name_folded: Mapped[str] = mapped_column(Text)
    """As search compares it."""
    email: Mapped[str | None] = mapped_column(Text)
    phone: Mapped[str | None] = mapped_column(Text)
    """E.164."""
    phone_typed: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime())


class ConsentRow(Base):
    __tablename__ = "consent"

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"))
    visit_id: Mapped[UUID] = mapped_column(Id)
    text_version: Mapped[int] = mapped_column(Integer)
    text_hash: Mapped[str] = mapped_column(Text)
    """SHA-256 of the text as shown, hex."""
    language: Mapped[Language] = mapped_column(EnumText(Language))
    given: Mapped[bool] = mapped_column(Boolean(create_constraint=False))
    at: Mapped[datetime] = mapped_column(UtcDateTime())
    station_id: Mapped[UUID | None] = mapped_column(Id)
