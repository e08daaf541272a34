"""Each setting that concerns the way in (requirements §1.7) and the tests that show what it changes for a person."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from shared.office.document import load
from tests.acceptance.house import ONE_PROCESS, House
from tests.acceptance.test_waiting_rows import NOTHING_KEPT
from tests.ways import office
from tests.world import GUEST

TESTS = Path(__file__).parent.parent
TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)

_NUMBERS = "4 6 7 8 9 10 11 12 13 15 16 17 20 22 23 24 25 28 31 32 33 34 36"
WAY_IN = [f"C{int(number):02}" for number in _NUMBERS.split()]

SHOWN_BY = {
    "C04": "acceptance/test_waiting_rows.py test_kendari_serves_within_five_minutes_after_the_guest_book",
    "C06": "acceptance/test_settings_table.py test_without_a_limit_nobody_is_timed_at_the_guest_book",
    "C07": "acceptance/test_ways_in_rows.py test_sultra_gives_the_number_first_and_asks_when_called",
    "C08": "journey/test_ways_in.py test_only_the_library_has_numbers_where_the_paper_says_so",
    "C09": "acceptance/test_arriving_rows.py "
    "test_a_quarter_to_four_is_in_time_on_friday_and_too_late_on_thursday",
    "C10": "acceptance/test_calendar_rows.py test_without_a_break_nothing_pauses_and_with_one_calls_do",
    "C11": "appointments/test_booking.py test_a_paper_without_appointments_takes_none",
    "C12": "acceptance/test_guest_book_contents.py test_kendari_wants_card_address_and_account",
    "C13": "acceptance/test_guest_book_rows.py "
    "test_the_address_is_checked_and_the_profile_says_whether_it_must_be",
    "C15": "acceptance/test_custody_rows.py test_the_bag_comes_onto_a_numbered_rack_before_the_guest_book",
    "C16": "reading_room/test_giving_back.py test_the_locker_is_released_only_together_with_the_card",
    "C17": "journey/test_ways_in.py test_who_does_not_pass_is_stopped_or_only_noted_by_setting",
    "C22": "acceptance/test_ways_in_rows.py test_muara_enim_checks_at_the_door_and_calls_by_name",
    "C24": "acceptance/test_lobby_rows.py test_how_to_use_the_library_of_bengkulu_from_home",
    "C25": "acceptance/test_papers_of_visits.py test_each_visit_is_judged_by_the_paper_of_its_day",
    "C28": "journey/test_ways_in.py test_how_one_is_called_is_the_papers",
    "C31": "acceptance/test_papers_of_visits.py test_six_may_follow_four_and_the_visit_goes_on",
    "C32": "acceptance/test_returning_rows.py "
    "test_after_more_than_three_failed_logins_the_alternative_form_takes_over",
    "C33": "acceptance/test_lobby_rows.py test_an_edited_list_is_shown_as_edited",
    "C34": "acceptance/test_lobby_rows.py test_another_office_with_another_style_of_numbers",
    "C36": "acceptance/test_settings_table.py test_the_office_keeps_its_own_zone",
}

NO_EFFECT_YET = {
    "C20": "what to do when an item is not there: stored and checked, nothing on a screen asks it",
    "C23": "the word for the visitor: stored and checked, no screen says it",
}
"""Settings of the way in whose consumer is still to come; one that gets a test moves up."""


def test_every_setting_of_the_way_in_has_a_test_or_says_what_is_missing() -> None:
    assert sorted({*SHOWN_BY, *NO_EFFECT_YET}) == WAY_IN
    assert not SHOWN_BY.keys() & NO_EFFECT_YET.keys()


@pytest.mark.parametrize("setting", SHOWN_BY)
def test_the_named_test_exists(setting: str) -> None:
    file, name = SHOWN_BY[setting].split()
    assert f"def {name}(" in (TESTS / file).read_text(encoding="utf-8")


@ONE_PROCESS
def test_without_a_limit_nobody_is_timed_at_the_guest_book(house: House) -> None:
    """C06: ten minutes in Bengkulu's SOP, none in its service standard."""
    house.govern("library", "service-2023")
    receptionist = house.receptionist()
    receptionist.fill_guest("library", GUEST)
    house.pass_time(timedelta(minutes=11))
    assert not receptionist.find(QWidget, "registrationClock").isVisible()

    house.follow(load("bengkulu"))
    clock = receptionist.find(QWidget, "registrationClock")
    receptionist.wait(
        lambda: clock.isVisible() and "lewat batas" in clock.accessibleName(), "the clock in red"
    )


@ONE_PROCESS
def test_the_office_keeps_its_own_zone(house: House) -> None:
    """C36: at 07.30 in Jakarta Kendari has been open for half an hour."""
    house.follow(office("sulawesi_tenggara", *NOTHING_KEPT))
    house.it_is(TUESDAY, "07:30")
    guest = house.kiosk().guest
    guest.wait_for("home")
    assert "08.30" in guest.texts(), "the clock of Kendari"
    assert any("WITA" in text for text in guest.texts())


@ONE_PROCESS
def test_an_office_in_the_western_zone_is_still_closed_then(house: House) -> None:
    """C36."""
    house.it_is(TUESDAY, "07:30")
    guest = house.kiosk().guest
    guest.wait_for("closed")
    assert any("pukul 08.00 WIB" in text for text in guest.texts())
