"""What people do with appointments: one commit each. Coming in with one is `journey`'s."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from uuid import UUID

from shared.access.actor import Actor, Right, require
from shared.appointments import queries, rules, writes
from shared.appointments.queries import Appointment
from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.retrying import again
from shared.appointments.slip import slip
from shared.appointments.states import AppointmentState
from shared.appointments.writes import AppointmentNow, NewAppointment
from shared.audit import writes as audit
from shared.database import Database, Work
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.queries import CurrentOffice
from shared.printing import writes as printing
from shared.printing.refusals import PrintingRefusal
from shared.staff import queries as staff
from shared.stations import queries as stations
from shared.visitors.consents import ConsentAnswer, check_given
from shared.visitors.rules import Phone, check_email, check_name, check_phone
from shared.visits.states import EntrySource


@dataclass(frozen=True, slots=True)
class BookingRequest:
    """What somebody asks for, as typed; sent again, it is the same appointment. `contact`: a number or an address.

    `reason`: why with less notice than the standard wants, by somebody with the right to override.
    """

    service_key: str
    day: date
    at: time
    name: str = field(repr=False)
    contact: str = field(repr=False)
    purpose: str = field(repr=False)
    consent: ConsentAnswer
    source: EntrySource
    officer_id: UUID | None = None
    reason: str = ""
    id: UUID = field(default_factory=new_id)
    token: str = field(default_factory=rules.new_token, repr=False)


@dataclass(frozen=True, slots=True)
class Booked:
    appointment: Appointment
    qr_text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Key:
    """By what an appointment is found: code or scanned QR, else name and contact."""

    code: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    contact: str = field(default="", repr=False)


def book(db: Database, actor: Actor, request: BookingRequest) -> Booked:
    """Book a time; the last place is given once, however many ask for it together (S000-1d).

    Raises `Refusal` NOT_ALLOWED, NOT_OFFERED, NO_SUCH_SLOT, FULL, PAST, TOO_FAR, LEAD_TOO_SHORT, OFFICER_UNKNOWN,
    OFFICER_BUSY, CONTACT_MISSING, or at the first wrong field.
    """
    require(actor, Right.BOOK_APPOINTMENT)
    return again(lambda: _book(db, actor, request))


def _book(db: Database, actor: Actor, request: BookingRequest) -> Booked:
    name, purpose = check_name(request.name), single_line(request.purpose, "purpose", most=rules.PURPOSE_MOST)
    email, phone = read_contact(request.contact)
    check_given(request.consent)
    with db.work() as work:
        known = queries.by_token(work.connection, request.token)
        if known is not None and known.id == request.id:
            return Booked(known, rules.qr_text(request.token))
        current = offices.current(work.connection)
        wish = _Wish(request.service_key, request.day, request.at, request.reason)
        starts_at, reason = _check_time(work, actor, current, wish)
        _check_officer(work, request.officer_id, starts_at)
        size = current.office.booking.slots_of(request.service_key)
        new = NewAppointment(
            request.id,
            rules.new_code(),
            request.token,
            request.service_key,
            request.day,
            starts_at,
            request.officer_id,
            name,
            email,
            phone,
            purpose,
            request.consent,
            request.source,
            reason,
        )
        writes.add(work, actor, new, writes.free_place(work, request.service_key, starts_at, size.places))
        _note(work, actor, "book_appointment", request.id, reason)
        return Booked(_found(work, request.id), rules.qr_text(request.token))


def read_contact(text: str, field_name: str = "contact") -> tuple[str | None, Phone | None]:
    """An address when there is an @ in it, else a number. Raises `Refusal` CONTACT_MISSING or what is wrong with it."""
    if not text.strip():
        raise Refusal(AppointmentRefusal.CONTACT_MISSING, field_name)
    if "@" in text:
        return check_email(text, field_name), None
    return None, check_phone(text, field_name)


@dataclass(frozen=True, slots=True)
class _Wish:
    service_key: str
    day: date
    at: time
    reason: str


def _check_time(work: Work, actor: Actor, current: CurrentOffice, wish: _Wish) -> tuple[datetime, str | None]:
    """When it begins, and the reason that lets it be booked at short notice, if it needs one."""
    office, now = current.office, work.now
    if not office.offers(wish.service_key):
        raise Refusal(AppointmentRefusal.NOT_OFFERED, "service")
    lead = rules.lead_of(office, wish.service_key, wish.day)
    if lead is None or not office.hours.week:
        raise Refusal(AppointmentRefusal.NOT_OFFERED, "service")
    days = office.booking.days_ahead.value
    if wish.day > office_rules.office_day(office, now) + timedelta(days=days):
        raise Refusal(AppointmentRefusal.TOO_FAR, "day", days=days)
    day = rules.bookable_day(office, current.calendar, wish.service_key, wish.day, now, {})
    starts_at = rules.find_slot(day, wish.at).starts_at
    if starts_at <= now:
        raise Refusal(AppointmentRefusal.PAST, "time")
    try:
        rules.check_lead(office, lead, starts_at, now, served=day.served)
    except Refusal:
        if not wish.reason.strip():
            raise
        require(actor, Right.OVERRIDE)
        return starts_at, single_line(wish.reason, "reason")
    return starts_at, None


def _check_officer(work: Work, officer_id: UUID | None, starts_at: datetime) -> None:
    if officer_id is not None:
        member = staff.member(work.connection, officer_id)
        if member is None or not member.active:
            raise Refusal(AppointmentRefusal.OFFICER_UNKNOWN, "officer")
    writes.refuse_busy_officer(work, officer_id, starts_at)


def find(db: Database, actor: Actor, key: Key) -> Appointment:
    """The appointment of a code, a scanned QR, or a name with its contact. Audited: it shows personal data.

    Raises `Refusal` CODE_FORM, UNKNOWN, or at the first wrong field.
    """
    require(actor, Right.BOOK_APPOINTMENT)
    with db.work() as work:
        found = _find(work, key)
        if found is not None:
            audit.record(work, actor, "read_appointment", "appointment", found.id)
    if found is None:
        raise Refusal(AppointmentRefusal.UNKNOWN, "code" if key.code.strip() else "name")
    return found


def _find(work: Work, key: Key) -> Appointment | None:
    connection = work.connection
    if key.code.strip():
        token = rules.read_qr(key.code)
        if token is not None:
            return queries.by_token(connection, token)
        return queries.by_code(connection, rules.read_code(key.code))
    name = check_name(key.name)
    email, phone = read_contact(key.contact)
    today = office_rules.office_day(offices.current(connection).office, work.now)
    return queries.by_person(connection, name, email or (phone.e164 if phone else ""), today)


def move(db: Database, actor: Actor, appointment_id: UUID, day: date, at: time, reason: str = "") -> None:
    """Another day and time for the same person and service; `reason` as in `BookingRequest`.

    Raises `Refusal` NOT_ALLOWED, UNKNOWN, NOT_BOOKED, or what `book` says of a time.
    """
    require(actor, Right.KEEP_APPOINTMENTS)
    again(lambda: _move(db, actor, appointment_id, day, at, reason))


def _move(db: Database, actor: Actor, appointment_id: UUID, day: date, at: time, reason: str) -> None:
    with db.work() as work:
        now = writes.lock(work, appointment_id)
        _require_booked(now)
        current = offices.current(work.connection)
        starts_at, why = _check_time(work, actor, current, _Wish(now.service_key, day, at, reason))
        if starts_at == now.starts_at:
            return
        writes.refuse_busy_officer(work, now.officer_id, starts_at)
        size = current.office.booking.slots_of(now.service_key)
        place = writes.free_place(work, now.service_key, starts_at, size.places)
        writes.put_at(work, now, day, starts_at, place, why)
        _note(work, actor, "move_appointment", appointment_id, why)


def cancel(db: Database, actor: Actor, appointment_id: UUID, reason: str = "") -> None:
    """Nobody will come; the place is free again. Staff say why, a visitor at the kiosk need not.

    Raises `Refusal` NOT_ALLOWED, UNKNOWN, NOT_BOOKED, or at field `reason`.
    """
    require(actor, Right.BOOK_APPOINTMENT if actor.user_id is None else Right.KEEP_APPOINTMENTS)
    why = single_line(reason, "reason", required=actor.user_id is not None) or None
    with db.work() as work:
        now = writes.lock(work, appointment_id)
        _require_booked(now)
        writes.become(work, now, AppointmentState.CANCELLED, reason=why)
        _note(work, actor, "cancel_appointment", appointment_id, why)


def mark_no_show(db: Database, actor: Actor, appointment_id: UUID) -> None:
    """Somebody did not come; the place stays as it was until undone. Raises `Refusal` UNKNOWN or NOT_BOOKED."""
    require(actor, Right.KEEP_APPOINTMENTS)
    with db.work() as work:
        now = writes.lock(work, appointment_id)
        _require_booked(now)
        writes.become(work, now, AppointmentState.NO_SHOW)
        _note(work, actor, "miss_appointment", appointment_id, None)


def undo(db: Database, actor: Actor, appointment_id: UUID) -> None:
    """Book it again after cancelling or missing it by mistake, at the same time if a place is left.

    Raises `Refusal` NOT_ALLOWED, UNKNOWN, NOTHING_TO_UNDO, LAPSED, FULL or OFFICER_BUSY.
    """
    require(actor, Right.KEEP_APPOINTMENTS)
    again(lambda: _undo(db, actor, appointment_id))


def _undo(db: Database, actor: Actor, appointment_id: UUID) -> None:
    with db.work() as work:
        now = writes.lock(work, appointment_id)
        if now.state not in {AppointmentState.CANCELLED, AppointmentState.NO_SHOW}:
            raise Refusal(AppointmentRefusal.NOTHING_TO_UNDO)
        booking = offices.current(work.connection).office.booking
        if rules.lapsed(booking, AppointmentState.BOOKED, now.starts_at, work.now):
            raise Refusal(AppointmentRefusal.LAPSED)
        writes.refuse_busy_officer(work, now.officer_id, now.starts_at)
        places = booking.slots_of(now.service_key).places
        place = writes.free_place(work, now.service_key, now.starts_at, places)
        writes.become(work, now, AppointmentState.BOOKED, place=place)
        _note(work, actor, "rebook_appointment", appointment_id, None)


def lapse(db: Database, actor: Actor) -> int:
    """Mark as no-shows those whose grace minutes are over; returns how many. Cheap when there are none."""
    require(actor, Right.BOOK_APPOINTMENT)
    with db.read() as connection:
        office = offices.current_office(connection)
        if office is None:
            return 0
        before = db.clock.now() - timedelta(minutes=office.booking.grace_minutes.value)
        if not queries.any_lapsed(connection, before):
            return 0
    with db.work() as work:
        return writes.lapse(work, work.now - timedelta(minutes=office.booking.grace_minutes.value))


def print_slip(db: Database, actor: Actor, appointment_id: UUID, token: str) -> UUID:
    """The slip on this station's printer, for who holds the QR's text; the job's id.

    Raises `Refusal` NOT_ALLOWED, UNKNOWN, NO_PRINTER.
    """
    require(actor, Right.BOOK_APPOINTMENT)
    with db.work() as work:
        known = queries.by_token(work.connection, token)
        if known is None or known.id != appointment_id:
            raise Refusal(AppointmentRefusal.UNKNOWN)
        printer_id = stations.printer_of(work.connection, actor.station_id)
        if printer_id is None:
            raise Refusal(PrintingRefusal.NO_PRINTER)
        document = slip(offices.current(work.connection), known, token, work.now)
        audit.record(work, actor, "print_appointment", "appointment", appointment_id)
        return printing.queue_card(work, printer_id, appointment_id, document)


def _require_booked(now: AppointmentNow) -> None:
    match now.state:
        case AppointmentState.BOOKED:
            return
        case AppointmentState.ARRIVED:
            raise Refusal(AppointmentRefusal.ARRIVED)
        case AppointmentState.CANCELLED:
            raise Refusal(AppointmentRefusal.CANCELLED)
        case AppointmentState.NO_SHOW:
            raise Refusal(AppointmentRefusal.NOT_BOOKED)


def _found(work: Work, appointment_id: UUID) -> Appointment:
    known = queries.appointment(work.connection, appointment_id)
    if known is None:
        raise Refusal(AppointmentRefusal.UNKNOWN)
    return known


def _note(work: Work, actor: Actor, act: str, appointment_id: UUID, reason: str | None) -> None:
    detail = {} if reason is None else {"reason": reason}
    audit.record(work, actor, act, "appointment", appointment_id, **detail)
