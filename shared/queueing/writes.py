"""Change tickets, desks and calls inside an open work."""

import hashlib
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError

from shared.access.actor import Actor
from shared.database import Topic, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.queueing import rules, series
from shared.queueing.refusals import QueueRefusal
from shared.queueing.states import AT_A_DESK, Acknowledgement, CallKind, TicketState
from shared.queueing.tables import CallAcknowledgementRow, CallRow, DeskSessionRow, TicketRow
from shared.visits.tables import GuestEntryRow


@dataclass(frozen=True, slots=True)
class NewTicket:
    id: UUID
    visit_id: UUID
    service_key: str
    prefix: str
    day: date
    token: str
    priority: bool = False


@dataclass(frozen=True, slots=True)
class DeskTicket:
    """The ticket at a desk, as far as changing it is concerned."""

    id: UUID
    visit_id: UUID
    service_key: str
    label: str
    state: TicketState
    day: date


def token_hash(token: str) -> str:
    """SHA-256 in hex; enough for a random token of 80 bits."""
    return hashlib.sha256(token.encode()).hexdigest()


def add_ticket(work: Work, ticket: NewTicket) -> str:
    """Take the next number of the service's series and write the ticket; returns its label."""
    number = series.take_number(work.connection, ticket.prefix, ticket.day)
    label = rules.label(ticket.prefix, number)
    _write_ticket(work, ticket, number, label)
    return label


def add_place(work: Work, ticket: NewTicket) -> None:
    """A place in line without a number."""
    _write_ticket(work, ticket, None, "")


def _write_ticket(work: Work, ticket: NewTicket, number: int | None, label: str) -> None:
    work.add(
        TicketRow,
        {
            "id": ticket.id,
            "visit_id": ticket.visit_id,
            "service_key": ticket.service_key,
            "day": ticket.day,
            "prefix": ticket.prefix,
            "number": number,
            "label": label,
            "state": TicketState.WAITING,
            "desk_id": None,
            "token_hash": token_hash(ticket.token),
            "priority": ticket.priority,
            "issued_at": work.now,
            "state_at": work.now,
        },
    )
    work.changed(Topic.TICKETS, ticket.id)


def waiting_candidates(work: Work, day: date) -> tuple[rules.Candidate, ...]:
    query = select(TicketRow.id, TicketRow.service_key, TicketRow.number, TicketRow.issued_at).where(
        TicketRow.day == day, TicketRow.state == TicketState.WAITING
    )
    return tuple(
        rules.Candidate(row.id, row.service_key, row.number, row.issued_at)
        for row in work.connection.execute(query)
    )


def claim(work: Work, ticket_id: UUID, desk_id: UUID) -> DeskTicket | None:
    """Take a waiting ticket to a desk, or None when another desk was quicker.

    The state is changed by compare-and-set; on PostgreSQL a row another desk is just taking counts as taken.
    """
    free = (
        select(TicketRow.id)
        .where(TicketRow.id == ticket_id, TicketRow.state == TicketState.WAITING)
        .with_for_update(skip_locked=True)
    )
    if work.connection.execute(free).scalar_one_or_none() is None:
        return None
    _set_state(work, ticket_id, TicketState.WAITING, TicketState.CALLED, desk_id)
    return ticket_at(work, desk_id)


def ticket_at(work: Work, desk_id: UUID) -> DeskTicket | None:
    """The ticket called to or served at a desk, locked until the work ends."""
    query = (
        select(
            TicketRow.id,
            TicketRow.visit_id,
            TicketRow.service_key,
            TicketRow.label,
            TicketRow.state,
            TicketRow.day,
        )
        .where(TicketRow.desk_id == desk_id, TicketRow.state.in_(AT_A_DESK))
        .with_for_update()
    )
    row = work.connection.execute(query).one_or_none()
    return DeskTicket(*row) if row else None


def ticket_of(work: Work, visit_id: UUID) -> DeskTicket | None:
    """The visit's place in line, if it has one that is still good; the latest."""
    query = (
        select(
            TicketRow.id,
            TicketRow.visit_id,
            TicketRow.service_key,
            TicketRow.label,
            TicketRow.state,
            TicketRow.day,
        )
        .where(TicketRow.visit_id == visit_id, TicketRow.state.in_(AT_A_DESK | {TicketState.WAITING}))
        .order_by(TicketRow.issued_at.desc())
        .limit(1)
    )
    row = work.connection.execute(query).one_or_none()
    return DeskTicket(*row) if row else None


def prefer_as_wished(work: Work, visit_id: UUID) -> None:
    """Let the visit's place come first if its guest entry asks for it."""
    wished = select(GuestEntryRow.id).where(
        GuestEntryRow.visit_id == visit_id, GuestEntryRow.wants_priority.is_(True)
    )
    work.connection.execute(
        update(TicketRow).where(TicketRow.visit_id == visit_id, wished.exists()).values(priority=True)
    )


def expire_of(work: Work, visit_id: UUID) -> UUID | None:
    """The visit's waiting place is no longer good; its id, or None when it has none."""
    expired = (
        update(TicketRow)
        .where(TicketRow.visit_id == visit_id, TicketRow.state == TicketState.WAITING)
        .values(state=TicketState.EXPIRED, state_at=work.now)
        .returning(TicketRow.id)
    )
    ticket_id = work.connection.execute(expired).scalar_one_or_none()
    if ticket_id is not None:
        work.changed(Topic.TICKETS, ticket_id)
    return ticket_id


