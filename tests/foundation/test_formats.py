from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.foundation import formats
from shared.foundation.formats import Language

ID, EN = Language.INDONESIAN, Language.ENGLISH
FRIDAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        (1234567.89, ID, "1.234.567,89"),
        (1234567.89, EN, "1,234,567.89"),
        (0, ID, "0"),
        (-1500, ID, "-1.500"),
    ],
)
def test_numbers(value: float, language: Language, written: str) -> None:
    assert formats.number(value, language) == written


def test_days() -> None:
    assert formats.day_and_date(FRIDAY) == "Jumat, 20 November 2026"
    assert formats.day_and_date(FRIDAY, EN) == "Friday, 20 November 2026"
    assert formats.day_and_short_date(FRIDAY) == "Jumat, 20 November"
    assert formats.long_date(date(2027, 8, 17)) == "17 Agustus 2027"
    assert formats.day_name(date(2026, 11, 22)) == "Minggu"


@pytest.mark.parametrize("at", [time(8, 5, 7), datetime(2026, 11, 20, 8, 5, 7, tzinfo=UTC)])
def test_times(at: time | datetime) -> None:
    assert formats.clock_time(at) == "08.05"
    assert formats.clock_time(at, EN) == "08:05"
    assert formats.clock_seconds(at) == "08.05.07"
    assert formats.clock_seconds(at, EN) == "08:05:07"


@pytest.mark.parametrize(
    ("length", "indonesian", "english"),
    [
        (timedelta(0), "0.00", "0:00"),
        (timedelta(seconds=-5), "0.00", "0:00"),
        (timedelta(seconds=59.9), "0.59", "0:59"),
        (timedelta(minutes=11, seconds=26), "11.26", "11:26"),
        (timedelta(hours=1, minutes=5, seconds=9), "1.05.09", "1:05:09"),
        (timedelta(days=1), "24.00.00", "24:00:00"),
    ],
)
def test_lengths(length: timedelta, indonesian: str, english: str) -> None:
    assert formats.minutes_and_seconds(length) == indonesian
    assert formats.minutes_and_seconds(length, EN) == english


@given(st.integers(-(10**15), 10**15))
def test_no_digit_of_an_amount_is_lost(value: int) -> None:
    assert int(formats.number(value).replace(".", "")) == value
