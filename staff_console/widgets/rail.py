"""The rail: one button per page, the open one marked by an amber edge; settings at the foot."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from staff_console.widgets.emblem import Emblem
from staff_console.widgets.parts import column
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text

_BUTTON_HEIGHT = 58


@dataclass(frozen=True, slots=True)
class RailPage:
    key: str
    icon: str


class RailButton(QPushButton):
    """Icon above a word."""

    def __init__(self, look: Look, name: str, icon: str, *, checkable: bool = True) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setObjectName(name)
        self.setCheckable(checkable)
        self.setFixedSize(Size.RAIL, _BUTTON_HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(Size.RAIL, _BUTTON_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.fillRect(self.rect(), QColor(tokens.rail_open))
        if self.isChecked():
            painter.fillRect(0, 0, Size.SELECTED_EDGE, self.height(), QColor(tokens.rail_edge))
        color = tokens.on_dark if self.isChecked() else tokens.rail_text
        pixmap = self._look.pixmap(self._icon, color, Size.ICON_LARGE, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - Size.ICON_LARGE) // 2, 9, pixmap)
        painter.setPen(QColor(color))
        painter.setFont(font(Text.SMALL, 600 if self.isChecked() else 400))
        words = QRectF(2, 32, self.width() - 4, 22)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.on_dark), Size.FOCUS))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(6, 3, -4, -3), 6, 6)


class Rail(QFrame):
    """`chosen(key)` when a page's button is pressed; `settings` is the button at the foot."""

    chosen = Signal(str)

    def __init__(self, look: Look, pages: Sequence[RailPage]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setProperty("surface", "rail")
        self.setFixedWidth(Size.RAIL)
        self._group = QButtonGroup(self)
        self.buttons = {page.key: RailButton(look, f"rail_{page.key}", page.icon) for page in pages}
        self.settings = RailButton(look, "rail_settings", "gear-fill", checkable=False)
        layout = column(self, gap=0)
        layout.addSpacing(10)
        layout.addWidget(Emblem(Size.EMBLEM), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(14)
        for key, made in self.buttons.items():
            self._group.addButton(made)
            made.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            layout.addWidget(made)
        layout.addStretch()
        layout.addWidget(self.settings)
        layout.addSpacing(Size.TIGHT)

    def mark(self, key: str) -> None:
        self.buttons[key].setChecked(True)

    def offer(self, keys: frozenset[str]) -> None:
        """Only these pages are for this person."""
        for key, made in self.buttons.items():
            made.setVisible(key in keys)
