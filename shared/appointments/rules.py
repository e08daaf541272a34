"""Which times can be booked, how early, and when somebody may come: pure decisions (docs/decisions/0025)."""

import base64
import hashlib
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from types import MappingProxyType
from typing import Final

from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.states import AppointmentState
from shared.foundation.formats import clock_time, day_and_date
from shared.foundation.refusals import Refusal
from shared.office import rules as offices
from shared.office.booking import Booking
from shared.office.calendar import Calendar
from shared.office.model import Office
from shared.office.opening import DayHours, DayKind, day_hours, slots
from shared.office.settings import Interval, Text
from shared.office.standard import Lead

CODE_LETTERS: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""No 0, O, 1, I or L: nobody reads or hears one for another."""
CODE_LENGTH: Final = 6
QR_START: Final = "PSTJ:"
"""What an appointment's QR begins with: a ticket's is PST:, a visitor card's PSTK:."""
PURPOSE_MOST: Final = 200
"""Letters of the own words for what somebody comes for."""
_TOKEN_BYTES: Final = 10
_TOKEN_LETTERS: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
_TOKEN_LENGTH: Final = 16


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that can be booked. `left`: free places; `too_soon`: the standard's lead time is not kept any more."""

    starts_at: datetime
    at: time
    left: int
    outside: bool = False
    too_soon: bool = False

    @property
    def bookable(self) -> bool:
        return self.left > 0 and not self.too_soon


@dataclass(frozen=True, slots=True)
class BookableDay:
    """One day's times in order. `kind` and `note`: why the day has the hours it has."""

    day: date
    kind: DayKind
    note: Text | None
    slots: tuple[Slot, ...]

    @property
    def served(self) -> bool:
        return any(not slot.outside for slot in self.slots)

    @property
    def free(self) -> int:
        return sum(slot.left for slot in self.slots if slot.bookable)


def lead_of(office: Office, service_key: str, on: date) -> Lead | None:
    """How early the standard in force on a day wants appointments made; None where it knows none (C11)."""
    try:
        return offices.standard_in_force(office, service_key, on).appointment.value
    except LookupError:
        return None


def offered(office: Office, on: date) -> tuple[str, ...]:
    """The services people can be booked for; none while the office has no hours."""
    if not office.hours.week:
        return ()
    return tuple(each.key for each in office.services if lead_of(office, each.key, on) is not None)


def bookable_day(
    office: Office,
    calendar: Calendar,
    service_key: str,
    day: date,
    now: datetime,
    taken: Mapping[datetime, int],
) -> BookableDay:
    """The times of a service on an office day, seen at `now` (aware). `taken`: places booked by start (UTC).

    First those of the hours, without a gap unless a break is set (S000-1c), then those outside them (S000-1d).
    """
    hours = day_hours(office, calendar, day)
    size = office.booking.slots_of(service_key)
    lead = lead_of(office, service_key, day)
    zone = offices.zone(office)

    def slot(at: time, *, outside: bool) -> Slot:
        starts_at = datetime.combine(day, at, zone)
        soon = lead is None or starts_at < earliest(office, lead, now, served=bool(hours.intervals))
        left = max(0, size.places - taken.get(starts_at, 0))
        return Slot(starts_at, at, left, outside, soon or starts_at <= now)

    length = timedelta(minutes=size.minutes)
    inside = [slot(at, outside=False) for at in slots(hours, length)]
    outer = DayHours(tuple(_outside(office.booking, hours)))
    beyond = [slot(at, outside=True) for at in slots(outer, length)]
    ordered = tuple(sorted((*inside, *beyond), key=lambda each: each.at))
    return BookableDay(day, hours.kind, hours.note, ordered)


def _outside(booking: Booking, hours: DayHours) -> Iterator[Interval]:
    """The window less the hours and less what lies between them: nobody is booked into a break."""
    window = booking.outside.value.time
    if not hours.intervals:
        yield window
        return
    first, last = hours.intervals[0].start, hours.intervals[-1].end
    if window.start < first:
        yield Interval(window.start, min(first, window.end))
    if last < window.end:
        yield Interval(max(last, window.start), window.end)


def earliest(office: Office, lead: Lead, now: datetime, *, served: bool) -> datetime:
    """The first moment of a day, served or not, that may be booked now.

    The hours count for every appointment, the days for one on a day without service, as the paper's two halves go
    together: "di luar jam/hari ... 1 jam/hari sebelumnya" (S000-1d). A standard that gives only days means every day.
    """
    first = now + timedelta(hours=lead.min_hours or 0)
    if lead.min_days and (not served or lead.min_hours is None):
        start = offices.office_day(office, now) + timedelta(days=lead.min_days)
        first = max(first, datetime.combine(start, time.min, offices.zone(office)))
    return first


