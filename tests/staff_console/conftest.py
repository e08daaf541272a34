"""A console over a furnished office on a real SQLite file, worked by its own driver."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication

from shared.cli.demo.sample import OFFICERS, PASSWORD
from shared.foundation.formats import Language
from shared.qt.fonts import register_fonts
from shared.stations.rules import Station
from staff_console.driving import Officer
from staff_console.program import ConsoleProgram
from staff_console.services import Services
from staff_console.widgets.style import Look
from staff_console.wiring import build_console
from tests.world import World

Opener = Callable[..., ConsoleProgram]


@pytest.fixture(params=["sqlite"])
def database_url(sqlite_url: str) -> str:
    """Screens do not care which database it is; the operations are tested on both."""
    return sqlite_url


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    del qapp
    register_fonts()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "widget.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def look(settings: QSettings) -> Look:
    return Look(settings)


@pytest.fixture
def open_console(world: World, tmp_path: Path) -> Iterator[Opener]:
    """Open a console at a station; all are closed when the test ends."""
    opened: list[ConsoleProgram] = []

    def open_one(
        station: Station | None = None,
        *,
        language: Language = Language.INDONESIAN,
        size: QSize | None = None,
    ) -> ConsoleProgram:
        wanted = station or world.sample.consoles[0]
        services = Services(world.db, wanted, tmp_path / f"{wanted.id}.ini", language, "0.1.0")
        program = build_console(services)
        opened.append(program)
        wished = QSize(1366, 768) if size is None else size
        program.show(wished if wished.isValid() else None)
        return program

    yield open_one
    for program in opened:
        program.close()


@pytest.fixture
def program(open_console: Opener) -> ConsoleProgram:
    return open_console()


@pytest.fixture
def officer(program: ConsoleProgram) -> Officer:
    """At the sign-in page."""
    return Officer(program.window)


@pytest.fixture
def seated(officer: Officer) -> Officer:
    """The first officer at desk 1."""
    officer.sign_in(OFFICERS[0].login, PASSWORD)
    officer.choose_desk(1)
    return officer
