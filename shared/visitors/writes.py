"""Write a visitor and their consents into the open work."""

from uuid import UUID

from sqlalchemy import insert

from shared.access.actor import Actor
from shared.database import Work
from shared.foundation.ids import new_id
from shared.foundation.text import fold
from shared.visitors.consents import ConsentAnswer
from shared.visitors.rules import Phone
from shared.visitors.tables import ConsentRow, VisitorRow

_ADD_VISITOR = insert(VisitorRow.__table__)
_ADD_CONSENT = insert(ConsentRow.__table__)


def add_visitor(work: Work, name: str, email: str | None, phone: Phone | None) -> UUID:
    """A new person; the same person coming again is matched by a later act, never guessed here."""
    visitor_id = new_id()
    work.connection.execute(
        _ADD_VISITOR,
        {
            "id": visitor_id,
            "name": name,
            "name_folded": fold(name),
            "email": email,
            "phone": phone.e164 if phone else None,
            "phone_typed": phone.typed if phone else None,
            "created_at": work.now,
        },
    )
    return visitor_id


def add_consent(work: Work, actor: Actor, visitor_id: UUID, visit_id: UUID, consent: ConsentAnswer) -> None:
    """The proof of consent: version, text hash, language, time and station."""
    work.connection.execute(
        _ADD_CONSENT,
        {
            "id": new_id(),
            "visitor_id": visitor_id,
            "visit_id": visit_id,
            "text_version": consent.text_version,
            "text_hash": consent.text_hash,
            "language": consent.language,
            "given": consent.given,
            "at": work.now,
            "station_id": actor.station_id,
        },
    )