def check_lead(office: Office, lead: Lead, starts_at: datetime, now: datetime, *, served: bool) -> None:
    """Raise `Refusal` LEAD_TOO_SHORT with the earliest day and time that could be booked instead."""
    first = earliest(office, lead, now, served=served)
    if starts_at < first:
        local = offices.local_time(office, first)
        if local.second or local.microsecond:
            local = (local + timedelta(minutes=1)).replace(second=0, microsecond=0)
        raise Refusal(
            AppointmentRefusal.LEAD_TOO_SHORT, "time", day=day_and_date(local.date()), time=clock_time(local)
        )


def find_slot(day: BookableDay, at: time) -> Slot:
    """The slot of this time. Raises `Refusal` NO_SUCH_SLOT or FULL."""
    for slot in day.slots:
        if slot.at == at:
            if slot.left <= 0:
                raise Refusal(AppointmentRefusal.FULL, "time", time=clock_time(at))
            return slot
    raise Refusal(AppointmentRefusal.NO_SUCH_SLOT, "time", time=clock_time(at))


def lapsed(booking: Booking, state: AppointmentState, starts_at: datetime, now: datetime) -> bool:
    """Whether nobody came until the grace minutes were over."""
    over = now > starts_at + timedelta(minutes=booking.grace_minutes.value)
    return state is AppointmentState.BOOKED and over


_OVER = MappingProxyType(
    {
        AppointmentState.ARRIVED: AppointmentRefusal.ARRIVED,
        AppointmentState.CANCELLED: AppointmentRefusal.CANCELLED,
    }
)


def arrival_refusal(
    office: Office, state: AppointmentState, starts_at: datetime, now: datetime, *, by_staff: bool
) -> Refusal | None:
    """Why somebody with this appointment cannot come in now. Staff decide themselves how punctual is, on its day."""
    if state in _OVER:
        return Refusal(_OVER[state])
    local = offices.local_time(office, starts_at)
    if offices.office_day(office, now) != local.date():
        return Refusal(AppointmentRefusal.OTHER_DAY, day=day_and_date(local.date()), time=clock_time(local))
    return None if by_staff else _unpunctual(office, state, starts_at, now)


def _unpunctual(
    office: Office, state: AppointmentState, starts_at: datetime, now: datetime
) -> Refusal | None:
    start = clock_time(offices.local_time(office, starts_at))
    booking = office.booking
    opens = starts_at - timedelta(minutes=booking.early_minutes.value)
    if now < opens:
        since = clock_time(offices.local_time(office, opens))
        return Refusal(AppointmentRefusal.TOO_EARLY, start=start, time=since)
    if state is AppointmentState.NO_SHOW or lapsed(booking, state, starts_at, now):
        return Refusal(AppointmentRefusal.TOO_LATE, minutes=booking.grace_minutes.value, time=start)
    return None


def new_code() -> str:
    return "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_LENGTH))


def read_code(text: str, field: str = "code") -> str:
    """A code as typed or said, capitals and blanks aside. Raises `Refusal` CODE_FORM."""
    if len(text) > 40:
        raise Refusal(AppointmentRefusal.CODE_FORM, field, length=CODE_LENGTH)
    code = "".join(letter for letter in text.upper() if letter not in " -.")
    if len(code) != CODE_LENGTH or not set(CODE_LETTERS).issuperset(code):
        raise Refusal(AppointmentRefusal.CODE_FORM, field, length=CODE_LENGTH)
    return code


def shown_code(code: str) -> str:
    """The code in two halves, as it is shown and said: "KMR 7QP"."""
    return f"{code[:3]} {code[3:]}"


def new_token() -> str:
    return base64.b32encode(secrets.token_bytes(_TOKEN_BYTES)).decode("ascii")


def token_hash(token: str) -> str:
    return hashlib.sha256(token.encode("ascii", "replace")).hexdigest()


def qr_text(token: str) -> str:
    return f"{QR_START}{token}"


def read_qr(text: str, field: str = "code") -> str | None:
    """The token of a scanned appointment, None when this is no such code at all. Raises `Refusal` CODE_FORM."""
    scanned = text.strip().upper()
    if QR_START not in scanned:
        return None
    token = scanned[scanned.index(QR_START) + len(QR_START) :]
    if len(token) != _TOKEN_LENGTH or not _TOKEN_LETTERS.issuperset(token):
        raise Refusal(AppointmentRefusal.CODE_FORM, field, length=CODE_LENGTH)
    return token
