"""The visit log's page: filter above, table, and what happened in the chosen visit at the side."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from shared.foundation.formats import Language, day_and_date, minutes_and_seconds, number
from staff_console.visits import wording
from staff_console.visits.detail_panel import DetailPanel
from staff_console.visits.props import VisitRow, VisitsProps
from staff_console.widgets.buttons import IconButton, KeyCap, button
from staff_console.widgets.cells import StateCell, TextCell, TicketCell
from staff_console.widgets.field import Choice, by_keys
from staff_console.widgets.parts import card, column, label, row
from staff_console.widgets.rows import Column, RowsModel
from staff_console.widgets.style import Look
from staff_console.widgets.table import Table
from staff_console.widgets.tokens import Size, Tone

SEARCH_KEY = "Ctrl+F"
EXPORT_KEY = "Ctrl+S"
_SEARCH_AFTER_MS = 150


class VisitsPage(QWidget):
    """Says what is wanted by signals; `say` shows what was found."""

    searched = Signal(str)
    service_chosen = Signal(str)
    channel_chosen = Signal(str)
    walked = Signal(int)
    today = Signal()
    turned = Signal(int)
    chosen = Signal(str)
    reset = Signal()
    export = Signal()
    retry = Signal()

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self._language = Language.INDONESIAN
        self._props = VisitsProps()
        self._make_filter(look)
        model = RowsModel(self._columns(), lambda visit: visit.key, self)
        self.table = Table(look, "visitsTable", model, settings, sortable=True)
        self.detail = DetailPanel(look)
        self._count = label("quiet", name="visitCount")
        self._page_words = label("quiet", name="visitPage")
        self._back = IconButton(look, "link", "previousPage", "caret-left-bold")
        self._on = IconButton(look, "link", "nextPage", "caret-right-bold")
        self._lay_out(look)
        self._connect()

    def _make_filter(self, look: Look) -> None:
        self.search = by_keys(QLineEdit())
        self.search.setObjectName("visitSearch")
        self.search.setClearButtonEnabled(False)
        self.search.setMinimumWidth(150)
        self.service = Choice(look, "visitService")
        self.service.setMinimumWidth(130)
        self.channel = Choice(look, "visitChannel")
        self.channel.setMinimumWidth(110)
        self.day = label("strong", name="visitDay")
        self._earlier = IconButton(look, "plain", "previousDay", "caret-left-bold")
        self._later = IconButton(look, "plain", "nextDay", "caret-right-bold")
        self._today = button("plain", "today")
        self._columns_button = IconButton(look, "link", "columns", "columns-fill")
        self._export = IconButton(look, "plain", "exportLog", "download-simple-bold")
        self._wait = QTimer(self, interval=_SEARCH_AFTER_MS, singleShot=True)

    def _lay_out(self, look: Look) -> None:
        layout = column(self, gap=Size.GAP)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.GAP, Size.PAGE_MARGIN, Size.GAP)
        layout.addLayout(self._filter_row(look))
        body = row(gap=Size.GAP)
        body.addWidget(self._table_card(), 1)
        body.addWidget(self.detail)
        layout.addLayout(body, 1)

    def _filter_row(self, look: Look) -> QHBoxLayout:
        line = row(gap=10)
        line.addWidget(self._earlier)
        line.addWidget(self._later)
        line.addWidget(self.day)
        line.addWidget(self._today)
        line.addStretch()
        line.addWidget(self.search, 1)
        line.addWidget(KeyCap(look, SEARCH_KEY))
        line.addWidget(self.service)
        line.addWidget(self.channel)
        line.addWidget(self._export)
        return line

    def _table_card(self) -> QFrame:
        panel = card("visitsCard")
        layout: QVBoxLayout = column(panel, gap=0, margin=1)
        layout.addWidget(self.table, 1)
        foot = row(gap=10)
        foot.setContentsMargins(16, 4, 12, 6)
        foot.addWidget(self._count)
        foot.addStretch()
        foot.addWidget(self._back)
        foot.addWidget(self._page_words)
        foot.addWidget(self._on)
        foot.addWidget(self._columns_button)
        layout.addLayout(foot)
        return panel

    def _columns(self) -> tuple[Column[VisitRow], ...]:
        def plain(text: str) -> TextCell:
            return TextCell(text)

        def quiet(text: str) -> TextCell:
            return TextCell(text, quiet=True)

        return (
            Column("number", lambda v: TicketCell(v.label, v.letter, v.color), lambda v: v.label, 100),
            Column("arrived", lambda v: plain(v.arrived), lambda v: v.arrived_at, 66),
            Column("name", lambda v: plain(v.name), lambda v: v.name, 150),
            Column(
                "institution", lambda v: quiet(v.institution), lambda v: v.institution, 106, stretches=True
            ),
            Column("service", lambda v: quiet(v.service), lambda v: v.service, 118),
            Column("channel", lambda v: quiet(v.channel), lambda v: v.channel, 124),
            Column("state", lambda v: StateCell(v.state, v.state_icon, v.state_tone), lambda v: v.state, 156),
            Column("waited", lambda v: plain(self._length(v.waited)), lambda v: _seconds(v.waited), 90),
            Column("served", lambda v: plain(self._length(v.served)), lambda v: _seconds(v.served), 74),
            Column("desk", lambda v: quiet(v.desk), lambda v: v.desk, 68),
            Column("officer", lambda v: quiet(v.officer), lambda v: v.officer, 108),
            Column("rating", lambda v: plain(v.rating), lambda v: v.rating, 84),
        )

    def _length(self, length: timedelta | None) -> str:
        return "" if length is None else minutes_and_seconds(length, self._language)

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.search.returnPressed.connect(self._search_now)
        self._wait.timeout.connect(self._search_now)
        self.service.activated.connect(lambda _index: self.service_chosen.emit(self.service.chosen()))
        self.channel.activated.connect(lambda _index: self.channel_chosen.emit(self.channel.chosen()))
        self._earlier.clicked.connect(lambda: self.walked.emit(-1))
        self._later.clicked.connect(lambda: self.walked.emit(1))
        self._today.clicked.connect(self.today)
        self._back.clicked.connect(lambda: self.turned.emit(-1))
        self._on.clicked.connect(lambda: self.turned.emit(1))
        self._export.clicked.connect(self.export)
        self._columns_button.clicked.connect(self._choose_columns)
        self.table.opened.connect(self.chosen)
        self.table.selected.connect(self._on_selected)
        self.table.state.acted.connect(self._on_state)
        self.detail.closed.connect(self._close_detail)
        self._shortcut(SEARCH_KEY, self.search.setFocus)
        self._shortcut(EXPORT_KEY, self._export.click)
        self._shortcut("Alt+Left", self._earlier.click)
        self._shortcut("Alt+Right", self._later.click)

    def _shortcut(self, keys: str, call: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(call)

    def say(self, props: VisitsProps, language: Language) -> None:
        self._language, self._props = language, props
        self._say_filter(props, language)
        self.table.say_titles(wording.titles())
        self.table.view.setAccessibleName(wording.table_name())
        self.table.set_rows(props.rows)
        self._count.setText(
            wording.count(props.total).replace(str(props.total), number(props.total, language))
        )
        self._page_words.setText(wording.page(props.page + 1, props.pages))
        for part in (self._back, self._page_words, self._on):
            part.setVisible(props.pages > 1)
        self._back.setEnabled(props.page > 0)
        self._on.setEnabled(props.page < props.pages - 1)
        self._say_state(props)
        self.detail.say(props.detail)

    def _say_filter(self, props: VisitsProps, language: Language) -> None:
        self.day.setText(day_and_date(props.day, language) if props.day else "")
        for made, words in (
            (self._earlier, wording.previous_day()),
            (self._later, wording.next_day()),
            (self._back, wording.previous_page()),
            (self._on, wording.next_page()),
        ):
            made.setAccessibleName(words)
            made.setToolTip(words)
        self._later.setEnabled(not props.is_today)
        self._today.setText(wording.today())
        self._today.setVisible(not props.is_today)
        self.search.setPlaceholderText(wording.search_name())
        self.search.setAccessibleName(wording.search_name())
        if props.words != self.search.text().strip() and not self.search.hasFocus():
            self.search.setText(props.words)
        self.service.setAccessibleName(wording.service_name())
        options = [("", wording.all_services()), *((each.key, each.name) for each in props.services)]
        self.service.offer(options)
        self.service.setCurrentIndex(max(0, self.service.findData(props.service_key)))
        self.channel.setAccessibleName(wording.channel_name())
        self.channel.offer([("", wording.all_channels()), *props.channels])
        self.channel.setCurrentIndex(max(0, self.channel.findData(props.channel)))
        self._columns_button.say(wording.columns())
        self._export.say(wording.exporting() if props.is_exporting else wording.export())
        self._export.setVisible(props.may_export)
        self._export.setEnabled(not props.is_exporting and props.total > 0)

    def _say_state(self, props: VisitsProps) -> None:
        if props.rows:
            return
        if props.trouble:
            self.table.show_state(
                "wifi-slash-bold", Tone.BAD, wording.unreachable(), props.trouble, wording.try_again()
            )
        elif props.is_loading:
            self.table.show_state("spinner-gap", Tone.PLAIN, wording.loading(), "")
        elif props.is_filtered:
            self.table.show_state(
                "magnifying-glass",
                Tone.PLAIN,
                wording.none_found(),
                wording.none_found_rest(),
                wording.reset(),
            )
        else:
            self.table.show_state(
                "calendar-blank", Tone.PLAIN, wording.none_today(), wording.none_today_rest()
            )

    def _on_state(self) -> None:
        if self._props.trouble:
            self.retry.emit()
        else:
            self.search.clear()
            self.reset.emit()

    def _on_selected(self, key: str) -> None:
        """While the side panel is open, it follows the selection; a wide window keeps it open."""
        if key and (not self.detail.isHidden() or self.width() >= Size.SIDE_PANEL_FROM - Size.RAIL):
            self.chosen.emit(key)

    def _close_detail(self) -> None:
        self.chosen.emit("")
        self.table.view.setFocus()

    def _search_now(self) -> None:
        self._wait.stop()
        self.searched.emit(self.search.text().strip())

    def _choose_columns(self) -> None:
        made = self._columns_button
        self.table.column_menu().popup(made.mapToGlobal(made.rect().topLeft()))


def _seconds(length: timedelta | None) -> float:
    return -1.0 if length is None else length.total_seconds()
