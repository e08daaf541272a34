"""National days and the office's own calendar over its week (rows S000-1a, S000-1c, S002-H5; domain facts 2.11)."""

import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.foundation.ids import new_id
from shared.office.calendar import NO_CALENDAR, Calendar, CalendarEntry, EntryKind, NationalDay
from shared.office.document import load
from shared.office.model import HoursException, Office, WeekHours
from shared.office.national_days import around
from shared.office.opening import (
    DayHours,
    DayKind,
    OpeningState,
    day_hours,
    next_day_opening,
    opening,
    slots,
)
from shared.office.rules import zone
from shared.office.settings import Interval, Setting, Text
from shared.office.stored import calendar_from_text, calendar_to_text
from shared.office.vocabulary import Weekday

BENGKULU = load("bengkulu").office
MUARA_ENIM = load("muara_enim").office
CALENDAR_2026 = around(NO_CALENDAR, date(2026, 11, 20))
EVERY_DAY = tuple(Weekday)
USUAL = (Interval(time(8), time(15, 30)),)
SHORT = Interval(time(8), time(15))
CHRISTMAS_EVE, CHRISTMAS, MONDAY_AFTER = date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 28)


def entry(kind: EntryKind, first: date, last: date | None = None, **more: object) -> CalendarEntry:
    label = Text(kind.value, kind.value)
    return CalendarEntry(new_id(), kind, first, last or first, label, **more)  # type: ignore[arg-type]


def hours(*times: Interval, days: Iterable[Weekday] = EVERY_DAY) -> tuple[WeekHours, ...]:
    return tuple(WeekHours(tuple(days), each) for each in times)


def calendar(*entries: CalendarEntry, base: Calendar = CALENDAR_2026) -> Calendar:
    return replace(base, entries=entries)


def at(office: Office, day: date, moment: time) -> datetime:
    return datetime.combine(day, moment, zone(office)).astimezone(UTC)


def test_the_package_knows_the_years_around_today_in_both_languages() -> None:
    known = {each.day: each for each in CALENDAR_2026.national}
    assert CALENDAR_2026.years == (2025, 2026, 2027, 2028)
    assert known[CHRISTMAS] == NationalDay(CHRISTMAS, Text("Hari Raya Natal", "Christmas Day"))
    assert known[date(2025, 8, 18)].joint_leave
    eid = known[date(2027, 3, 10)]
    assert (eid.name.id, eid.name.en, eid.estimated) == ("Hari Raya Idul Fitri", "Eid al-Fitr", True)
    assert [
        sum(e.day.year == 2025 and e.joint_leave is leave for e in known.values()) for leave in (False, True)
    ] == [
        17,
        11,
    ]


def test_what_is_stored_is_what_was_computed() -> None:
    kept = calendar(entry(EntryKind.OTHER_HOURS, CHRISTMAS, week=hours(SHORT), pause=hours(SHORT)))
    assert calendar_from_text(calendar_to_text(kept)) == kept


def test_a_national_holiday_closes_and_names_itself() -> None:
    now = opening(BENGKULU, CALENDAR_2026, at(BENGKULU, CHRISTMAS, time(10)))
    assert (now.state, now.kind, now.note) == (
        OpeningState.CLOSED,
        DayKind.HOLIDAY,
        Text("Hari Raya Natal", "Christmas Day"),
    )
    assert now.next_opening == at(BENGKULU, MONDAY_AFTER, time(8))


@pytest.mark.parametrize(("closes", "kind"), [(True, DayKind.JOINT_LEAVE), (False, DayKind.USUAL)])
def test_cuti_bersama_closes_where_the_office_says_so(*, closes: bool, kind: DayKind) -> None:
    office = replace(BENGKULU, hours=replace(BENGKULU.hours, joint_leave_closed=Setting(closes, ("office",))))
    assert day_hours(office, CALENDAR_2026, CHRISTMAS_EVE).kind is kind


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (entry(EntryKind.WORKING_DAY, CHRISTMAS_EVE), DayHours(USUAL)),
        (
            entry(EntryKind.SPECIAL_OPENING, CHRISTMAS_EVE, week=hours(Interval(time(9), time(11)))),
            (Interval(time(9), time(11)),),
        ),
        (entry(EntryKind.CLOSED, CHRISTMAS_EVE), ()),
        (entry(EntryKind.LOCAL_HOLIDAY, CHRISTMAS_EVE), ()),
        (entry(EntryKind.OTHER_HOURS, CHRISTMAS_EVE, week=hours(SHORT)), ()),
    ],
    ids=lambda each: each.kind.value if isinstance(each, CalendarEntry) else "",
)
def test_the_offices_own_word_stands_over_cuti_bersama(own: CalendarEntry, expected: object) -> None:
    found = day_hours(BENGKULU, calendar(own), CHRISTMAS_EVE)
    assert expected in (found, found.intervals)


