"""Write a visitor, their consents, PIN and card into the open work."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, insert, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.access.actor import Actor
from shared.database import Topic, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import fold
from shared.visitors import queries
from shared.visitors.consents import ConsentAnswer, ConsentKind
from shared.visitors.login_rules import Contact, contact_subject, fold_email
from shared.visitors.queries import Visitor
from shared.visitors.refusals import VisitorRefusal
from shared.visitors.rules import Phone
from shared.visitors.tables import ConsentRow, VisitorPassRow, VisitorPinRow, VisitorRow

_CHANGE = update(VisitorRow.__table__).where(VisitorRow.__table__.c.id == bindparam("row_id"))
"""With named parameters, so that no statement with what was typed stays in SQLAlchemy's cache (DESIGN §4.9)."""


def add_visitor(work: Work, name: str, email: str | None, phone: Phone | None) -> UUID:
    """A new person; the same person coming again is matched by a later act, never guessed here."""
    visitor_id = new_id()
    row = {"id": visitor_id, "created_at": work.now, **_person(name, email, phone)}
    work.add(VisitorRow, row)
    return visitor_id


def change_visitor(work: Work, visitor_id: UUID, name: str, email: str | None, phone: Phone | None) -> None:
    """What the person, who has logged in, says of themselves today; what was not said stays as it was."""
    said = {column: text for column, text in _person(name, email, phone).items() if text is not None}
    work.connection.execute(_CHANGE, [{"row_id": visitor_id, **said}])
    work.changed(Topic.VISITORS, visitor_id)


def _person(name: str, email: str | None, phone: Phone | None) -> dict[str, str | None]:
    return {
        "name": name,
        "name_folded": fold(name),
        "email": email,
        "email_folded": fold_email(email) if email else None,
        "phone": phone.e164 if phone else None,
        "phone_typed": phone.typed if phone else None,
    }


def add_consent(work: Work, actor: Actor, visitor_id: UUID, visit_id: UUID, consent: ConsentAnswer) -> None:
    """The proof of consent: version, text hash, language, time and station; one row for each box shown."""
    boxes = {ConsentKind.SERVICE: consent.given, ConsentKind.OPTIONAL: consent.optional}
    for kind, ticked in boxes.items():
        if ticked is not None:
            work.add(
                ConsentRow,
                {
                    "id": new_id(),
                    "visitor_id": visitor_id,
                    "visit_id": visit_id,
                    "kind": kind,
                    "text_version": consent.text_version,
                    "text_hash": consent.text_hash,
                    "language": consent.language,
                    "given": ticked,
                    "at": work.now,
                    "station_id": actor.station_id,
                },
            )


def known(connection: Connection, visitor_id: UUID) -> Visitor:
    """Raises `Refusal` UNKNOWN."""
    person = queries.visitor(connection, visitor_id)
    if person is None:
        raise Refusal(VisitorRefusal.UNKNOWN)
    return person


def contact_subjects(person: Visitor) -> tuple[str, ...]:
    """Under which failures with this person's address and number count."""
    contacts = (
        Contact(email_folded=fold_email(person.email)) if person.email else None,
        Contact(phone=person.phone) if person.phone else None,
    )
    return tuple(contact_subject(contact) for contact in contacts if contact)


def put_pin(work: Work, visitor_id: UUID, pin_hash: str, one_time_until: datetime | None) -> None:
    """The person's PIN from now on; one with an end must be changed when it is used."""
    dialect = postgresql if work.connection.dialect.name == "postgresql" else sqlite
    values = {
        "pin_hash": pin_hash,
        "one_time": one_time_until is not None,
        "expires_at": one_time_until,
        "set_at": work.now,
    }
    row = dialect.insert(VisitorPinRow.__table__).values(visitor_id=visitor_id, **values)
    work.connection.execute(row.on_conflict_do_update(index_elements=["visitor_id"], set_=values))
    work.changed(Topic.VISITORS, visitor_id)


def remove_pins(work: Work, visitor_ids: Sequence[UUID]) -> None:
    work.connection.execute(delete(VisitorPinRow).where(VisitorPinRow.visitor_id.in_(visitor_ids)))


def add_card(work: Work, card_id: UUID, visitor_id: UUID, token: str) -> None:
    work.connection.execute(
        insert(VisitorPassRow.__table__).values(
            id=card_id, visitor_id=visitor_id, token_hash=queries.token_hash(token), issued_at=work.now
        )
    )
    work.changed(Topic.VISITORS, visitor_id)


def revoke_cards(work: Work, visitor_ids: Sequence[UUID]) -> None:
    """All cards of the person end."""
    ended = (
        update(VisitorPassRow)
        .where(VisitorPassRow.visitor_id.in_(visitor_ids), VisitorPassRow.revoked_at.is_(None))
        .values(revoked_at=work.now)
    )
    work.connection.execute(ended)
    for visitor_id in visitor_ids[:1]:
        work.changed(Topic.VISITORS, visitor_id)
