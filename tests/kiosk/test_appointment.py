"""Appointments at the kiosk: day, time, who, consent, code; coming with one, cancelling one; only where offered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

import pytest

from kiosk.reception.flow import Page
from shared.appointments.refusals import AppointmentRefusal
from shared.appointments.rules import qr_text
from shared.foundation.refusals import Refusal
from shared.office.document import load
from tests.kiosk.standing import FRIDAY_EVENING, Standing, settle, standing


@pytest.fixture
def stand(qapp: object) -> Iterator[Standing]:
    with standing() as made:
        yield made


def choose_time(stand: Standing, day: str = "2026-11-23", at: str = "10:00") -> None:
    stand.visitor.touch("appointments-foot")
    stand.visitor.touch("make-appointment")
    stand.visitor.touch(f"day-{day}")
    stand.visitor.touch(f"time-{at}")
    stand.visitor.wait_for("appointment_who")


def tell_who(stand: Standing) -> None:
    for field, text in (("name", "Ratna Ayu"), ("contact", "0812 0000 1234"), ("purpose", "Data inflasi")):
        stand.model.appointment.write(field, text)
    settle()
    stand.visitor.touch("next")
    stand.visitor.wait_for("appointment_confirm")


def book(stand: Standing) -> None:
    choose_time(stand)
    tell_who(stand)
    stand.visitor.touch("agreement")
    stand.visitor.touch("next")
    stand.visitor.wait_for("appointment_done")


def test_a_time_is_booked_and_the_code_shown(stand: Standing) -> None:
    book(stand)
    (asked,) = stand.house.appointments.asked
    assert (asked.day, asked.at, asked.service_key) == (date(2026, 11, 23), time(10), "library")
    assert (asked.name, asked.contact, asked.consent.given) == ("Ratna Ayu", "0812 0000 1234", True)
    assert stand.visitor.text_of("appointment-code") == "KMR 7QP"
    assert "Senin, 23 November 2026" in stand.visitor.text_of("appointment-when")
    stand.visitor.touch("print-slip")
    stand.visitor.wait_until(lambda: not stand.visitor.sees("print-slip"), "the slip")
    assert stand.house.appointments.printed == [asked.token]


def test_afterwards_nothing_of_it_is_left(stand: Standing) -> None:
    book(stand)
    stand.visitor.touch("finish")
    stand.visitor.wait_for("home")
    state = repr(stand.model.appointment.state) + repr(stand.model.appointment.props)
    assert "Ratna" not in state
    assert "KMR" not in state


def test_without_consent_nothing_is_booked(stand: Standing) -> None:
    choose_time(stand)
    tell_who(stand)
    stand.visitor.touch("next")
    stand.visitor.wait_for("agreement-error")
    assert not stand.house.appointments.asked


def test_what_is_wrong_shows_at_its_field_and_going_back_loses_nothing(stand: Standing) -> None:
    choose_time(stand)
    stand.model.appointment.write("name", "Ratna Ayu")
    stand.model.appointment.write("contact", "0812")
    stand.visitor.touch("next")
    stand.visitor.wait_for("contact-error")
    stand.visitor.touch("back")
    stand.visitor.touch("time-10:30")
    stand.visitor.wait_for("appointment_who")
    assert stand.visitor.text_of("name-input") == "Ratna Ayu"


def test_a_time_taken_meanwhile_is_chosen_anew(stand: Standing) -> None:
    choose_time(stand)
    tell_who(stand)
    stand.house.appointments.trouble = Refusal(AppointmentRefusal.FULL, "time")
    stand.visitor.touch("agreement")
    stand.visitor.touch("next")
    stand.visitor.wait_for("appointment_time")
    assert stand.visitor.sees("appointment-trouble")
    stand.house.appointments.trouble = None
    stand.visitor.touch("time-11:00")
    stand.visitor.touch("next")
    stand.visitor.touch("next")
    stand.visitor.wait_for("appointment_done")
    assert len({asked.id for asked in stand.house.appointments.asked}) == 2


def test_a_closed_screen_offers_an_appointment(qapp: object) -> None:
    with standing(FRIDAY_EVENING) as stand:
        stand.visitor.wait_for("closed")
        choose_time(stand, "2026-11-21", "09:00")
        assert stand.model.appointment.props.outside


def test_where_no_paper_knows_appointments_nothing_offers_them(qapp: object) -> None:
    with standing(office=load("muara_enim").office) as stand:
        assert not stand.visitor.sees("appointments-foot")
        stand.model.showAppointments()
        assert stand.model.props.page is Page.HOME


def come(stand: Standing, typed: str = "kmr 7qp") -> None:
    stand.visitor.touch("appointments-foot")
    stand.visitor.wait_for("appointment")
    stand.model.appointment.write("code", typed)
    stand.visitor.touch("next")


def made(stand: Standing, at: str = "10:30") -> None:
    """Booked for this Friday; it is 10.24."""
    book(stand)
    stand.visitor.touch("finish")
    stand.visitor.wait_for("home")
    kept = stand.house.appointments.kept
    assert kept is not None
    today = kept.starts_at.replace(day=20, hour=int(at[:2]), minute=int(at[3:]))
    stand.house.appointments.kept = replace(kept, starts_at=today, day=today.date())


def test_coming_with_it_fills_the_guest_book_and_brings_the_number(stand: Standing) -> None:
    made(stand)
    come(stand)
    stand.visitor.wait_for("appointment_found")
    stand.visitor.touch("next")
    stand.visitor.wait_for("guest_book")
    assert stand.visitor.text_of("name-input") == "Ratna Ayu"
    kept = stand.house.appointments.kept
    assert kept is not None
    request = stand.model._arriving.request
    assert stand.model._arriving.state.appointment_id == kept.id
    assert stand.model._arriving.act is not None
    assert callable(request)


def test_too_early_says_when_and_lets_cancel(stand: Standing) -> None:
    made(stand, "14:00")
    come(stand)
    stand.visitor.wait_for("appointment-refused")
    assert not stand.visitor.sees("next")
    stand.visitor.touch("cancel-appointment")
    stand.visitor.wait_for("appointment-gone")
    kept = stand.house.appointments.kept
    assert kept is not None
    assert stand.house.appointments.cancelled == [kept.id]


def test_a_scanner_types_the_code(stand: Standing) -> None:
    made(stand)
    stand.visitor.touch("appointments-foot")
    stand.visitor.wait_for("appointment")
    stand.visitor.type_on_hardware(qr_text("A" * 16))
    stand.model.appointment.scanned()
    stand.visitor.wait_for("appointment_found")
    assert stand.house.appointments.keys[-1].code == qr_text("A" * 16)


def test_an_unknown_one_is_said_at_the_field(stand: Standing) -> None:
    come(stand, "")
    stand.visitor.wait_for("code-error")
    assert not stand.house.appointments.keys
    stand.visitor.touch("back")
    come(stand, "ABCDEF")
    stand.visitor.wait_for("code-error")
    stand.visitor.touch("by-name")
    stand.visitor.wait_for("who-input")
