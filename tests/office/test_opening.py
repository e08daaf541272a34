"""When the office is open (rows S000-1a, S000-1b, S000-1c, S002-H5, S003-X)."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from shared.office.calendar import NO_CALENDAR
from shared.office.document import load, parse_document, read_document
from shared.office.model import Office
from shared.office.opening import OpeningState, opening
from shared.office.rules import local_time, office_day, zone_label
from shared.office.settings import Interval
from shared.office.times import TimeSpellingError, parse_interval, parse_time

THURSDAY, FRIDAY, SATURDAY = (date(2026, 11, day) for day in (19, 20, 21))


@pytest.fixture(scope="module")
def bengkulu() -> Office:
    return load("bengkulu").office


def wib(day: date, text: str) -> datetime:
    """The UTC moment of a Bengkulu wall clock (UTC+7)."""
    moment = parse_time(text)
    return datetime(day.year, day.month, day.day, moment.hour, moment.minute, tzinfo=UTC) - (
        datetime(2026, 1, 1, 7, tzinfo=UTC) - datetime(2026, 1, 1, tzinfo=UTC)
    )


@pytest.mark.parametrize(
    ("day", "at", "state"),
    [
        (FRIDAY, "15.45", OpeningState.OPEN),
        (THURSDAY, "15.45", OpeningState.CLOSED),
        (THURSDAY, "07.59", OpeningState.CLOSED),
        (THURSDAY, "08.00", OpeningState.OPEN),
        (THURSDAY, "12.15", OpeningState.OPEN),
        (THURSDAY, "15.29", OpeningState.OPEN),
        (THURSDAY, "15.30", OpeningState.CLOSED),
        (FRIDAY, "16.00", OpeningState.CLOSED),
        (SATURDAY, "10.00", OpeningState.CLOSED),
    ],
)
def test_hours_belong_to_the_weekday_and_end_with_their_minute(
    bengkulu: Office, day: date, at: str, state: OpeningState
) -> None:
    assert opening(bengkulu, NO_CALENDAR, wib(day, at)).state is state


def test_an_open_office_says_until_when(bengkulu: Office) -> None:
    now = opening(bengkulu, NO_CALENDAR, wib(FRIDAY, "15.45"))
    assert (now.until, now.next_opening) == (wib(FRIDAY, "16.00"), None)
    assert now.intervals == (Interval(time(8), time(16)),)


def test_a_closed_office_says_when_it_opens_next(bengkulu: Office) -> None:
    assert opening(bengkulu, NO_CALENDAR, wib(FRIDAY, "16.00")).next_opening == wib(
        date(2026, 11, 23), "8.00"
    )
    assert opening(bengkulu, NO_CALENDAR, wib(THURSDAY, "6.00")).next_opening == wib(THURSDAY, "8.00")


def test_the_business_day_is_the_day_of_the_office_zone(bengkulu: Office) -> None:
    late_in_london = datetime(2026, 11, 19, 18, 0, tzinfo=UTC)
    assert office_day(bengkulu, late_in_london) == FRIDAY
    assert local_time(bengkulu, late_in_london).strftime("%H.%M") == "01.00"
    assert zone_label(bengkulu, late_in_london) == "WIB"


@pytest.mark.parametrize("spelling", ["8.30", "08.30", "08:30", "8:30", " 08.30 "])
def test_a_time_may_be_spelled_as_the_papers_do(spelling: str) -> None:
    assert parse_time(spelling) == time(8, 30)


@pytest.mark.parametrize("spelling", ["", "8", "24.00", "8.60", "08.30.00", "delapan", "8,30", "-8.30"])
def test_what_is_no_time_is_refused(spelling: str) -> None:
    with pytest.raises(TimeSpellingError):
        parse_time(spelling)


@pytest.mark.parametrize("spelling", ["08.00", "15.30-08.00", "08.00-08.00", "08.00-12.00-15.30"])
def test_what_is_no_stretch_of_the_day_is_refused(spelling: str) -> None:
    with pytest.raises(TimeSpellingError):
        parse_interval(spelling)


def with_hours(**hours: object) -> Office:
    document = dict(read_document(Path("assets/offices/bengkulu.toml")))
    document["hours"] = {**document["hours"], **hours}
    return parse_document(document).office


def test_a_break_pauses_the_service_and_says_when_it_goes_on() -> None:
    office = with_hours(pause={"value": [{"days": ["friday"], "time": "11.30-13.00"}], "source": "office"})
    assert opening(office, NO_CALENDAR, wib(FRIDAY, "11.29")).until == wib(FRIDAY, "11.30")
    pause = opening(office, NO_CALENDAR, wib(FRIDAY, "11.30"))
    assert (pause.state, pause.until) == (OpeningState.BREAK, wib(FRIDAY, "13.00"))
    assert opening(office, NO_CALENDAR, wib(FRIDAY, "13.00")).state is OpeningState.OPEN
    assert opening(office, NO_CALENDAR, wib(THURSDAY, "12.00")).state is OpeningState.OPEN
    assert not office.hours.without_break


def test_only_a_said_no_is_without_a_break(bengkulu: Office) -> None:
    assert bengkulu.hours.without_break
    assert not load("muara_enim").office.hours.without_break


def test_dated_hours_win_over_the_week() -> None:
    closed = {"first": "2026-11-20", "last": "2026-11-23", "label": {"id": "Pindah ruang", "en": "Moving"}}
    short = {
        "first": "2026-11-24",
        "last": "2026-11-24",
        "label": {"id": "Setengah hari", "en": "Half day"},
        "week": [{"days": ["tuesday"], "time": "08.00-12.00"}],
    }
    office = with_hours(exceptions=[closed, short])
    moving = opening(office, NO_CALENDAR, wib(FRIDAY, "09.00"))
    assert (moving.state, moving.next_opening) == (OpeningState.CLOSED, wib(date(2026, 11, 24), "08.00"))
    assert moving.note is not None
    assert moving.note.en == "Moving"
    half = opening(office, NO_CALENDAR, wib(date(2026, 11, 24), "09.00"))
    assert (half.state, half.until) == (OpeningState.OPEN, wib(date(2026, 11, 24), "12.00"))
