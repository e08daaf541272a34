"""The small parts: texts, lines, cards, badges, icons, tiles."""

from typing import Literal, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text, Tone

_LayoutT = TypeVar("_LayoutT", bound=QLayout)

TextRole = Literal[
    "body", "title", "hero", "card-title", "heading", "clock", "time", "strong", "quiet", "small", "caption",
    "error", "hint", "lead",
]  # fmt: skip


def label(role: TextRole = "body", text: str = "", *, name: str = "", wraps: bool = False) -> QLabel:
    """A text in one of the console's type roles. What people typed is shown as plain text, always."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setObjectName(name)
    made.setWordWrap(wraps)
    if not wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return made


class ElidedLabel(QLabel):
    """One line that ends in "…" where the room ends; the whole text is its tooltip and accessible name."""

    def __init__(self, role: TextRole = "body", *, name: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), shown)


def line() -> QFrame:
    made = QFrame()
    made.setProperty("surface", "line")
    made.setFixedHeight(1)
    return made


def card(name: str = "") -> QFrame:
    made = QFrame()
    made.setProperty("surface", "card")
    made.setObjectName(name)
    return made


def column(parent: QWidget | None = None, *, gap: int = Size.TIGHT, margin: int = 0) -> QVBoxLayout:
    made = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    return _spaced(made, gap, margin)


def row(parent: QWidget | None = None, *, gap: int = Size.TIGHT, margin: int = 0) -> QHBoxLayout:
    made = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    return _spaced(made, gap, margin)


def centred(widget: QWidget) -> QHBoxLayout:
    """The widget in the middle, as high as its wrapped words need."""
    made = row(gap=0)
    made.addStretch()
    made.addWidget(widget)
    made.addStretch()
    return made


def _spaced(layout: _LayoutT, gap: int, margin: int) -> _LayoutT:
    layout.setSpacing(gap)
    layout.setContentsMargins(margin, margin, margin, margin)
    return layout


class IconLabel(QWidget):
    """A decorative icon: a word beside it says the same."""

    def __init__(self, look: Look, name: str = "", tone: Tone = Tone.PLAIN, size: int = Size.ICON) -> None:
        super().__init__()
        self._look, self._name, self._tone, self._size = look, name, tone, size
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def show_icon(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        if not self._name:
            return
        color = self._look.tokens.text(self._tone)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._look.pixmap(self._name, color, self._size, self.devicePixelRatioF()))


class Badge(QFrame):
    """An icon and a word on a tint: the state of something."""

    def __init__(self, look: Look, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._icon = IconLabel(look, size=Size.ICON_SMALL)
        self._text = label(name=f"{name}Text" if name else "")
        layout = row(self, gap=6)
        layout.setContentsMargins(10, 0, 12, 0)
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        self.setFixedHeight(26)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, icon: str, text: str, tone: Tone) -> None:
        self._icon.show_icon(icon, tone)
        self._text.setText(text)
        set_property(self, "badge", tone.value)


class Tile(QWidget):
    """The service's letter on its colour."""

    def __init__(self, look: Look, size: int = Size.TILE) -> None:
        super().__init__()
        self._look, self._letter, self._color = look, "", "slate"
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def show_service(self, letter: str, color: str) -> None:
        self._letter, self._color = letter, color
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        paint_tile(painter, QRectF(self.rect()), self._look, self._letter, self._color)


def paint_tile(painter: QPainter, rect: QRectF, look: Look, letter: str, color: str) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.tokens.tile(color)))
    radius = rect.height() * 0.2
    painter.drawRoundedRect(rect, radius, radius)
    painter.setPen(QColor(look.tokens.on_dark))
    painter.setFont(font(max(Text.LEAST, round(rect.height() * 0.6)), 700))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)
    painter.restore()


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property the style sheet selects on, and let the sheet look again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
