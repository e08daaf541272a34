"""Buttons: the desk's verbs with their F-keys, plain and primary buttons, links."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from staff_console.widgets.style import Look, font, square
from staff_console.widgets.tokens import Size, Text, Tokens

_CAP_WIDTH = 30
_CAP_HEIGHT = 22


def button(
    kind: Literal["plain", "primary", "link"], name: str, text: str = "", *, parent: QWidget | None = None
) -> QPushButton:
    made = QPushButton(text, parent)
    made.setProperty("kind", kind)
    made.setObjectName(name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if kind == "link":
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


class IconButton(QPushButton):
    """A plain, primary or link button whose icon follows the theme and the enabled state."""

    def __init__(
        self, look: Look, kind: Literal["plain", "primary", "link"], name: str, icon: str, key: str = ""
    ) -> None:
        super().__init__()
        self._look, self._icon, self._kind = look, icon, kind
        self._key = key
        self.setProperty("kind", kind)
        self.setObjectName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setIconSize(square(Size.ICON))
        if kind == "link":
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        if key:
            self.setShortcut(key)
        look.changed.connect(self._color)
        self._color()

    def say(self, text: str) -> None:
        """Set the words; the shortcut stays what it is."""
        shortcut = self.shortcut()
        self.setText(text)
        if self._key:
            self.setShortcut(shortcut)
            self.setToolTip(f"{text} ({shown_key(self._key)})")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._color()

    def _color(self) -> None:
        tokens = self._look.tokens
        color = {"primary": tokens.action_text, "link": tokens.link}.get(self._kind, tokens.ink)
        self.setIcon(self._look.icon(self._icon, color if self.isEnabled() else tokens.disabled, Size.ICON))


def shown_key(key: str) -> str:
    """`Ctrl+N` as people read it."""
    return key.replace("+", " ")


class VerbButton(QPushButton):
    """One of the desk's verbs: icon, words and the key that does the same.

    The one that comes next is `prominent`. An impossible one is grey, yet still reachable: it tells why when asked
    (hover, focus, or its key), through `refused`.
    """

    done = Signal()
    refused = Signal(str)

    def __init__(self, look: Look, name: str, icon: str, key: str) -> None:
        super().__init__()
        self._look, self._icon, self._key = look, icon, key
        self._prominent = False
        self._why_not = ""
        self.setObjectName(name)
        self.setFixedHeight(Size.BUTTON)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.clicked.connect(self._act)
        look.changed.connect(self.update)

    @property
    def key(self) -> str:
        return self._key

    def say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(f"{text}, {self._key}")

    def offer(self, *, prominent: bool, why_not: str) -> None:
        """`why_not` is empty when the verb can be done now."""
        self._prominent, self._why_not = prominent, why_not
        self.setToolTip(why_not)
        self.setAccessibleDescription(why_not)
        self.update()

    @property
    def possible(self) -> bool:
        return not self._why_not

    @property
    def prominent(self) -> bool:
        return self._prominent and self.possible

    def sizeHint(self) -> QSize:
        text = QFontMetricsF(font(Text.BODY, 600)).horizontalAdvance(self.text())
        return QSize(round(16 + Size.ICON + 12 + text + 10 + _CAP_WIDTH + 12), Size.BUTTON)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def _act(self) -> None:
        if self.possible:
            self.done.emit()
        else:
            self.refused.emit(self._why_not)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face, edge, ink = self._colors(self._look.tokens)
        rect = self._paint_ring(painter, QRectF(self.rect()))
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(face))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Size.BUTTON_RADIUS, Size.BUTTON_RADIUS)
        self._paint_words(painter, rect, ink)
        self._paint_cap(painter, rect, ink)

    def _colors(self, tokens: Tokens) -> tuple[str, str, str]:
        if not self.possible:
            return tokens.bg, tokens.line, tokens.disabled
        if self._prominent:
            face = tokens.action_pressed if self.isDown() or self.underMouse() else tokens.action
            return face, face, tokens.action_text
        face = tokens.selected if self.isDown() else tokens.hover if self.underMouse() else tokens.card
        return face, tokens.control, tokens.ink

    def _paint_ring(self, painter: QPainter, rect: QRectF) -> QRectF:
        if not self.hasFocus():
            return rect
        half = Size.FOCUS / 2
        painter.setPen(QPen(QColor(self._look.tokens.focus), Size.FOCUS))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(
            rect.adjusted(half, half, -half, -half), Size.BUTTON_RADIUS + 2, Size.BUTTON_RADIUS + 2
        )
        inset = Size.FOCUS + Size.FOCUS_GAP
        return rect.adjusted(inset, inset, -inset, -inset)

    def _paint_words(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        top = rect.center().y() - Size.ICON / 2
        pixmap = self._look.pixmap(self._icon, ink, Size.ICON, self.devicePixelRatioF())
        painter.drawPixmap(round(rect.left() + 15), round(top), pixmap)
        painter.setPen(QColor(ink))
        painter.setFont(font(Text.BODY, 600))
        words = rect.adjusted(15 + Size.ICON + 10, 0, -(_CAP_WIDTH + 14), 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _paint_cap(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        cap = QRectF(
            rect.right() - _CAP_WIDTH - 10, rect.center().y() - _CAP_HEIGHT / 2, _CAP_WIDTH, _CAP_HEIGHT
        )
        paint_key_cap(painter, cap, self._key, ink)


def paint_key_cap(painter: QPainter, rect: QRectF, key: str, ink: str) -> None:
    """A key's name in a thin frame, in the ink of what it stands on."""
    edge = QColor(ink)
    edge.setAlphaF(0.45)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setPen(QColor(ink))
    painter.setFont(font(Text.LEAST, 600))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


class KeyCap(QWidget):
    """A key shown beside what it does; decoration, the shortcut itself is in the tooltip of its button."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._look, self._key = look, key
        width = QFontMetricsF(font(Text.LEAST, 600)).horizontalAdvance(shown_key(key))
        self.setFixedSize(round(width) + 16, _CAP_HEIGHT)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_key_cap(painter, QRectF(self.rect()), shown_key(self._key), self._look.tokens.ink2)
