from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.display import announcing
from kiosk.display.announcing import SILENT
from kiosk.display.board import Known, Page, derive
from kiosk.display.reading import Reading
from shared.foundation.formats import Language
from shared.office import rules
from shared.queueing.queries import Call
from shared.queueing.states import CallKind
from tests.display.showing import bengkulu, with_services

OFFICE = bengkulu()
MORNING = datetime(2026, 11, 20, 3, 24, tzinfo=UTC)
EVENING = datetime(2026, 11, 20, 10, 5, tzinfo=UTC)
CONSULTATION = OFFICE.services[1].key


def known(now: datetime, **changes: object) -> Known:
    reading = Reading(OFFICE, rules.office_day(OFFICE, now), {CONSULTATION: 3}, ())
    return replace(Known(now, Language.INDONESIAN, reading), **changes)


def called(now: datetime, at: datetime) -> announcing.Announcing:
    return announcing.hear(SILENT, [Call(9, "K009", "Meja 2", CONSULTATION, at, CallKind.FIRST)], now)


def test_time_and_date_are_the_offices_in_both_languages() -> None:
    board = derive(known(MORNING))
    assert (board.clock, board.day_name, board.date) == ("10.24", "Jumat", "20 November 2026")
    board = derive(known(MORNING, language=Language.ENGLISH))
    assert (board.clock, board.day_name) == ("10:24", "Friday")


def test_a_call_shows_number_desk_and_service() -> None:
    board = derive(known(MORNING, announcing=called(MORNING, MORNING)))
    assert (board.call_label, board.call_desk, board.call_service) == (
        "K009",
        "Meja 2",
        "Konsultasi Statistik",
    )
    assert board.announced == 9


def test_each_service_has_its_count() -> None:
    assert [(tile.letter, tile.waiting) for tile in derive(known(MORNING)).tiles] == [
        ("P", 0),
        ("K", 3),
        ("J", 0),
        ("R", 0),
    ]


def test_more_services_than_tiles_turn_pages() -> None:
    office = with_services(OFFICE, 7)
    state = known(MORNING)
    state = replace(state, reading=replace(state.reading, office=office))
    pages = [[tile.letter for tile in derive(replace(state, tile_page=page)).tiles] for page in range(3)]
    assert pages == [["P", "K", "J", "R"], ["A", "B", "C"], ["P", "K", "J", "R"]]


def test_after_hours_the_board_closes_when_nobody_waits_and_nobody_was_just_called() -> None:
    def quiet(now: datetime) -> Known:
        state = known(now)
        return replace(state, reading=replace(state.reading, waiting={}))

    assert derive(quiet(EVENING)).page is Page.CLOSED
    assert derive(quiet(MORNING)).page is Page.BOARD
    assert derive(known(EVENING)).page is Page.BOARD
    assert derive(replace(quiet(EVENING), announcing=called(EVENING, EVENING))).page is Page.BOARD
    assert derive(replace(quiet(EVENING), announcing=called(EVENING, MORNING))).page is Page.CLOSED


def test_the_closed_page_says_when_service_starts_again() -> None:
    board = derive(known(EVENING))
    assert (board.hours, board.next_day, board.next_time) == (
        "08.00–16.00",
        "Senin, 23 November",
        "08.00 WIB",
    )
    early = derive(known(datetime(2026, 11, 20, 0, 30, tzinfo=UTC)))
    assert (early.next_day, early.next_time) == ("", "08.00 WIB")


@pytest.mark.parametrize(
    ("unusable", "reading", "page"), [(True, True, Page.UPDATING), (False, False, Page.STARTING)]
)
def test_before_the_first_reading_and_while_being_updated(unusable: bool, reading: bool, page: Page) -> None:
    state = replace(known(MORNING), unusable=unusable)
    assert derive(state if reading else replace(state, reading=None)).page is page


def test_a_call_for_a_service_the_office_dropped_still_shows() -> None:
    dropped = Call(9, "X009", "Meja 2", "gone", MORNING, CallKind.FIRST)
    board = derive(known(MORNING, announcing=announcing.hear(SILENT, [dropped], MORNING)))
    assert (board.call_label, board.call_service) == ("X009", "")
