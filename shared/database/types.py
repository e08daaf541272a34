"""Column types: one set for both databases."""

import enum
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Date, Dialect, Integer, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB, TIMESTAMP
from sqlalchemy.types import TypeDecorator, TypeEngine

Id = Uuid(as_uuid=True)
"""A UUIDv7: native on PostgreSQL, 32 hex digits on SQLite; both sort by the time it was made."""

Day = Date()
"""An office day (the office's own zone)."""

Json = JSON(none_as_null=True).with_variant(JSONB(none_as_null=True), "postgresql")

Sequence = BigInteger().with_variant(Integer(), "sqlite")
"""A running number; SQLite counts only INTEGER keys up by itself."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC instant to the microsecond: timestamptz, or fixed-width ISO text that sorts, on SQLite."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(TIMESTAMP(timezone=True))
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:  # noqa: ANN401 - SQLAlchemy's own signature
        if value is None:
            return None
        if value.tzinfo is None:
            msg = "a stored instant must be aware"
            raise ValueError(msg)
        utc = value.astimezone(UTC)
        return (
            utc
            if dialect.name == "postgresql"
            else utc.replace(tzinfo=None).isoformat(timespec="microseconds")
        )

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401 - SQLAlchemy's own signature
        if value is None:
            return None
        if dialect.name == "postgresql":
            return value.astimezone(UTC)
        return datetime.fromisoformat(value).replace(tzinfo=UTC)


class EnumText(TypeDecorator[enum.StrEnum]):
    """A `StrEnum` stored as its value."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[enum.StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: enum.StrEnum | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's own signature
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> enum.StrEnum | None:  # noqa: ARG002 - SQLAlchemy's own signature
        return None if value is None else self.kind(value)
