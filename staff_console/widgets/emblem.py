"""The stand-in for the office's emblem: three bars on a white tile."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from staff_console.widgets.tokens import BRAND_BARS, EMBLEM_GROUND

_GRID = 40


class Emblem(QWidget):
    """`size` pixels wide; decoration, the office's name stands beside it."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.setFixedSize(size, size)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _GRID, self.height() / _GRID)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(EMBLEM_GROUND))
        painter.drawRoundedRect(QRectF(0, 0, _GRID, _GRID), 9, 9)
        for index, (color, height) in enumerate(BRAND_BARS):
            painter.setBrush(QColor(color))
            painter.drawRoundedRect(QRectF(8 + index * 9, 31 - height, 6.5, height), 2, 2)
