"""The waiting table with its tabs, and the strip that says who is next and why."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from shared.foundation.formats import Language, minutes_and_seconds
from staff_console.queue_desk import wording
from staff_console.queue_desk.props import NextProps, QueueDeskProps, WaitingProps
from staff_console.widgets.buttons import IconButton, KeyCap
from staff_console.widgets.cells import ClockCell, TextCell, TicketCell
from staff_console.widgets.parts import ElidedLabel, IconLabel, column, row
from staff_console.widgets.rows import Column, RowsModel
from staff_console.widgets.style import Look
from staff_console.widgets.table import Table
from staff_console.widgets.tabs import Tab, Tabs
from staff_console.widgets.tokens import Size, Tone

REGISTER_KEY = "Ctrl+N"


class NextStrip(QFrame):
    """Who is called next, and why."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("nextStrip")
        self.setProperty("surface", "strip")
        self.setFixedHeight(58)
        self._title = ElidedLabel("strong", name="nextTitle")
        self._reason = ElidedLabel("small", name="nextReason")
        words = column(gap=0)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        layout = row(self, gap=13)
        layout.setContentsMargins(18, 8, 18, 8)
        layout.addWidget(IconLabel(look, "info-fill", Tone.INFO))
        layout.addLayout(words, 1)

    def say(self, following: NextProps | None) -> None:
        self.setVisible(following is not None)
        if following is not None:
            self._title.setText(wording.next_title(following))
            self._reason.setText(wording.next_reason(following))
            self.setAccessibleName(f"{self._title.text()}. {self._reason.text()}")


class WaitingCard(QFrame):
    """`tab_chosen` as tabs are opened, `register` when a guest is to be registered."""

    tab_chosen = Signal(str)
    register = Signal()

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("waitingCard")
        self.setProperty("surface", "card")
        self._language = Language.INDONESIAN
        self._followed = ""
        self.tabs = Tabs(look)
        self.tabs.chosen.connect(self.tab_chosen)
        self.register_button = IconButton(look, "link", "registerGuest", "user-plus-bold")
        self.register_button.clicked.connect(self.register)
        model = RowsModel(self._columns(), lambda row: row.key, self)
        self.table = Table(look, "waitingTable", model, settings, sortable=True)
        self.strip = NextStrip(look)
        layout = column(self, gap=0, margin=1)
        layout.addLayout(self._head(look))
        layout.addWidget(self.table, 1)
        layout.addWidget(self.strip)

    def _head(self, look: Look) -> QHBoxLayout:
        head = row(gap=2)
        head.setContentsMargins(10, 2, 14, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.register_button)
        head.addWidget(KeyCap(look, REGISTER_KEY))
        return head

    def _columns(self) -> tuple[Column[WaitingProps], ...]:
        return (
            Column("number", lambda r: TicketCell(r.label, r.letter, r.color), lambda r: r.label, 118),
            Column(
                "name",
                lambda r: TextCell(r.name or wording.nameless(), strong=r.is_next),
                lambda r: r.name,
                200,
            ),
            Column("need", lambda r: TextCell(r.need, quiet=True), lambda r: r.need, 200, stretches=True),
            Column("wait", self._clock, lambda r: r.wait.elapsed.total_seconds(), 164),
            Column("desks", lambda r: TextCell(r.desks, quiet=True), lambda r: r.desks, 110),
        )

    def _clock(self, waiting: WaitingProps) -> ClockCell:
        text = minutes_and_seconds(waiting.wait.elapsed, self._language)
        return ClockCell(text, waiting.wait, wording.wait_words(waiting.wait))

    def say(self, props: QueueDeskProps, language: Language) -> None:
        self._language = language
        self.register_button.say(wording.register())
        self.register_button.setToolTip(f"{wording.register()} ({REGISTER_KEY})")
        self.tabs.say(
            [Tab(t.key, t.name or wording.all_services(), t.count) for t in props.tabs], props.open_tab
        )
        self.table.say_titles(wording.titles(props.common_limit, language))
        self.table.view.setAccessibleName(wording.table_name())
        follows = self.table.selected_key() in {"", self._followed}
        self.table.set_rows(props.rows)
        if follows:
            self._follow_next(props)
        self.strip.say(props.next)
        self._say_state(props)

    def _follow_next(self, props: QueueDeskProps) -> None:
        """Who is next is selected, until the officer selects somebody else."""
        key = next((row.key for row in props.rows if row.is_next), "")
        if key:
            self.table.select(key)
        self._followed = self.table.selected_key()

    def _say_state(self, props: QueueDeskProps) -> None:
        if props.rows:
            return
        if props.trouble:
            self.table.show_state("wifi-slash-bold", Tone.BAD, wording.unreachable(), props.trouble)
        elif props.is_loading:
            self.table.show_state("spinner-gap", Tone.PLAIN, wording.loading(), "")
        else:
            self.table.show_state("users-three", Tone.PLAIN, wording.nobody(), wording.nobody_rest())
        self.table.state.setMinimumHeight(4 * Size.ROW)
