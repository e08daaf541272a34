"""The audit trail: append-only."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import Id, Json, UtcDateTime


class AuditRow(Base):
    __tablename__ = "audit_entry"

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime())
    station_id: Mapped[UUID | None] = mapped_column(Id)
    user_id: Mapped[UUID | None] = mapped_column(Id)
    act: Mapped[str] = mapped_column(Text)
    subject: Mapped[str] = mapped_column(Text)
    subject_id: Mapped[str] = mapped_column(Text)
    detail: Mapped[dict[str, Any]] = mapped_column(Json)
