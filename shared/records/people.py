"""Persons as the staff look them up: who they are, what they did and agreed to, who may be the same."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TypeAlias, assert_never
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from shared.foundation.formats import Language
from shared.foundation.text import fold, printable
from shared.queueing.tables import TicketRow
from shared.stations.tables import StationRow
from shared.visitors import queries as visitors
from shared.visitors.consents import ConsentKind
from shared.visitors.queries import Visitor
from shared.visitors.tables import (
    ConsentRow,
    LoginSessionRow,
    VisitorApartRow,
    VisitorPassRow,
    VisitorPinRow,
    VisitorRow,
)
from shared.visits.states import EntrySource, VisitState
from shared.visits.tables import GuestEntryRow, VisitRow

_Row: TypeAlias = type[VisitorRow]
_Column: TypeAlias = InstrumentedAttribute[UUID]

MOST = 200
"""Lines of any list here (DESIGN §4.13)."""

SUGGESTED_FOR = timedelta(days=90)
"""Persons who came in this time are compared with all others (own choice)."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person, whatever rows were merged into it."""

    visitor_id: UUID
    name: str
    email: str
    phone: str
    visits: int
    last_day: date | None
    has_pin: bool
    has_card: bool
    rows: int = 1
    """How many rows this person consists of."""


@dataclass(frozen=True, slots=True)
class PersonVisit:
    visit_id: UUID
    row_id: UUID
    """The row it was made with."""
    day: date
    opened_at: datetime
    label: str
    service_key: str
    state: VisitState
    source: EntrySource | None
    institution: str


@dataclass(frozen=True, slots=True)
class PersonConsent:
    kind: ConsentKind
    given: bool
    text_version: int
    language: Language
    at: datetime
    station_name: str


@dataclass(frozen=True, slots=True)
class PersonMerge:
    id: UUID
    at: datetime
    kept: str
    merged: str
    """The names of the two."""


class PinState(StrEnum):
    NONE = "none"
    OWN = "own"
    ONE_TIME = "one_time"


@dataclass(frozen=True, slots=True)
class Person:
    line: PersonLine
    birth_years: tuple[int, ...]
    rows: tuple[Visitor, ...]
    visits: tuple[PersonVisit, ...]
    consents: tuple[PersonConsent, ...]
    merges: tuple[PersonMerge, ...]
    pin: PinState
    card_since: datetime | None


class Likeness(StrEnum):
    """Why two are taken for one person."""

    EMAIL = "email"
    PHONE = "phone"
    NAME_AND_YEAR = "name_and_year"


@dataclass(frozen=True, slots=True)
class Suggestion:
    first: PersonLine
    second: PersonLine
    likeness: frozenset[Likeness] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class AlternativeEntry:
    """A guest entry made in the alternative form, not yet reconciled (S000-2c)."""

    session_id: UUID
    visitor_id: UUID
    visit_id: UUID
    name: str
    email: str
    phone: str
    station_name: str
    day: date
    at: datetime


def find_people(connection: Connection, words: str) -> tuple[PersonLine, ...]:
    """Persons whose name, address or number holds the words, by name; nobody for no words."""
    wanted = fold(printable(words))
    digits = "".join(letter for letter in words if letter.isdigit()).lstrip("0")
    if not wanted:
        return ()
    matches = [
        VisitorRow.name_folded.contains(wanted, autoescape=True),
        VisitorRow.email_folded.contains(wanted, autoescape=True),
    ]
    if len(digits) >= 3:
        matches.append(VisitorRow.phone.contains(digits, autoescape=True))
    query = select(VisitorRow.id, VisitorRow.merged_into).where(or_(*matches))
    rows = connection.execute(query.order_by(VisitorRow.name_folded, VisitorRow.id).limit(MOST)).all()
    roots = dict.fromkeys(visitors.root_of(connection, row.id) if row.merged_into else row.id for row in rows)
    return person_lines(connection, roots)


