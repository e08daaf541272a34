"""Who comes again at the kiosk, and the form that takes over when that fails too often (S000-2c)."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from kiosk.driving import Visitor
from shared.visitors.login_rules import card_text
from shared.visitors.tables import LoginSessionRow
from shared.visits.states import EntrySource
from shared.visits.tables import GuestEntryRow, VisitRow
from staff_console.visitors.page import VisitorsPage
from tests.acceptance.house import ONE_PROCESS, House
from tests.world import GUEST

pytestmark = ONE_PROCESS

PIN = "270518"
WRONG = "918273"


def knock(guest: Visitor, pin: str) -> None:
    """Address and PIN on the page of those who have been here."""
    if not guest.sees("returning"):
        guest.touch("been-here")
    if guest.text_of("contact-input") == "":
        guest.touch("contact-input")
        guest.type_on_hardware(GUEST.email)
    guest.touch("pin-input")
    guest.type_on_hardware(pin)
    guest.touch("next")


def choose_pin(guest: Visitor) -> None:
    """On the ticket page, for the next time."""
    guest.touch("keep-link")
    for field in ("new_pin", "again"):
        guest.touch(f"{field}-input")
        guest.type_on_hardware(PIN)
    guest.press_key("next")
    guest.wait_until(lambda: not guest.sees("new_pin-input"), "the PIN to be kept")
    guest.touch("finish")
    guest.wait_for("home")


@pytest.mark.sop("S000-2c")
def test_after_more_than_three_failed_logins_the_alternative_form_takes_over(house: House) -> None:
    guest, officer = house.kiosk().guest, house.receptionist()
    guest.get_number("library")
    choose_pin(guest)

    guest.begin("library")
    for _ in range(3):
        knock(guest, WRONG)
        guest.wait_for("pin-error")
        assert not officer.sees("loginAlert")
    guest.touch("pin-input")
    guest.type_on_hardware(WRONG)
    guest.touch("next")
    guest.wait_for("alternative-banner")
    assert guest.text_of("email-input") == GUEST.email

    officer.wait(lambda: officer.sees("loginAlert"), "the alert")
    told = f"{officer.text('loginAlertLead')} {officer.text('loginAlertRest')}".lower()
    assert "anjungan 1" in told
    assert "melur" not in told

    guest.fill_in(replace(GUEST, email=""))
    guest.agree()
    guest.take_ticket()
    sources = house.value(select(GuestEntryRow.source).order_by(GuestEntryRow.saved_at))
    assert sources == [EntrySource.KIOSK, EntrySource.ALTERNATIVE]

    officer.press("Ctrl+Shift+T")
    officer.wait(lambda: not officer.sees("loginAlert"), "the alert seen to")
    officer.open_page("visitors")
    officer.click("tab_reconcile")
    page = officer.find(VisitorsPage, "Page")
    officer.wait(lambda: len(page.table.shown_rows()) == 1, "the entry to reconcile")
    officer.click("tab_alike")
    officer.wait(lambda: not officer.sees("settleEntry") and bool(page.table.shown_rows()), "the pair")
    page.table.view.setFocus()
    officer.press("Return")
    officer.wait(lambda: officer.sees("mergeAgree"), "the preview")
    officer.press("Return")
    house.wait(lambda: house.value(select(LoginSessionRow.settled_at))[0] is not None)
    assert house.value(select(LoginSessionRow.settled_at))[0] is not None


@pytest.mark.sop("S000-2c")
def test_a_login_that_succeeds_goes_on_normally_with_the_same_person(house: House) -> None:
    guest = house.kiosk().guest
    guest.get_number("library")
    choose_pin(guest)
    guest.begin("library")
    knock(guest, WRONG)
    guest.wait_for("pin-error")
    knock(guest, PIN)
    guest.wait_for("is_you")
    assert guest.text_of("masked-name") == "Me••• Ke•••"
    guest.touch("next")
    guest.wait_for("welcome-banner")
    assert guest.text_of("name-input") == GUEST.name
    while not guest.sees("agreement"):
        guest.touch("next")
    guest.agree()
    guest.take_ticket()
    assert set(house.value(select(GuestEntryRow.source))) == {EntrySource.KIOSK}
    first, second = house.value(select(VisitRow.visitor_id))
    assert first == second


@pytest.mark.parametrize("text", ["' OR 1=1 --", "\u202emoc.hotnoc@ruleM", "x" * 600, card_text("A" * 31)])
def test_hostile_input_at_the_login_is_refused_calmly_and_counts_nothing(house: House, text: str) -> None:
    guest = house.kiosk().guest
    guest.begin("library")
    for _ in range(5):
        guest.touch("been-here")
        guest.touch("contact-input")
        guest.type_on_hardware(text)
        guest.touch("pin-input")
        guest.type_on_hardware(PIN)
        guest.touch("next")
        guest.wait_until(
            lambda: guest.sees("contact-error") or guest.sees("returning-trouble"), "what is wrong"
        )
        guest.touch("back")
        guest.wait_for("guest_book")
        assert not guest.sees("alternative-banner")
        guest.touch("cancel")
        guest.begin("library")
    assert house.value(select(LoginSessionRow.id)) == []
