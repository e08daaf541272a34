"""Knows when something just put on a window has really been painted."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtQuick import QQuickWindow

SURELY = 2
"""A frame may be under way, without the change, at the moment of asking; the one after it holds the change."""


class FrameWitness(QObject):
    """Calls back on the GUI thread once the window's picture holds what was changed before `after_paint`."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._window = window
        self._due: list[tuple[int, Callable[[], None]]] = []
        window.frameSwapped.connect(self._on_frame, Qt.ConnectionType.QueuedConnection)

    def after_paint(self, call: Callable[[], None]) -> None:
        self._due.append((SURELY, call))
        self._window.update()

    @Slot()
    def _on_frame(self) -> None:
        due = [(frames - 1, call) for frames, call in self._due]
        self._due = [each for each in due if each[0] > 0]
        for frames, call in due:
            if frames <= 0:
                call()
        if self._due:
            self._window.update()
