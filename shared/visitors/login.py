"""Come in again: by address or number and PIN, or by visitor card (issue 3, item 5; S000-2c)."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database
from shared.foundation.refusals import Refusal
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.guest_book import GuestBook
from shared.visitors import lockout, pins, queries, sessions, writes
from shared.visitors.login_rules import (
    PROBES,
    contact_subject,
    new_pin,
    person_subject,
    read_card,
    read_contact,
    read_pin,
)
from shared.visitors.masking import masked_contact, masked_name
from shared.visitors.queries import PinHeld
from shared.visitors.refusals import LoginRefusal


@dataclass(frozen=True, slots=True)
class PinAttempt:
    """`session_id` is made once for each visitor at the kiosk: failures count by it."""

    session_id: UUID
    service_key: str
    contact: str = field(repr=False)
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CardAttempt:
    session_id: UUID
    service_key: str
    card: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Recognised:
    """The answer to "is this you?", masked. `must_choose`: it was a one-time PIN, an own one must follow."""

    session_id: UUID
    name: str
    contact: str
    must_choose: bool = False


@dataclass(frozen=True, slots=True)
class _Tries:
    """What one try counts under, and what it found."""

    subjects: tuple[str, ...]
    held: tuple[PinHeld, ...]
    seconds: int
    """The contact is locked for so long."""


def log_in(db: Database, actor: Actor, attempt: PinAttempt) -> Recognised:
    """Who comes in with this PIN. Unknown person and wrong PIN: the same answer, after the same work.

    Raises `Refusal`: a field that is no address, number or PIN (nothing is counted); WRONG; LOCKED with the seconds
    left; ALTERNATIVE once the standard's threshold is passed; NOT_OFFERED.
    """
    require(actor, Right.TAKE_TICKET)
    contact, pin = read_contact(attempt.contact), read_pin(attempt.pin)
    with db.read() as connection:
        book = _book(connection, attempt.service_key, db.clock.now())
        sessions.refuse_exceeded(connection, attempt.session_id, actor)
        held = queries.pins_of_contact(connection, contact)
        subjects = (contact_subject(contact), *_padded(held))
        locked = lockout.locks(connection, subjects, db.clock.now())
    tries = _Tries(subjects, held, locked.get(subjects[0], 0))
    place = pins.which_is_right([each.pin_hash for each in held], pin)
    right = None if place is None else held[place]
    if right is None or tries.seconds or not _holds(right, locked, db.clock.now()):
        raise _count_failure(db, actor, attempt, tries, book.fail_threshold.value)
    renewed = pins.hashed(pin) if pins.is_outdated(right.pin_hash) else None
    return _let_in(db, actor, attempt, tries, right, renewed, book.fail_threshold.value)


def _padded(held: tuple[PinHeld, ...]) -> tuple[str, ...]:
    """As many persons to count under as may be tried, whether there are so many or not: the same work each time."""
    known = [person_subject(each.visitor_id) for each in held]
    return (*known, *(f"nobody:{place}" for place in range(len(known), PROBES)))


def _holds(held: PinHeld, locked: dict[str, int], now: datetime) -> bool:
    expired = held.expires_at is not None and held.expires_at <= now
    return not expired and person_subject(held.visitor_id) not in locked


def _count_failure(
    db: Database, actor: Actor, attempt: PinAttempt, tries: _Tries, threshold: int | None
) -> Refusal:
    with db.work() as work:
        lockout.count_failure(work, tries.subjects)
        exceeded = sessions.count_failure(work, actor, attempt.session_id, attempt.service_key, threshold)
        record(work, actor, "fail_log_in", "login_session", attempt.session_id, by="pin", exceeded=exceeded)
        seconds = lockout.locks(work.connection, tries.subjects, work.now).get(tries.subjects[0], 0)
    if exceeded:
        return Refusal(LoginRefusal.ALTERNATIVE)
    if seconds:
        return Refusal(LoginRefusal.LOCKED, "pin", seconds=seconds)
    return Refusal(LoginRefusal.WRONG, "pin")


def _let_in(
    db: Database,
    actor: Actor,
    attempt: PinAttempt,
    tries: _Tries,
    right: PinHeld,
    renewed: str | None,
    threshold: int | None,
) -> Recognised:
    own = (tries.subjects[0], person_subject(right.visitor_id))
    with db.work() as work:
        locked = lockout.locks(work.connection, own, work.now)
        if not locked:
            lockout.forgive(work, own)
            if renewed:
                writes.put_pin(work, right.visitor_id, renewed, right.expires_at)
            sessions.let_in(work, actor, attempt.session_id, attempt.service_key, right.visitor_id)
            record(work, actor, "log_in", "visitor", right.visitor_id, by="pin")
            return _recognised(work.connection, attempt.session_id, right.visitor_id, right.one_time)
    raise _count_failure(db, actor, attempt, tries, threshold)


def log_in_with_card(db: Database, actor: Actor, attempt: CardAttempt) -> Recognised:
    """Who holds the card. Raises `Refusal`: CARD_FORM (nothing is counted), WRONG, ALTERNATIVE, NOT_OFFERED."""
    require(actor, Right.TAKE_TICKET)
    token = read_card(attempt.card)
    with db.work() as work:
        book = _book(work.connection, attempt.service_key, work.now)
        sessions.refuse_exceeded(work.connection, attempt.session_id, actor)
        visitor_id = queries.holder_of_card(work.connection, token)
        if visitor_id is not None:
            sessions.let_in(work, actor, attempt.session_id, attempt.service_key, visitor_id)
            record(work, actor, "log_in", "visitor", visitor_id, by="card")
            return _recognised(work.connection, attempt.session_id, visitor_id, must_choose=False)
        exceeded = sessions.count_failure(
            work, actor, attempt.session_id, attempt.service_key, book.fail_threshold.value
        )
        record(work, actor, "fail_log_in", "login_session", attempt.session_id, by="card", exceeded=exceeded)
    raise Refusal(LoginRefusal.ALTERNATIVE if exceeded else LoginRefusal.WRONG, "card")


def _book(connection: Connection, service_key: str, now: datetime) -> GuestBook:
    """The guest book's rules in force. Raises `Refusal` NOT_OFFERED where nobody can log in."""
    current = offices.current(connection)
    day = office_rules.office_day(current.office, now)
    book = current.in_force(service_key, day).standard.guest_book
    if not book.returning.value:
        raise Refusal(LoginRefusal.NOT_OFFERED)
    return book


def _recognised(connection: Connection, session_id: UUID, visitor_id: UUID, must_choose: bool) -> Recognised:
    person = writes.known(connection, queries.root_of(connection, visitor_id))
    return Recognised(
        session_id, masked_name(person.name), masked_contact(person.email, person.phone), must_choose
    )


def renew_pin(db: Database, actor: Actor, session_id: UUID, pin: str) -> None:
    """Whoever came in with a one-time PIN chooses an own one. Raises `Refusal` PIN_FORM, PIN_EASY, UNKNOWN."""
    require(actor, Right.TAKE_TICKET)
    with db.read() as connection:
        visitor_id = sessions.person_of(connection, session_id, actor)
        person = writes.known(connection, visitor_id)
    pin_hash = hashed_choice(pin, person.phone)
    with db.work() as work:
        writes.put_pin(work, visitor_id, pin_hash, None)
        record(work, actor, "choose_pin", "visitor", visitor_id)


def hashed_choice(pin: str, phone: str | None) -> str:
    """The hash of a chosen PIN. Raises `Refusal` PIN_FORM, PIN_EASY."""
    return pins.hashed(new_pin(pin, phone or "", "new_pin"))
