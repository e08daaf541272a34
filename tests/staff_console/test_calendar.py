"""The calendar's page: days of a month and a year, the office's own days, and the end of today's numbers."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from shared.access.actor import ADMINISTRATION
from shared.cli.demo.sample import ADMINISTRATOR, OFFICERS, PASSWORD, RECEPTIONIST
from shared.office import queries
from shared.office.calendar import Calendar, EntryKind
from shared.office.keeping import NewEntry, add_entry
from staff_console.calendar.grid import DayGrid
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram
from staff_console.widgets.field import Choice
from tests.plugins.databases import TUESDAY_NINE
from tests.staff_console.conftest import Opener
from tests.world import World

TODAY = TUESDAY_NINE.date()


def stored(world: World) -> Calendar:
    with world.db.read() as connection:
        return queries.calendar(connection)


def open_calendar(program: ConsoleProgram, login: str, desk: int = 0) -> Officer:
    officer = Officer(program.window)
    officer.sign_in(login, PASSWORD)
    if desk:
        officer.choose_desk(desk)
    elif officer.sees("deskTitle"):
        officer.click("withoutDesk")
    officer.wait(lambda: officer.sees("rail_calendar"), "the rail")
    officer.open_page("calendar")
    officer.wait(lambda: officer.text("dayTitle") != "", "today")
    return officer


@pytest.fixture
def keeper(world: World, open_console: Opener) -> Officer:
    return open_calendar(open_console(world.sample.reception), ADMINISTRATOR.login)


def grid(officer: Officer) -> DayGrid:
    return officer.find(DayGrid, "dayGrid")


def enter(officer: Officer, **typed: str) -> None:
    officer.press("Ctrl+N")
    officer.wait(lambda: officer.sees("entryDialog"), "the form")
    for name, text in typed.items():
        officer.retype(f"entry_{name}", text)
    officer.press("Return")


def test_it_opens_at_today_with_the_days_of_the_month(keeper: Officer) -> None:
    assert keeper.text("dayTitle") == "Selasa, 24 November 2026"
    assert keeper.text("calendarHeading") == "November 2026"
    days = grid(keeper).shown()
    assert len(days) == 30
    assert (days[TODAY].hours, days[TODAY].today) == ("08.00–15.30", True)
    assert days[date(2026, 11, 21)].closed


def test_arrows_and_pages_walk_the_days(keeper: Officer) -> None:
    grid(keeper).setFocus()
    for key, title in (
        ("Right", "Rabu, 25 November 2026"),
        ("Down", "Rabu, 2 Desember 2026"),
        ("PgUp", "Senin, 2 November 2026"),
        ("Home", "Selasa, 24 November 2026"),
        ("Alt+Left", "Sabtu, 24 Oktober 2026"),
    ):
        keeper.press(key)
        assert keeper.text("dayTitle") == title


def test_a_holiday_says_its_name(keeper: Officer) -> None:
    keeper.press("Alt+Right")
    days = grid(keeper).shown()
    assert (days[date(2026, 12, 25)].words, days[date(2026, 12, 24)].words) == (
        "Hari Raya Natal",
        "Hari Raya Natal",
    )
    click(keeper, date(2026, 12, 24))
    assert keeper.text("dayStateText") == "Cuti bersama: Hari Raya Natal"
    assert keeper.text("dayHours") == "Tutup"


def click(officer: Officer, day: date) -> None:
    shown = grid(officer)
    QTest.mouseClick(
        shown,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(shown.place_of(day).center()),
    )


def test_a_year_shows_every_day_and_leads_back_to_the_month(keeper: Officer) -> None:
    keeper.press("Ctrl+Y")
    keeper.wait(lambda: keeper.text("calendarHeading") == "2026", "the year")
    assert len(grid(keeper).shown()) == 365
    click(keeper, date(2026, 3, 21))
    assert keeper.text("dayTitle") == "Sabtu, 21 Maret 2026"
    keeper.press("Ctrl+Y")
    keeper.wait(lambda: keeper.text("calendarHeading") == "Maret 2026", "the month")


def test_a_day_is_entered_by_keyboard_and_undone(world: World, keeper: Officer) -> None:
    enter(keeper, first="18/11/2026", last="19/11/2026", label="Pindah ruang", english="Moving")
    keeper.wait(lambda: keeper.text("dayStateText") == "Kantor tutup: Pindah ruang", "the entry")
    assert not keeper.sees("entryDialog")
    told = "Kantor tutup · 18 November 2026 – 19 November 2026 · dicatat oleh " + ADMINISTRATOR.name
    keeper.wait(lambda: keeper.text("ownRest") == told, "who entered it")
    entry = stored(world).entries[0]
    keeper.click("toastAction")
    keeper.wait(lambda: keeper.text("dayStateText") == "Hari layanan biasa", "the undoing")
    assert stored(world).entries == ()
    add_entry(world.db, ADMINISTRATION, NewEntry(EntryKind.CLOSED, entry.first, entry.last, "Pindah ruang"))
    keeper.wait(lambda: keeper.sees("ownTitle"), "what was entered elsewhere")
    keeper.click(f"remove_{stored(world).entries[0].id}")
    keeper.wait(lambda: not keeper.sees("ownTitle"), "the removal")
    keeper.click("toastAction")
    keeper.wait(lambda: keeper.sees("ownTitle"), "it again")


def test_what_is_wrong_is_said_at_its_field(world: World, keeper: Officer) -> None:
    enter(keeper, first="31/11/2026", label="Pindah")
    keeper.wait(lambda: bool(keeper.errors()), "a refusal")
    assert keeper.errors() == {"entry_first": "“31/11/2026” bukan tanggal. Tulis seperti 24/12/2026."}
    keeper.retype("entry_first", "30/11/2026")
    keeper.retype("entry_label", "")
    keeper.press("Return")
    keeper.wait(lambda: "entry_label" in keeper.errors(), "the missing name")
    keeper.press("Esc")
    assert stored(world).entries == ()


def test_ramadan_is_entered_with_its_own_week(world: World, keeper: Officer) -> None:
    keeper.press("Ctrl+N")
    keeper.wait(lambda: keeper.sees("entryDialog"), "the form")
    assert not keeper.sees("entry_hours")
    keeper.find(Choice, "entryKind").setFocus()
    keeper.press("End")
    assert keeper.sees("entry_hours")
    for name, text in (
        ("first", "18/11/2026"),
        ("last", "30/11/2026"),
        ("label", "Jam Ramadan"),
        ("hours", "senin-kamis 08.00-15.00; jumat 08.00-15.30"),
        ("pause", "jumat 11.30-12.30"),
    ):
        keeper.retype(f"entry_{name}", text)
    keeper.press("Return")
    keeper.wait(lambda: keeper.text("dayStateText") == "Jam lain: Jam Ramadan", "Ramadan")
    assert grid(keeper).shown()[date(2026, 11, 20)].hours == "08.00–11.30, 12.30–15.30"


def test_numbers_are_ended_for_today_with_a_reason_and_given_again(
    world: World, open_console: Opener
) -> None:
    officer = open_calendar(open_console(world.sample.reception), RECEPTIONIST.login)
    assert not officer.sees("enterDay")
    officer.click("stopNumbers")
    officer.wait(lambda: officer.sees("stopDialog"), "the question")
    officer.press("Return")
    officer.wait(lambda: "stopReason" in officer.errors(), "the missing reason")
    officer.retype("stopReason", "Listrik padam")
    officer.press("Return")
    officer.wait(lambda: officer.sees("stoppedTitle"), "the end")
    assert officer.text("stoppedTitle") == "Semua layanan: nomor ditutup untuk hari ini"
    assert officer.text("stoppedRest") == f"Listrik padam · {RECEPTIONIST.name}, 09.00"
    officer.click(f"resume_{stored(world).stops[0].id}")
    officer.wait(lambda: not officer.sees("stoppedTitle"), "numbers again")
    assert stored(world).stops == ()


def test_an_officer_sees_the_days_and_enters_none(world: World, open_console: Opener) -> None:
    officer = open_calendar(open_console(), OFFICERS[0].login, desk=1)
    officer.press("Ctrl+N")
    assert not officer.sees("entryDialog")
    assert officer.sees("stopNumbers")
