"""What a visitor told beside the plain form, for the staff who serve them and for the visit's own page."""

from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy import Connection, select

from shared.office.vocabulary import IdentityType
from shared.visitors import identity_queries
from shared.visits.data_needs import DataNeed
from shared.visits.states import Media, WantedState
from shared.visits.tables import (
    DataNeedRow,
    GuestEntryRow,
    InstitutionNameRow,
    InstitutionRow,
    WantedServiceRow,
)

_ENTRY: Final = (
    "list_version",
    "identity_type",
    "identity_type_other",
    "identity_valid",
    "no_identity_reason",
    "has_account",
    "nationality",
    "nationality_other",
    "companion",
    "disability",
    "disability_kind",
    "wants_priority",
    "assistance",
    "visit_kind",
    "group_men",
    "group_women",
    "media",
    "institution_folded",
)


@dataclass(frozen=True, slots=True)
class Wanted:
    service_key: str
    state: WantedState


@dataclass(frozen=True, slots=True)
class GuestNotes:
    """Codes belong to `list_version`. Of a card's number there are only the last four, and only where it is stored."""

    list_version: str = ""
    identity_type: IdentityType | None = None
    identity_type_other: str | None = None
    identity_valid: bool | None = None
    no_identity_reason: str | None = None
    has_account: bool | None = None
    nationality: str | None = None
    nationality_other: str | None = None
    companion: str | None = None
    disability: str | None = None
    disability_kind: str | None = None
    wants_priority: bool = False
    assistance: str | None = None
    visit_kind: str | None = None
    group_men: int | None = None
    group_women: int | None = None
    media: Media | None = None
    listed_institution: str = ""
    """What the office calls the institution, where its list knows the spelling."""
    card_last_four: str = ""
    wanted: tuple[Wanted, ...] = ()
    data_needs: tuple[DataNeed, ...] = field(default=())

    @property
    def people(self) -> int:
        return (self.group_men or 0) + (self.group_women or 0) if self.visit_kind == "group" else 1


def guest_notes(connection: Connection, visit_id: UUID) -> GuestNotes:
    """All that is known; nothing for a visit without a guest entry."""
    columns = [getattr(GuestEntryRow, name) for name in _ENTRY]
    row = connection.execute(select(*columns).where(GuestEntryRow.visit_id == visit_id)).one_or_none()
    if row is None:
        return GuestNotes()
    facts = row._asdict()
    folded = facts.pop("institution_folded")
    card = identity_queries.card_of(connection, visit_id)
    return GuestNotes(
        **facts,
        listed_institution=_listed(connection, folded) if folded else "",
        card_last_four=card.last_four if card else "",
        wanted=_wanted(connection, visit_id),
        data_needs=_data_needs(connection, visit_id),
    )


def _listed(connection: Connection, folded: str) -> str:
    query = (
        select(InstitutionRow.name)
        .join(InstitutionNameRow, InstitutionNameRow.institution_id == InstitutionRow.id)
        .where(InstitutionNameRow.folded == folded)
    )
    return connection.execute(query).scalar_one_or_none() or ""


def _wanted(connection: Connection, visit_id: UUID) -> tuple[Wanted, ...]:
    query = (
        select(WantedServiceRow.service_key, WantedServiceRow.state)
        .where(WantedServiceRow.visit_id == visit_id)
        .order_by(WantedServiceRow.place)
    )
    return tuple(Wanted(*row) for row in connection.execute(query))


def _data_needs(connection: Connection, visit_id: UUID) -> tuple[DataNeed, ...]:
    columns = [getattr(DataNeedRow, name) for name in DataNeed.__slots__]
    query = select(*columns).where(DataNeedRow.visit_id == visit_id).order_by(DataNeedRow.place)
    return tuple(DataNeed(*row) for row in connection.execute(query))
