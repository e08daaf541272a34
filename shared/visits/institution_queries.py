"""Institutions as the office lists them, and the spellings people wrote; who wrote them is never told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, Select, func, select

from shared.foundation.text import fold
from shared.visits.tables import GuestEntryRow, InstitutionNameRow, InstitutionRow, VisitRow

LEAST_LETTERS: Final = 2
"""Fewer letters suggest nothing."""
SUGGESTED_FROM: Final = 3
"""Visitors: a name nobody listed is shown to others only when so many different people wrote it (own choice)."""
MOST_ROWS: Final = 200
_CANDIDATES: Final = 50


@dataclass(frozen=True, slots=True)
class Institution:
    id: UUID
    name: str
    spellings: tuple[str, ...]
    """Other ways to write it."""
    visits: int


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A spelling no institution of the list has."""

    folded: str
    text: str
    """As the last visitor wrote it."""
    visits: int


def suggest(connection: Connection, typed: str, most: int) -> tuple[str, ...]:
    """Names for what is being typed: the office's own, then those many visitors wrote; beginnings first."""
    words = fold(typed)
    if len(words) < LEAST_LETTERS:
        return ()
    listed = (
        select(InstitutionNameRow.folded, InstitutionRow.name)
        .join(InstitutionRow, InstitutionRow.id == InstitutionNameRow.institution_id)
        .where(InstitutionNameRow.folded.contains(words, autoescape=True))
        .limit(_CANDIDATES)
    )
    names = _beginnings_first(words, connection.execute(listed))
    if len(names) < most:
        names += _beginnings_first(words, connection.execute(_often_written(words)))
    return tuple(dict.fromkeys(names))[:most]


def _beginnings_first(words: str, found: Iterable[Sequence[str | None]]) -> list[str]:
    named = [(folded, name) for folded, name in found if folded and name]
    return [name for _, name in sorted(named, key=lambda row: (not row[0].startswith(words), row[0]))]


def _often_written(words: str) -> Select[str | None, str | None]:
    return (
        select(GuestEntryRow.institution_folded, func.max(GuestEntryRow.institution))
        .join(VisitRow, VisitRow.id == GuestEntryRow.visit_id)
        .where(
            GuestEntryRow.institution_folded.contains(words, autoescape=True),
            GuestEntryRow.institution_folded.not_in(select(InstitutionNameRow.folded)),
        )
        .group_by(GuestEntryRow.institution_folded)
        .having(func.count(VisitRow.visitor_id.distinct()) >= SUGGESTED_FROM)
        .limit(_CANDIDATES)
    )


def institutions(connection: Connection, words: str = "") -> tuple[Institution, ...]:
    """The office's list by name, with every spelling; at most 200."""
    uses = (
        select(InstitutionNameRow.institution_id, func.count().label("visits"))
        .join(GuestEntryRow, GuestEntryRow.institution_folded == InstitutionNameRow.folded)
        .group_by(InstitutionNameRow.institution_id)
        .subquery()
    )
    query = (
        select(InstitutionRow.id, InstitutionRow.name, func.coalesce(uses.c.visits, 0))
        .outerjoin(uses, uses.c.institution_id == InstitutionRow.id)
        .order_by(func.lower(InstitutionRow.name))
        .limit(MOST_ROWS)
    )
    if words.strip():
        meant = select(InstitutionNameRow.institution_id).where(
            InstitutionNameRow.folded.contains(fold(words), autoescape=True)
        )
        query = query.where(InstitutionRow.id.in_(meant))
    rows = connection.execute(query).all()
    spellings = _spellings(connection, [row[0] for row in rows])
    return tuple(
        Institution(
            key, name, tuple(each for each in spellings.get(key, ()) if fold(each) != fold(name)), visits
        )
        for key, name, visits in rows
    )


def _spellings(connection: Connection, ids: list[UUID]) -> dict[UUID, list[str]]:
    query = (
        select(InstitutionNameRow.institution_id, InstitutionNameRow.text)
        .where(InstitutionNameRow.institution_id.in_(ids))
        .order_by(InstitutionNameRow.folded)
    )
    found: dict[UUID, list[str]] = {}
    for institution_id, text in connection.execute(query):
        found.setdefault(institution_id, []).append(text)
    return found


def unlisted(connection: Connection, words: str = "") -> tuple[Unlisted, ...]:
    """What visitors wrote that no institution of the list is called, the most frequent first; at most 200."""
    count = func.count()
    query = (
        select(GuestEntryRow.institution_folded, func.max(GuestEntryRow.institution), count)
        .where(
            GuestEntryRow.institution_folded.is_not(None),
            GuestEntryRow.institution_folded.not_in(select(InstitutionNameRow.folded)),
        )
        .group_by(GuestEntryRow.institution_folded)
        .order_by(count.desc(), GuestEntryRow.institution_folded)
        .limit(MOST_ROWS)
    )
    if words.strip():
        query = query.where(GuestEntryRow.institution_folded.contains(fold(words), autoescape=True))
    return tuple(Unlisted(*row) for row in connection.execute(query))
