"""Which paper is in force, and what it means for one service."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.calendar import NO_CALENDAR
from shared.office.document import load
from shared.office.opening import OpeningState, day_hours, opening
from shared.office.rules import (
    card_return_enforced,
    limits_of,
    local_time,
    standard_in_force,
    wait_limit,
    zone_label,
)
from shared.office.stored import from_text, identified, to_text
from shared.office.vocabulary import (
    DayType,
    FieldNeed,
    GuestField,
    RatingDevice,
    StartEvent,
    StepKey,
    TicketIssuer,
)
from tests.plugins.databases import TUESDAY_NINE

TODAY = TUESDAY_NINE.date()
BENGKULU = load("bengkulu").office


@pytest.mark.parametrize(
    ("service", "on", "key"),
    [
        ("library", date(2025, 2, 24), "sop-2023"),
        ("library", date(2025, 2, 25), "sop-library-2025"),
        ("library", TODAY, "sop-library-2025"),
        ("sales", TODAY, "sop-2023"),
        ("consultation", TODAY, "sop-2023"),
        ("recommendation", TODAY, "sop-2023"),
        ("library", date(2020, 1, 1), "sop-2023"),
    ],
)
def test_a_paper_rules_its_services_from_its_day_on(service: str, on: date, key: str) -> None:
    standard = standard_in_force(BENGKULU, service, on)
    assert (standard.key, standard.services) == (key, (service,))


def test_a_service_nobody_governs_has_no_paper() -> None:
    with pytest.raises(LookupError):
        standard_in_force(BENGKULU, "loans", TODAY)


def test_the_2025_sop_borrows_the_wait_it_does_not_set() -> None:
    standard = standard_in_force(BENGKULU, "library", TODAY)
    limit = wait_limit(standard, StartEvent.GUEST_BOOK_SAVED)
    assert limit is not None
    assert (limit.minutes, limit.source) == (10, ("S004-T1",))
    assert [limit.minutes for limit in limits_of(standard, StepKey.RATING)] == [5]
    assert [limit.minutes for limit in limits_of(standard, StepKey.SERVICE)] == [180, 180]


def test_two_waits_of_the_2023_sops_run_side_by_side() -> None:
    standard = standard_in_force(BENGKULU, "sales", TODAY)
    starts = {limit.start: limit.minutes for limit in limits_of(standard, StepKey.WAIT)}
    assert starts == {StartEvent.TICKET_ISSUED: 10, StartEvent.PREVIOUS_SERVICE_ENDED: 10}
    assert wait_limit(standard, StartEvent.GUEST_BOOK_SAVED) is None


@pytest.mark.parametrize("service", ["library", "sales", "consultation", "recommendation"])
def test_each_service_has_every_step_once(service: str) -> None:
    keys = [step.key for step in standard_in_force(BENGKULU, service, date(2024, 1, 1)).steps]
    assert len(set(keys)) == len(keys)
    assert StepKey.SERVICE in keys


def test_number_and_wait_come_before_the_guest_book_where_the_paper_says_so() -> None:
    standard = standard_in_force(load("sulawesi_tenggara").office, "library", TODAY)
    keys = [step.key for step in standard.steps]
    assert keys.index(StepKey.TICKET) < keys.index(StepKey.WAIT) < keys.index(StepKey.GUEST_BOOK)
    assert card_return_enforced(standard)


def test_without_queue_numbers_there_is_no_ticket_step() -> None:
    standard = standard_in_force(load("muara_enim").office, "library", TODAY)
    assert not standard.has(StepKey.TICKET)
    assert standard.ticket.issued_by.value is TicketIssuer.NOBODY
    assert not card_return_enforced(standard)


def test_a_paper_wins_over_the_office_in_the_fields_it_names() -> None:
    library = standard_in_force(BENGKULU, "library", TODAY).guest_book.fields
    sales = standard_in_force(BENGKULU, "sales", TODAY).guest_book.fields
    assert (library.need(GuestField.EMAIL), library.email.source) == (FieldNeed.REQUIRED, ("S000-2b",))
    assert (sales.need(GuestField.EMAIL), sales.email.source) == (FieldNeed.OPTIONAL, ("office",))
    assert GuestField.PURPOSE in library.required() & sales.required()
    hidden = standard_in_force(load("muara_enim").office, "library", TODAY).guest_book.fields
    assert GuestField.EMAIL not in hidden.shown()


def test_what_the_office_chooses_instead_of_its_paper_is_marked_as_its_own() -> None:
    standard = standard_in_force(BENGKULU, "library", TODAY)
    assert (standard.rating.device.value, standard.rating.device.source) == (
        RatingDevice.OWN_SCREEN,
        ("office",),
    )
    assert standard.ticket.issued_by.value is TicketIssuer.BOTH
    recommendation = standard_in_force(BENGKULU, "recommendation", TODAY).recommendation
    assert (recommendation.days.value, recommendation.day_type.decided) == (30, False)
    assert recommendation.day_type.value not in set(DayType)


def test_a_stored_standard_is_the_same_and_its_id_names_its_content() -> None:
    standard = standard_in_force(BENGKULU, "library", TODAY)
    assert from_text(to_text(standard)) == standard
    assert identified(standard).id == identified(from_text(to_text(standard))).id
    assert identified(standard).id != identified(standard_in_force(BENGKULU, "sales", TODAY)).id


@pytest.mark.parametrize(
    ("name", "zone"), [("bengkulu", "WIB"), ("muara_enim", "WIB"), ("sulawesi_tenggara", "WITA")]
)
def test_each_office_has_its_own_wall_clock(name: str, zone: str) -> None:
    office = load(name).office
    assert zone_label(office, TUESDAY_NINE) == zone
    assert local_time(office, TUESDAY_NINE).hour == {"WIB": 9, "WITA": 10}[zone]


def test_an_office_without_hours_is_neither_open_nor_promises_to_be() -> None:
    now = opening(load("sulawesi_tenggara").office, NO_CALENDAR, TUESDAY_NINE)
    assert (now.state, now.next_opening, now.is_open) == (OpeningState.NOT_SET, None, False)


@given(at=st.integers(0, 2 * 365 * 24 * 3600).map(lambda seconds: TUESDAY_NINE + timedelta(seconds=seconds)))
def test_open_exactly_within_the_intervals_of_its_day_and_next_is_later(at: datetime) -> None:
    now = opening(BENGKULU, NO_CALENDAR, at)
    wall = local_time(BENGKULU, at)
    assert now.is_open == any(
        wall.time() in interval for interval in day_hours(BENGKULU, NO_CALENDAR, wall.date()).intervals
    )
    if now.is_open:
        assert now.until is not None
        assert at < now.until
        assert not opening(BENGKULU, NO_CALENDAR, now.until).is_open
    else:
        assert now.next_opening is not None
        assert at < now.next_opening
        assert opening(BENGKULU, NO_CALENDAR, now.next_opening).is_open