def test_a_special_opening_serves_on_a_sunday_and_on_a_holiday() -> None:
    sunday = date(2026, 12, 27)
    own = calendar(
        entry(EntryKind.SPECIAL_OPENING, sunday, week=hours(SHORT)),
        entry(EntryKind.SPECIAL_OPENING, CHRISTMAS, week=hours(SHORT)),
    )
    for day in (sunday, CHRISTMAS):
        assert opening(BENGKULU, own, at(BENGKULU, day, time(9))).kind is DayKind.SPECIAL_OPENING
        assert opening(BENGKULU, own, at(BENGKULU, day, time(9))).is_open


def test_the_narrower_entry_wins_and_of_equals_the_later() -> None:
    renovation = entry(EntryKind.CLOSED, date(2026, 11, 23), date(2026, 11, 27))
    open_day = entry(EntryKind.SPECIAL_OPENING, date(2026, 11, 25), week=hours(SHORT))
    again = entry(EntryKind.CLOSED, date(2026, 11, 25))
    wednesday = date(2026, 11, 25)
    assert day_hours(BENGKULU, calendar(open_day, renovation), wednesday).intervals == (SHORT,)
    assert day_hours(BENGKULU, calendar(again, open_day, renovation), wednesday).kind is DayKind.CLOSED


def test_ramadan_has_its_own_hours_and_break_and_its_holidays_stay() -> None:
    """Perpres 21/2023: from 08.00, half an hour's break, an hour on Friday; Nyepi 2026 falls into Ramadan."""
    working = EVERY_DAY[:4]
    ramadan = entry(
        EntryKind.OTHER_HOURS,
        date(2026, 2, 18),
        date(2026, 3, 19),
        week=(*hours(SHORT, days=working), *hours(Interval(time(8), time(15, 30)), days=(Weekday.FRIDAY,))),
        pause=(
            *hours(Interval(time(12), time(12, 30)), days=working),
            *hours(Interval(time(11, 30), time(12, 30)), days=(Weekday.FRIDAY,)),
        ),
    )
    own = calendar(ramadan)
    friday = day_hours(BENGKULU, own, date(2026, 2, 20))
    assert friday == DayHours(
        (Interval(time(8), time(11, 30)), Interval(time(12, 30), time(15, 30))),
        DayKind.OTHER_HOURS,
        ramadan.label,
    )
    assert opening(BENGKULU, own, at(BENGKULU, date(2026, 2, 19), time(12, 10))).state is OpeningState.BREAK
    assert day_hours(BENGKULU, own, date(2026, 2, 21)).kind is DayKind.NO_SERVICE
    assert day_hours(BENGKULU, own, date(2026, 3, 19)).kind is DayKind.HOLIDAY
    assert day_hours(BENGKULU, own, date(2026, 2, 17)).kind is DayKind.HOLIDAY
    assert day_hours(BENGKULU, own, date(2026, 4, 6)) == DayHours(USUAL)


def test_the_file_closes_too_and_its_other_hours_leave_holidays_alone() -> None:
    moving = HoursException(date(2026, 11, 23), date(2026, 11, 23), Text("Pindahan", "Moving"))
    short = HoursException(CHRISTMAS, MONDAY_AFTER, Text("Sore tutup", "Short days"), hours(SHORT))
    office = replace(BENGKULU, hours=replace(BENGKULU.hours, exceptions=(moving, short)))
    assert day_hours(office, CALENDAR_2026, moving.first) == DayHours((), DayKind.CLOSED, moving.label)
    assert day_hours(office, CALENDAR_2026, CHRISTMAS).kind is DayKind.HOLIDAY
    assert day_hours(office, CALENDAR_2026, MONDAY_AFTER).kind is DayKind.OTHER_HOURS


def test_the_next_opening_looks_past_long_holidays_and_the_years_end() -> None:
    eid = opening(BENGKULU, CALENDAR_2026, at(BENGKULU, date(2026, 3, 17), time(16)))
    assert eid.next_opening == at(BENGKULU, date(2026, 3, 25), time(8))
    closed = entry(EntryKind.CLOSED, date(2026, 11, 1), date(2027, 9, 30))
    long = opening(BENGKULU, calendar(closed), at(BENGKULU, date(2026, 11, 20), time(10)))
    assert long.next_opening == at(BENGKULU, date(2027, 10, 1), time(8))
    new_year = opening(BENGKULU, CALENDAR_2026, at(BENGKULU, date(2026, 12, 31), time(23, 59)))
    assert (new_year.day, new_year.next_opening) == (
        date(2026, 12, 31),
        at(BENGKULU, date(2027, 1, 4), time(8)),
    )
    midnight = opening(BENGKULU, CALENDAR_2026, at(BENGKULU, date(2027, 1, 1), time(0)))
    assert (midnight.day, midnight.kind) == (date(2027, 1, 1), DayKind.HOLIDAY)


