"""A visitor who comes again: the same person in a new visit, the form filled from the last one, an own PIN or card."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, exists, select

from shared.access.actor import Actor, Right, require
from shared.audit.writes import record
from shared.database import Database, Work
from shared.foundation.refusals import Refusal
from shared.visitors import credentials, queries, sessions
from shared.visitors import writes as visitors
from shared.visitors.credentials import NewCard, put_card, refuse_pin
from shared.visitors.login import hashed_choice
from shared.visitors.login_rules import CHOOSING
from shared.visitors.masking import masked_contact
from shared.visitors.queries import Visitor
from shared.visitors.refusals import LoginRefusal
from shared.visitors.sessions import Arrival
from shared.visits.code_lists import CodeListName, CodeLists, code_lists, versions
from shared.visits.guest_form import AcceptedGuest, GuestForm
from shared.visits.states import EntrySource, EventKind
from shared.visits.tables import GuestEntryRow, VisitEventRow, VisitRow
from shared.visits.writes import GuestFacts

_KEPT = (
    "gender",
    "education",
    "occupation",
    "occupation_other",
    "institution",
    "institution_category",
    "institution_category_other",
    "purpose",
    "purpose_other",
    "nationality",
    "nationality_other",
)
"""What the last visit fills in. The need, the card shown and any wish for help belong to their day."""

_CODED = {name.value: name for name in CodeListName}


@dataclass(frozen=True, slots=True)
class KnownGuest:
    """The form filled from the last visit; `asked_again`: answers whose meaning changed with the code lists."""

    form: GuestForm = field(repr=False)
    asked_again: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be given at the end of a visit so that the next one is quicker; `contact` is masked."""

    pin: bool = False
    card: bool = False
    contact: str = ""


def enter(
    work: Work, actor: Actor, arrival: Arrival | None, guest: AcceptedGuest, visit_id: UUID
) -> tuple[UUID, GuestFacts]:
    """The person of a guest entry and its facts: somebody who logged in stays the same person (by their own row).

    After too many failed log-ins the entry is marked as made by the alternative form (S000-2c).
    """
    arrived = sessions.arrive(work, actor, arrival, visit_id)
    facts = replace(guest.facts, source=EntrySource.ALTERNATIVE) if arrived.alternative else guest.facts
    if arrived.visitor_id is None:
        return visitors.add_visitor(work, guest.name, guest.email, guest.phone), facts
    visitors.change_visitor(work, arrived.visitor_id, guest.name, guest.email, guest.phone)
    record(work, actor, "come_again", "visitor", arrived.visitor_id)
    return arrived.visitor_id, facts


def read_known(db: Database, actor: Actor, session_id: UUID) -> KnownGuest:
    """The form of whoever logged in, as their last visit filled it. Raises `Refusal` UNKNOWN when nobody did."""
    require(actor, Right.TAKE_TICKET)
    with db.work() as work:
        visitor_id = sessions.person_of(work.connection, session_id, actor)
        root = queries.root_of(work.connection, visitor_id)
        record(work, actor, "read_visitor", "visitor", visitor_id, why="form")
        person = visitors.known(work.connection, root)
        return known_guest(person, last_entry(work.connection, root), code_lists())


