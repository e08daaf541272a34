"""The side panel: one person, how they come in, their visits, consents and merges."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from staff_console.visitors import wording
from staff_console.visitors.props import LineProps, PersonProps
from staff_console.widgets.buttons import IconButton, button
from staff_console.widgets.parts import Badge, ElidedLabel, column, label, line, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size

_WIDTH = 380
_WHEN = 132
PIN_KEY, CARD_KEY = "Ctrl+P", "Ctrl+K"


class PersonPanel(QFrame):
    """Hidden while nobody is chosen; `closed` by its button or Escape."""

    closed = Signal()
    pin_wanted = Signal()
    card_wanted = Signal()
    revoke_wanted = Signal()
    undo_wanted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("personPanel")
        self.setProperty("surface", "card")
        self.setFixedWidth(_WIDTH)
        self._name = ElidedLabel("title", name="personName")
        self._close = IconButton(look, "link", "closePerson", "x-bold")
        self._contacts = label("strong", name="personContacts", wraps=True)
        self._about = label("quiet", name="personAbout", wraps=True)
        self._pin, self._card = Badge(look, "personPin"), Badge(look, "personCard")
        self._reset = IconButton(look, "plain", "resetPin", "key-fill", PIN_KEY)
        self._issue = IconButton(look, "plain", "issueCard", "qr-code-bold", CARD_KEY)
        self._revoke = IconButton(look, "plain", "revokeCard", "prohibit-bold")
        inner = QWidget()
        inner.setObjectName("Plain")
        self._list = column(inner, gap=6)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        self._shown: PersonProps | None = None
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        layout: QVBoxLayout = column(self, gap=8)
        layout.setContentsMargins(Size.INSIDE, 14, 12, 14)
        head = row(gap=8)
        head.addWidget(self._name, 1)
        head.addWidget(self._close)
        badges = row(gap=8)
        badges.addWidget(self._pin)
        badges.addWidget(self._card)
        badges.addStretch()
        for part in (head, badges):
            layout.addLayout(part)
        layout.insertWidget(1, self._contacts)
        layout.insertWidget(2, self._about)
        layout.addLayout(self._verbs())
        layout.addWidget(line())
        layout.addWidget(self._scroll, 1)

    def _verbs(self) -> QHBoxLayout:
        verbs = row(gap=8)
        for made in (self._reset, self._issue, self._revoke):
            verbs.addWidget(made)
        verbs.addStretch()
        return verbs

    def _connect(self) -> None:
        self._close.clicked.connect(self.closed)
        self._reset.clicked.connect(self.pin_wanted)
        self._issue.clicked.connect(self.card_wanted)
        self._revoke.clicked.connect(self.revoke_wanted)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.activated.connect(self.closed)

    def say(self, person: PersonProps | None, *, may_reset: bool) -> None:
        self.setVisible(person is not None)
        if person is None:
            self._forget()
            return
        self._close.setAccessibleName(wording.close_person())
        self._close.setToolTip(f"{wording.close_person()} (Esc)")
        self._name.setText(person.name)
        self._contacts.setText("\n".join(person.contacts))
        self._contacts.setVisible(bool(person.contacts))
        self._about.setText(person.about)
        self._about.setVisible(bool(person.about))
        self._pin.say("key-fill", person.pin, person.pin_tone)
        self._card.say("qr-code-bold", person.card, person.card_tone)
        self._reset.say(wording.reset_pin())
        self._issue.say(wording.new_card())
        self._revoke.say("")
        self._revoke.setAccessibleName(wording.revoke_card())
        self._revoke.setToolTip(wording.revoke_card())
        for made in (self._reset, self._issue):
            made.setVisible(may_reset)
        self._revoke.setVisible(may_reset and person.has_card)
        if person != self._shown:
            self._say_lists(person)
        self._shown = person

    def _forget(self) -> None:
        self._shown = None
        for part in (self._name, self._contacts, self._about):
            part.setText("")
        _empty(self._list)

    def _say_lists(self, person: PersonProps) -> None:
        _empty(self._list)
        self._scroll.setAccessibleName(person.name)
        self._section(wording.visits_title(), person.visits)
        self._section(wording.merges_title(), person.merges)
        self._section(wording.rows_title(), tuple(LineProps("", text) for text in person.rows))
        self._section(wording.consents_title(), person.consents)
        self._list.addStretch()

    def _section(self, title: str, lines: tuple[LineProps, ...]) -> None:
        if not lines:
            return
        self._list.addWidget(label("caption", title))
        for each in lines:
            self._list.addLayout(self._line(each))
        self._list.addSpacing(Size.TIGHT)

    def _line(self, each: LineProps) -> QHBoxLayout:
        made = row(gap=10)
        if each.when:
            when = label("small", each.when)
            when.setFixedWidth(_WHEN)
            made.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        made.addWidget(label(text=each.what, wraps=True), 1)
        if each.action_key:
            undo = button("link", f"undo_{each.action_key}", wording.undo())
            undo.clicked.connect(lambda _checked=False, key=each.action_key: self.undo_wanted.emit(key))
            made.addWidget(undo, 0, Qt.AlignmentFlag.AlignTop)
        return made


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            _empty(inner)
