"""The page of persons: search and lists at the left, the chosen person at the right."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from shared.foundation.formats import Language, number
from staff_console.visitors import wording
from staff_console.visitors.person_panel import PersonPanel
from staff_console.visitors.props import PersonRow, View, VisitorsProps
from staff_console.widgets.buttons import IconButton, KeyCap
from staff_console.widgets.cells import StateCell, TextCell
from staff_console.widgets.field import by_keys
from staff_console.widgets.parts import card, column, row
from staff_console.widgets.rows import Column, RowsModel
from staff_console.widgets.style import Look
from staff_console.widgets.table import Table
from staff_console.widgets.tabs import Tab, Tabs
from staff_console.widgets.tokens import Size, Tone

SEARCH_KEY, MERGE_KEY, SETTLE_KEY = "Ctrl+F", "Ctrl+M", "Ctrl+D"
_SEARCH_AFTER_MS = 300
"""Longer than elsewhere: each search is written down."""


class VisitorsPage(QWidget):
    """Says what is wanted by signals; `say` shows what was found."""

    searched = Signal(str)
    view_chosen = Signal(str)
    chosen = Signal(str)
    pair_chosen = Signal(tuple)
    settled = Signal(str)
    retry = Signal()

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._language = Language.INDONESIAN
        self._props = VisitorsProps()
        self.search = by_keys(QLineEdit())
        self.search.setObjectName("visitorSearch")
        self.search.setMinimumWidth(260)
        self._wait = QTimer(self, interval=_SEARCH_AFTER_MS, singleShot=True)
        self.tabs = Tabs(look)
        self._merge = IconButton(look, "plain", "mergeVisitors", "users-fill", MERGE_KEY)
        self._settle = IconButton(look, "plain", "settleEntry", "check-bold", SETTLE_KEY)
        self.table = Table(
            look,
            "visitorsTable",
            RowsModel(self._columns(), lambda each: each.key, self),
            settings,
            sortable=True,
        )
        self.person = PersonPanel(look)
        self._lay_out(look)
        self._connect()

    def _lay_out(self, look: Look) -> None:
        layout = column(self, gap=Size.GAP)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.GAP, Size.PAGE_MARGIN, Size.GAP)
        head = row(gap=10)
        head.addWidget(self.search, 1)
        head.addWidget(KeyCap(look, SEARCH_KEY))
        head.addStretch()
        head.addWidget(self._settle)
        head.addWidget(self._merge)
        layout.addLayout(head)
        body = row(gap=Size.GAP)
        body.addWidget(self._card(), 1)
        body.addWidget(self.person)
        layout.addLayout(body, 1)

    def _card(self) -> QFrame:
        panel = card("visitorsCard")
        layout = column(panel, gap=0, margin=1)
        layout.addWidget(self.tabs)
        layout.addWidget(self.table, 1)
        return panel

    def _columns(self) -> tuple[Column[PersonRow], ...]:
        def plain(text: str) -> TextCell:
            return TextCell(text)

        def quiet(text: str) -> TextCell:
            return TextCell(text, quiet=True)

        def note(each: PersonRow) -> StateCell | TextCell:
            return StateCell(each.note, each.icon, each.tone) if each.icon else quiet(each.note)

        return (
            Column("name", lambda v: plain(v.name), lambda v: v.name, 190),
            Column("email", lambda v: quiet(v.contact), lambda v: v.contact, 180),
            Column("phone", lambda v: quiet(v.phone), lambda v: v.phone, 130),
            Column("visits", lambda v: plain(number(v.visits, self._language)), lambda v: v.visits, 84),
            Column("last", lambda v: plain(v.last), lambda v: v.last, 142),
            Column("note", note, lambda v: v.note, 180, stretches=True),
        )

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.search.returnPressed.connect(self._search_now)
        self._wait.timeout.connect(self._search_now)
        self.tabs.chosen.connect(self.view_chosen)
        self.table.opened.connect(self.chosen)
        self.table.selected.connect(self._on_selected)
        self.table.state.acted.connect(self.retry)
        self.person.closed.connect(self._close_person)
        self._merge.clicked.connect(self._merge_selected)
        self._settle.clicked.connect(lambda: self.settled.emit(self.table.selected_key()))
        self._shortcut(SEARCH_KEY, self._go_to_search)

    def _shortcut(self, keys: str, call: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(call)

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _search_now(self) -> None:
        self._wait.stop()
        self.searched.emit(self.search.text().strip())

    def _merge_selected(self) -> None:
        """A pair's one line, or two persons' lines."""
        self.pair_chosen.emit(tuple(key for line in self.table.selected_keys() for key in line.split(" ")))

    def _on_selected(self, key: str) -> None:
        """While the panel is open, it follows the selection."""
        if key and " " not in key and not self.person.isHidden():
            self.chosen.emit(key)

    def _close_person(self) -> None:
        self.chosen.emit("")
        self.table.view.setFocus()

    def say(self, props: VisitorsProps, language: Language) -> None:
        self._language, self._props = language, props
        self.search.setPlaceholderText(wording.search_name())
        self.search.setAccessibleName(wording.search_name())
        counts = (len(props.rows) if props.view is View.FOUND else 0, *props.counts)
        self.tabs.say(
            [Tab(view.value, wording.view(view), count) for view, count in zip(View, counts, strict=True)],
            props.view.value,
        )
        self._merge.say(wording.merge())
        self._merge.setVisible(props.may_merge)
        self._settle.say(wording.settle())
        self._settle.setVisible(props.may_merge and props.view is View.RECONCILE and bool(props.rows))
        self.table.say_titles(wording.titles())
        self.table.view.setAccessibleName(wording.table_name())
        self.table.set_rows(props.rows)
        self._say_state(props)
        self.person.say(props.person, may_reset=props.may_reset)

    def _say_state(self, props: VisitorsProps) -> None:
        if props.rows:
            return
        if props.trouble:
            self.table.show_state(
                "wifi-slash-bold", Tone.BAD, wording.unreachable(), props.trouble, wording.try_again()
            )
        elif props.is_loading:
            self.table.show_state("spinner-gap", Tone.PLAIN, wording.loading(), "")
        elif props.view is View.RECONCILE:
            self.table.show_state("check-circle", Tone.PLAIN, *wording.nothing_to_reconcile())
        elif props.view is View.ALIKE:
            self.table.show_state("check-circle", Tone.PLAIN, *wording.nobody_alike())
        elif props.words:
            self.table.show_state("magnifying-glass", Tone.PLAIN, *wording.none_found())
        else:
            self.table.show_state("magnifying-glass", Tone.PLAIN, *wording.how_to_start())
