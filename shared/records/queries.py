"""The visit log: one line a visit, read from its entries and events, never recomputed from persons."""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, func, or_, select

from shared.feedback.states import NotFilled, RatingState
from shared.feedback.tables import RatingRow
from shared.foundation.text import fold
from shared.office.vocabulary import IdentityType
from shared.queueing.issuing import QR_START
from shared.queueing.tables import CallRow, TicketRow
from shared.queueing.writes import token_hash
from shared.staff.tables import StaffRow
from shared.stations.tables import DeskRow, StationRow
from shared.visitors.tables import VisitorRow
from shared.visits.states import Channel, EntrySource, EventKind, Media, VisitState
from shared.visits.tables import GuestEntryRow, ServiceGivenRow, VisitEventRow, VisitRow

PAGE = 200


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which visits: office days, both included, and what else is narrowed down ("" and empty: everything)."""

    first: date
    last: date
    service_key: str = ""
    channel: Channel | None = None
    states: frozenset[VisitState] = frozenset()
    words: str = ""
    """Part of a name, an institution or a ticket number; or the text of a scanned ticket's QR code."""


@dataclass(frozen=True, slots=True)
class VisitLine:
    """One visit. Instants are UTC; None where it did not happen. Codes belong to the list version."""

    visit_id: UUID
    day: date
    label: str
    service_key: str
    channel: Channel
    state: VisitState
    name: str
    email: str
    phone: str
    list_version: str
    gender: str
    birth_year: int | None
    education: str
    occupation: str
    occupation_other: str
    institution: str
    institution_category: str
    institution_category_other: str
    purpose: str
    purpose_other: str
    need: str
    source: EntrySource | None
    """None: nobody filled the guest book in yet."""
    identity_type: IdentityType | None
    has_account: bool | None
    visit_kind: str | None
    group_men: int | None
    group_women: int | None
    nationality: str | None
    companion: str | None
    disability: str | None
    media: Media | None
    opened_at: datetime
    issued_at: datetime | None
    called_at: datetime | None
    service_started_at: datetime | None
    service_ended_at: datetime | None
    desk_name: str
    officer_name: str
    rating: RatingState | None
    score: int | None
    not_filled: NotFilled | None


@dataclass(frozen=True, slots=True)
class LogPage:
    lines: tuple[VisitLine, ...]
    total: int
    """How many visits the filter finds in all."""
    offset: int = field(default=0)


@dataclass(frozen=True, slots=True)
class VisitEvent:
    """Who did what, where and when; no user means the station itself."""

    at: datetime
    kind: EventKind
    station_name: str
    user_name: str
    desk_name: str
    answer: str = ""
    """What was answered to a contact."""


def visit_log(connection: Connection, wanted: LogFilter, offset: int = 0, limit: int = PAGE) -> LogPage:
    """A page of at most 200 visits, newest first, and how many there are."""
    narrowed = _narrowed(_lines(), wanted)
    total = connection.execute(select(func.count()).select_from(narrowed.subquery())).scalar_one()
    page = (
        narrowed.order_by(VisitRow.opened_at.desc(), VisitRow.id.desc())
        .offset(offset)
        .limit(min(limit, PAGE))
    )
    return LogPage(tuple(VisitLine(*row) for row in connection.execute(page)), total, offset)


_ENTRY = (
    GuestEntryRow.list_version,
    GuestEntryRow.gender,
    GuestEntryRow.birth_year,
    GuestEntryRow.education,
    GuestEntryRow.occupation,
    GuestEntryRow.occupation_other,
    GuestEntryRow.institution,
    GuestEntryRow.institution_category,
    GuestEntryRow.institution_category_other,
    GuestEntryRow.purpose,
    GuestEntryRow.purpose_other,
    GuestEntryRow.need,
    GuestEntryRow.source,
    GuestEntryRow.identity_type,
    GuestEntryRow.has_account,
    GuestEntryRow.visit_kind,
    GuestEntryRow.group_men,
    GuestEntryRow.group_women,
    GuestEntryRow.nationality,
    GuestEntryRow.companion,
    GuestEntryRow.disability,
    GuestEntryRow.media,
)
"""The coded facts of the guest entry, in the order of `VisitLine`."""
_SAID = frozenset(column.key for column in _ENTRY[-10:]) | {"birth_year"}
"""Facts that are None where nobody said them, or while there is no guest entry."""


