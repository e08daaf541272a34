"""Pictures of every page of the console: states, both languages, light and dark, from 1366×768 to 3840×2160."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from shared.access.actor import ADMINISTRATION
from shared.cli.demo.sample import ADMINISTRATOR, OFFICERS, PASSWORD, RECEPTIONIST, Sample, furnish
from shared.database import Database, open_database
from shared.foundation.clock import ManualClock
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.office.calendar import EntryKind
from shared.office.keeping import NewEntry, add_entry, stop_tickets
from shared.office.week_words import parse_week
from shared.printing.rules import Printer, TransportKind
from shared.qt.program import create_application
from shared.queueing import operations as queueing
from shared.queueing.queries import latest_calls
from shared.staff.operations import sign_in
from shared.stations.operations import set_station, tell_alive
from shared.stations.rules import Station, station_actor
from shared.visits.contact_operations import ContactForm
from shared.visits.data_needs import DataNeedForm
from shared.visits.help_operations import ask_for_help, withdraw_help
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram
from staff_console.services import Services
from staff_console.widgets.bars import StatusBar
from staff_console.widgets.field import Choice
from staff_console.widgets.tokens import Theme
from staff_console.wiring import build_console
from tests.plugins.databases import TUESDAY_NINE, migrate
from tests.staff_console.institutions_screens import render_institutions
from tests.staff_console.visitors_screens import make_people, render_visitors
from tests.world import GUEST, World

HD, FULL_HD, NARROW = QSize(1366, 768), QSize(1920, 1080), QSize(1100, 700)
GUESTS = (
    ("consultation", "Sari Puspita Dewi", "Konsep inflasi kota"),
    ("library", "SMA Harapan Jaya", "Statistik Daerah 2026"),
    ("sales", "Yudi Hermawan", "Data mikro Susenas 2025"),
    ("consultation", "Bonar Sitompul", "PDRB triwulanan kabupaten"),
    ("consultation", "Melati Kusuma", "Metode sampel survei pelanggan"),
    ("recommendation", "Andi Firmansyah", "Rancangan survei kepuasan layanan"),
    ("consultation", "Ratna Ayu Lestari", "Indeks pembangunan manusia"),
)


def render_screens(out: Path) -> list[Path]:
    """Render into `out`; returns the files written."""
    out.mkdir(parents=True, exist_ok=True)
    create_application("console", widgets=True)
    with tempfile.TemporaryDirectory() as folder:
        album = _Album(out)
        for theme in Theme:
            for language in Language:
                _render_one(Path(folder), album, theme, language)
                _render_calendar(Path(folder), album, theme, language)
        return album.written


FULL = replace(
    GUEST,
    identity_type="sim",
    identity_valid="yes",
    visit_kind="group",
    group_men="3",
    group_women="2",
    disability="yes",
    disability_kind="physical",
    wants_priority="yes",
    assistance="kursi roda",
    wanted_services=("library",),
    data_needs=(DataNeedForm("Jumlah penduduk", "Kota Bengkulu", "2020", "2024", "regency", "year"),),
)


class _Album:
    """Writes pictures named after page, state, theme and language."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self.suffix = ""
        self.written: list[Path] = []

    def take(self, officer: Officer, name: str) -> None:
        officer.picture().save(str(self._path(name)))

    def take_dialog(self, officer: Officer, name: str) -> None:
        """The window with the dialog that lies over it."""
        image = officer.picture()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            corner = dialog.mapToGlobal(dialog.rect().topLeft()) - officer.window.mapToGlobal(
                officer.window.rect().topLeft()
            )
            painter = QPainter(image)
            dialog.render(painter, corner)
            painter.end()
        image.save(str(self._path(name)))

    def take_sharp(self, window: QWidget, name: str) -> None:
        """As a 3840×2160 screen at 200 % shows a window of 1920×1080."""
        image = QImage(window.size() * 2, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(2)
        window.render(image)
        image.save(str(self._path(name)))

    def _path(self, name: str) -> Path:
        path = self._out / f"console-{name}-{self.suffix}.png"
        self.written.append(path)
        return path


def _render_one(folder: Path, album: _Album, theme: Theme, language: Language) -> None:
    album.suffix = f"{theme.value}-{language.value}"
    with (
        _office(folder / album.suffix) as world,
        _console(folder / album.suffix, world, theme, language) as program,
    ):
        officer = Officer(program.window)
        _render_entrance(album, officer)
        _render_queue(album, officer, world, program)
        _render_reception(album, officer, world)
        _render_visits(album, officer)
    with _office(folder / f"{album.suffix}-people") as world:
        _render_people(folder / f"{album.suffix}-people", album, world, theme, language)


def _render_people(folder: Path, album: _Album, world: World, theme: Theme, language: Language) -> None:
    """As the receptionist, who may merge persons and reset a PIN."""
    with _console(folder, world, theme, language, world.sample.reception) as program:
        officer = Officer(program.window)
        officer.sign_in(RECEPTIONIST.login, PASSWORD)
        officer.wait(lambda: officer.sees("workspace"), "the workspace")
        make_people(world)
        render_visitors(
            officer, lambda name: album.take(officer, name), lambda name: album.take_dialog(officer, name)
        )
        render_institutions(
            officer,
            world,
            lambda name: album.take(officer, name),
            lambda name: album.take_dialog(officer, name),
        )


def _render_calendar(folder: Path, album: _Album, theme: Theme, language: Language) -> None:
    """Christmas, cuti bersama and what the office entered itself, as the administrator sees them."""
    album.suffix = f"{theme.value}-{language.value}"
    place = folder / f"calendar-{album.suffix}"
    with _office(place) as world, _console(place, world, theme, language) as program:
        _fill_calendar(world)
        officer = Officer(program.window)
        officer.sign_in(ADMINISTRATOR.login, PASSWORD)
        officer.click("withoutDesk")
        officer.wait(lambda: officer.sees("rail_calendar"), "the rail")
        officer.open_page("calendar")
        officer.wait(lambda: officer.text("dayTitle") != "", "the days")
        album.take(officer, "calendar")
        officer.press("Alt+Right")
        for size, name in ((HD, "calendar-month"), (NARROW, "calendar-narrow"), (FULL_HD, "calendar-1920")):
            program.window.resize(size)
            album.take(officer, name)
        program.window.resize(HD)
        before = officer.text("calendarHeading")
        officer.press("Ctrl+Y")
        officer.wait(lambda: officer.text("calendarHeading") != before, "the year")
        album.take(officer, "calendar-year")
        officer.press("Ctrl+N")
        officer.wait(lambda: officer.sees("entryDialog"), "the form")
        officer.find(Choice, "entryKind").setFocus()
        officer.press("End")
        officer.press("Ctrl+Return")
        officer.click("entrySave")
        officer.wait(lambda: bool(officer.errors()), "what is missing")
        album.take_dialog(officer, "calendar-form")
        officer.press("Esc")


def _fill_calendar(world: World) -> None:
    for new in (
        NewEntry(
            EntryKind.LOCAL_HOLIDAY, date(2026, 11, 18), date(2026, 11, 18), "Hari jadi Provinsi Bengkulu"
        ),
        NewEntry(EntryKind.CLOSED, date(2026, 12, 1), date(2026, 12, 2), "Pindah ruang", "Moving rooms"),
        NewEntry(
            EntryKind.OTHER_HOURS,
            date(2026, 12, 14),
            date(2026, 12, 24),
            "Jam pendek",
            "Short days",
            parse_week("senin-jumat 08.00-15.00", ""),
            parse_week("jumat 11.30-13.00", ""),
        ),
        NewEntry(
            EntryKind.SPECIAL_OPENING,
            date(2026, 12, 5),
            date(2026, 12, 5),
            "Pameran data",
            "Data fair",
            parse_week("09.00-13.00", ""),
        ),
        NewEntry(
            EntryKind.WORKING_DAY, date(2026, 12, 24), date(2026, 12, 24), "Tetap melayani", "Open as usual"
        ),
    ):
        add_entry(world.db, ADMINISTRATION, new)
    stop_tickets(world.db, ADMINISTRATION, "Petugas sakit", "recommendation")


@contextmanager
def _office(folder: Path) -> Iterator[World]:
    folder.mkdir()
    address = f"sqlite:///{(folder / 'office.db').as_posix()}"
    migrate(address)
    clock = ManualClock(TUESDAY_NINE)
    db = open_database(address, clock)
    sample = furnish(db, ADMINISTRATION, Printer(new_id(), "Tiket", TransportKind.TCP, "127.0.0.1:9"))
    _give_printer(db, sample)
    officers = tuple(
        sign_in(db, station_actor(console), person.login, person.password)
        for console, person in zip(sample.consoles, OFFICERS, strict=True)
    )
    yield World(db, clock, sample, officers)
    db.close()


def _give_printer(db: Database, sample: Sample) -> None:
    desk = sample.consoles[1]
    set_station(
        db, ADMINISTRATION, desk.id, desk_id=sample.desks[1].id, printer_id=sample.reception.printer_id
    )


@contextmanager
def _console(
    folder: Path, world: World, theme: Theme, language: Language, station: Station | None = None
) -> Iterator[ConsoleProgram]:
    file = folder / "console.ini"
    QSettings(str(file), QSettings.Format.IniFormat).setValue("look/theme", theme.value)
    services = Services(
        world.db, station or world.sample.consoles[1], file, language, "0.1.0", clock=world.clock
    )
    program = build_console(services)
    program.show(HD)
    yield program
    program.close()


def _render_entrance(album: _Album, officer: Officer) -> None:
    officer.wait(lambda: officer.text("signInOffice") != "", "the office's name")
    album.take(officer, "sign-in")
    officer.sign_in(OFFICERS[1].login, "bukan-sandinya")
    album.take(officer, "sign-in-refused")
    officer.sign_in(OFFICERS[1].login, PASSWORD)
    officer.wait(lambda: officer.sees("desk_1"), "desks")
    album.take(officer, "desks")
    officer.choose_desk(2)


def _render_queue(album: _Album, officer: Officer, world: World, program: ConsoleProgram) -> None:
    officer.wait(
        lambda: officer.text("tableStateLead") != "" and officer.text("officeDate") != "", "the queue"
    )
    album.take(officer, "queue-empty")
    _fill_queue(world)
    officer.wait(lambda: len(officer.rows("waitingTable")) == len(GUESTS), "the guests")
    album.take(officer, "queue-idle")
    officer.call_next()
    album.take(officer, "queue-called")
    officer.press("F8")
    officer.wait(lambda: officer.sees("questionAgree"), "the question")
    album.take_dialog(officer, "queue-absent")
    officer.press("Esc")
    with world.db.read() as connection:
        sequence = latest_calls(connection, world.clock.now().date(), 1)[0].sequence
    queueing.acknowledge_call(world.db, world.display, sequence)
    officer.start_service()
    world.clock.advance(timedelta(minutes=2, seconds=31))
    for station in (world.sample.display, world.sample.kiosk, world.sample.rating):
        tell_alive(world.db, station.id, "0.1.0")
    world.clock.advance(timedelta(seconds=20))
    officer.wait(lambda: silence(officer) == 0, "all stations")
    for name, size in (("queue", HD), ("queue-1920", FULL_HD), ("queue-narrow", NARROW)):
        program.window.resize(size)
        album.take(officer, name)
    program.window.resize(FULL_HD)
    officer.picture()
    album.take_sharp(program.window, "queue-3840")
    program.window.resize(QSize(3840, 2160))
    album.take(officer, "queue-3840-at-100")
    program.window.resize(HD)


def _fill_queue(world: World) -> None:
    for place in (0, 2):
        queueing.open_desk(world.db, world.officers[place], world.desks[place].id)
    for place, (service, name, need) in enumerate(GUESTS):
        world.issue(service, name=name, need=need)
        world.clock.advance(timedelta(minutes=1, seconds=23 + place))
    queueing.call_next(world.db, world.officers[2], world.desks[2].id)
    world.issue("sales", name="Fajar Anugerah", need="Peta wilkerstat kecamatan")


def silence(officer: Officer) -> int:
    texts = officer.find(StatusBar, "statusBar").texts
    return sum("tidak menjawab" in text or "does not answer" in text for text in texts)


def _render_reception(album: _Album, officer: Officer, world: World) -> None:
    officer.open_page("reception")
    officer.wait(lambda: officer.sees("service_library"), "services")
    album.take(officer, "reception")
    officer.log_contact(
        ContactForm("chat", "library", "Damar Wulan", phone="0812 0000 4321", need="Publikasi PDRB 2025")
    )
    album.take_dialog(officer, "reception-contact")
    officer.press("Esc")
    officer.register_guest("library", replace(GUEST, email="melur@", birth_year="1850"), agrees=False)
    album.take(officer, "reception-refused")
    officer.register_guest("library", GUEST)
    album.take(officer, "reception-given")
    officer.fill_guest("consultation", FULL, agrees=False)
    album.take(officer, "reception-more")
    ask_for_help(world.db, world.kiosk, new_id(), "guest_book")
    officer.wait(lambda: officer.sees("helpBanner"), "somebody who calls")
    album.take(officer, "reception-help")
    withdraw_help(world.db, world.kiosk)
    officer.wait(lambda: not officer.sees("helpBanner"), "quiet")
    officer.click("clearForm")
    officer.click("questionAgree")


def _render_visits(album: _Album, officer: Officer) -> None:
    officer.open_page("visits")
    officer.wait(lambda: bool(officer.rows("visitsTable")), "visits")
    album.take(officer, "visits")
    officer.find(QWidget, "visitsTable").setFocus()
    officer.press("Down")
    officer.press("Return")
    officer.wait(lambda: officer.sees("visitEvent"), "the timeline")
    album.take(officer, "visits-detail")
    officer.press("Esc")
    officer.press("Ctrl+S")
    officer.wait(lambda: officer.sees("exportPath"), "the dialog")
    album.take_dialog(officer, "visits-export")
    officer.press("Esc")
    officer.search_visits("tidak ada")
    officer.wait(lambda: officer.sees("tableStateAction"), "nothing")
    album.take(officer, "visits-none")
