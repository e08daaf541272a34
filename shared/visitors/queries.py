"""Reads of persons: by contact, by card, merged or not."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import CTE, Connection, Select, bindparam, exists, or_, select

from shared.visitors.login_rules import PROBES, Contact, fold_email
from shared.visitors.tables import (
    LoginSessionRow,
    VisitorMergeRow,
    VisitorPassRow,
    VisitorPinRow,
    VisitorRow,
)


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person's row as it stands."""

    id: UUID
    name: str
    email: str | None
    phone: str | None
    phone_typed: str | None
    created_at: datetime
    merged_into: UUID | None


@dataclass(frozen=True, slots=True)
class PinHeld:
    visitor_id: UUID
    pin_hash: str
    one_time: bool
    expires_at: datetime | None


@dataclass(frozen=True, slots=True)
class CardHeld:
    id: UUID
    visitor_id: UUID
    issued_at: datetime


@dataclass(frozen=True, slots=True)
class Alert:
    """Somebody whose log-in failed too often: where and when, never who."""

    session_id: UUID
    station_name: str
    service_key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Merge:
    id: UUID
    kept_id: UUID
    merged_id: UUID
    at: datetime


_VISITOR = select(*(getattr(VisitorRow, name) for name in Visitor.__slots__))
_PIN = select(*(getattr(VisitorPinRow, name) for name in PinHeld.__slots__))
_PINS = _PIN.join(VisitorRow, VisitorRow.id == VisitorPinRow.visitor_id).order_by(VisitorRow.id).limit(PROBES)
_PINS_OF_EMAIL = _PINS.where(VisitorRow.email_folded == bindparam("contact"))
_PINS_OF_PHONE = _PINS.where(VisitorRow.phone == bindparam("contact"))
"""With named parameters: a statement built around a value stays in SQLAlchemy's cache together with the value, and
what a visitor typed must not (DESIGN §4.9)."""


def token_hash(token: str) -> str:
    """SHA-256 in hex; enough for a random token of 160 bits."""
    return hashlib.sha256(token.encode()).hexdigest()


def visitor(connection: Connection, visitor_id: UUID) -> Visitor | None:
    row = connection.execute(_VISITOR.where(VisitorRow.id == visitor_id)).first()
    return Visitor(*row) if row else None


def pins_of_contact(connection: Connection, contact: Contact) -> tuple[PinHeld, ...]:
    """The log-ins this address or number carries, the oldest person first, at most `PROBES`."""
    query = _PINS_OF_EMAIL if contact.email_folded else _PINS_OF_PHONE
    rows = connection.execute(query, {"contact": contact.key})
    return tuple(PinHeld(*row) for row in rows)


def pin_of(connection: Connection, visitor_id: UUID) -> PinHeld | None:
    row = connection.execute(_PIN.where(VisitorPinRow.visitor_id == visitor_id)).first()
    return PinHeld(*row) if row else None


def is_crowded(connection: Connection, person: Visitor) -> bool:
    """Whether the person's address or number already carries as many other log-ins as are tried."""
    contacts = (
        Contact(email_folded=fold_email(person.email)) if person.email else None,
        Contact(phone=person.phone) if person.phone else None,
    )
    held = (pins_of_contact(connection, contact) for contact in contacts if contact)
    return any(sum(each.visitor_id != person.id for each in pins) >= PROBES for pins in held)


def holder_of_card(connection: Connection, token: str) -> UUID | None:
    """Whose card this is; None for a card nobody has or one that was revoked."""
    query = select(VisitorPassRow.visitor_id).where(
        VisitorPassRow.token_hash == token_hash(token), VisitorPassRow.revoked_at.is_(None)
    )
    return connection.execute(query).scalar_one_or_none()


def card_of(connection: Connection, visitor_ids: tuple[UUID, ...]) -> CardHeld | None:
    """The card in force of one person (with the rows merged into it)."""
    query = (
        select(VisitorPassRow.id, VisitorPassRow.visitor_id, VisitorPassRow.issued_at)
        .where(VisitorPassRow.visitor_id.in_(visitor_ids), VisitorPassRow.revoked_at.is_(None))
        .order_by(VisitorPassRow.issued_at.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return CardHeld(*row) if row else None


def root_of(connection: Connection, visitor_id: UUID) -> UUID:
    """The row that stands for the person: itself, or the one it was merged into, however often."""
    chain = _chain(visitor_id)
    query = select(chain.c.id).where(chain.c.merged_into.is_(None))
    found = connection.execute(query).scalar_one_or_none()
    return visitor_id if found is None else found


def _chain(visitor_id: UUID) -> CTE:
    first = select(VisitorRow.id, VisitorRow.merged_into).where(VisitorRow.id == visitor_id)
    chain = first.cte("chain", recursive=True)
    return chain.union(
        select(VisitorRow.id, VisitorRow.merged_into).where(VisitorRow.id == chain.c.merged_into)
    )


def rows_of(connection: Connection, root_id: UUID) -> tuple[UUID, ...]:
    """All rows of a person: the one that stands for it and those merged into it."""
    return tuple(connection.execute(rows_query(root_id)).scalars())


def rows_query(root_id: UUID) -> Select[UUID]:
    first = select(VisitorRow.id).where(VisitorRow.id == root_id)
    tree = first.cte("person", recursive=True)
    tree = tree.union(select(VisitorRow.id).where(VisitorRow.merged_into == tree.c.id))
    return select(tree.c.id)


def merges_of(connection: Connection, visitor_ids: tuple[UUID, ...]) -> tuple[Merge, ...]:
    """The merges that hold now in which these rows take part, the newest first."""
    query = (
        select(VisitorMergeRow.id, VisitorMergeRow.kept_id, VisitorMergeRow.merged_id, VisitorMergeRow.at)
        .where(
            or_(VisitorMergeRow.kept_id.in_(visitor_ids), VisitorMergeRow.merged_id.in_(visitor_ids)),
            VisitorMergeRow.undone_at.is_(None),
        )
        .order_by(VisitorMergeRow.at.desc(), VisitorMergeRow.id.desc())
    )
    return tuple(Merge(*row) for row in connection.execute(query))


def has_login(connection: Connection, visitor_id: UUID) -> bool:
    return connection.execute(select(exists().where(VisitorPinRow.visitor_id == visitor_id))).scalar_one()


def open_alerts(connection: Connection) -> tuple[Alert, ...]:
    """Failed log-ins nobody has seen to yet, the oldest first."""
    query = (
        select(
            LoginSessionRow.id,
            LoginSessionRow.station_name,
            LoginSessionRow.service_key,
            LoginSessionRow.exceeded_at,
        )
        .where(LoginSessionRow.exceeded_at.is_not(None), LoginSessionRow.cleared_at.is_(None))
        .order_by(LoginSessionRow.exceeded_at)
        .limit(20)
    )
    return tuple(Alert(*row) for row in connection.execute(query))
