"""What may be shown of the cards somebody had with them."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from shared.office.vocabulary import IdentityType
from shared.visitors.tables import VisitorCardRow


@dataclass(frozen=True, slots=True)
class SeenCard:
    type: IdentityType
    last_four: str


def card_of(connection: Connection, visit_id: UUID) -> SeenCard | None:
    """The card shown in a visit, where its number was stored."""
    query = select(VisitorCardRow.type, VisitorCardRow.last_four).where(VisitorCardRow.visit_id == visit_id)
    row = connection.execute(query).first()
    return SeenCard(*row) if row else None
