"""Hours of a week as a line of text."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.office.model import WeekHours
from shared.office.refusals import OfficeRefusal
from shared.office.settings import Interval
from shared.office.vocabulary import Weekday
from shared.office.week_words import parse_week, week_words

WORKING = tuple(Weekday)[:4]
RAMADAN = (
    WeekHours(WORKING, Interval(time(8), time(15))),
    WeekHours((Weekday.FRIDAY,), Interval(time(8), time(15, 30))),
)


@pytest.mark.parametrize(
    "typed",
    [
        "Senin–Kamis 08.00–15.00; Jumat 08.00–15.30",
        "senin-kamis 8.00-15.00;jumat 8:00 - 15:30",
        "mon-thu 08:00-15:00; friday 08:00-15:30;",
        "sen, sel, rab, kam: 08.00-15.00; jum 08.00-15.30",
    ],
)
def test_people_type_a_week_in_many_ways(typed: str) -> None:
    assert parse_week(typed, "hours") == RAMADAN


def test_no_days_are_all_days_and_nothing_is_nothing() -> None:
    assert parse_week("09.00-11.00", "hours") == (WeekHours(tuple(Weekday), Interval(time(9), time(11))),)
    assert parse_week(" ; ", "hours") == ()


@pytest.mark.parametrize(
    "typed", ["senin", "sen 8", "hari 08.00-15.00", "kamis-senin 08.00-15.00", "s 08.00-15.00", "08.00-07.00"]
)
def test_what_is_no_week_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_week(typed, "hours")
    assert (refused.value.code, refused.value.field) == (OfficeRefusal.HOURS_UNREADABLE, "hours")


def test_it_is_written_as_on_a_door() -> None:
    assert week_words(RAMADAN, Language.INDONESIAN) == "Senin–Kamis 08.00–15.00; Jumat 08.00–15.30"
    assert week_words(RAMADAN, Language.ENGLISH) == "Monday–Thursday 08:00–15:00; Friday 08:00–15:30"


@st.composite
def rules(draw: st.DrawFn) -> WeekHours:
    days = draw(st.sets(st.sampled_from(Weekday), min_size=1))
    minutes = sorted(draw(st.sets(st.integers(0, 24 * 60 - 1), min_size=2, max_size=2)))
    start, end = (time(minute // 60, minute % 60) for minute in minutes)
    return WeekHours(tuple(day for day in Weekday if day in days), Interval(start, end))


@given(st.lists(rules(), max_size=4), st.sampled_from(Language))
def test_what_is_written_is_read_again(week: list[WeekHours], language: Language) -> None:
    assert parse_week(week_words(week, language), "hours") == tuple(week)
