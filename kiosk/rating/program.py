"""The rating screen as a program."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.components.scene import close_scene, public_engine
from kiosk.rating.wiring import RatingServices, RatingWiring
from shared.qt.languages import Languages
from shared.qt.qml import load_window
from shared.qt.window import place

WINDOW = Path(__file__).with_name("RatingWindow.qml")


class RatingProgram(QObject):
    """Shows and closes the rating screen's one window."""

    def __init__(self, services: RatingServices) -> None:
        super().__init__()
        self._services = services
        self._closed = False
        self.languages = Languages(("rating",), services.language, self)
        self.wiring = RatingWiring(services, self)
        self.model = self.wiring.model
        self.languages.changed.connect(self.model.speak)
        self.model.languageWanted.connect(self.languages.choose)
        self.engine = public_engine()
        self.languages.attach(self.engine)
        self.window: QQuickWindow = load_window(
            self.engine, WINDOW, {"model": self.model, "reduceMotion": services.reduce_motion}
        )

    def show(self) -> None:
        """Put the window on its screen, then begin to listen to the database."""
        place(self.window, self._services.place)
        self.wiring.watcher.start()

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.wiring.close()
        close_scene(self.engine)
        self.languages.close()


def build_rating(services: RatingServices) -> RatingProgram:
    """The rating screen, not yet shown."""
    return RatingProgram(services)
