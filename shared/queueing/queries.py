"""What screens show of the queue: frozen rows, numbers and desks only where the public looks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, func, select

from shared.queueing import rules
from shared.queueing.clocks import VisitClocks
from shared.queueing.states import AT_A_DESK, Acknowledgement, CallKind, TicketState
from shared.queueing.tables import CallAcknowledgementRow, CallRow, DeskSessionRow, TicketRow
from shared.staff.tables import StaffRow
from shared.stations.tables import DeskRow
from shared.visitors.tables import VisitorRow
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import GuestEntryRow, ServiceGivenRow, VisitEventRow, VisitRow

MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class WaitingTicket:
    ticket_id: UUID
    visit_id: UUID
    label: str
    """"" for a place without a number."""
    number: int | None
    service_key: str
    name: str
    need: str
    issued_at: datetime
    guest_saved_at: datetime | None
    """UTC; waiting limits start at one of the two (C04)."""
    back_at: datetime | None
    """When the service before ended: the wait for a further one starts there, its place stays `issued_at`'s."""


@dataclass(frozen=True, slots=True)
class CurrentTicket:
    """The ticket called to or served at a desk."""

    ticket_id: UUID
    visit_id: UUID
    label: str
    service_key: str
    state: TicketState
    name: str
    institution: str
    need: str
    occupation: str
    list_version: str
    issued_at: datetime
    guest_saved_at: datetime | None
    back_at: datetime | None
    """When the service before ended, where this is a further one."""
    book_opened_at: datetime | None
    """When the guest book was opened for them, where that is known."""
    called_at: datetime | None
    service_started_at: datetime | None
    calls: int
    shown: bool
    """Whether a display has acknowledged the last call."""


@dataclass(frozen=True, slots=True)
class DeskState:
    desk_id: UUID
    user_id: UUID | None
    user_name: str
    opened_at: datetime | None
    current: CurrentTicket | None
    previous_ended_at: datetime | None
    """When this desk's last service of the day ended: another start of the waiting limit (C04)."""


@dataclass(frozen=True, slots=True)
class Call:
    sequence: int
    label: str
    desk_name: str
    service_key: str
    at: datetime
    kind: CallKind


@dataclass(frozen=True, slots=True)
class OpenDesk:
    desk_id: UUID
    user_id: UUID
    user_name: str


def issued_today(connection: Connection, day: date, services: Iterable[str]) -> Mapping[str, int]:
    """How many tickets of these services this day has had; asks nothing when there are none to ask for."""
    asked = tuple(services)
    if not asked:
        return {}
    counted = select(TicketRow.service_key, func.count().label("issued")).where(
        TicketRow.day == day, TicketRow.service_key.in_(asked)
    )
    found = connection.execute(counted.group_by(TicketRow.service_key))
    return {row.service_key: row.issued for row in found}


def waiting(connection: Connection, day: date) -> tuple[WaitingTicket, ...]:
    """Who waits, in the declared order; at most 200."""
    query = (
        select(
            TicketRow.id,
            TicketRow.visit_id,
            TicketRow.label,
            TicketRow.number,
            TicketRow.service_key,
            func.coalesce(VisitorRow.name, ""),
            func.coalesce(GuestEntryRow.need, ""),
            TicketRow.issued_at,
            GuestEntryRow.saved_at,
            _last_end(),
        )
        .join(VisitRow, VisitRow.id == TicketRow.visit_id)
        .outerjoin(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        .where(TicketRow.day == day, TicketRow.state == TicketState.WAITING)
        .order_by(TicketRow.issued_at, TicketRow.service_key, TicketRow.number)
        .limit(MOST_ROWS)
    )
    return tuple(WaitingTicket(*row) for row in connection.execute(query))


def label_of(connection: Connection, visit_id: UUID) -> str:
    """The visit's latest number, "" when it has none."""
    query = select(TicketRow.label).where(TicketRow.visit_id == visit_id).order_by(TicketRow.id.desc())
    return connection.execute(query.limit(1)).scalar_one_or_none() or ""


@dataclass(frozen=True, slots=True)
class CalledGuest:
    """A number called to a desk before anybody said whose it is."""

    visit_id: UUID
    label: str
    service_key: str
    desk_name: str


def called_without_guest(connection: Connection, day: date) -> tuple[CalledGuest, ...]:
    """Numbers of the day that are at a desk and whose guest book is still to be filled in (S003-2)."""
    query = (
        select(TicketRow.visit_id, TicketRow.label, TicketRow.service_key, DeskRow.name)
        .join(DeskRow, DeskRow.id == TicketRow.desk_id)
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == TicketRow.visit_id)
        .where(TicketRow.day == day, TicketRow.state == TicketState.CALLED, GuestEntryRow.id.is_(None))
        .order_by(TicketRow.state_at)
    )
    return tuple(CalledGuest(*row) for row in connection.execute(query))