def person_lines(connection: Connection, roots: Iterable[UUID]) -> tuple[PersonLine, ...]:
    """The persons of these rows, in this order; what is no longer there is left out."""
    groups = {root: visitors.rows_of(connection, root) for root in roots}
    every = [row for rows in groups.values() for row in rows]
    names = {row.id: row for row in connection.execute(_people(every))}
    counted = {
        row.visitor_id: row
        for row in connection.execute(
            select(
                VisitRow.visitor_id, func.count().label("visits"), func.max(VisitRow.day).label("last_day")
            )
            .where(VisitRow.visitor_id.in_(every))
            .group_by(VisitRow.visitor_id)
        )
    }
    pins = _holders(connection, select(VisitorPinRow.visitor_id).where(VisitorPinRow.visitor_id.in_(every)))
    cards = _holders(
        connection,
        select(VisitorPassRow.visitor_id).where(
            VisitorPassRow.visitor_id.in_(every), VisitorPassRow.revoked_at.is_(None)
        ),
    )
    return tuple(
        PersonLine(
            visitor_id=root,
            name=names[root].name,
            email=names[root].email or "",
            phone=names[root].phone_typed or "",
            visits=sum(counted[row].visits for row in rows if row in counted),
            last_day=max((counted[row].last_day for row in rows if row in counted), default=None),
            has_pin=not pins.isdisjoint(rows),
            has_card=not cards.isdisjoint(rows),
            rows=len(rows),
        )
        for root, rows in groups.items()
        if root in names
    )


def _people(ids: Collection[UUID]) -> Select[UUID, str, str | None, str | None]:
    return select(VisitorRow.id, VisitorRow.name, VisitorRow.email, VisitorRow.phone_typed).where(
        VisitorRow.id.in_(ids)
    )


def _holders(connection: Connection, query: Select[UUID]) -> frozenset[UUID]:
    return frozenset(connection.execute(query).scalars())


def person(connection: Connection, visitor_id: UUID) -> Person | None:
    """All about one person, whichever of its rows is named."""
    root = visitors.root_of(connection, visitor_id)
    lines = person_lines(connection, (root,))
    if not lines:
        return None
    rows = visitors.rows_of(connection, root)
    held = [pin for row in rows if (pin := visitors.pin_of(connection, row))]
    card = visitors.card_of(connection, rows)
    people = tuple(each for row in rows if (each := visitors.visitor(connection, row)))
    return Person(
        line=lines[0],
        birth_years=_birth_years(connection, rows),
        rows=tuple(sorted(people, key=lambda each: (each.id != root, each.created_at))),
        visits=_visits(connection, rows),
        consents=_consents(connection, rows),
        merges=_merges(connection, people),
        pin=_pin_state([each.one_time for each in held]),
        card_since=card.issued_at if card else None,
    )


def _pin_state(one_time: list[bool]) -> PinState:
    if not one_time:
        return PinState.NONE
    return PinState.ONE_TIME if all(one_time) else PinState.OWN


def _birth_years(connection: Connection, rows: Collection[UUID]) -> tuple[int, ...]:
    query = (
        select(GuestEntryRow.birth_year)
        .join(VisitRow, VisitRow.id == GuestEntryRow.visit_id)
        .where(VisitRow.visitor_id.in_(rows), GuestEntryRow.birth_year.is_not(None))
        .distinct()
        .order_by(GuestEntryRow.birth_year)
    )
    return tuple(year for year in connection.execute(query).scalars() if year is not None)


def _visits(connection: Connection, rows: Collection[UUID]) -> tuple[PersonVisit, ...]:
    query = (
        select(
            VisitRow.id,
            VisitRow.visitor_id,
            VisitRow.day,
            VisitRow.opened_at,
            func.coalesce(TicketRow.label, ""),
            VisitRow.service_key,
            VisitRow.state,
            GuestEntryRow.source,
            func.coalesce(GuestEntryRow.institution, ""),
        )
        .outerjoin(TicketRow, TicketRow.visit_id == VisitRow.id)
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        .where(VisitRow.visitor_id.in_(rows))
        .order_by(VisitRow.opened_at.desc(), VisitRow.id.desc())
        .limit(MOST)
    )
    return tuple(PersonVisit(*row) for row in connection.execute(query))


def _consents(connection: Connection, rows: Collection[UUID]) -> tuple[PersonConsent, ...]:
    query = (
        select(
            ConsentRow.kind,
            ConsentRow.given,
            ConsentRow.text_version,
            ConsentRow.language,
            ConsentRow.at,
            func.coalesce(StationRow.name, ""),
        )
        .outerjoin(StationRow, StationRow.id == ConsentRow.station_id)
        .where(ConsentRow.visitor_id.in_(rows))
        .order_by(ConsentRow.at.desc(), ConsentRow.id.desc())
        .limit(MOST)
    )
    return tuple(PersonConsent(*row) for row in connection.execute(query))