def last_entry(connection: Connection, root_id: UUID) -> GuestFacts | None:
    """The facts of the person's latest guest entry."""
    columns = [getattr(GuestEntryRow, name) for name in GuestFacts.__slots__]
    query = (
        select(*columns)
        .join(VisitRow, VisitRow.id == GuestEntryRow.visit_id)
        .where(VisitRow.visitor_id.in_(queries.rows_query(root_id)))
        .order_by(GuestEntryRow.saved_at.desc(), GuestEntryRow.id.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    return GuestFacts(*row) if row else None


def known_guest(person: Visitor, facts: GuestFacts | None, lists: CodeLists) -> KnownGuest:
    """Pure. A code is taken over only where it still means the same; its words go with it."""
    about = GuestForm(name=person.name, email=person.email or "", phone=person.phone_typed or "")
    if facts is None:
        return KnownGuest(about)
    stale = tuple(name for name in _KEPT if name in _CODED and not _means_the_same(facts, name, lists))
    dropped = {*stale, *(f"{name}_other" for name in stale)}
    kept = {name: getattr(facts, name) or "" for name in _KEPT if name not in dropped}
    filled = replace(about, birth_year=str(facts.birth_year or ""), **kept)
    return KnownGuest(filled, stale)


def _means_the_same(facts: GuestFacts, name: str, lists: CodeLists) -> bool:
    code = getattr(facts, name)
    if not code or facts.list_version == lists.version:
        return True
    if facts.list_version not in versions():
        return False
    before = code_lists(facts.list_version).find(_CODED[name], code)
    return before is not None and before == lists.find(_CODED[name], code)


def read_offer(db: Database, actor: Actor, visit_id: UUID) -> Offer:
    """What the visitor who has just taken a number here may be offered; nothing for anybody else's visit."""
    require(actor, Right.TAKE_TICKET)
    with db.read() as connection:
        person = _just_here(connection, actor, visit_id, db.clock.now())
        if person is None:
            return Offer()
        rows = queries.rows_of(connection, queries.root_of(connection, person.id))
        has_pin = any(queries.has_login(connection, each) for each in rows)
        may = (
            bool(person.email or person.phone) and not has_pin and not queries.is_crowded(connection, person)
        )
        return Offer(may, card=True, contact=masked_contact(person.email, person.phone))


def choose_pin(db: Database, actor: Actor, visit_id: UUID, pin: str) -> None:
    """The visitor who has just taken a number here chooses a PIN for the next time.

    Raises `Refusal` PIN_FORM, PIN_EASY, TOO_LATE, HAS_PIN, NO_CONTACT, TOO_MANY.
    """
    require(actor, Right.TAKE_TICKET)
    with db.read() as connection:
        person = _visitor_here(connection, actor, visit_id, db.clock.now())
    pin_hash = hashed_choice(pin, person.phone)
    with db.work() as work:
        person = _visitor_here(work.connection, actor, visit_id, work.now)
        root = queries.root_of(work.connection, person.id)
        if any(queries.has_login(work.connection, each) for each in queries.rows_of(work.connection, root)):
            raise Refusal(LoginRefusal.HAS_PIN)
        refuse_pin(work.connection, person)
        visitors.put_pin(work, person.id, pin_hash, None)
        record(work, actor, "choose_pin", "visitor", person.id)


def take_card(db: Database, actor: Actor, visit_id: UUID, *, on_paper: bool) -> NewCard:
    """A visitor card for whoever has just taken a number here. Raises `Refusal` TOO_LATE, NO_PRINTER."""
    require(actor, Right.TAKE_TICKET)
    with db.work() as work:
        person = _visitor_here(work.connection, actor, visit_id, work.now)
        rows = credentials.rows_of(work.connection, person.id)
        return put_card(work, actor, rows, on_paper=on_paper)


def _visitor_here(connection: Connection, actor: Actor, visit_id: UUID, now: datetime) -> Visitor:
    person = _just_here(connection, actor, visit_id, now)
    if person is None:
        raise Refusal(LoginRefusal.TOO_LATE)
    return person


def _just_here(connection: Connection, actor: Actor, visit_id: UUID, now: datetime) -> Visitor | None:
    """Whose guest book was saved at this very station a moment ago."""
    saved = exists().where(
        VisitEventRow.visit_id == VisitRow.id,
        VisitEventRow.kind == EventKind.GUEST_ENTRY_SAVED,
        VisitEventRow.station_id == actor.station_id,
        VisitEventRow.at > now - CHOOSING,
    )
    query = select(VisitRow.visitor_id).where(VisitRow.id == visit_id, saved)
    visitor_id = connection.execute(query).scalar_one_or_none()
    return queries.visitor(connection, visitor_id) if visitor_id else None
