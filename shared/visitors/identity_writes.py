"""Write what is kept of an identity card into the open work: sealed number and last four, never the number."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import insert, select

from shared.database import Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office.vocabulary import IdentityType
from shared.visitors.identity_key import IdentityKey, IdentityKeyFile
from shared.visitors.identity_rules import CardNumber
from shared.visitors.refusals import IdentityRefusal
from shared.visitors.tables import IdentityKeyRow, VisitorCardRow


@dataclass(frozen=True, slots=True)
class ShownCard:
    """A card somebody showed, with its number where the standard wants it stored."""

    type: IdentityType
    number: CardNumber


def add_card(
    work: Work, visitor_id: UUID, visit_id: UUID, shown: ShownCard, key_file: IdentityKeyFile | None
) -> None:
    """Seal the number and store it. Raises `Refusal` KEY_MISSING, KEY_DIFFERS or KEY_UNREADABLE."""
    sealed = _key(work, key_file).seal(shown.number)
    work.connection.execute(
        insert(VisitorCardRow.__table__),
        {
            "id": new_id(),
            "visitor_id": visitor_id,
            "visit_id": visit_id,
            "type": shown.type,
            "hash": sealed.hash,
            "last_four": sealed.last_four,
            "seen_at": work.now,
        },
    )


def _key(work: Work, key_file: IdentityKeyFile | None) -> IdentityKey:
    """The office's key; the first number ever stored ties the database to it."""
    if key_file is None:
        raise Refusal(IdentityRefusal.KEY_MISSING, file="")
    known = work.connection.execute(select(IdentityKeyRow.fingerprint)).scalar_one_or_none()
    key = key_file.open(known)
    if known is None:
        row = {"only": 1, "fingerprint": key.fingerprint, "since": work.now}
        work.connection.execute(insert(IdentityKeyRow.__table__), row)
    return key
