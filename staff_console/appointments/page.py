"""The page of appointments: a day's list, and what can be done with the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from staff_console.appointments import wording
from staff_console.appointments.props import AppointmentLine, AppointmentsProps
from staff_console.widgets.buttons import IconButton, KeyCap, button
from staff_console.widgets.cells import StateCell, TextCell
from staff_console.widgets.field import by_keys
from staff_console.widgets.parts import card, column, label, line, row
from staff_console.widgets.rows import Column, RowsModel
from staff_console.widgets.style import Look
from staff_console.widgets.table import Table
from staff_console.widgets.tokens import Size, Tone

SEARCH_KEY, NEW_KEY = "Ctrl+F", "Ctrl+N"
_SEARCH_AFTER_MS = 150


class AppointmentsPage(QWidget):
    """Says what is wanted by signals; those with a key speak of the chosen line."""

    walked = Signal(int)
    today = Signal()
    searched = Signal(str)
    new = Signal()
    arrived = Signal(str)
    missed = Signal(str)
    moved = Signal(str)
    cancelled = Signal(str)
    undone = Signal(str)
    retry = Signal()

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._props = AppointmentsProps()
        self.search = by_keys(QLineEdit())
        self.search.setObjectName("appointmentSearch")
        self.search.setMinimumWidth(220)
        self._wait = QTimer(self, interval=_SEARCH_AFTER_MS, singleShot=True)
        self._day = label("strong", name="appointmentDay")
        self._earlier = IconButton(look, "plain", "appointmentsEarlier", "caret-left-bold")
        self._later = IconButton(look, "plain", "appointmentsLater", "caret-right-bold")
        self._today = button("plain", "appointmentsToday")
        self._new = IconButton(look, "primary", "newAppointment", "plus-bold", NEW_KEY)
        self._verbs = {
            "checkIn": IconButton(look, "primary", "appointmentArrived", "sign-in-bold"),
            "missed": IconButton(look, "plain", "appointmentMissed", "user-minus-fill", "Ctrl+T"),
            "move": IconButton(look, "plain", "appointmentMove", "calendar-fill", "Ctrl+M"),
            "cancel": IconButton(look, "plain", "appointmentCancel", "x-bold", "Ctrl+B"),
            "undo": IconButton(look, "plain", "appointmentUndo", "arrow-counter-clockwise-bold", "Ctrl+Z"),
        }
        self._told = label("quiet", name="appointmentTold")
        model = RowsModel(self._columns(), lambda each: each.key, self)
        self.table = Table(look, "appointmentsTable", model, settings, sortable=True)
        self._lay_out(look)
        self._connect()

    def _lay_out(self, look: Look) -> None:
        layout = column(self, gap=Size.GAP)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.GAP, Size.PAGE_MARGIN, Size.GAP)
        layout.addLayout(self._head(look))
        layout.addWidget(self._card(), 1)

    def _head(self, look: Look) -> QHBoxLayout:
        head = row(gap=10)
        for part in (self._earlier, self._later, self._day, self._today):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.search, 1)
        head.addWidget(KeyCap(look, SEARCH_KEY))
        head.addWidget(self._new)
        return head

    def _card(self) -> QFrame:
        panel = card("appointmentsCard")
        layout = column(panel, gap=0, margin=1)
        layout.addWidget(self.table, 1)
        layout.addWidget(line())
        foot = row(gap=10)
        foot.setContentsMargins(16, 8, 16, 8)
        foot.addWidget(self._told, 1)
        for verb in self._verbs.values():
            foot.addWidget(verb)
        layout.addLayout(foot)
        return panel

    def _columns(self) -> tuple[Column[AppointmentLine], ...]:
        def plain(text: str) -> TextCell:
            return TextCell(text)

        def quiet(text: str) -> TextCell:
            return TextCell(text, quiet=True)

        return (
            Column("time", lambda v: plain(v.time), lambda v: v.time, 76),
            Column("name", lambda v: plain(v.name), lambda v: v.name, 180),
            Column("service", lambda v: quiet(v.service), lambda v: v.service, 130),
            Column("purpose", lambda v: quiet(v.purpose), lambda v: v.purpose, 180, stretches=True),
            Column("contact", lambda v: quiet(v.contact), lambda v: v.contact, 160),
            Column("officer", lambda v: quiet(v.officer), lambda v: v.officer, 130),
            Column("code", lambda v: plain(v.code), lambda v: v.code, 96),
            Column("state", lambda v: StateCell(v.words, v.icon, v.tone), lambda v: v.words, 150),
        )

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.search.returnPressed.connect(self._search_now)
        self._wait.timeout.connect(self._search_now)
        self._earlier.clicked.connect(lambda: self.walked.emit(-1))
        self._later.clicked.connect(lambda: self.walked.emit(1))
        self._today.clicked.connect(self.today)
        self._new.clicked.connect(self.new)
        self.table.opened.connect(self._open)
        self.table.selected.connect(lambda _key: self._say_verbs())
        self.table.state.acted.connect(self.retry)
        for name, signal in (
            ("checkIn", self.arrived),
            ("missed", self.missed),
            ("move", self.moved),
            ("cancel", self.cancelled),
            ("undo", self.undone),
        ):
            self._verbs[name].clicked.connect(lambda _on=False, said=signal: said.emit(self._key()))
        self._shortcut(SEARCH_KEY, self.search.setFocus)
        self._shortcut("Alt+Left", self._earlier.click)
        self._shortcut("Alt+Right", self._later.click)

    def _shortcut(self, keys: str, call: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(call)

    def _search_now(self) -> None:
        self._wait.stop()
        self.searched.emit(self.search.text().strip())

    def _key(self) -> str:
        return self.table.selected_key()

    def chosen(self) -> AppointmentLine | None:
        return next((each for each in self._props.lines if each.key == self._key()), None)

    def _open(self, key: str) -> None:
        """Enter on a line: they are here."""
        if any(each.key == key and each.may_come for each in self._props.lines):
            self.arrived.emit(key)

    def say(self, props: AppointmentsProps) -> None:
        self._props = props
        self._day.setText(props.day_words)
        for made, words in ((self._earlier, wording.previous_day()), (self._later, wording.next_day())):
            made.setAccessibleName(words)
            made.setToolTip(words)
        self._today.setText(wording.today())
        self._today.setVisible(not props.is_today)
        self._new.say(wording.new())
        self._new.setEnabled(bool(props.services))
        self.search.setPlaceholderText(wording.search_name())
        self.search.setAccessibleName(wording.search_name())
        self.table.say_titles(wording.titles())
        self.table.view.setAccessibleName(wording.table_name())
        self.table.set_rows(props.lines)
        self._say_verbs()
        self._say_state(props)

    def _say_verbs(self) -> None:
        chosen = self.chosen()
        for name, words, possible in (
            ("checkIn", wording.check_in(), chosen is not None and chosen.may_come),
            ("missed", wording.no_show(), chosen is not None and chosen.is_booked),
            ("move", wording.move(), chosen is not None and chosen.is_booked),
            ("cancel", wording.cancel_it(), chosen is not None and chosen.is_booked),
            ("undo", wording.undo(), chosen is not None and chosen.may_undo),
        ):
            self._verbs[name].say(words)
            self._verbs[name].setVisible(chosen is not None and (possible or name == "checkIn"))
            self._verbs[name].setEnabled(possible)
        self._told.setText(chosen.told if chosen else "")

    def _say_state(self, props: AppointmentsProps) -> None:
        if props.lines:
            return
        if props.trouble:
            self.table.show_state(
                "wifi-slash-bold", Tone.BAD, wording.unreachable(), props.trouble, wording.try_again()
            )
        elif props.is_loading:
            self.table.show_state("spinner-gap", Tone.PLAIN, wording.loading(), "")
        elif props.words:
            self.table.show_state("magnifying-glass", Tone.PLAIN, *wording.none_found())
        elif not props.services:
            self.table.show_state("calendar-fill", Tone.PLAIN, *wording.not_offered())
        else:
            self.table.show_state("calendar-fill", Tone.PLAIN, *wording.nobody())
