"""The reception kiosk as a program."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.components.scene import close_scene, public_engine
from kiosk.reception.wiring import ReceptionServices, ReceptionWiring
from shared.qt.languages import Languages
from shared.qt.qml import load_window
from shared.qt.window import place

WINDOW = Path(__file__).with_name("ReceptionWindow.qml")


class ReceptionProgram(QObject):
    """Shows and closes the kiosk's one window."""

    def __init__(self, services: ReceptionServices) -> None:
        super().__init__()
        self._services = services
        self._closed = False
        self.languages = Languages(("reception", "keyboard"), services.language, self)
        self.wiring = ReceptionWiring(services, self.languages, self)
        self.model = self.wiring.model
        self.engine = public_engine()
        self.languages.attach(self.engine)
        self.window: QQuickWindow = load_window(
            self.engine, WINDOW, {"reception": self.model, "reduceMotion": services.reduce_motion}
        )
        self.window.installEventFilter(self.model.idle)

    @property
    def shows_page(self) -> bool:
        """Whether a page for visitors stands on the window, not only what bridges the start."""
        return self.window.property("settled") is True

    def show(self) -> None:
        """Put the window on its screen, then read and begin to listen."""
        place(self.window, self._services.place)
        self.wiring.start()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.window.removeEventFilter(self.model.idle)
        self.wiring.close()
        close_scene(self.engine)
        self.languages.close()


def build_reception(services: ReceptionServices) -> ReceptionProgram:
    """The reception kiosk, not yet shown."""
    return ReceptionProgram(services)
