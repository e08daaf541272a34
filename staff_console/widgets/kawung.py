"""Kawung, drawn as thin lines that fade out to the left (look.md §1)."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_CELL = 44
_OPACITY = 0.17


def paint_kawung(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """Four petals round each crossing, over the right two thirds of `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(rect)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    columns = int(rect.width() // _CELL) + 2
    for column in range(columns):
        x = rect.left() + column * _CELL
        share = max(0.0, (x - rect.left()) / rect.width() - 0.3) / 0.7
        if share <= 0:
            continue
        faded = QColor(color)
        faded.setAlphaF(_OPACITY * share)
        painter.setPen(QPen(faded, 1.4))
        for line in range(int(rect.height() // _CELL) + 2):
            _paint_petals(painter, QPointF(x, rect.top() + line * _CELL))
    painter.restore()


def _paint_petals(painter: QPainter, centre: QPointF) -> None:
    length, breadth = _CELL * 0.66, _CELL * 0.34
    for turn in (45, 135):
        painter.save()
        painter.translate(centre)
        painter.rotate(turn)
        for side in (-1, 1):
            painter.drawEllipse(QPointF(side * length / 2, 0), length / 2 - 2, breadth / 2)
        painter.restore()
