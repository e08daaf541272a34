"""How a program's window stands on its screen."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickWindow


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """Full screen, or a plain window of a size in px (`--windowed --size`)."""

    windowed: bool = False
    size: tuple[int, int] | None = None


FULL_SCREEN = WindowPlace()


def place(window: QQuickWindow, where: WindowPlace) -> None:
    """Show the window: without frame and above all when it owns the screen."""
    if where.size is not None:
        window.resize(QSize(*where.size))
    if where.windowed:
        window.show()
        return
    window.setFlags(window.flags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    window.setGeometry(window.screen().geometry())  # a kiosk may have no window manager to do it
    window.showFullScreen()
