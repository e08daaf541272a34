"""The first frame of a public screen, long before its program is there: a curtain that falls by itself."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.components.scene import close_scene, public_engine
from shared.qt.qml import load_window
from shared.qt.window import WindowPlace, place

PAINTED_WITHIN_MS = 2_000
LOOK_EVERY_MS = 100
"""Long enough for the program's window, once exposed, to have painted."""

_FILE = Path(__file__).with_name("Curtain.qml")


class Curtain(QObject):
    """Stands until another window of this process is on the screen."""

    def __init__(self, where: WindowPlace, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = public_engine()
        self.window: QQuickWindow = load_window(self._engine, _FILE, {})
        self._wait_for_paint(where)
        self._look = QTimer(self, interval=LOOK_EVERY_MS)
        self._look.timeout.connect(self._fall_if_covered)
        self._look.start()

    def _wait_for_paint(self, where: WindowPlace) -> None:
        """The imports that follow hold the thread: the frame must be out before."""
        loop = QEventLoop()
        self.window.frameSwapped.connect(loop.quit)
        place(self.window, where)
        QTimer.singleShot(PAINTED_WITHIN_MS, loop, loop.quit)
        loop.exec()

    def _fall_if_covered(self) -> None:
        windows = QGuiApplication.topLevelWindows()
        if any(each is not self.window and each.isVisible() and each.isExposed() for each in windows):
            self._look.stop()
            close_scene(self._engine)
            self.deleteLater()


def draw_curtain(application: QGuiApplication, where: WindowPlace) -> Curtain:
    """Show the curtain and come back once it is painted; it goes when the program's own window stands."""
    return Curtain(where, application)
