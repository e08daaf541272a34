"""Coming again at the kiosk: PIN or card in, the form filled, the alternative form, a PIN or card for the next time."""

from collections.abc import Iterator

import pytest

from shared.visitors.login_rules import card_text
from tests.kiosk.standing import NEED, PERSON, Standing, settle, standing

CONTACT, PIN, ONE_TIME = "ratna@contoh.id", "270518", "111333"


@pytest.fixture
def stand(qapp: object) -> Iterator[Standing]:
    with standing() as made:
        yield made


def come_in(stand: Standing, pin: str = PIN) -> None:
    stand.visitor.touch("service-library")
    stand.visitor.touch("been-here")
    stand.visitor.fill("contact", CONTACT)
    stand.visitor.press_key("next")
    stand.visitor.type_on_keyboard(pin)
    stand.visitor.press_key("next")


def take(stand: Standing) -> None:
    for _ in range(12):
        if stand.model.props.page != "guest_book":
            break
        stand.visitor.touch("next")
    stand.visitor.touch("agreement")
    stand.visitor.touch("next")
    stand.visitor.wait_for("ticket")


def test_yes_that_is_me_fills_the_form_and_links_the_visit(stand: Standing) -> None:
    come_in(stand)
    stand.visitor.wait_for("is_you")
    assert stand.visitor.text_of("masked-name") == "Ra••• Ay••• Le•••"
    session = stand.model.returning.state.session
    stand.visitor.touch("next")
    stand.visitor.wait_for("welcome-banner")
    assert stand.visitor.text_of("name-input") == PERSON["name"]
    assert not stand.visitor.sees("been-here")
    take(stand)
    (request,) = stand.house.requests
    assert request.arrival is not None
    assert (request.arrival.session_id, request.arrival.confirmed) == (session, True)
    assert request.guest.institution == NEED["institution"]


def test_that_is_not_me_leads_to_an_empty_form(stand: Standing) -> None:
    come_in(stand)
    stand.visitor.touch("not-me")
    stand.visitor.wait_for("guest_book")
    assert stand.visitor.text_of("name-input") == ""
    assert stand.visitor.sees("been-here")


def test_a_scanner_types_the_card_whether_a_field_has_the_cursor_or_not(stand: Standing) -> None:
    for in_field in (False, True):
        stand.visitor.touch("service-library")
        stand.visitor.touch("been-here")
        stand.visitor.wait_for("scan-card")
        if in_field:
            stand.visitor.touch("contact-input")
            stand.visitor.wait_for("keyboard")
        stand.visitor.type_on_hardware(card_text("A" * 32))
        if in_field:
            stand.visitor.press_key("next")
            stand.visitor.touch("next")
        else:
            stand.model.returning.scanned()
        stand.visitor.wait_for("is_you")
        stand.visitor.touch("cancel")


def test_the_fourth_failure_opens_the_form_by_itself_with_what_was_typed(stand: Standing) -> None:
    come_in(stand, "111222")
    for _ in range(2):
        stand.visitor.wait_for("pin-error")
        stand.visitor.fill("pin", "111222")
        stand.visitor.press_key("next")
    stand.visitor.wait_for("pin-error")
    assert stand.visitor.text_of("pin-input") == ""
    stand.visitor.fill("pin", "111222")
    stand.visitor.press_key("next")
    stand.visitor.wait_for("alternative-banner")
    assert stand.visitor.text_of("email-input") == CONTACT
    assert not stand.visitor.sees("been-here")
    stand.answer(**{**PERSON, **NEED})
    take(stand)
    (request,) = stand.house.requests
    assert request.arrival is not None
    assert not request.arrival.confirmed


def test_who_never_tried_tells_nothing(stand: Standing) -> None:
    stand.take("library")
    assert stand.house.requests[0].arrival is None


def test_a_one_time_pin_is_changed_before_anything_is_shown(stand: Standing) -> None:
    come_in(stand, ONE_TIME)
    stand.visitor.touch("next")
    stand.visitor.wait_for("new_pin")
    stand.visitor.fill("new_pin", "364758")
    stand.visitor.press_key("next")
    stand.visitor.type_on_keyboard("364758")
    stand.visitor.press_key("next")
    stand.visitor.wait_for("welcome-banner")
    assert stand.house.again.chosen == ["364758"]


def test_a_pin_for_the_next_time_is_typed_twice_and_said_once(stand: Standing) -> None:
    stand.take("library")
    stand.visitor.touch("keep-link")
    stand.visitor.fill("new_pin", "364758")
    stand.visitor.press_key("next")
    stand.visitor.type_on_keyboard("364759")
    stand.visitor.press_key("next")
    stand.visitor.wait_for("again-error")
    assert stand.house.again.chosen == []
    stand.visitor.touch("again-input")
    stand.visitor.press_key("backspace")
    stand.visitor.type_on_keyboard("8")
    stand.visitor.press_key("next")
    stand.visitor.wait_until(lambda: stand.model.returning.props.chosen, "the PIN to be kept")
    assert stand.house.again.chosen == ["364758"]
    assert not stand.visitor.sees("new_pin-input")


def test_a_card_is_shown_once_and_gone_with_its_visitor(stand: Standing) -> None:
    stand.take("library")
    stand.visitor.touch("keep-link")
    stand.visitor.touch("show-card")
    stand.visitor.wait_for("card-code")
    stand.visitor.touch("finish")
    settle()
    assert stand.model.returning.props.card_text == ""
    assert stand.model.returning.state.card is None


@pytest.mark.parametrize("page", ["returning", "is_you", "new_pin"])
def test_back_leads_to_the_form_and_cancel_forgets(stand: Standing, page: str) -> None:
    come_in(stand, ONE_TIME if page == "new_pin" else PIN) if page != "returning" else _open(stand)
    if page == "new_pin":
        stand.visitor.touch("next")
    stand.visitor.wait_for(page)
    stand.visitor.touch("back")
    stand.visitor.wait_for("guest_book")
    stand.visitor.touch("been-here")
    stand.visitor.touch("cancel")
    stand.visitor.wait_for("home")
    assert stand.model.returning.state.typed == ()
    assert stand.model.returning.state.person is None


def _open(stand: Standing) -> None:
    stand.visitor.touch("service-library")
    stand.visitor.touch("been-here")
