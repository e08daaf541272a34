"""Tabs with counts, one per service."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from staff_console.widgets.parts import row
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text

_LEAST = 60


@dataclass(frozen=True, slots=True)
class Tab:
    key: str
    text: str
    count: int


class _TabButton(QPushButton):
    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._look, self._count = look, 0
        self.key = key
        self.setObjectName(f"tab_{key or 'all'}")
        self.setCheckable(True)
        self.setFixedHeight(Size.BUTTON)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def say(self, text: str, count: int) -> None:
        self._count = count
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(f"{text}: {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(Text.BODY, 600)).horizontalAdvance(self.text())
        figure = QFontMetricsF(font(Text.SMALL, 600)).horizontalAdvance(str(self._count))
        return QSize(round(words + figure) + 8 + 24, Size.BUTTON)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isChecked() or self.underMouse()
        face = font(Text.BODY, 600 if self.isChecked() else 400)
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink if lit else tokens.ink2))
        rect = QRectF(self.rect()).adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        figure = QFontMetricsF(font(Text.SMALL, 600)).horizontalAdvance(str(self._count)) + 8
        shown = QFontMetricsF(face).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, rect.width() - figure + 4
        )
        painter.drawText(rect, middle, shown)
        painter.setFont(font(Text.SMALL, 600))
        painter.setPen(QColor(tokens.ink2))
        used = QFontMetricsF(face).horizontalAdvance(shown) + 8
        painter.drawText(rect.adjusted(used, 0, 8, 0), middle, str(self._count))
        if self.isChecked():
            under = QRectF(8, self.height() - 4, self.width() - 16, 3)
            painter.fillRect(under, QColor(tokens.action))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), Size.FOCUS))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 6, -2, -8), 6, 6)


class Tabs(QWidget):
    """`chosen(key)` when another tab is opened. Left and Right walk along."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self._look = look
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _TabButton] = {}
        self._layout = row(self, gap=2)
        self._layout.addStretch()

    def say(self, tabs: Sequence[Tab], open_key: str) -> None:
        if tuple(self._buttons) != tuple(tab.key for tab in tabs):
            self._rebuild([tab.key for tab in tabs])
        for tab in tabs:
            self._buttons[tab.key].say(tab.text, tab.count)
        if open_key in self._buttons:
            self._buttons[open_key].setChecked(True)
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST * len(self._buttons), Size.BUTTON)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Long names give way first, down to "…"; the short ones stay whole."""
        naturals = [made.sizeHint().width() for made in self._buttons.values()]
        room = self.width() - self._layout.spacing() * len(naturals)
        for made, width in zip(self._buttons.values(), shared(naturals, room), strict=True):
            made.setFixedWidth(width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        keys = list(self._buttons)
        focused = next((key for key, made in self._buttons.items() if made.hasFocus()), None)
        step = steps.get(Qt.Key(event.key()))
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        made = self._buttons[keys[(keys.index(focused) + step) % len(keys)]]
        made.setFocus(Qt.FocusReason.TabFocusReason)
        made.click()

    def _rebuild(self, keys: Sequence[str]) -> None:
        for made in self._buttons.values():
            self._group.removeButton(made)
            made.deleteLater()
        self._buttons = {key: _TabButton(self._look, key) for key in keys}
        for position, (key, made) in enumerate(self._buttons.items()):
            self._group.addButton(made)
            made.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._layout.insertWidget(position, made)


def shared(naturals: Sequence[int], room: int) -> list[int]:
    """Widths that fit into `room`: the widest are cut to one common width, never below `_LEAST`."""
    cap = max(naturals, default=0)
    while cap > _LEAST and sum(min(width, cap) for width in naturals) > room:
        cap -= 1
    return [min(width, cap) for width in naturals]
