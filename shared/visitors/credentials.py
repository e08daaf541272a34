"""What the reception gives a visitor whose identity card was checked: a one-time PIN, a visitor card."""

import base64
import secrets
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database, Work
from shared.foundation.formats import day_and_date
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.printing import writes as printing
from shared.printing.refusals import PrintingRefusal
from shared.printing.visitor_card import CardFacts, card_document
from shared.stations import queries as stations
from shared.visitors import lockout, pins, queries, writes
from shared.visitors.login_rules import CARD_BYTES, ONE_TIME_LIFE, card_text, one_time_pin, person_subject
from shared.visitors.masking import masked_name
from shared.visitors.refusals import LoginRefusal, VisitorRefusal


@dataclass(frozen=True, slots=True)
class OneTimePin:
    """Shown once, at the reception; afterwards nobody can know it."""

    visitor_id: UUID
    pin: str = field(repr=False)
    until: datetime


@dataclass(frozen=True, slots=True)
class NewCard:
    """`qr_text` is shown or printed now; afterwards only its hash is known."""

    card_id: UUID
    qr_text: str = field(repr=False)
    print_job_id: UUID | None


def new_token() -> str:
    return base64.b32encode(secrets.token_bytes(CARD_BYTES)).decode("ascii")


def reset_pin(db: Database, actor: Actor, visitor_id: UUID) -> OneTimePin:
    """A one-time PIN for somebody who forgot theirs (or never had one); every lock on the person ends.

    The officer has checked the identity card. The visitor must choose an own PIN when coming in with it.
    Raises `Refusal` NOT_ALLOWED, UNKNOWN, NO_CONTACT, TOO_MANY.
    """
    require(actor, Right.RESET_PIN)
    pin = one_time_pin()
    pin_hash = pins.hashed(pin)
    with db.work() as work:
        rows = rows_of(work.connection, visitor_id)
        until = work.now + ONE_TIME_LIFE
        person = writes.known(work.connection, rows[0])
        refuse_pin(work.connection, person)
        writes.remove_pins(work, rows[1:])
        writes.put_pin(work, person.id, pin_hash, until)
        lockout.forgive(work, [*map(person_subject, rows), *writes.contact_subjects(person)])
        record(work, actor, "reset_pin", "visitor", person.id)
    return OneTimePin(person.id, pin, until)


def refuse_pin(connection: Connection, person: queries.Visitor) -> None:
    """Raise `Refusal` NO_CONTACT without anything to come in with, TOO_MANY where too many share it."""
    if not (person.email or person.phone):
        raise Refusal(LoginRefusal.NO_CONTACT)
    if queries.is_crowded(connection, person):
        raise Refusal(LoginRefusal.TOO_MANY)


def rows_of(connection: Connection, visitor_id: UUID) -> tuple[UUID, ...]:
    """The row that stands for the person first, then those merged into it. Raises `Refusal` UNKNOWN."""
    root = queries.root_of(connection, visitor_id)
    rows = queries.rows_of(connection, root)
    if not rows:
        raise Refusal(VisitorRefusal.UNKNOWN)
    return (root, *(each for each in rows if each != root))


def issue_card(db: Database, actor: Actor, visitor_id: UUID, *, on_paper: bool) -> NewCard:
    """A new card for the person; any older one no longer opens anything. On paper: at the station's printer.

    Raises `Refusal` NOT_ALLOWED, UNKNOWN, NO_PRINTER.
    """
    require(actor, Right.RESET_PIN)
    with db.work() as work:
        return put_card(work, actor, rows_of(work.connection, visitor_id), on_paper=on_paper)


def put_card(work: Work, actor: Actor, rows: tuple[UUID, ...], *, on_paper: bool) -> NewCard:
    """`rows`: the person's, the one that stands for it first."""
    token, card_id = new_token(), new_id()
    writes.revoke_cards(work, rows)
    writes.add_card(work, card_id, rows[0], token)
    job_id = _print(work, actor, card_id, rows[0], token) if on_paper else None
    record(work, actor, "issue_card", "visitor", rows[0], on_paper=on_paper)
    return NewCard(card_id, card_text(token), job_id)


def _print(work: Work, actor: Actor, card_id: UUID, visitor_id: UUID, token: str) -> UUID:
    printer_id = stations.printer_of(work.connection, actor.station_id)
    if printer_id is None:
        raise Refusal(PrintingRefusal.NO_PRINTER)
    office = offices.current(work.connection).office
    facts = CardFacts(
        office=office.name,
        unit=office.identity.unit.value,
        name=masked_name(writes.known(work.connection, visitor_id).name),
        payload=card_text(token),
        printed_at=day_and_date(office_rules.office_day(office, work.now)),
    )
    return printing.queue_card(work, printer_id, card_id, card_document(facts))


def revoke_card(db: Database, actor: Actor, visitor_id: UUID) -> None:
    """The person's card no longer opens anything (lost, stolen). Raises `Refusal` NOT_ALLOWED, UNKNOWN."""
    require(actor, Right.RESET_PIN)
    with db.work() as work:
        rows = rows_of(work.connection, visitor_id)
        writes.revoke_cards(work, rows)
        record(work, actor, "revoke_card", "visitor", rows[0])
