"""A clock against its limit: figures beside a bar that is green, then amber from 80 %, then red from 100 % on."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from staff_console.widgets.parts import IconLabel, column, label, row, set_property
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

NEARLY = 0.8
"""From this share of the limit on a clock warns (look.md §6, a target of this project)."""

ALARM_ICONS = {Tone.WARN: "warning-fill", Tone.BAD: "warning-circle-fill"}


@dataclass(frozen=True, slots=True)
class Measured:
    """A length of time against the limit of the standard; no limit means nothing can be late."""

    elapsed: timedelta
    limit: timedelta | None

    @property
    def share(self) -> float:
        if self.limit is None or self.limit <= timedelta(0):
            return 0.0
        return max(0.0, self.elapsed / self.limit)

    @property
    def tone(self) -> Tone:
        if self.limit is None:
            return Tone.INFO
        if self.share >= 1.0:
            return Tone.BAD
        return Tone.WARN if self.share >= NEARLY else Tone.OK


def paint_bar(painter: QPainter, rect: QRectF, look: Look, measured: Measured, *, tick: bool) -> None:
    """The bar of a measured time; `tick` marks 80 %."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    radius = rect.height() / 2
    painter.setBrush(QColor(look.tokens.track))
    painter.drawRoundedRect(rect, radius, radius)
    filled = QRectF(rect)
    filled.setWidth(max(rect.height(), rect.width() * min(1.0, measured.share)))
    if measured.share > 0:
        painter.setBrush(QColor(look.tokens.bar(measured.tone)))
        painter.drawRoundedRect(filled, radius, radius)
    if tick:
        x = rect.left() + rect.width() * NEARLY
        painter.fillRect(QRectF(x, rect.top(), 2, rect.height()), QColor(look.tokens.card))
    painter.restore()


class _Bar(QWidget):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._measured = Measured(timedelta(0), None)
        self.setFixedHeight(Size.BAR)
        look.changed.connect(self.update)

    def measure(self, measured: Measured) -> None:
        self._measured = measured
        self.update()

    @property
    def tone(self) -> Tone:
        return self._measured.tone

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        has_limit = self._measured.limit is not None
        paint_bar(QPainter(self), QRectF(self.rect()), self._look, self._measured, tick=has_limit)


class LimitLine(QWidget):
    """A named clock with its bar, as the card of the current visitor shows them."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = label("quiet")
        self._figure = label("strong", name=f"{name}Figure")
        self._limit = label("small")
        self._alarm = IconLabel(look, size=Size.ICON_SMALL)
        self._bar = _Bar(look)
        top = row(gap=Size.HAIR)
        top.addWidget(self._title)
        top.addStretch()
        top.addWidget(self._alarm)
        top.addWidget(self._figure)
        top.addWidget(self._limit)
        layout = column(self, gap=5)
        layout.addLayout(top)
        layout.addWidget(self._bar)

    @property
    def tone(self) -> Tone:
        """The colour it is drawn in: plain, amber or red."""
        return self._bar.tone

    def say(self, title: str, figure: str, limit: str, measured: Measured) -> None:
        self._title.setText(title)
        self._figure.setText(figure)
        self._limit.setText(limit)
        alarmed = measured.tone in ALARM_ICONS
        self._alarm.setVisible(alarmed)
        self._alarm.show_icon(ALARM_ICONS.get(measured.tone, ""), measured.tone)
        set_property(self._figure, "alarm", measured.tone.value if alarmed else "")
        self._bar.measure(measured)
        self._bar.setVisible(measured.limit is not None)
        self.setAccessibleName(f"{title} {figure} {limit}")
