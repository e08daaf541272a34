"""What QML builds in the background (`asynchronous` loaders) is built in slices that leave the screen its frames."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQml import QQmlIncubationController

SLICE_MS = 3
"""Then touches, timers and frames have their turn. Qt's own slices of 10 ms and a frame of 8 are more than 16.7 ms."""
FIRST_AFTER_MS = 8
"""What a touch or a result changes at once is painted before building begins, so that both are not one long wait."""


class Slices(QQmlIncubationController):
    """Give it to an engine before it loads a window, which would bring its own; it lives as long as the engine."""

    def __init__(self, parent: QObject) -> None:
        super().__init__()
        self._timer = QTimer(parent)
        self._timer.timeout.connect(self._build)

    # Qt fixes the name: called whenever something more is to be built, or is done.
    def incubatingObjectCountChanged(self, count: int) -> None:
        if count == 0:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(FIRST_AFTER_MS)

    def _build(self) -> None:
        self._timer.setInterval(0)
        self.incubateFor(SLICE_MS)