def _lines() -> Select[*tuple[Any, ...]]:
    """One line a visit: of several services the first, with the one rating that came after the last."""
    first_service = (
        select(ServiceGivenRow.id)
        .where(ServiceGivenRow.visit_id == VisitRow.id)
        .order_by(ServiceGivenRow.started_at)
        .limit(1)
        .correlate(VisitRow)
        .scalar_subquery()
    )
    called = select(func.min(CallRow.at)).where(CallRow.ticket_id == TicketRow.id).scalar_subquery()
    return (
        select(
            VisitRow.id,
            VisitRow.day,
            func.coalesce(TicketRow.label, ""),
            VisitRow.service_key,
            VisitRow.channel,
            VisitRow.state,
            func.coalesce(VisitorRow.name, ""),
            func.coalesce(VisitorRow.email, ""),
            func.coalesce(VisitorRow.phone_typed, ""),
            *(column if column.key in _SAID else func.coalesce(column, "") for column in _ENTRY),
            VisitRow.opened_at,
            TicketRow.issued_at,
            called,
            ServiceGivenRow.started_at,
            ServiceGivenRow.ended_at,
            func.coalesce(DeskRow.name, ""),
            func.coalesce(StaffRow.name, ""),
            RatingRow.state,
            RatingRow.score,
            RatingRow.not_filled,
        )
        .outerjoin(TicketRow, TicketRow.visit_id == VisitRow.id)
        .outerjoin(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        .outerjoin(ServiceGivenRow, ServiceGivenRow.id == first_service)
        .outerjoin(DeskRow, DeskRow.id == ServiceGivenRow.desk_id)
        .outerjoin(StaffRow, StaffRow.id == ServiceGivenRow.officer_id)
        .outerjoin(RatingRow, RatingRow.visit_id == VisitRow.id)
    )


def _narrowed(query: Select[*tuple[Any, ...]], wanted: LogFilter) -> Select[*tuple[Any, ...]]:
    query = query.where(VisitRow.day.between(wanted.first, wanted.last))
    if wanted.service_key:
        query = query.where(VisitRow.service_key == wanted.service_key)
    if wanted.channel is not None:
        query = query.where(VisitRow.channel == wanted.channel)
    if wanted.states:
        query = query.where(VisitRow.state.in_(wanted.states))
    words = wanted.words.strip()
    if not words:
        return query
    if words.upper().startswith(QR_START):
        token = words[len(QR_START) :].upper()
        return query.where(TicketRow.token_hash == token_hash(token))
    return query.where(
        or_(
            VisitorRow.name_folded.contains(fold(words), autoescape=True),
            GuestEntryRow.institution_folded.contains(fold(words), autoescape=True),
            func.lower(TicketRow.label).contains(words.lower(), autoescape=True),
        )
    )


def timeline(connection: Connection, visit_id: UUID) -> tuple[VisitEvent, ...]:
    """Everything that happened in a visit, oldest first."""
    query = (
        select(
            VisitEventRow.at,
            VisitEventRow.kind,
            func.coalesce(StationRow.name, ""),
            func.coalesce(StaffRow.name, ""),
            func.coalesce(DeskRow.name, ""),
            VisitEventRow.detail,
        )
        .outerjoin(StationRow, StationRow.id == VisitEventRow.station_id)
        .outerjoin(StaffRow, StaffRow.id == VisitEventRow.user_id)
        .outerjoin(DeskRow, DeskRow.id == VisitEventRow.desk_id)
        .where(VisitEventRow.visit_id == visit_id)
        .order_by(VisitEventRow.at, VisitEventRow.id)
    )
    return tuple(
        VisitEvent(*row[:-1], answer=(row.detail or {}).get("answer", ""))
        for row in connection.execute(query)
    )