def current_at(
    work: Work, actor: Actor, desk_id: UUID, state: TicketState, otherwise: QueueRefusal
) -> DeskTicket:
    """The ticket at the actor's desk in this state. Raises `Refusal` NO_CURRENT_TICKET or `otherwise`."""
    lock_desk_session(work, actor, desk_id)
    ticket = ticket_at(work, desk_id)
    if ticket is None:
        raise Refusal(QueueRefusal.NO_CURRENT_TICKET)
    if ticket.state is not state:
        raise Refusal(otherwise)
    return ticket


def move_ticket(work: Work, ticket: DeskTicket, desk_id: UUID, target: TicketState) -> None:
    """The desk's ticket goes on to `target`; the caller has checked that it may, under `ticket_at`'s lock."""
    _set_state(work, ticket.id, ticket.state, target, desk_id)


def back_in_line(work: Work, ticket: DeskTicket, service_key: str) -> None:
    """The same number waits again, now for another service, at the place its own time gives it."""
    moved = (
        update(TicketRow)
        .where(TicketRow.id == ticket.id, TicketRow.state == ticket.state)
        .values(state=TicketState.WAITING, desk_id=None, service_key=service_key, state_at=work.now)
        .returning(TicketRow.id)
    )
    work.connection.execute(moved).one()
    work.changed(Topic.TICKETS, ticket.id)


def _set_state(work: Work, ticket_id: UUID, before: TicketState, target: TicketState, desk_id: UUID) -> None:
    moved = (
        update(TicketRow)
        .where(TicketRow.id == ticket_id, TicketRow.state == before)
        .values(state=target, desk_id=desk_id, state_at=work.now)
        .returning(TicketRow.id)
    )
    work.connection.execute(moved).one()
    work.changed(Topic.TICKETS, ticket_id)


def add_call(work: Work, ticket: DeskTicket, desk_id: UUID, desk_name: str, kind: CallKind) -> int:
    """Call a ticket to a desk; returns the call's sequence. Sequences appear in commit order."""
    sequence = series.take_number(work.connection, series.CALLS)
    work.add(
        CallRow,
        {
            "sequence": sequence,
            "kind": kind,
            "ticket_id": ticket.id,
            "desk_id": desk_id,
            "day": ticket.day,
            "label": ticket.label,
            "desk_name": desk_name,
            "service_key": ticket.service_key,
            "at": work.now,
        },
    )
    work.changed(Topic.CALLS, sequence)
    return sequence


def acknowledge(work: Work, actor: Actor, sequence: int, kind: Acknowledgement) -> None:
    """Write that this station showed a call; said twice it counts once."""
    key = (sequence, actor.station_id, kind)
    if work.connection.execute(_acknowledged(*key)).first():
        return
    work.add(
        CallAcknowledgementRow,
        {"sequence": sequence, "station_id": actor.station_id, "kind": kind, "at": work.now},
    )
    work.changed(Topic.ACKNOWLEDGEMENTS, sequence)


def _acknowledged(sequence: int, station_id: UUID | None, kind: Acknowledgement):  # noqa: ANN202 - a SQLAlchemy query
    return select(CallAcknowledgementRow.sequence).where(
        CallAcknowledgementRow.sequence == sequence,
        CallAcknowledgementRow.station_id == station_id,
        CallAcknowledgementRow.kind == kind,
    )


def open_desk_session(work: Work, actor: Actor, desk_id: UUID) -> UUID:
    """Seat the user at the desk; raises `Refusal` DESK_TAKEN when somebody sits there."""
    session_id = new_id()
    row = {
        "id": session_id,
        "desk_id": desk_id,
        "user_id": actor.user_id,
        "station_id": actor.station_id,
        "opened_at": work.now,
    }
    try:
        work.connection.execute(insert(DeskSessionRow.__table__), row)
    except IntegrityError as error:
        raise Refusal(QueueRefusal.DESK_TAKEN) from error
    work.changed(Topic.STATIONS, desk_id)
    return session_id


def lock_desk_session(work: Work, actor: Actor, desk_id: UUID) -> UUID:
    """The actor's open session at the desk, locked. Raises `Refusal` DESK_NOT_OPEN or DESK_TAKEN."""
    query = (
        select(DeskSessionRow.id, DeskSessionRow.user_id)
        .where(DeskSessionRow.desk_id == desk_id, DeskSessionRow.closed_at.is_(None))
        .with_for_update()
    )
    row = work.connection.execute(query).one_or_none()
    if row is None:
        raise Refusal(QueueRefusal.DESK_NOT_OPEN)
    if row.user_id != actor.user_id:
        raise Refusal(QueueRefusal.DESK_TAKEN)
    return row.id


def close_desk_session(work: Work, session_id: UUID, desk_id: UUID) -> None:
    work.connection.execute(
        update(DeskSessionRow).where(DeskSessionRow.id == session_id).values(closed_at=work.now)
    )
    work.changed(Topic.STATIONS, desk_id)
