"""Reads of appointments: what can be booked, who comes on a day, one of them."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, func, or_, select
from sqlalchemy.orm import aliased

from shared.appointments.rules import BookableDay, bookable_day, offered, token_hash
from shared.appointments.states import ACTIVE, AppointmentState
from shared.appointments.tables import AppointmentRow
from shared.foundation.text import fold
from shared.office import rules as offices
from shared.office.queries import current
from shared.staff.tables import StaffRow
from shared.visits.guest_form import GuestForm
from shared.visits.states import EntrySource

_own = AppointmentRow.__table__.c
_officer = aliased(StaffRow)
_ALL = select(
    _own.id,
    _own.code,
    _own.service_key,
    _own.day,
    _own.starts_at,
    _own.officer_id,
    _officer.name,
    _own.name,
    _own.email,
    _own.phone_typed,
    _own.purpose,
    _own.source,
    _own.booked_at,
    _own.lead_reason,
    _own.state,
    _own.state_at,
    _own.state_reason,
    _own.visit_id,
).select_from(AppointmentRow.__table__.outerjoin(_officer, _officer.id == _own.officer_id))
MOST = 200
"""Rows of a list (DESIGN §4.13)."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """All that is known of one; for staff and for whom it belongs to, never for a public screen's waiting room."""

    id: UUID
    code: str = field(repr=False)
    service_key: str
    day: date
    starts_at: datetime
    officer_id: UUID | None
    officer: str | None
    name: str = field(repr=False)
    email: str | None = field(repr=False)
    phone: str | None = field(repr=False)
    """As typed."""
    purpose: str = field(repr=False)
    source: EntrySource
    booked_at: datetime
    lead_reason: str | None
    state: AppointmentState
    state_at: datetime
    state_reason: str | None
    visit_id: UUID | None

    @property
    def form(self) -> GuestForm:
        """The guest book filled with what was said when booking."""
        return GuestForm(name=self.name, email=self.email or "", phone=self.phone or "", need=self.purpose)


def services(connection: Connection, now: datetime) -> tuple[str, ...]:
    """The services people can be booked for today."""
    office = current(connection).office
    return offered(office, offices.office_day(office, now))


def bookable_days(
    connection: Connection, service_key: str, now: datetime, days: int | None = None
) -> tuple[BookableDay, ...]:
    """The times of a service from today on, as far as the office books ahead, or for so many days."""
    found = current(connection)
    today = offices.office_day(found.office, now)
    ahead = found.office.booking.days_ahead.value + 1 if days is None else days
    until = today + timedelta(days=ahead)
    taken = taken_places(connection, service_key, today, until)
    return tuple(
        bookable_day(found.office, found.calendar, service_key, today + timedelta(days=each), now, taken)
        for each in range(ahead)
    )


def taken_places(connection: Connection, service_key: str, first: date, before: date) -> Counter[datetime]:
    """How many places are taken by start, for appointments on these office days."""
    query = select(_own.starts_at).where(
        _own.service_key == service_key, _own.day >= first, _own.day < before, _own.state.in_(ACTIVE)
    )
    return Counter(connection.execute(query).scalars())


def day_list(connection: Connection, day: date, search: str = "") -> tuple[Appointment, ...]:
    """Who comes on an office day, in order of time; `search` finds names, codes and contacts."""
    return tuple(each for each in _all(connection, _ALL.where(_own.day == day)) if _matches(each, search))


def appointment(connection: Connection, appointment_id: UUID) -> Appointment | None:
    return next(iter(_all(connection, _ALL.where(_own.id == appointment_id))), None)


def by_code(connection: Connection, code: str) -> Appointment | None:
    return next(iter(_all(connection, _ALL.where(_own.code == code))), None)


def by_token(connection: Connection, token: str) -> Appointment | None:
    return next(iter(_all(connection, _ALL.where(_own.token_hash == token_hash(token)))), None)


def by_person(connection: Connection, name: str, contact: str, day: date) -> Appointment | None:
    """Whose name (capitals and accents aside) and number (E.164) or address these are: today's, else the next one."""
    reached = or_(_own.phone == contact, func.lower(_own.email) == contact.lower())
    query = _ALL.where(_own.name_folded == fold(name), reached, _own.day >= day)
    found = _all(connection, query)
    booked = [each for each in found if each.state is AppointmentState.BOOKED]
    return next(iter((*booked, *found)), None)


def any_lapsed(connection: Connection, before: datetime) -> bool:
    query = select(_own.id).where(_own.state == AppointmentState.BOOKED, _own.starts_at < before).limit(1)
    return connection.execute(query).first() is not None


def _all(connection: Connection, query: Select[*tuple[Any, ...]]) -> tuple[Appointment, ...]:
    ordered = query.order_by(_own.starts_at, _own.id).limit(MOST)
    return tuple(_read(row) for row in connection.execute(ordered))


def _read(row: Row[*tuple[Any, ...]]) -> Appointment:
    return Appointment(*row)


def _matches(each: Appointment, search: str) -> bool:
    wanted = fold(search)
    digits = "".join(letter for letter in search if letter.isdigit())
    phone = "".join(letter for letter in each.phone or "" if letter.isdigit())
    said = fold(f"{each.name} {each.code} {each.email or ''} {each.purpose} {each.officer or ''}")
    return wanted in said or wanted.replace(" ", "") == each.code.lower() or bool(digits and digits in phone)