def test_an_office_closed_for_good_knows_no_next_opening() -> None:
    for_good = replace(
        BENGKULU,
        hours=replace(
            BENGKULU.hours, exceptions=(HoursException(date(2020, 1, 1), date(2099, 1, 1), Text("a", "a")),)
        ),
    )
    assert opening(for_good, CALENDAR_2026, at(BENGKULU, CHRISTMAS, time(9))).next_opening is None
    assert next_day_opening(for_good, CALENDAR_2026, CHRISTMAS) is None


def test_who_comes_too_late_today_hears_of_the_next_serving_day() -> None:
    assert next_day_opening(BENGKULU, CALENDAR_2026, date(2026, 12, 23)) == at(
        BENGKULU, MONDAY_AFTER, time(8)
    )


def test_slots_have_a_gap_only_where_a_break_is_said() -> None:
    whole = slots(day_hours(BENGKULU, CALENDAR_2026, date(2026, 11, 19)), timedelta(minutes=30))
    assert (whole[0], whole[-1], len(whole)) == (time(8), time(15), 15)
    assert {time(12), time(12, 30)} <= set(whole)
    pause = Setting(hours(Interval(time(12), time(13))), ("office",))
    broken = replace(BENGKULU, hours=replace(BENGKULU.hours, pause=pause))
    left = slots(day_hours(broken, CALENDAR_2026, date(2026, 11, 19)), timedelta(minutes=30))
    assert set(whole) - set(left) == {time(12), time(12, 30)}


def test_an_office_without_its_hours_knows_nothing_whatever_its_calendar() -> None:
    office = load("sulawesi_tenggara").office
    own = calendar(entry(EntryKind.SPECIAL_OPENING, CHRISTMAS, week=hours(SHORT)))
    now = opening(office, own, at(office, CHRISTMAS, time(9)))
    assert (now.state, now.next_opening) == (OpeningState.NOT_SET, None)


KINDS = st.sampled_from(EntryKind)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@st.composite
def entries(draw: st.DrawFn) -> CalendarEntry:
    kind, first, length = draw(KINDS), draw(DAYS), draw(st.integers(0, 40))
    week = hours(SHORT) if kind in {EntryKind.SPECIAL_OPENING, EntryKind.OTHER_HOURS} else ()
    return entry(kind, first, first + timedelta(days=length), week=week)


@given(st.lists(entries(), max_size=6), DAYS, st.times())
def test_what_is_promised_is_kept(own: list[CalendarEntry], day: date, moment: time) -> None:
    """Whatever the calendar says: the next opening is open, and the minute before it was not."""
    kept = calendar(*own)
    now = opening(MUARA_ENIM, kept, at(MUARA_ENIM, day, moment))
    if now.is_open:
        assert now.until is not None
        assert opening(MUARA_ENIM, kept, now.until - timedelta(seconds=1)).is_open
        assert not opening(MUARA_ENIM, kept, now.until).is_open
    elif now.next_opening is not None:
        assert now.next_opening > at(MUARA_ENIM, day, moment)
        assert opening(MUARA_ENIM, kept, now.next_opening).is_open
        assert not opening(MUARA_ENIM, kept, now.next_opening - timedelta(seconds=1)).is_open


@given(st.lists(entries(), max_size=6), DAYS)
def test_the_order_of_the_list_decides_nothing(own: list[CalendarEntry], day: date) -> None:
    assert day_hours(BENGKULU, calendar(*own), day) == day_hours(BENGKULU, calendar(*reversed(own)), day)


@pytest.mark.parametrize("elsewhere", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])
def test_the_zone_of_the_computer_decides_nothing(elsewhere: str) -> None:
    """Row S000-1a: "the limit follows the office time zone (WIB), not the PC zone"."""
    asked = (
        "from datetime import UTC, datetime\n"
        "from shared.office.calendar import NO_CALENDAR\n"
        "from shared.office.document import load\n"
        "from shared.office.opening import opening\n"
        "office = load('bengkulu').office\n"
        "for minute in (29, 30):\n"
        "    now = opening(office, NO_CALENDAR, datetime(2026, 11, 19, 8, minute, tzinfo=UTC))\n"
        "    print(now.state.value, now.day, now.next_opening)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked],
        env={**os.environ, "TZ": elsewhere, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.splitlines() == [
        "open 2026-11-19 None",
        "closed 2026-11-19 2026-11-20 08:00:00+07:00",
    ]


def test_public_screens_never_compute_holidays() -> None:
    """Importing and computing takes most of a second; the kiosk reads what was stored."""
    asked = (
        "import sys, kiosk.reception.wiring, kiosk.display.wiring, shared.office.keeping\n"
        "print('holidays' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    assert told.stdout.strip() == "False"
