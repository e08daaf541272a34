from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from kiosk.reception.home import HomeFacts, derive_home, greeting
from kiosk.reception.hours import HoursProps, derive_hours
from shared.foundation.formats import Language
from shared.office.calendar import NO_CALENDAR
from shared.office.model import HoursException, Office, WeekHours
from shared.office.opening import OpeningState
from shared.office.settings import Interval, Setting, Text
from shared.office.vocabulary import TicketIssuer, Weekday
from tests.kiosk.standing import bengkulu

INDONESIAN = Language.INDONESIAN


def hours_at(now: datetime, office: Office | None = None, language: Language = INDONESIAN) -> HoursProps:
    office = office or bengkulu()
    return derive_hours(office, NO_CALENDAR, now, language)


def test_while_open_the_hours_of_today_and_no_break() -> None:
    found = hours_at(datetime(2026, 11, 20, 3, 24, tzinfo=UTC))
    assert (found.state, found.today, found.no_break) == (OpeningState.OPEN, "08.00–16.00 WIB", True)
    assert (found.ended, found.next_day) == ("", "")


def test_after_closing_when_it_ended_and_the_next_opening() -> None:
    found = hours_at(datetime(2026, 11, 20, 9, 42, tzinfo=UTC))
    assert (found.state, found.ended) == (OpeningState.CLOSED, "16.00")
    assert (found.next_day, found.next_time) == ("Senin, 23 November", "08.00 WIB")


def test_before_opening_nothing_has_ended_yet() -> None:
    found = hours_at(datetime(2026, 11, 20, 0, 30, tzinfo=UTC))
    assert (found.ended, found.next_day, found.next_time) == ("", "Jumat, 20 November", "08.00 WIB")


def test_the_week_joins_equal_days_and_marks_today() -> None:
    week = hours_at(datetime(2026, 11, 20, 3, 24, tzinfo=UTC)).week
    assert [(row.days, row.hours, row.today) for row in week] == [
        ("Senin–Kamis", "08.00–15.30", False),
        ("Jumat", "08.00–16.00", True),
        ("Sabtu, Minggu", "", False),
    ]


def test_english_writes_days_and_times_its_own_way() -> None:
    found = hours_at(datetime(2026, 11, 20, 9, 42, tzinfo=UTC), language=Language.ENGLISH)
    assert (found.next_day, found.next_time) == ("Monday, 23 November", "08:00 WIB")
    assert found.week[0].days == "Monday–Thursday"


def test_a_break_says_when_the_service_resumes() -> None:
    pause = Setting((WeekHours((Weekday.FRIDAY,), Interval(time(11, 30), time(13, 0))),), ("office",))
    office = bengkulu()
    office = replace(office, hours=replace(office.hours, pause=pause))
    found = hours_at(datetime(2026, 11, 20, 5, 0, tzinfo=UTC), office)
    assert (found.state, found.resumes, found.no_break) == (OpeningState.BREAK, "13.00", False)
    assert found.today == "08.00–11.30, 13.00–16.00 WIB"


def test_a_closed_day_says_why() -> None:
    office = bengkulu()
    holiday = HoursException(date(2026, 11, 20), date(2026, 11, 20), Text("Libur kantor", "Office holiday"))
    office = replace(office, hours=replace(office.hours, exceptions=(holiday,)))
    found = hours_at(datetime(2026, 11, 20, 3, 0, tzinfo=UTC), office)
    assert (found.state, found.today, found.note) == (OpeningState.CLOSED, "", "Libur kantor")


@pytest.mark.parametrize(
    ("hour", "expected"),
    [(2, "evening"), (3, "morning"), (10, "morning"), (11, "noon"), (15, "afternoon"), (18, "evening")],
)
def test_the_greeting_follows_the_office_clock(hour: int, expected: str) -> None:
    assert greeting(hour) == expected


def test_home_shows_what_the_office_offers_and_who_waits() -> None:
    facts = HomeFacts(bengkulu(), {"consultation": 3})
    props = derive_home(facts, datetime(2026, 11, 20, 3, 24, tzinfo=UTC), INDONESIAN)
    assert props.open
    assert [(each.title, each.waiting) for each in props.services] == [
        ("Perpustakaan", 0),
        ("Konsultasi Statistik", 3),
        ("Penjualan Data", 0),
        ("Rekomendasi Kegiatan Statistik", 0),
    ]
    assert (props.clock, props.date) == ("10.24", "Jumat, 20 November 2026")
    assert props.online_address == "pst.bps.go.id"


def test_where_only_the_reception_gives_numbers_the_kiosk_still_takes_the_guest_book() -> None:
    office = bengkulu()
    by_reception = replace(office.choices, ticket_issued_by=Setting(TicketIssuer.RECEPTION, ("office",)))
    facts = HomeFacts(replace(office, choices=by_reception))
    assert derive_home(facts, datetime(2026, 11, 20, 3, 24, tzinfo=UTC), INDONESIAN).services
