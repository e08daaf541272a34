"""The calendar's page: a month or a year of days, and the chosen one at the side."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from staff_console.calendar import wording
from staff_console.calendar.day_card import DayCard
from staff_console.calendar.grid import DayGrid
from staff_console.calendar.props import CalendarProps
from staff_console.widgets.banner import Banner
from staff_console.widgets.buttons import IconButton, button
from staff_console.widgets.parts import card, column, label, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

VIEW_KEY = "Ctrl+Y"


class CalendarPage(QWidget):
    """Says what is wanted by signals; `say` shows the days."""

    turned = Signal(int)
    today = Signal()
    year_wanted = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._props = CalendarProps()
        self.grid = DayGrid(look)
        self.side = DayCard(look)
        self._earlier = IconButton(look, "plain", "earlier", "caret-left-bold")
        self._later = IconButton(look, "plain", "later", "caret-right-bold")
        self._heading = label("card-title", name="calendarHeading")
        self._today = button("plain", "calendarToday")
        self._view = IconButton(look, "plain", "calendarView", "calendar-blank-fill", VIEW_KEY)
        self._banner = Banner(look, "calendarBanner")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = column(self, gap=Size.GAP)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.GAP, Size.PAGE_MARGIN, Size.GAP)
        layout.addLayout(self._head())
        layout.addWidget(self._banner)
        body = row(gap=Size.GAP)
        days = card("daysCard")
        column(days, margin=12).addWidget(self.grid)
        body.addWidget(days, 1)
        body.addWidget(self.side)
        layout.addLayout(body, 1)

    def _head(self) -> QHBoxLayout:
        line = row(gap=10)
        for part in (self._earlier, self._later, self._heading, self._today):
            line.addWidget(part)
        line.addStretch()
        line.addWidget(self._view)
        return line

    def _connect(self) -> None:
        self._earlier.clicked.connect(lambda: self.turned.emit(-1))
        self._later.clicked.connect(lambda: self.turned.emit(1))
        self._today.clicked.connect(self.today)
        self._view.clicked.connect(lambda: self.year_wanted.emit(not self._props.year_view))
        self.grid.turned.connect(self.turned)
        self.grid.home.connect(self.today)
        self._shortcut("Alt+Left", self._earlier.click)
        self._shortcut("Alt+Right", self._later.click)

    def _shortcut(self, keys: str, call: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(call)

    def say(self, props: CalendarProps) -> None:
        self._props = props
        self._heading.setText(props.heading or (wording.loading() if props.is_loading else ""))
        for made, words in ((self._earlier, wording.earlier()), (self._later, wording.later())):
            made.setAccessibleName(words)
            made.setToolTip(words)
        self._today.setText(wording.today())
        self._today.setVisible(not props.at_today)
        self._view.say(wording.month() if props.year_view else wording.year())
        note = props.trouble or props.years_known
        self._banner.setVisible(bool(note))
        if note:
            self._banner.say(Tone.BAD if props.trouble else Tone.INFO, note, "")
        self.grid.say(props)
        self.side.say(props)
