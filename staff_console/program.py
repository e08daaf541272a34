"""The running console, as whoever started it holds it."""

from PySide6.QtCore import QSize

from shared.database import Database
from shared.qt.jobs import Lane
from shared.qt.languages import Languages
from shared.qt.program import drop_deferred
from shared.qt.watcher import ChangeWatcher
from staff_console.shell.console import Console
from staff_console.shell.window import ConsoleWindow


class ConsoleProgram:
    """`show` opens the window; `close` may be called twice."""

    def __init__(
        self, database: Database, console: Console, lane: Lane, watcher: ChangeWatcher, languages: Languages
    ) -> None:
        self.database = database
        self._console, self._lane, self._watcher, self._languages = console, lane, watcher, languages
        self._closed = False

    @property
    def window(self) -> ConsoleWindow:
        return self._console.window

    @property
    def languages(self) -> Languages:
        return self._languages

    @property
    def watcher(self) -> ChangeWatcher:
        return self._watcher

    def show(self, size: QSize | None = None) -> None:
        if size is not None:
            self.window.resize(size)
        self.window.show()

    def close(self) -> None:
        """Close the window, leave the desk, let what is queued finish, stop listening."""
        if self._closed:
            return
        self._closed = True
        self.window.close()
        self._console.stop()
        self._watcher.close()
        self._lane.close()
        self._languages.close()
        self.window.deleteLater()
        self._console.deleteLater()
        drop_deferred()
