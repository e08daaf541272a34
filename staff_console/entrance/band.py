"""The ink band with the ribbon in the office's three colours, which carries the official tone of the entrance."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from staff_console.widgets.kawung import paint_kawung
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import RIBBON, Size


class BandPage(QWidget):
    """A page below whose cards the band runs."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._band_look = look
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        tokens = self._band_look.tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.bg))
        height = round(self.height() * Size.BAND_SHARE)
        band = QRectF(0, 0, self.width(), height)
        painter.fillRect(band, QColor(tokens.rail))
        paint_kawung(painter, band, QColor(tokens.pattern))
        left = 0.0
        for color, share in RIBBON:
            painter.fillRect(QRectF(left, height, self.width() - left, Size.RIBBON), QColor(color))
            left += share * self.width()
