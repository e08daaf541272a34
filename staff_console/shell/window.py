"""The console's one window: entrance or workspace."""

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

_GEOMETRY = "window/geometry"
LEAST = QSize(1024, 640)
FIRST = QSize(1366, 768)


class ConsoleWindow(QMainWindow):
    """Remembers where it stood."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("consoleWindow")
        self._settings = settings
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setMinimumSize(LEAST)
        self.resize(FIRST)
        stored = settings.value(_GEOMETRY)
        if isinstance(stored, QByteArray):
            self.restoreGeometry(stored)

    def show_page(self, page: QWidget) -> None:
        """Show this page and let go of the one before."""
        before = self._stack.currentWidget()
        if before is page:
            return
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if before is not None:
            self._stack.removeWidget(before)

    @property
    def open_page(self) -> QWidget | None:
        return self._stack.currentWidget()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(_GEOMETRY, self.saveGeometry())
        self._settings.sync()  # now, while its folder is sure to be there
        super().closeEvent(event)