@dataclass(frozen=True, slots=True)
class RegisteringVisit:
    """Somebody who arrived and is not in line yet, or whose number waits for its guest book."""

    visit_id: UUID
    service_key: str
    label: str
    """"" before there is a number."""
    name: str
    opened_at: datetime
    guest_saved_at: datetime | None
    called: bool


def registering(connection: Connection, day: date) -> tuple[RegisteringVisit, ...]:
    """Who is being registered today, and the anonymous numbers in line or called; the oldest first, at most 200."""
    anonymous = GuestEntryRow.id.is_(None) & VisitRow.state.in_((VisitState.WAITING, VisitState.CALLED))
    query = (
        select(
            VisitRow.id,
            VisitRow.service_key,
            func.coalesce(TicketRow.label, ""),
            func.coalesce(VisitorRow.name, ""),
            VisitRow.opened_at,
            GuestEntryRow.saved_at,
            VisitRow.state == VisitState.CALLED,
        )
        .outerjoin(TicketRow, TicketRow.visit_id == VisitRow.id)
        .outerjoin(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        .where(VisitRow.day == day, (VisitRow.state == VisitState.REGISTERING) | anonymous)
        .order_by(VisitRow.opened_at)
        .limit(MOST_ROWS)
    )
    return tuple(RegisteringVisit(*row) for row in connection.execute(query))


def people_waiting(connection: Connection, day: date) -> Mapping[str, int]:
    """How many wait for each service; a service nobody waits for is not in it."""
    query = (
        select(TicketRow.service_key, func.count())
        .where(TicketRow.day == day, TicketRow.state == TicketState.WAITING)
        .group_by(TicketRow.service_key)
    )
    return {row[0]: row[1] for row in connection.execute(query)}


def next_choice(connection: Connection, day: date, desk_services: tuple[str, ...]) -> rules.Choice | None:
    """Whom `call_next` would take now, and why."""
    query = select(TicketRow.id, TicketRow.service_key, TicketRow.number, TicketRow.issued_at).where(
        TicketRow.day == day, TicketRow.state == TicketState.WAITING
    )
    candidates = (rules.Candidate(*row) for row in connection.execute(query))
    return rules.choose_next(candidates, desk_services)


def visit_clocks(connection: Connection, day: date) -> tuple[VisitClocks, ...]:
    """The clocks of everybody who has a ticket of this day, those who did not come when called excepted."""
    query = (
        select(
            TicketRow.service_key,
            _book_opened_at(),
            GuestEntryRow.saved_at,
            TicketRow.issued_at,
            _first_start(),
        )
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == TicketRow.visit_id)
        .where(
            TicketRow.day == day,
            (TicketRow.state != TicketState.NO_SHOW) | _first_start().is_not(None),
        )
    )
    return tuple(VisitClocks(*row) for row in connection.execute(query))


def _first_start():  # noqa: ANN202 - a SQLAlchemy query
    """When the first of a visitor's services began: that is where the wait ended."""
    started = select(func.min(ServiceGivenRow.started_at)).where(ServiceGivenRow.ticket_id == TicketRow.id)
    return started.scalar_subquery()


def _last_end():  # noqa: ANN202 - a SQLAlchemy query
    """When the latest of a ticket's services ended: from there its holder waits for the next."""
    ended = select(func.max(ServiceGivenRow.ended_at)).where(ServiceGivenRow.ticket_id == TicketRow.id)
    return ended.scalar_subquery()


def _book_opened_at():  # noqa: ANN202 - a SQLAlchemy query
    opened = select(VisitEventRow.at).where(
        VisitEventRow.visit_id == TicketRow.visit_id, VisitEventRow.kind == EventKind.GUEST_BOOK_OPENED
    )
    return opened.limit(1).scalar_subquery()


def open_desks(connection: Connection) -> tuple[OpenDesk, ...]:
    """Who sits at which desk."""
    query = (
        select(DeskSessionRow.desk_id, DeskSessionRow.user_id, StaffRow.name)
        .join(StaffRow, StaffRow.id == DeskSessionRow.user_id)
        .where(DeskSessionRow.closed_at.is_(None))
    )
    return tuple(OpenDesk(*row) for row in connection.execute(query))


