"""Booking on both databases: which times there are, how early, how many at once; found, moved, cancelled, missed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION, Actor, Right
from shared.access.refusals import AccessRefusal
from shared.appointments import operations, queries, rules
from shared.appointments.operations import Booked, BookingRequest, Key
from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.states import AppointmentState
from shared.appointments.tables import AppointmentRow
from shared.audit.tables import AuditRow
from shared.database import Database, Topic
from shared.database.tables import ChangeRow
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal, RefusalCode
from shared.foundation.text import TextRefusal
from shared.office.calendar import NO_CALENDAR
from shared.office.document import load, parse_document, read_document
from shared.office.opening import DayKind
from shared.office.operations import use_office
from shared.office.settings import Setting
from shared.office.standard import Lead
from shared.printing.tables import PrintJobRow
from shared.visitors.consents import answer
from shared.visitors.refusals import VisitorRefusal
from shared.visits.states import EntrySource
from tests.plugins.databases import TUESDAY_NINE
from tests.world import World

OFFICE = load("bengkulu").office
TUESDAY = TUESDAY_NINE.date()
WEDNESDAY, SATURDAY = TUESDAY + timedelta(1), TUESDAY + timedelta(4)


def in_use(db: Database, change: Callable[[dict[str, Any]], None]) -> None:
    document = dict(read_document(Path("assets/offices/bengkulu.toml")))
    change(document)
    use_office(db, ADMINISTRATION, parse_document(document))


def wish(day: date = WEDNESDAY, at: time = time(10), **changes: object) -> BookingRequest:
    asked = BookingRequest(
        service_key="library",
        day=day,
        at=at,
        name="Melur Kenanga",
        contact="0812 0000 1234",
        purpose="Mencari data inflasi",
        consent=answer(Language.INDONESIAN, given=True),
        source=EntrySource.KIOSK,
    )
    return replace(asked, **changes)  # type: ignore[arg-type]


def book(world: World, day: date = WEDNESDAY, at: time = time(10), **changes: object) -> Booked:
    return operations.book(world.db, world.kiosk, wish(day, at, **changes))


def refused(code: RefusalCode, act: Callable[[], object]) -> Refusal:
    with pytest.raises(Refusal) as said:
        act()
    assert said.value.code is code
    return said.value


def state(world: World, booked: Booked) -> AppointmentState:
    with world.db.read() as connection:
        found = queries.appointment(connection, booked.appointment.id)
    assert found is not None
    return found.state


def supervisor(actor: Actor) -> Actor:
    return replace(actor, rights=actor.rights | {Right.OVERRIDE})


def times(day: date, now: datetime, lead: Lead | None = None) -> rules.BookableDay:
    changed = OFFICE
    if lead is not None:
        standards = tuple(replace(each, appointment=Setting(lead, ("office",))) for each in OFFICE.standards)
        changed = replace(OFFICE, standards=standards)
    return rules.bookable_day(changed, NO_CALENDAR, "library", day, now, {})


# ---------------------------------------------------------------------- times


def test_times_fill_the_hours_without_a_gap_and_go_on_outside_them() -> None:
    day = times(WEDNESDAY, TUESDAY_NINE)
    inside = [slot.at for slot in day.slots if not slot.outside]
    assert inside[0] == time(8)
    assert inside[-1] == time(15)
    assert time(12) in inside
    assert len(inside) == 15
    assert [slot.at for slot in day.slots if slot.outside] == [
        time(7),
        time(7, 30),
        time(15, 30),
        time(16),
        time(16, 30),
        time(17),
        time(17, 30),
    ]


def test_a_closed_day_has_only_times_outside_the_hours() -> None:
    day = times(SATURDAY, TUESDAY_NINE)
    assert day.kind is DayKind.NO_SERVICE
    assert not day.served
    assert len(day.slots) == 22


@pytest.mark.parametrize(
    ("lead", "day", "first"),
    [
        (Lead(1, 1), TUESDAY, time(10)),
        (Lead(3, 1), TUESDAY, time(12)),
        (Lead(None, 1), TUESDAY, None),
        (Lead(None, 1), WEDNESDAY, time(7)),
        (Lead(48, None), WEDNESDAY, None),
        (Lead(48, None), WEDNESDAY + timedelta(1), time(9)),
        (Lead(1, 4), SATURDAY, time(7)),
        (Lead(1, 5), SATURDAY, None),
    ],
)
def test_hours_count_always_and_days_on_days_without_service(
    lead: Lead, day: date, first: time | None
) -> None:
    """At nine on Tuesday, office time."""
    free = [slot.at for slot in times(day, TUESDAY_NINE, lead).slots if slot.bookable]
    assert (free[0] if free else None) == first


def test_a_break_is_not_booked(world: World) -> None:
    def with_break(document: dict[str, Any]) -> None:
        pause = [{"days": ["wednesday"], "time": "12.00-13.00"}]
        document["hours"] = {**document["hours"], "pause": {"value": pause, "source": "office"}}

    in_use(world.db, with_break)
    with world.db.read() as connection:
        day = queries.bookable_days(connection, "library", world.clock.now(), 2)[1]
    assert not [slot for slot in day.slots if time(12) <= slot.at < time(13)]
    assert refused(AppointmentRefusal.NO_SUCH_SLOT, lambda: book(world, at=time(12))).field == "time"


# ---------------------------------------------------------------------- booking


def test_a_booking_is_found_by_code_by_qr_and_by_name_with_contact(world: World) -> None:
    booked = book(world)
    code = booked.appointment.code
    for key in (
        Key(code=f" {code[:3].lower()}-{code[3:]} "),
        Key(code=booked.qr_text),
        Key(name="MÉLUR  kenanga", contact="+62 812-0000-1234"),
    ):
        assert operations.find(world.db, world.kiosk, key) == booked.appointment
    wrong = Key(name="Melur Kenanga", contact="0812 0000 9999")
    assert (
        refused(AppointmentRefusal.UNKNOWN, lambda: operations.find(world.db, world.kiosk, wrong)).field
        == "name"
    )


def test_an_address_reaches_as_well_as_a_number(world: World) -> None:
    booked = book(world, contact="Melur@contoh.id")
    found = operations.find(world.db, world.kiosk, Key(name="melur kenanga", contact="melur@CONTOH.id"))
    assert found.id == booked.appointment.id
    assert found.form.email == "Melur@contoh.id"


def test_the_same_request_again_is_the_same_appointment(world: World) -> None:
    asked = wish()
    first = operations.book(world.db, world.kiosk, asked)
    assert operations.book(world.db, world.kiosk, asked) == first
    with world.db.read() as connection:
        assert len(queries.day_list(connection, WEDNESDAY)) == 1


def test_a_full_time_is_refused_until_a_place_is_free(world: World) -> None:
    first = book(world)
    assert refused(AppointmentRefusal.FULL, lambda: book(world)).field == "time"
    book(world, service_key="sales")
    operations.cancel(world.db, world.kiosk, first.appointment.id)
    assert book(world).appointment.starts_at == first.appointment.starts_at


def test_as_many_as_the_office_says_begin_together(world: World) -> None:
    own = {"value": [{"service": "library", "minutes": 60, "places": 2}], "source": "office"}
    in_use(world.db, lambda document: document["booking"].update(services=own))
    book(world)
    book(world, name="Cempaka Wangi")
    refused(AppointmentRefusal.FULL, lambda: book(world, name="Kamboja Putih"))
    refused(AppointmentRefusal.NO_SUCH_SLOT, lambda: book(world, at=time(10, 30)))


def test_two_stations_at_once_never_get_the_same_last_place(world: World) -> None:
    together = Barrier(4)

    def attempt(number: int) -> bool:
        together.wait()
        try:
            book(world, name=f"Pengunjung {'ABCD'[number]}")
        except Refusal as refusal:
            assert refusal.code is AppointmentRefusal.FULL  # noqa: PT017 - the other three are to be refused
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(attempt, range(4))) == [False, False, False, True]


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": "123"}, VisitorRefusal.NAME_LETTERS, "name"),
        ({"name": ""}, TextRefusal.MISSING, "name"),
        ({"contact": " "}, AppointmentRefusal.CONTACT_MISSING, "contact"),
        ({"contact": "melur@"}, VisitorRefusal.EMAIL_FORM, "contact"),
        ({"contact": "0812"}, VisitorRefusal.PHONE_SHORT, "contact"),
        ({"purpose": ""}, TextRefusal.MISSING, "purpose"),
        ({"purpose": "x" * 201}, TextRefusal.TOO_LONG, "purpose"),
        ({"purpose": "a\x1b[2Jb"}, TextRefusal.CONTROL, "purpose"),
        ({"consent": answer(Language.INDONESIAN, given=False)}, VisitorRefusal.CONSENT_MISSING, "consent"),
        ({"service_key": "none"}, AppointmentRefusal.NOT_OFFERED, "service"),
        ({"day": TUESDAY - timedelta(1)}, AppointmentRefusal.PAST, "time"),
        ({"day": TUESDAY + timedelta(31)}, AppointmentRefusal.TOO_FAR, "day"),
        ({"at": time(10, 15)}, AppointmentRefusal.NO_SUCH_SLOT, "time"),
        ({"at": time(18)}, AppointmentRefusal.NO_SUCH_SLOT, "time"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    world: World, change: dict[str, Any], code: RefusalCode, field: str
) -> None:
    assert (
        refused(code, lambda: operations.book(world.db, world.kiosk, replace(wish(), **change))).field
        == field
    )


def test_too_short_notice_names_the_earliest_and_is_overridden_with_a_reason(world: World) -> None:
    soon = wish(TUESDAY, time(9, 30), source=EntrySource.RECEPTION)
    said = refused(
        AppointmentRefusal.LEAD_TOO_SHORT, lambda: operations.book(world.db, world.reception, soon)
    )
    assert said.facts["time"] == "10.00"
    why = replace(soon, reason="Tamu dinas")
    refused(AccessRefusal.NOT_ALLOWED, lambda: operations.book(world.db, world.reception, why))
    booked = operations.book(world.db, supervisor(world.reception), why)
    assert booked.appointment.lead_reason == "Tamu dinas"
    with world.db.read() as connection:
        acts = connection.execute(select(AuditRow.detail).where(AuditRow.act == "book_appointment")).scalars()
        assert [act["reason"] for act in acts] == ["Tamu dinas"]


def test_a_paper_without_appointments_takes_none(world: World) -> None:
    def silent(document: dict[str, Any]) -> None:
        for standard in document["standards"]:
            standard.pop("appointment", None)

    in_use(world.db, silent)
    refused(AppointmentRefusal.NOT_OFFERED, lambda: book(world))
    with world.db.read() as connection:
        assert queries.services(connection, world.clock.now()) == ()


def test_an_officer_is_booked_once_at_a_time(world: World) -> None:
    officer = world.officers[0].user_id
    book(world, officer_id=officer)
    refused(AppointmentRefusal.OFFICER_BUSY, lambda: book(world, service_key="sales", officer_id=officer))
    booked = book(world, at=time(11), officer_id=officer)
    assert booked.appointment.officer


def test_without_the_right_nobody_books(world: World) -> None:
    refused(AccessRefusal.NOT_ALLOWED, lambda: operations.book(world.db, world.display, wish()))


def test_every_program_hears_of_it(world: World) -> None:
    booked = book(world)
    with world.db.read() as connection:
        told = connection.execute(select(ChangeRow.subject).where(ChangeRow.topic == Topic.APPOINTMENTS))
        assert list(told.scalars()) == [str(booked.appointment.id)]


# ---------------------------------------------------------------------- afterwards


def test_it_is_moved_and_the_old_place_is_free(world: World) -> None:
    booked = book(world)
    operations.move(world.db, world.reception, booked.appointment.id, SATURDAY, time(9))
    book(world)
    with world.db.read() as connection:
        (moved,) = queries.day_list(connection, SATURDAY)
    assert moved.id == booked.appointment.id
    refused(
        AppointmentRefusal.LEAD_TOO_SHORT,
        lambda: operations.move(world.db, world.reception, moved.id, TUESDAY, time(9, 30)),
    )


def test_staff_cancel_for_a_reason_and_undo_it_while_the_place_is_free(world: World) -> None:
    booked = book(world)
    appointment_id = booked.appointment.id
    missing = refused(
        TextRefusal.MISSING, lambda: operations.cancel(world.db, world.reception, appointment_id)
    )
    assert missing.field == "reason"
    operations.cancel(world.db, world.reception, appointment_id, "Telepon: sakit")
    refused(AppointmentRefusal.CANCELLED, lambda: operations.cancel(world.db, world.kiosk, appointment_id))
    operations.undo(world.db, world.reception, appointment_id)
    assert state(world, booked) is AppointmentState.BOOKED
    operations.cancel(world.db, world.kiosk, appointment_id)
    book(world, name="Cempaka Wangi")
    refused(AppointmentRefusal.FULL, lambda: operations.undo(world.db, world.reception, appointment_id))


def test_who_has_not_come_in_time_is_a_no_show_by_rule(world: World) -> None:
    booked = book(world, TUESDAY, time(10))
    world.clock.set(booked.appointment.starts_at + timedelta(minutes=15))
    assert operations.lapse(world.db, world.kiosk) == 0
    world.clock.advance(timedelta(seconds=1))
    assert operations.lapse(world.db, world.kiosk) == 1
    assert state(world, booked) is AppointmentState.NO_SHOW
    refused(
        AppointmentRefusal.LAPSED, lambda: operations.undo(world.db, world.reception, booked.appointment.id)
    )


def test_the_code_reads_like_no_other_and_says_so_when_mistyped() -> None:
    assert not set("0O1IL") & set(rules.CODE_LETTERS)
    assert rules.read_code(" kmr-7qp ") == "KMR7QP"
    for wrong in ("", "KMR7Q", "KMR7Q0", "KMR7QPX", "PSTK:AAAA", "x" * 400):
        refused(AppointmentRefusal.CODE_FORM, lambda wrong=wrong: rules.read_code(wrong))
    assert rules.read_qr("PSTK:ABCDEFGHABCDEFGH") is None


def test_the_slip_needs_the_token_and_shows_no_name(world: World) -> None:
    asked = wish()
    booked = operations.book(world.db, world.kiosk, asked)
    operations.print_slip(world.db, world.kiosk, booked.appointment.id, asked.token)
    with world.db.read() as connection:
        text = str(connection.execute(select(PrintJobRow.document)).scalar_one())
        stored = connection.execute(select(AppointmentRow.token_hash)).scalar_one()
    assert "Melur" not in text
    assert "Mencari" not in text
    assert rules.shown_code(booked.appointment.code) in text
    assert asked.token not in stored
    refused(
        AppointmentRefusal.UNKNOWN,
        lambda: operations.print_slip(world.db, world.kiosk, booked.appointment.id, rules.new_token()),
    )


def test_the_clock_of_the_office_decides_about_the_day() -> None:
    """Just before midnight in Bengkulu, Saturday's times still need a day's notice; UTC says otherwise."""
    late_friday = datetime(2026, 11, 20, 16, 59, tzinfo=UTC)
    past_midnight = late_friday + timedelta(minutes=2)
    saturday = date(2026, 11, 21)
    assert any(slot.bookable for slot in times(saturday, late_friday).slots)
    assert not any(slot.bookable for slot in times(saturday, past_midnight).slots)
