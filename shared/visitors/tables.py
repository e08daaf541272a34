"""Who visitors are (can be masked, merged, erased) and what they agreed to (UU 27/2022 art. 22, 24)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Boolean, ForeignKey, Index, Integer, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from shared.database.base import Base
from shared.database.types import EnumText, Id, UtcDateTime
from shared.foundation.formats import Language
from shared.office.vocabulary import IdentityType
from shared.visitors.consents import ConsentKind

_EXCEEDED = text("exceeded_at IS NOT NULL")


class VisitorRow(Base):
    """One person as met; `merged_into` says that staff found another row to be the same person.

    Visits and consents always point at the row they were made with, so that undoing a merge moves nothing.
    """

    __tablename__ = "visitor"
    __table_args__ = (
        Index("ix_visitor_email_folded", "email_folded"),
        Index("ix_visitor_phone", "phone"),
        Index("ix_visitor_name_folded", "name_folded"),
        Index("ix_visitor_merged_into", "merged_into"),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    name_folded: Mapped[str] = mapped_column(Text)
    """As search compares it."""
    email: Mapped[str | None] = mapped_column(Text)
    email_folded: Mapped[str | None] = mapped_column(Text)
    """As log-in compares it."""
    phone: Mapped[str | None] = mapped_column(Text)
    """E.164."""
    phone_typed: Mapped[str | None] = mapped_column(Text)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime())
    merged_into: Mapped[UUID | None] = mapped_column(ForeignKey("visitor.id"))


class ConsentRow(Base):
    __tablename__ = "consent"
    __table_args__ = (Index("ix_consent_visitor_id", "visitor_id"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"))
    visit_id: Mapped[UUID] = mapped_column(Id)
    kind: Mapped[ConsentKind] = mapped_column(EnumText(ConsentKind), server_default=ConsentKind.SERVICE.value)
    text_version: Mapped[int] = mapped_column(Integer)
    text_hash: Mapped[str] = mapped_column(Text)
    """SHA-256 of the text as shown, hex."""
    language: Mapped[Language] = mapped_column(EnumText(Language))
    given: Mapped[bool] = mapped_column(Boolean(create_constraint=False))
    at: Mapped[datetime] = mapped_column(UtcDateTime())
    station_id: Mapped[UUID | None] = mapped_column(Id)


class VisitorPinRow(Base):
    """A person's PIN; `one_time` ones come from the reception and end at `expires_at`."""

    __tablename__ = "visitor_pin"

    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"), primary_key=True)
    pin_hash: Mapped[str] = mapped_column(Text)
    one_time: Mapped[bool] = mapped_column(Boolean(create_constraint=False))
    expires_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    set_at: Mapped[datetime] = mapped_column(UtcDateTime())


class VisitorPassRow(Base):
    """A visitor card: a random token, kept only as its hash."""

    __tablename__ = "visitor_pass"
    __table_args__ = (Index("ix_visitor_pass_visitor_id", "visitor_id"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"))
    token_hash: Mapped[str] = mapped_column(Text, unique=True)
    issued_at: Mapped[datetime] = mapped_column(UtcDateTime())
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime())


class LoginLockRow(Base):
    """The failures in a row with one contact or for one person; a success removes them."""

    __tablename__ = "login_lock"

    subject: Mapped[str] = mapped_column(Text, primary_key=True)
    failures: Mapped[int] = mapped_column(Integer)
    locked_until: Mapped[datetime | None] = mapped_column(UtcDateTime())


class LoginSessionRow(Base):
    """One visitor's tries to come in at one station, and what came of them (S000-2c)."""

    __tablename__ = "login_session"
    __table_args__ = (
        Index(
            "ix_login_session_exceeded_at",
            "exceeded_at",
            sqlite_where=_EXCEEDED,
            postgresql_where=_EXCEEDED,
        ),
        Index("ix_login_session_visit_id", "visit_id"),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    station_id: Mapped[UUID | None] = mapped_column(Id)
    station_name: Mapped[str] = mapped_column(Text)
    service_key: Mapped[str] = mapped_column(Text)
    started_at: Mapped[datetime] = mapped_column(UtcDateTime())
    failures: Mapped[int] = mapped_column(Integer)
    visitor_id: Mapped[UUID | None] = mapped_column(ForeignKey("visitor.id"))
    """Who came in."""
    exceeded_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    """When the failures exceeded the standard's threshold: the alternative form opened, the console was told."""
    cleared_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    cleared_by: Mapped[UUID | None] = mapped_column(Id)
    visit_id: Mapped[UUID | None] = mapped_column(Id)
    """The visit whose guest entry ended this."""
    settled_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    """When somebody reconciled the alternative entry."""
    settled_by: Mapped[UUID | None] = mapped_column(Id)


class VisitorMergeRow(Base):
    """Two rows found to be one person, by whom, and whether it was undone."""

    __tablename__ = "visitor_merge"
    __table_args__ = (Index("ix_visitor_merge_merged_id", "merged_id"),)

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    kept_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"))
    merged_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime())
    by: Mapped[UUID | None] = mapped_column(Id)
    undone_at: Mapped[datetime | None] = mapped_column(UtcDateTime())
    undone_by: Mapped[UUID | None] = mapped_column(Id)


class VisitorApartRow(Base):
    """Two rows that look alike and are not one person: not suggested again. `first_id` < `second_id`."""

    __tablename__ = "visitor_apart"

    first_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"), primary_key=True)
    second_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"), primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime())
    by: Mapped[UUID | None] = mapped_column(Id)


class VisitorCardRow(Base):
    """The number of a card somebody showed, sealed: it goes when the person is erased (DESIGN §4.10)."""

    __tablename__ = "visitor_card"
    __table_args__ = (
        UniqueConstraint("visit_id"),
        Index("ix_visitor_card_hash", "hash"),
        Index("ix_visitor_card_visitor_id", "visitor_id"),
    )

    id: Mapped[UUID] = mapped_column(Id, primary_key=True)
    visitor_id: Mapped[UUID] = mapped_column(ForeignKey("visitor.id"))
    visit_id: Mapped[UUID] = mapped_column(Id)
    type: Mapped[IdentityType] = mapped_column(EnumText(IdentityType))
    hash: Mapped[str] = mapped_column(Text)
    """HMAC-SHA256 of the number, hex; the key lies outside the database."""
    last_four: Mapped[str] = mapped_column(Text)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime())


class IdentityKeyRow(Base):
    """By which stations know that they seal numbers with the office's one key; the key itself is not here."""

    __tablename__ = "identity_key"

    only: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    """Always 1: an office has one key."""
    fingerprint: Mapped[str] = mapped_column(Text)
    since: Mapped[datetime] = mapped_column(UtcDateTime())