def _merges(connection: Connection, people: Collection[Visitor]) -> tuple[PersonMerge, ...]:
    names = {each.id: each.name for each in people}
    return tuple(
        PersonMerge(each.id, each.at, names.get(each.kept_id, ""), names.get(each.merged_id, ""))
        for each in visitors.merges_of(connection, tuple(names))
    )


def suggestions(connection: Connection, now: datetime) -> tuple[Suggestion, ...]:
    """Pairs that look like one person, the newest first: each recent one beside the oldest it is like."""
    found: dict[tuple[UUID, UUID], set[Likeness]] = {}
    for likeness in Likeness:
        for pair in _pairs(connection, likeness, now - SUGGESTED_FOR):
            found.setdefault(pair, set()).add(likeness)
    newest = sorted(found, key=lambda pair: pair[1].int, reverse=True)[: MOST // 2]
    lines = {
        each.visitor_id: each for each in person_lines(connection, {row for pair in newest for row in pair})
    }
    return tuple(
        Suggestion(lines[first], lines[second], frozenset(found[first, second]))
        for first, second in newest
        if first in lines and second in lines
    )


def _pairs(connection: Connection, likeness: Likeness, since: datetime) -> list[tuple[UUID, UUID]]:
    """Rows that came since then, each with the oldest other that is alike; those kept apart are left out."""
    other, one = aliased(VisitorRow), aliased(VisitorRow)
    oldest = (
        select(one.id)
        .where(one.merged_into.is_(None), one.id < other.id, _alike(likeness, one, other))
        .where(~_apart(one.id, other.id))
        .order_by(one.id)
        .limit(1)
        .correlate(other)
        .scalar_subquery()
    )
    pairs = select(oldest.label("first"), other.id).where(
        other.merged_into.is_(None), other.created_at >= since
    )
    rows = connection.execute(pairs.order_by(other.id.desc()).limit(10 * MOST))
    return [(row[0], row[1]) for row in rows if row[0] is not None]


def _apart(first: _Column, second: _Column) -> ColumnElement[bool]:
    return exists().where(VisitorApartRow.first_id == first, VisitorApartRow.second_id == second)


def _alike(likeness: Likeness, one: _Row, other: _Row) -> ColumnElement[bool]:
    match likeness:
        case Likeness.EMAIL:
            return one.email_folded == other.email_folded
        case Likeness.PHONE:
            return one.phone == other.phone
        case Likeness.NAME_AND_YEAR:
            return and_(one.name_folded == other.name_folded, _same_year(one, other))
        case _:
            assert_never(likeness)


def _same_year(one: _Row, other: _Row) -> ColumnElement[bool]:
    visit_one, visit_other = aliased(VisitRow), aliased(VisitRow)
    entry_one, entry_other = aliased(GuestEntryRow), aliased(GuestEntryRow)
    return (
        exists()
        .where(
            visit_one.visitor_id == one.id,
            entry_one.visit_id == visit_one.id,
            visit_other.visitor_id == other.id,
            entry_other.visit_id == visit_other.id,
            entry_one.birth_year == entry_other.birth_year,
        )
        .correlate(one, other)
    )


def to_reconcile(connection: Connection) -> tuple[AlternativeEntry, ...]:
    """Alternative entries nobody has reconciled yet, the oldest first."""
    query = (
        select(
            LoginSessionRow.id,
            VisitorRow.id,
            VisitRow.id,
            VisitorRow.name,
            func.coalesce(VisitorRow.email, ""),
            func.coalesce(VisitorRow.phone_typed, ""),
            LoginSessionRow.station_name,
            VisitRow.day,
            VisitRow.opened_at,
        )
        .join(VisitRow, VisitRow.id == LoginSessionRow.visit_id)
        .join(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        .join(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
        .where(
            LoginSessionRow.exceeded_at.is_not(None),
            LoginSessionRow.settled_at.is_(None),
            GuestEntryRow.source == EntrySource.ALTERNATIVE,
        )
        .order_by(VisitRow.opened_at)
        .limit(MOST)
    )
    return tuple(AlternativeEntry(*row) for row in connection.execute(query))
