"""Pictures of the page of custody: rack and lockers, empty, busy, full, its questions, in both languages and themes."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QSettings, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from shared.database import open_database
from shared.foundation.clock import ManualClock
from shared.foundation.formats import Language
from shared.office.vocabulary import IdentityType
from shared.qt.program import create_application
from shared.reading_room import taking_in
from shared.reading_room.operations import mark_out_of_order
from shared.reading_room.states import Alternative
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram
from staff_console.services import Services
from staff_console.widgets.tokens import Theme
from staff_console.wiring import build_console
from tests.plugins.databases import TUESDAY_NINE, migrate
from tests.reading_room.office import LOCKERS, PASSWORD, RACK, KeepingOffice

HD, FULL_HD, NARROW = QSize(1366, 768), QSize(1920, 1080), QSize(1100, 700)
NAMES = ("Melur Kenanga", "Cempaka Wangi", "Bonar Sitompul", "Ratna Ayu Lestari", "Yudi Hermawan")


def render_screens(out: Path) -> list[Path]:
    """Render into `out`; returns the files written."""
    out.mkdir(parents=True, exist_ok=True)
    create_application("console", widgets=True)
    written: list[Path] = []
    with tempfile.TemporaryDirectory() as folder:
        for theme in Theme:
            for language in Language:
                for name in (RACK, LOCKERS):
                    place = Path(folder) / f"{name}-{theme.value}-{language.value}"
                    place.mkdir()
                    with _console(place, name, theme, language) as (office, program):
                        suffix = f"{theme.value}-{language.value}.png"
                        written += _pictures(office, program, out, suffix)
    return written


@contextmanager
def _console(
    folder: Path, name: str, theme: Theme, language: Language
) -> Iterator[tuple[KeepingOffice, ConsoleProgram]]:
    address = f"sqlite:///{(folder / 'office.db').as_posix()}"
    migrate(address)
    clock = ManualClock(TUESDAY_NINE)
    db = open_database(address, clock)
    office = KeepingOffice(db, name, slots=12)
    file = folder / "console.ini"
    QSettings(str(file), QSettings.Format.IniFormat).setValue("look/theme", theme.value)
    program = build_console(Services(db, office.console, file, language, "0.1.0", clock=clock))
    program.show(HD)
    yield office, program
    program.close()
    db.close()


def _pictures(office: KeepingOffice, program: ConsoleProgram, out: Path, suffix: str) -> list[Path]:
    officer = Officer(program.window)
    officer.sign_in("intan", PASSWORD)
    officer.wait(lambda: officer.sees("workspace") or officer.sees("deskTitle"), "the console")
    if officer.sees("deskTitle"):
        officer.click("withoutDesk")
    officer.wait(lambda: officer.sees("rail_custody"), "the page")
    officer.open_page("custody")
    officer.wait(lambda: officer.sees("tableStateLead"), "the empty page")
    files: list[Path] = []

    def take(state: str) -> None:
        image = officer.picture()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            corner = dialog.mapToGlobal(dialog.rect().topLeft())
            corner -= officer.window.mapToGlobal(officer.window.rect().topLeft())
            painter = QPainter(image)
            dialog.render(painter, corner)
            painter.end()
        files.append(out / f"custody-{office.name}-{state}-{suffix}")
        image.save(str(files[-1]))

    take("empty")
    _fill(office)
    officer.wait(lambda: len(officer.rows("custodyDueTable")) == 3, "the visitors")
    for state, size in (("busy", HD), ("busy-1920", FULL_HD), ("busy-narrow", NARROW)):
        program.window.resize(size)
        take(state)
    program.window.resize(HD)
    officer.picture()
    for key, dialog, state in (
        ("F2", "takeIn", "take-in"),
        ("F4", "giveBack", "give-back"),
        ("F6", "withoutSlot", "without"),
    ):
        officer.press(key)
        officer.wait(lambda dialog=dialog: officer.sees(dialog), state)
        if state == "give-back":
            officer.press("Return")
            officer.wait(lambda: bool(officer.errors()), "the refusal")
        take(state)
        officer.press("Esc")
        officer.wait(lambda dialog=dialog: not officer.sees(dialog), "the end")
    return files


def _fill(office: KeepingOffice) -> None:
    clock = office.db.clock
    assert isinstance(clock, ManualClock)
    card = IdentityType.KTP if office.name == LOCKERS else None
    mark_out_of_order(office.db, office.officer, f"{office.prefix}06", "Kait lepas")
    for place, name in enumerate(NAMES):
        visit = office.arrive(name)
        office.take(visit, IdentityType.PASSPORT if card and place == 2 else card)
        clock.advance(timedelta(minutes=4, seconds=13 * place))
    at_desk = office.arrive("Andi Firmansyah")
    taking_in.go_without_slot(office.db, office.officer, at_desk, Alternative.AT_RECEPTION)
    office.serve()
    if office.name == LOCKERS:
        office.rate()
    clock.advance(timedelta(minutes=2, seconds=40))
    office.arrive("Sari Puspita Dewi")
    clock.advance(timedelta(minutes=2, seconds=25))
    office.arrive("Fajar Anugerah")
    clock.advance(timedelta(seconds=35))
