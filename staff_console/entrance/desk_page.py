"""Choose a desk: which are free, who sits at the others."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from staff_console.entrance import wording
from staff_console.entrance.band import BandPage
from staff_console.entrance.props import DeskChoice, DesksProps
from staff_console.widgets.banner import Banner
from staff_console.widgets.buttons import IconButton, button, paint_key_cap
from staff_console.widgets.parts import card, centred, column, label, row
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text, Tone

_COLUMNS = 2
_HEIGHT = 84
_MOST_DIGIT = 9


class DeskButton(QPushButton):
    """One desk: name, services, free or taken, and the digit that chooses it."""

    def __init__(self, look: Look, choice: DeskChoice) -> None:
        super().__init__()
        self._look, self.choice = look, choice
        self.setObjectName(f"desk_{choice.number}")
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        look.changed.connect(self.update)
        self.speak()

    def speak(self) -> None:
        self._state = _state(self.choice)
        self.setText(self.choice.name)
        self.setAccessibleName(f"{self.choice.name}, {self.choice.services}, {self._state}")
        self.setToolTip(self.choice.services)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(340, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        tokens = self._look.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        free = self.choice.is_free
        painter.setBrush(
            QColor(tokens.hover if lit and free else tokens.card if free else tokens.disabled_face)
        )
        edge, width = (tokens.focus, Size.FOCUS + 1) if self.hasFocus() else (tokens.control, 1)
        painter.setPen(QPen(QColor(edge if free or self.hasFocus() else tokens.line), width))
        inset = width / 2
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Size.CARD_RADIUS, Size.CARD_RADIUS
        )
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        tokens, free = self._look.tokens, self.choice.is_free
        rect = QRectF(self.rect()).adjusted(16, 10, -16, -10)
        painter.setFont(font(Text.HEADING, 700))
        painter.setPen(QColor(tokens.ink if free else tokens.disabled))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, top, self.choice.name)
        painter.setFont(font(Text.SMALL))
        painter.setPen(QColor(tokens.ink2 if free else tokens.disabled))
        middle = rect.adjusted(0, 23, 0, 0)
        services = painter.fontMetrics().elidedText(
            self.choice.services, Qt.TextElideMode.ElideRight, round(rect.width())
        )
        painter.drawText(middle, top, services)
        self._paint_state(painter, rect.adjusted(0, 44, 0, 0))
        if self.choice.number <= _MOST_DIGIT:
            cap = QRectF(rect.right() - 24, rect.top(), 24, 22)
            paint_key_cap(painter, cap, str(self.choice.number), tokens.ink2)

    def _paint_state(self, painter: QPainter, rect: QRectF) -> None:
        tone = Tone.OK if self.choice.is_free else Tone.PLAIN
        color = self._look.tokens.text(tone)
        name = "check-circle-fill" if self.choice.is_free else "user-fill"
        pixmap = self._look.pixmap(name, color, Size.ICON_SMALL, self.devicePixelRatioF())
        painter.drawPixmap(round(rect.left()), round(rect.top() + 3), pixmap)
        painter.setFont(font(Text.SMALL, 600))
        painter.setPen(QColor(color))
        where = rect.adjusted(Size.ICON_SMALL + 6, 0, 0, 0)
        painter.drawText(where, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self._state)


def _state(choice: DeskChoice) -> str:
    if choice.is_own:
        return wording.own()
    if choice.taken_by:
        return wording.taken(choice.taken_by)
    return f"{wording.free()} · {wording.here()}" if choice.is_here else wording.free()


class DeskPage(BandPage):
    """`chosen(number)` when a free or own desk is taken."""

    chosen = Signal(int)
    without_desk = Signal()
    signed_out = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._look = look
        self._title = label("title", name="deskTitle")
        self._greeting = label("quiet", name="deskGreeting", wraps=True)
        self.banner = Banner(look, "deskTrouble", wraps=True)
        self._state = label("quiet", name="deskState")
        self._hint = label("hint")
        self._desks: tuple[DeskChoice, ...] = ()
        self.buttons: list[DeskButton] = []
        self._without = button("link", "withoutDesk")
        self._leave = IconButton(look, "link", "signOut", "sign-out-bold")
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        self._lay_out()
        self._without.clicked.connect(self.without_desk)
        self._leave.clicked.connect(self.signed_out)

    def _lay_out(self) -> None:
        panel = card("deskCard")
        panel.setFixedWidth(Size.FORM - 140)
        layout: QVBoxLayout = column(panel, gap=12, margin=28)
        for part in (self._title, self._greeting, self.banner, self._state):
            layout.addWidget(part)
        layout.addLayout(self._grid)
        layout.addLayout(self._foot())
        page = column(self, gap=0, margin=Size.PAGE_MARGIN)
        page.addStretch(2)
        page.addLayout(centred(panel))
        page.addStretch(3)

    def _foot(self) -> QHBoxLayout:
        foot = row(gap=Size.GAP)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self._without)
        foot.addWidget(self._leave)
        return foot

    def say(self, props: DesksProps) -> None:
        self._title.setText(wording.choose_desk())
        self._greeting.setText(wording.greeting(props.name))
        self._hint.setText(wording.keys_hint())
        self._without.setText(wording.without_desk())
        self._without.setVisible(props.may_go_without)
        self._leave.say(wording.sign_out())
        self._say_state(props)
        if props.desks != self._desks:
            self._rebuild(props.desks)
        for each in self.buttons:
            each.speak()
            each.setEnabled(not props.is_working)

    def _say_state(self, props: DesksProps) -> None:
        words = wording.loading() if props.is_loading else wording.no_desks()
        self._state.setText(words)
        self._state.setVisible(not props.desks and not props.error)
        if props.error:
            self.banner.say(Tone.WARN, props.error, "")
        else:
            self.banner.hide()

    def _rebuild(self, desks: tuple[DeskChoice, ...]) -> None:
        focused = next((each.choice.number for each in self.buttons if each.hasFocus()), None)
        for each in self.buttons:
            self._grid.removeWidget(each)
            each.deleteLater()
        self._desks = desks
        self.buttons = [DeskButton(self._look, choice) for choice in desks]
        for place, each in enumerate(self.buttons):
            each.clicked.connect(lambda _checked=False, number=each.choice.number: self.choose(number))
            self._grid.addWidget(each, place // _COLUMNS, place % _COLUMNS)
        self._focus(focused)

    def _focus(self, number: int | None) -> None:
        """Where the focus was; else this station's own desk, else the first free one."""
        order = sorted(
            self.buttons,
            key=lambda each: (
                each.choice.number != number,
                not each.choice.is_own,
                not each.choice.is_here,
                not each.choice.is_free,
            ),
        )
        if order:
            order[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, number: int) -> None:
        found = next((each for each in self._desks if each.number == number), None)
        if found is None:
            return
        if found.is_free:
            self.chosen.emit(number)
        else:
            self.banner.say(Tone.WARN, wording.taken_lead(found.name, found.taken_by), wording.taken_rest())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and event.text() != "0":
            self.choose(int(event.text()))
            return
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -_COLUMNS,
            Qt.Key.Key_Down: _COLUMNS,
        }
        step = steps.get(Qt.Key(event.key()))
        focused = next((place for place, each in enumerate(self.buttons) if each.hasFocus()), None)
        if step is None or focused is None:
            super().keyPressEvent(event)
            return
        place = min(max(focused + step, 0), len(self.buttons) - 1)
        self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
