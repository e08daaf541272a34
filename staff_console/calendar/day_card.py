"""The chosen day at the side: what it is, what the office entered for it, and the end of today's numbers."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from staff_console.calendar import wording
from staff_console.calendar.props import CalendarProps, EntryProps, StopProps
from staff_console.widgets.buttons import IconButton, button
from staff_console.widgets.parts import Badge, card, column, label, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size

ENTER_KEY = "Ctrl+N"


class DayCard(QFrame):
    """`enter`, `removed(key)`, `stop`, `resumed(key)` as asked."""

    enter = Signal()
    removed = Signal(str)
    stop = Signal()
    resumed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setObjectName("dayCard")
        self.setFixedWidth(Size.LEFT_CARD)
        self._title = label("card-title", name="dayTitle", wraps=True)
        self._state = Badge(look, "dayState")
        self._hours = label("strong", name="dayHours", wraps=True)
        self._own = label("caption")
        self._none = label("quiet", wraps=True)
        self._entries = column(gap=10)
        self._enter = IconButton(look, "primary", "enterDay", "plus-bold", ENTER_KEY)
        self._numbers = label("caption")
        self._given = label("quiet", wraps=True)
        self._stops = column(gap=10)
        self._stop = IconButton(look, "plain", "stopNumbers", "hand-palm-fill")
        self._enter.clicked.connect(self.enter)
        self._stop.clicked.connect(self.stop)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(self, gap=12, margin=Size.INSIDE)
        for part in (self._title, self._state, self._hours, self._own, self._none):
            layout.addWidget(part)
        layout.addLayout(self._entries)
        layout.addWidget(self._enter)
        layout.addStretch()
        layout.addWidget(self._numbers)
        layout.addWidget(self._given)
        layout.addLayout(self._stops)
        layout.addWidget(self._stop)

    def say(self, props: CalendarProps) -> None:
        chosen = props.chosen
        self._title.setText(chosen.title if chosen else "")
        self._state.setVisible(chosen is not None)
        if chosen is not None:
            self._state.say(chosen.icon, chosen.state, chosen.tone)
        self._hours.setText(chosen.hours if chosen else "")
        self._own.setText(wording.own_days())
        self._none.setText(wording.no_own_days())
        entries = chosen.entries if chosen else ()
        self._none.setVisible(not entries)
        _refill(self._entries, [self._entry(entry, may=props.may_manage) for entry in entries])
        self._enter.say(wording.enter())
        self._enter.setVisible(props.may_manage)
        self._say_numbers(props)

    def _say_numbers(self, props: CalendarProps) -> None:
        for part in (self._numbers, self._given, self._stop):
            part.setVisible(props.may_stop)
        self._numbers.setText(wording.numbers_today())
        self._given.setText(wording.numbers_given())
        self._given.setVisible(props.may_stop and not props.stops)
        _refill(self._stops, [self._ended(stop, may=props.may_stop) for stop in props.stops])
        self._stop.say(wording.stop())

    def _entry(self, entry: EntryProps, *, may: bool) -> QWidget:
        remove = button("link", f"remove_{entry.key}", wording.remove())
        remove.setAccessibleName(wording.remove_name(entry.title))
        remove.setVisible(may)
        remove.clicked.connect(lambda: self.removed.emit(entry.key))
        return _fact("own", entry.title, entry.rest, remove)

    def _ended(self, stop: StopProps, *, may: bool) -> QWidget:
        again = button("link", f"resume_{stop.key}", wording.resume())
        again.setAccessibleName(wording.resume_name(stop.title))
        again.setVisible(may)
        again.clicked.connect(lambda: self.resumed.emit(stop.key))
        return _fact("stopped", wording.stopped(stop.title), stop.rest, again)


def _fact(name: str, title: str, rest: str, act: QWidget) -> QWidget:
    made = card(name)
    layout = row(made, gap=10, margin=10)
    words = column(gap=Size.HAIR)
    words.addWidget(label("strong", title, name=f"{name}Title", wraps=True))
    more = label("small", rest, name=f"{name}Rest", wraps=True)
    more.setToolTip(rest)
    words.addWidget(more)
    layout.addLayout(words, 1)
    layout.addWidget(act)
    return made


def _refill(layout: QVBoxLayout, parts: list[QWidget]) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    for part in parts:
        layout.addWidget(part)
