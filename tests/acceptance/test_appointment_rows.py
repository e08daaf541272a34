"""Appointments: outside the hours and on closed days they open the door, made early enough (S000-1d, S001-1c)."""

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import select

from shared.appointments.states import AppointmentState
from shared.appointments.tables import AppointmentRow
from shared.audit.tables import AuditRow
from shared.cli.demo.sample import ADMINISTRATOR, OFFICERS, PASSWORD
from shared.queueing.tables import TicketRow
from shared.visits.tables import GuestEntryRow, VisitRow
from staff_console.appointments.page import AppointmentsPage
from staff_console.driving import Officer
from tests.acceptance.house import ONE_PROCESS, Guest, House
from tests.world import GUEST

pytestmark = ONE_PROCESS

FRIDAY, SATURDAY = datetime(2026, 11, 27), datetime(2026, 11, 28)  # noqa: DTZ001 - days of the office, not moments
REST = replace(GUEST, name="", phone="", need="")
"""What the appointment did not say yet."""


def choose(guest: Guest, service: str, day: str, at: str) -> None:
    guest.touch("appointments-foot")
    guest.touch("make-appointment")
    guest.touch(f"appointment-service-{service}")
    guest.touch(f"day-{day}")
    guest.touch(f"time-{at}")


def book(guest: Guest, service: str, day: str, at: str) -> str:
    """At the kiosk; returns the code on the screen."""
    choose(guest, service, day, at)
    guest.write("name", GUEST.name)
    guest.press_key("next")
    guest.type_on_hardware(GUEST.phone)
    guest.press_key("next")
    guest.type_on_hardware(GUEST.need)
    guest.touch("next")
    guest.touch("agreement")
    guest.touch("next")
    guest.wait_for("appointment_done")
    code = guest.text_of("appointment-code")
    guest.touch("finish")
    return code


def come(guest: Guest, code: str) -> None:
    guest.touch("appointments-foot")
    guest.write("code", code)
    guest.touch("next")
    guest.wait_for("appointment_found")


@pytest.mark.parametrize(
    ("service", "number"),
    [
        pytest.param("library", "P001", marks=pytest.mark.sop("S001P-1c", "S000-1d")),
        pytest.param("sales", "J001", marks=pytest.mark.sop("S001J-1c")),
        pytest.param("consultation", "K001", marks=pytest.mark.sop("S001K-1c")),
        pytest.param("recommendation", "R001", marks=pytest.mark.sop("S001R-1c")),
    ],
)
def test_booked_a_day_ahead_the_appointment_becomes_a_visit_on_a_closed_day(
    house: House, service: str, number: str
) -> None:
    house.govern(service, "sop-2023")
    house.it_is(FRIDAY, "16:30")
    guest = house.kiosk().guest
    guest.wait_for("closed")
    code = book(guest, service, "2026-11-28", "10:00")
    guest.wait_for("closed")

    house.it_is(SATURDAY, "09:20")
    come(guest, code)
    guest.wait_for("appointment-refused")
    assert "09.30" in " ".join(guest.texts())
    guest.touch("cancel")
    guest.wait_for("closed")
    assert not guest.sees(f"service-{service}")

    house.it_is(SATURDAY, "09:50")
    come(guest, code)
    guest.touch("next")
    guest.wait_for("guest_book")
    guest.fill_in(REST)
    guest.agree()
    assert guest.take_ticket() == number
    guest.touch("finish")
    guest.wait_for("closed")
    assert house.value(select(GuestEntryRow.need)) == [GUEST.need]
    assert house.value(select(AppointmentRow.state)) == [AppointmentState.ARRIVED]
    assert house.value(select(AppointmentRow.visit_id)) == house.value(select(VisitRow.id))


@pytest.mark.sop("S000-1d")
def test_too_short_notice_is_refused_with_the_earliest_time_and_overridden_for_a_reason(house: House) -> None:
    house.it_is(FRIDAY, "10:10")
    officer = house.console(house.world.sample.reception)
    officer.sign_in(ADMINISTRATOR.login, PASSWORD)
    officer.choose_desk(1)
    officer.open_page("appointments")
    page = officer.find(AppointmentsPage, "Page")
    officer.wait(lambda: page.table.state.isVisible() and "Ctrl N" in page.table.state.text, "an empty day")
    start_booking(officer)
    officer.press("Return")
    officer.wait(lambda: "11.10" in officer.text("book_atError"), "the earliest time")
    assert house.value(select(AppointmentRow.id)) == []

    officer.retype("book_reason", "Tamu dinas dari luar kota")
    officer.press("Return")
    officer.wait(lambda: len(page.table.shown_rows()) == 1, "the appointment")
    assert house.value(select(AppointmentRow.lead_reason)) == ["Tamu dinas dari luar kota"]
    acts = house.value(select(AuditRow.detail).where(AuditRow.act == "book_appointment"))
    assert [act["reason"] for act in acts] == ["Tamu dinas dari luar kota"]
    (row,) = page.table.shown_rows()
    assert {"10.30", GUEST.name, OFFICERS[0].name} <= set(row)


def start_booking(officer: Officer) -> None:
    """The library at 10.30, with the first officer, for somebody at the telephone."""
    officer.press("Ctrl+N")
    officer.wait(lambda: officer.sees("bookService"), "the form")
    officer.choose("bookService", "library")
    officer.wait(lambda: officer.has_choice("bookAt", "10:30"), "the times")
    officer.choose("bookAt", "10:30")
    officer.retype("book_name", GUEST.name)
    officer.retype("book_contact", GUEST.phone)
    officer.retype("book_purpose", GUEST.need)
    officer.choose_named("bookOfficer", OFFICERS[0].name)
    officer.tick("book_consent")


@pytest.mark.sop("S000-1d")
def test_after_hours_the_reception_lets_in_who_has_an_appointment(house: House) -> None:
    house.it_is(FRIDAY, "10:00")
    kiosk = house.kiosk().guest
    book(kiosk, "library", "2026-11-27", "17:00")
    officer = house.receptionist()
    house.it_is(FRIDAY, "17:05")
    officer.open_page("appointments")
    page = officer.find(AppointmentsPage, "Page")
    officer.wait(lambda: len(page.table.shown_rows()) == 1, "the appointment")
    page.table.view.setFocus()
    officer.press("Return")
    officer.wait(lambda: officer.sees("issueTicket"), "the guest book")
    officer.fill_rest(REST)
    officer.press("Ctrl+Return")
    officer.wait(lambda: officer.text("issuedNumber") == "P001" or bool(officer.errors()), "the number")
    assert officer.errors() == {}
    assert house.value(select(TicketRow.label)) == ["P001"]
    assert house.value(select(AppointmentRow.state)) == [AppointmentState.ARRIVED]
