"""Change a visit inside an open work: its state by compare-and-set, its event in the same commit (DESIGN §4.5)."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select, update

from shared.access.actor import Actor
from shared.database import Topic, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import fold
from shared.office.vocabulary import IdentityType
from shared.visits.refusals import VisitRefusal
from shared.visits.screening import Screened
from shared.visits.states import Channel, EntrySource, EventKind, Media, VisitState, states_before
from shared.visits.tables import GuestEntryRow, ScreeningRow, ServiceGivenRow, VisitEventRow, VisitRow


@dataclass(frozen=True, slots=True)
class NewVisit:
    id: UUID
    day: date
    service_key: str
    standard_id: UUID
    visitor_id: UUID | None
    state: VisitState = VisitState.WAITING
    channel: Channel = Channel.ON_SITE
    opened_at: datetime | None = None
    """UTC; None: now."""


@dataclass(frozen=True, slots=True)
class GuestFacts:
    """The checked, coded facts of a guest entry; None where nothing was asked or answered."""

    source: EntrySource
    list_version: str
    gender: str | None = None
    birth_year: int | None = None
    education: str | None = None
    occupation: str | None = None
    occupation_other: str | None = None
    institution: str | None = None
    institution_category: str | None = None
    institution_category_other: str | None = None
    purpose: str | None = None
    purpose_other: str | None = None
    need: str | None = None
    no_email_reason: str | None = None
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


def open_visit(work: Work, visit: NewVisit) -> None:
    work.add(
        VisitRow,
        {
            "id": visit.id,
            "day": visit.day,
            "channel": visit.channel,
            "state": visit.state,
            "service_key": visit.service_key,
            "standard_id": visit.standard_id,
            "visitor_id": visit.visitor_id,
            "opened_at": visit.opened_at or work.now,
        },
    )
    work.changed(Topic.VISITS, visit.id)


def bind_visitor(work: Work, visit_id: UUID, visitor_id: UUID) -> None:
    """Say who the person of a visit is that began without one."""
    work.connection.execute(update(VisitRow).where(VisitRow.id == visit_id).values(visitor_id=visitor_id))
    work.changed(Topic.VISITS, visit_id)


def save_screening(work: Work, visit_id: UUID, screened: Screened) -> None:
    row = {
        "visit_id": visit_id,
        "mask": screened.mask,
        "temperature": screened.temperature,
        "passed": screened.passed,
        "screened_at": work.now,
    }
    work.add(ScreeningRow, row)


def forget_temperatures(work: Work, before: date) -> int:
    """Clear the temperatures of visits before a day; returns how many (health data, S002-1b)."""
    earlier = select(VisitRow.id).where(VisitRow.day < before)
    cleared = (
        update(ScreeningRow)
        .where(ScreeningRow.temperature.is_not(None), ScreeningRow.visit_id.in_(earlier))
        .values(temperature=None)
    )
    return work.connection.execute(cleared).rowcount


def save_guest_entry(work: Work, visit_id: UUID, facts: GuestFacts) -> None:
    row = {name: getattr(facts, name) for name in GuestFacts.__slots__}
    row["institution_folded"] = fold(facts.institution) if facts.institution else None
    work.add(GuestEntryRow, {"id": new_id(), "visit_id": visit_id, "saved_at": work.now, **row})


def add_events(
    work: Work,
    actor: Actor,
    visit_id: UUID,
    *kinds: EventKind,
    ticket_id: UUID | None = None,
    desk_id: UUID | None = None,
    detail: dict[str, object] | None = None,
    book_opened_at: datetime | None = None,
    at: datetime | None = None,
) -> None:
    """What happened, in this order, all at `at` (UTC), by default the work's instant.

    `book_opened_at` (UTC) adds the one event that lies before the visit; no clock may bring it from the future.
    """
    common = {
        "visit_id": visit_id,
        "station_id": actor.station_id,
        "user_id": actor.user_id,
        "desk_id": desk_id,
        "ticket_id": ticket_id,
        "detail": detail,
    }
    times = [(kind, at or work.now) for kind in kinds]
    if book_opened_at is not None:
        times.insert(0, (EventKind.GUEST_BOOK_OPENED, min(book_opened_at, work.now)))
    rows = [{"id": new_id(), "kind": kind, "at": at, **common} for kind, at in times]
    work.add(VisitEventRow, *rows)
    work.changed(Topic.VISITS, visit_id)


def move_visit(work: Work, visit_id: UUID, target: VisitState) -> None:
    """Change the state. Raises `Refusal` WRONG_STATE when the visit is not where it would have to be, or UNKNOWN."""
    moved = (
        update(VisitRow)
        .where(VisitRow.id == visit_id, VisitRow.state.in_(states_before(target)))
        .values(state=target)
        .returning(VisitRow.id)
    )
    if work.connection.execute(moved).first() is None:
        raise _why_unmoved(work, visit_id, target)
    work.changed(Topic.VISITS, visit_id)


def _why_unmoved(work: Work, visit_id: UUID, target: VisitState) -> Refusal:
    query = select(VisitRow.state).where(VisitRow.id == visit_id)
    state = work.connection.execute(query).scalar_one_or_none()
    if state is None:
        return Refusal(VisitRefusal.UNKNOWN)
    return Refusal(VisitRefusal.WRONG_STATE, state=state.value, target=target.value)


def start_service(
    work: Work, actor: Actor, visit_id: UUID, ticket_id: UUID, service_key: str, desk_id: UUID
) -> UUID:
    service_id = new_id()
    work.add(
        ServiceGivenRow,
        {
            "id": service_id,
            "visit_id": visit_id,
            "ticket_id": ticket_id,
            "service_key": service_key,
            "desk_id": desk_id,
            "officer_id": actor.user_id,
            "started_at": work.now,
        },
    )
    return service_id


def give_service(work: Work, actor: Actor, visit_id: UUID, service_key: str, started_at: datetime) -> None:
    """A service that is over, given by the actor from `started_at` (UTC) until now, at no desk."""
    row = {
        "id": new_id(),
        "visit_id": visit_id,
        "ticket_id": None,
        "service_key": service_key,
        "desk_id": None,
        "officer_id": actor.user_id,
        "started_at": started_at,
        "ended_at": work.now,
    }
    work.add(ServiceGivenRow, row)


def end_service(work: Work, ticket_id: UUID) -> UUID:
    """End the running service of a ticket; returns its id. Raises `Refusal` WRONG_STATE when none runs."""
    statement = (
        update(ServiceGivenRow)
        .where(ServiceGivenRow.ticket_id == ticket_id, ServiceGivenRow.ended_at.is_(None))
        .values(ended_at=work.now)
        .returning(ServiceGivenRow.id)
    )
    service_id = work.connection.execute(statement).scalar_one_or_none()
    if service_id is None:
        raise Refusal(VisitRefusal.WRONG_STATE, state="", target="")
    return service_id
