"""Pick a service: one button each, walked by arrows, chosen by Space, Enter or Alt and its place."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from staff_console.reception import wording
from staff_console.reception.props import ServiceChoice
from staff_console.widgets.parts import paint_tile, row
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text

_HEIGHT = 58


class ServiceButton(QPushButton):
    """Tile, name, how many wait."""

    def __init__(self, look: Look, choice: ServiceChoice) -> None:
        super().__init__()
        self._look, self._choice = look, choice
        self.setObjectName(f"service_{choice.key}")
        self.setCheckable(True)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)
        self.show_choice(choice)

    def show_choice(self, choice: ServiceChoice) -> None:
        self._choice = choice
        self.setText(choice.name)
        self.setToolTip(choice.name)
        self.setAccessibleName(f"{choice.name}, {wording.waiting(choice.waiting)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(170, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setBrush(
            QColor(tokens.selected if chosen else tokens.hover if self.underMouse() else tokens.card)
        )
        width = 3 if chosen else Size.FOCUS if self.hasFocus() else 1
        painter.setPen(QPen(QColor(tokens.action if chosen or self.hasFocus() else tokens.control), width))
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, Size.BUTTON_RADIUS, Size.BUTTON_RADIUS)
        if chosen and self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 5, 5)
        tile = QRectF(12, (self.height() - Size.TILE) / 2, Size.TILE, Size.TILE)
        paint_tile(painter, tile, self._look, self._choice.letter, self._choice.color)
        self._paint_words(painter, tile.right() + 10)

    def _paint_words(self, painter: QPainter, left: float) -> None:
        tokens = self._look.tokens
        room = self.width() - left - 8
        face = font(Text.BODY, 600)
        painter.setFont(face)
        painter.setPen(QColor(tokens.ink))
        name = QFontMetricsF(face).elidedText(self._choice.name, Qt.TextElideMode.ElideRight, room)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, 8, room, 22), start, name)
        painter.setFont(font(Text.LEAST))
        painter.setPen(QColor(tokens.ink2))
        painter.drawText(QRectF(left, 30, room, 20), start, wording.waiting(self._choice.waiting))


class ServicePicker(QWidget):
    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("servicePicker")
        self._look = look
        self._group = QButtonGroup(self)
        self._buttons: dict[str, ServiceButton] = {}
        self._awaits_focus = False
        self._layout = row(self, gap=10)

    def say(self, services: Sequence[ServiceChoice], chosen: str) -> None:
        if tuple(self._buttons) != tuple(choice.key for choice in services):
            self._rebuild(services)
        for choice in services:
            self._buttons[choice.key].show_choice(choice)
        if chosen in self._buttons:
            self._buttons[chosen].setChecked(True)
        if self._awaits_focus:
            self.focus()

    def focus(self) -> None:
        """To the chosen service or the first; to the first that comes while there is none yet."""
        checked = self._group.checkedButton()
        first = next(iter(self._buttons.values()), None)
        target = checked or first
        self._awaits_focus = target is None
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        buttons = list(self._buttons.values())
        focused = next((place for place, made in enumerate(buttons) if made.hasFocus()), None)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and focused is not None:
            buttons[focused].click()
            self.focusNextChild()
            return
        step = steps.get(Qt.Key(event.key()))
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        made = buttons[(focused + step) % len(buttons)]
        made.setFocus(Qt.FocusReason.TabFocusReason)
        made.click()

    def _rebuild(self, services: Sequence[ServiceChoice]) -> None:
        for made in self._buttons.values():
            self._group.removeButton(made)
            self._layout.removeWidget(made)
            made.deleteLater()
        self._buttons = {choice.key: ServiceButton(self._look, choice) for choice in services}
        for place, (key, made) in enumerate(self._buttons.items(), start=1):
            self._group.addButton(made)
            made.setShortcut(f"Alt+{place}")
            made.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._layout.addWidget(made, 1)
