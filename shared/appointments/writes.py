"""Book, move and end appointments inside an open work."""

from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import func, insert, select, update

from shared.access.actor import Actor
from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.rules import token_hash
from shared.appointments.states import ACTIVE, AppointmentState
from shared.appointments.tables import AppointmentRow
from shared.database import Topic, Work
from shared.foundation.refusals import Refusal
from shared.foundation.text import fold
from shared.visitors.consents import ConsentAnswer
from shared.visitors.rules import Phone
from shared.visits.states import EntrySource

_own = AppointmentRow.__table__.c
_NOW = select(
    _own.id,
    _own.service_key,
    _own.day,
    _own.starts_at,
    _own.place,
    _own.officer_id,
    _own.state,
    _own.visit_id,
)


@dataclass(frozen=True, slots=True)
class AppointmentNow:
    """An appointment as its next change judges it."""

    id: UUID
    service_key: str
    day: date
    starts_at: datetime
    place: int
    officer_id: UUID | None
    state: AppointmentState
    visit_id: UUID | None


@dataclass(frozen=True, slots=True)
class NewAppointment:
    id: UUID
    code: str
    token: str = field(repr=False)
    service_key: str
    day: date
    starts_at: datetime
    officer_id: UUID | None
    name: str
    email: str | None
    phone: Phone | None
    purpose: str
    consent: ConsentAnswer
    source: EntrySource
    lead_reason: str | None


def lock(work: Work, appointment_id: UUID) -> AppointmentNow:
    """The appointment, its row locked until the work ends. Raises `Refusal` UNKNOWN."""
    query = _NOW.where(_own.id == appointment_id).with_for_update()
    row = work.connection.execute(query).one_or_none()
    if row is None:
        raise Refusal(AppointmentRefusal.UNKNOWN)
    return AppointmentNow(*row)


def free_place(work: Work, service_key: str, starts_at: datetime, places: int) -> int:
    """The first free of the places that begin together. Raises `Refusal` FULL.

    Two stations may find the same one: the unique index lets one of them have it, the other looks again.
    """
    query = select(_own.place).where(
        _own.service_key == service_key, _own.starts_at == starts_at, _own.state.in_(ACTIVE)
    )
    taken = set(work.connection.execute(query).scalars())
    free = next((place for place in range(1, places + 1) if place not in taken), None)
    if free is None:
        raise Refusal(AppointmentRefusal.FULL, "time")
    return free


def refuse_busy_officer(work: Work, officer_id: UUID | None, starts_at: datetime) -> None:
    """Raise `Refusal` OFFICER_BUSY when this officer expects somebody else at that time."""
    query = select(_own.id).where(
        _own.officer_id == officer_id, _own.starts_at == starts_at, _own.state.in_(ACTIVE)
    )
    if officer_id is not None and work.connection.execute(query).first():
        raise Refusal(AppointmentRefusal.OFFICER_BUSY, "officer")


def add(work: Work, actor: Actor, new: NewAppointment, place: int) -> None:
    """Write it at once: a place somebody else just took raises IntegrityError here."""
    row = {
        "id": new.id,
        "code": new.code,
        "token_hash": token_hash(new.token),
        "service_key": new.service_key,
        "day": new.day,
        "starts_at": new.starts_at,
        "place": place,
        "officer_id": new.officer_id,
        "name": new.name,
        "name_folded": fold(new.name),
        "email": new.email,
        "phone": new.phone.e164 if new.phone else None,
        "phone_typed": new.phone.typed if new.phone else None,
        "purpose": new.purpose,
        "consent_version": new.consent.text_version,
        "consent_hash": new.consent.text_hash,
        "language": new.consent.language,
        "source": new.source,
        "booked_at": work.now,
        "booked_by": actor.user_id,
        "station_id": actor.station_id,
        "lead_reason": new.lead_reason,
        "state": AppointmentState.BOOKED,
        "state_at": work.now,
    }
    work.connection.execute(insert(AppointmentRow.__table__), row)
    work.changed(Topic.APPOINTMENTS, new.id)


def put_at(
    work: Work, appointment: AppointmentNow, day: date, starts_at: datetime, place: int, reason: str | None
) -> None:
    """Another day and time; the place it had is free again."""
    values = {"day": day, "starts_at": starts_at, "place": place, "lead_reason": reason}
    work.connection.execute(update(AppointmentRow).where(_own.id == appointment.id).values(**values))
    work.changed(Topic.APPOINTMENTS, appointment.id)


def become(
    work: Work,
    appointment: AppointmentNow,
    state: AppointmentState,
    *,
    reason: str | None = None,
    place: int | None = None,
    visit_id: UUID | None = None,
) -> None:
    """The next state, only from the one that was looked at."""
    values = {
        "state": state,
        "state_at": work.now,
        "state_reason": reason,
        "place": appointment.place if place is None else place,
        "visit_id": visit_id,
    }
    before = (_own.id == appointment.id, _own.state == appointment.state)
    if work.connection.execute(update(AppointmentRow).where(*before).values(**values)).rowcount != 1:
        raise Refusal(AppointmentRefusal.UNKNOWN)
    work.changed(Topic.APPOINTMENTS, appointment.id)


def arrive(work: Work, appointment: AppointmentNow, visit_id: UUID) -> None:
    """It became this visit; who comes after all, though marked as not come, takes a place beyond those there are."""
    taken = select(func.max(_own.place)).where(
        _own.service_key == appointment.service_key, _own.starts_at == appointment.starts_at
    )
    late = appointment.state is AppointmentState.NO_SHOW
    place = work.connection.execute(taken).scalar_one() + 1 if late else None
    become(work, appointment, AppointmentState.ARRIVED, place=place, visit_id=visit_id)


def lapse(work: Work, before: datetime) -> int:
    """Nobody came: what was booked to begin before this moment becomes a no-show by rule; returns how many."""
    query = _NOW.where(_own.state == AppointmentState.BOOKED, _own.starts_at < before).with_for_update()
    rows = [AppointmentNow(*row) for row in work.connection.execute(query)]
    for each in rows:
        become(work, each, AppointmentState.NO_SHOW)
    return len(rows)
