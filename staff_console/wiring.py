"""The console's composition root: the one place where its parts are put together."""

from PySide6.QtCore import QSettings

from shared.database.feed import open_feed
from shared.qt.clock import OfficeTime, QtClock
from shared.qt.jobs import Lane
from shared.qt.languages import Languages
from shared.qt.watcher import ChangeWatcher
from staff_console.program import ConsoleProgram
from staff_console.services import Services, Tools
from staff_console.shell.console import Console
from staff_console.widgets.style import Look

CATALOGUE = "console"


def build_console(services: Services) -> ConsoleProgram:
    """The console of one station, ready to be shown; needs a QApplication."""
    settings = QSettings(str(services.settings_file), QSettings.Format.IniFormat)
    languages = Languages([CATALOGUE], services.language)
    lane = Lane("console", services.executor)
    watcher = ChangeWatcher(open_feed(services.database))
    clock = services.clock or QtClock(services.database.clock)
    tools = Tools(services.database, lane, clock, languages, key_file=services.key_file)
    console = Console(services, tools, Look(settings), settings, watcher)
    OfficeTime(services.database.clock, lane, console)
    console.start()
    watcher.start()
    return ConsoleProgram(services.database, console, lane, watcher, languages)
