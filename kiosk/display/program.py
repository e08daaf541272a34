"""The waiting-room display as a program."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.components.scene import close_scene, public_engine
from kiosk.display.wiring import DisplayServices, DisplayWiring
from shared.qt.frames import FrameWitness
from shared.qt.languages import Languages
from shared.qt.qml import load_window
from shared.qt.window import place

WINDOW = Path(__file__).with_name("DisplayWindow.qml")


class DisplayProgram(QObject):
    """Shows and closes the display's one window."""

    def __init__(self, services: DisplayServices) -> None:
        super().__init__()
        self._services = services
        self._closed = False
        self.languages = Languages(("display",), services.language, self)
        self.wiring = DisplayWiring(services, self)
        self.board = self.wiring.board
        self.engine = public_engine()
        self.languages.attach(self.engine)
        self.window: QQuickWindow = load_window(
            self.engine, WINDOW, {"board": self.board, "reduceMotion": services.reduce_motion}
        )
        self._witness = FrameWitness(self.window)
        self.board.calledOut.connect(self._acknowledge_when_painted)
        self.languages.changed.connect(self.board.speak)

    def show(self) -> None:
        """Put the window on its screen, then begin to listen to the database."""
        place(self.window, self._services.place)
        if not self._services.place.windowed:
            self.window.setCursor(Qt.CursorShape.BlankCursor)
        self.wiring.watcher.start()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.wiring.close()
        close_scene(self.engine)
        self.languages.close()

    def _acknowledge_when_painted(self, sequence: int) -> None:
        self._witness.after_paint(lambda: self.board.painted(sequence))


def build_display(services: DisplayServices) -> DisplayProgram:
    """The display, not yet shown."""
    return DisplayProgram(services)