def desk_state(connection: Connection, desk_id: UUID, day: date) -> DeskState:
    session = connection.execute(
        select(DeskSessionRow.user_id, StaffRow.name, DeskSessionRow.opened_at)
        .join(StaffRow, StaffRow.id == DeskSessionRow.user_id)
        .where(DeskSessionRow.desk_id == desk_id, DeskSessionRow.closed_at.is_(None))
    ).one_or_none()
    return DeskState(
        desk_id=desk_id,
        user_id=session.user_id if session else None,
        user_name=session.name if session else "",
        opened_at=session.opened_at if session else None,
        current=_current(connection, desk_id),
        previous_ended_at=_previous_end(connection, desk_id, day),
    )


def _previous_end(connection: Connection, desk_id: UUID, day: date) -> datetime | None:
    query = (
        select(ServiceGivenRow.ended_at)
        .join(TicketRow, TicketRow.id == ServiceGivenRow.ticket_id)
        .where(TicketRow.desk_id == desk_id, TicketRow.day == day, ServiceGivenRow.ended_at.is_not(None))
        .order_by(ServiceGivenRow.ended_at.desc())
        .limit(1)
    )
    return connection.execute(query).scalar_one_or_none()


def _current(connection: Connection, desk_id: UUID) -> CurrentTicket | None:
    query = (
        select(
            TicketRow.id,
            TicketRow.visit_id,
            TicketRow.label,
            TicketRow.service_key,
            TicketRow.state,
            func.coalesce(VisitorRow.name, ""),
            func.coalesce(GuestEntryRow.institution, ""),
            func.coalesce(GuestEntryRow.need, ""),
            func.coalesce(GuestEntryRow.occupation, ""),
            func.coalesce(GuestEntryRow.list_version, ""),
            TicketRow.issued_at,
            GuestEntryRow.saved_at,
            _last_end().label("back_at"),
            _book_opened_at().label("book_opened_at"),
        )
        .join(VisitRow, VisitRow.id == TicketRow.visit_id)
        .outerjoin(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
        .outerjoin(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        .where(TicketRow.desk_id == desk_id, TicketRow.state.in_(AT_A_DESK))
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    called_at, calls, shown = _calls_of(connection, row.id, row.back_at)
    started = select(ServiceGivenRow.started_at).where(
        ServiceGivenRow.ticket_id == row.id, ServiceGivenRow.ended_at.is_(None)
    )
    started_at = connection.execute(started).scalar_one_or_none()
    return CurrentTicket(*row, called_at=called_at, service_started_at=started_at, calls=calls, shown=shown)


def _calls_of(
    connection: Connection, ticket_id: UUID, since: datetime | None
) -> tuple[datetime | None, int, bool]:
    """First call for the service now at hand, number of calls, and whether a display showed the last one."""
    query = select(func.min(CallRow.at), func.count(), func.max(CallRow.sequence)).where(
        CallRow.ticket_id == ticket_id
    )
    if since is not None:
        query = query.where(CallRow.at >= since)
    first, count, last = connection.execute(query).one()
    shown = select(CallAcknowledgementRow.sequence).where(
        CallAcknowledgementRow.sequence == last, CallAcknowledgementRow.kind == Acknowledgement.SHOWN
    )
    return first, count, last is not None and connection.execute(shown).first() is not None


def calls_since(connection: Connection, sequence: int, day: date) -> tuple[Call, ...]:
    """The day's calls after `sequence`, oldest first; at most 200, so ask again from the last one."""
    query = (
        _calls()
        .where(CallRow.sequence > sequence, CallRow.day == day)
        .order_by(CallRow.sequence)
        .limit(MOST_ROWS)
    )
    return tuple(Call(*row) for row in connection.execute(query))


def latest_calls(connection: Connection, day: date, most: int) -> tuple[Call, ...]:
    """The day's newest calls, newest first: what a display that just started shows."""
    query = _calls().where(CallRow.day == day).order_by(CallRow.sequence.desc()).limit(most)
    return tuple(Call(*row) for row in connection.execute(query))


def _calls():  # noqa: ANN202 - a SQLAlchemy query
    return select(
        CallRow.sequence, CallRow.label, CallRow.desk_name, CallRow.service_key, CallRow.at, CallRow.kind
    )
