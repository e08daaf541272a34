"""The map of a rack or of lockers: every compartment drawn with its state, walked by the arrow keys."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QSizePolicy, QWidget

from shared.reading_room.states import SlotState
from staff_console.custody import wording
from staff_console.custody.props import SlotProps, StoreProps
from staff_console.widgets.parts import ElidedLabel, column, label, row
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text, Tokens

COLUMNS = 3
_HEIGHT = 58
_LEAST_WIDTH = 96
ICONS = {
    SlotState.FREE: "lock-key-open",
    SlotState.USED: "lock-key-fill",
    SlotState.OUT_OF_ORDER: "wrench-fill",
}
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -COLUMNS,
    Qt.Key.Key_Down: COLUMNS,
}


class SlotButton(QPushButton):
    """One compartment: label, state icon, and who or why below. `walked(step)` on an arrow key."""

    walked = Signal(int)

    def __init__(self, look: Look, label_text: str) -> None:
        super().__init__()
        self._look = look
        self._props = SlotProps(label_text, SlotState.FREE, "", "")
        self.setObjectName(f"slot_{label_text}")
        self.setMinimumSize(_LEAST_WIDTH, _HEIGHT)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        look.changed.connect(self.update)

    def say(self, props: SlotProps) -> None:
        self._props = props
        self.setText(props.label)
        self.setAccessibleName(wording.slot_name(props.label, props.words))
        self.setToolTip(props.words)
        self.update()

    @property
    def words(self) -> str:
        return self._props.words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.walked.emit(step)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH + 16, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._look.tokens
        face, edge, ink, quiet = _colors(tokens, self._props.state)
        if self.underMouse() and self._props.state is SlotState.FREE:
            face = tokens.hover
        rect = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self._props.is_chosen or self.hasFocus():
            width = Size.FOCUS + 1 if self._props.is_chosen else Size.FOCUS
            painter.setPen(QPen(QColor(tokens.focus), width))
        else:
            painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(face))
        painter.drawRoundedRect(rect, Size.FIELD_RADIUS, Size.FIELD_RADIUS)
        if self.hasFocus() and self._props.is_chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.card), 1))
            painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 5, 5)
        self._paint_words(painter, rect, ink, quiet)

    def _paint_words(self, painter: QPainter, rect: QRectF, ink: str, quiet: str) -> None:
        inner = rect.adjusted(10, 5, -8, -5)
        painter.setPen(QColor(ink))
        painter.setFont(font(Text.BODY, 700))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, top, self._props.label)
        icon = self._look.pixmap(ICONS[self._props.state], ink, Size.ICON_SMALL, self.devicePixelRatioF())
        painter.drawPixmap(round(inner.right() - Size.ICON_SMALL), round(inner.top() + 2), icon)
        below = font(Text.SMALL, 600 if self._props.state is SlotState.USED else 400)
        painter.setFont(below)
        painter.setPen(QColor(quiet))
        words = QFontMetricsF(below).elidedText(self._props.words, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, words)


def _colors(tokens: Tokens, state: SlotState) -> tuple[str, str, str, str]:
    """Face, edge, ink and second ink."""
    if state is SlotState.USED:
        return tokens.selected, tokens.bar_info, tokens.ink, tokens.ink
    if state is SlotState.OUT_OF_ORDER:
        return tokens.track, tokens.control, tokens.ink2, tokens.ink2
    return tokens.card, tokens.control, tokens.ink, tokens.ink2


class StoreCard(QFrame):
    """A rack or a set of lockers. `chosen(label)` when a slot is walked to or clicked."""

    chosen = Signal(str)

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(f"store_{key}")
        self._name = label("heading", name=f"storeName_{key}")
        self._where = ElidedLabel("small", name=f"storeWhere_{key}")
        self._taken = label("small", name=f"storeTaken_{key}")
        self._slots: dict[str, SlotButton] = {}
        self._order: tuple[str, ...] = ()
        self._grid = QGridLayout()
        self._grid.setSpacing(Size.HAIR)
        head = row(gap=10)
        head.addWidget(self._name)
        head.addStretch()
        head.addWidget(self._taken)
        layout = column(self, gap=Size.HAIR)
        layout.addLayout(head)
        layout.addWidget(self._where)
        layout.addSpacing(Size.HAIR)
        layout.addLayout(self._grid)

    def say(self, store: StoreProps) -> None:
        self._name.setText(store.name)
        self._where.setText(store.where)
        self._taken.setText(wording.taken(store))
        self.setAccessibleName(wording.map_name(store.name))
        labels = tuple(slot.label for slot in store.slots)
        if labels != self._order:
            self._rebuild(labels)
        for slot in store.slots:
            self._slots[slot.label].say(slot)

    def _rebuild(self, labels: tuple[str, ...]) -> None:
        for made in self._slots.values():
            self._grid.removeWidget(made)
            made.deleteLater()
        self._order = labels
        self._slots = {each: SlotButton(self._look, each) for each in labels}
        before: QWidget | None = None
        for place, (each, made) in enumerate(self._slots.items()):
            self._grid.addWidget(made, place // COLUMNS, place % COLUMNS)
            made.clicked.connect(lambda _checked=False, each=each: self.chosen.emit(each))
            made.walked.connect(lambda step, each=each: self._walk(each, step))
            if before is not None:
                QWidget.setTabOrder(before, made)
            before = made

    def _walk(self, from_label: str, step: int) -> None:
        place = self._order.index(from_label) + step
        if 0 <= place < len(self._order):
            self._slots[self._order[place]].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(self._order[place])

    def focus_slot(self, wanted: str) -> bool:
        if wanted in self._slots:
            self._slots[wanted].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False
