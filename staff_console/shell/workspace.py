"""Rail, top bar, the open page, status bar: what an officer works in once signed in."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from staff_console.services import Notice, Tools
from staff_console.shell import wording
from staff_console.widgets.banner import Banner
from staff_console.widgets.bars import StatusBar, TopBar
from staff_console.widgets.parts import column, row
from staff_console.widgets.rail import Rail, RailPage
from staff_console.widgets.style import Look
from staff_console.widgets.toast import Toast
from staff_console.widgets.tokens import Theme

SETTINGS_KEY = "F10"
STANDARDS_KEY = "F1"
_ICONS = {
    "queue": "list-numbers-bold",
    "reception": "user-plus-fill",
    "visits": "identification-card-fill",
    "visitors": "users-fill",
    "custody": "lock-key-fill",
    "calendar": "calendar-fill",
    "appointments": "calendar-check-fill",
    "institutions": "buildings-fill",
}


class Workspace(QWidget):
    """`opened(key)` when another page is shown. Ctrl+1, 2, 3 open the pages, F10 the settings."""

    opened = Signal(str)
    theme_toggled = Signal()
    language_toggled = Signal()
    desk_changed = Signal()
    standards_wanted = Signal()
    signed_out = Signal()

    def __init__(
        self, tools: Tools, look: Look, pages: Mapping[str, QWidget], strip: QWidget | None = None
    ) -> None:
        """`strip` stands above every page."""
        super().__init__()
        self.setObjectName("workspace")
        self._look, self._pages = look, pages
        self.rail = Rail(look, [RailPage(key, _ICONS[key]) for key in pages])
        self.top = TopBar(look)
        self.status = StatusBar(look)
        self._stack = QStackedWidget()
        for page in pages.values():
            self._stack.addWidget(page)
        self.toast = Toast(look, tools.clock, self)
        self.help = Banner(look, "helpBanner")
        self._lay_out(strip)
        self.rail.chosen.connect(self.open)
        self.rail.settings.clicked.connect(self.open_settings)
        for place, key in enumerate(pages, start=1):
            self._shortcut(f"Ctrl+{place}", lambda key=key: self.open(key))
        self._shortcut(SETTINGS_KEY, self.open_settings)
        self._shortcut(STANDARDS_KEY, self.standards_wanted.emit)
        self.has_desk = False
        self.may_serve = False

    def _lay_out(self, strip: QWidget | None) -> None:
        right = column(gap=0)
        right.addWidget(self.top)
        right.addWidget(self.help)
        if strip is not None:
            right.addWidget(strip)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        layout = row(self, gap=0)
        layout.addWidget(self.rail)
        layout.addLayout(right, 1)

    def _shortcut(self, keys: str, call: Callable[[], object]) -> None:
        QShortcut(QKeySequence(keys), self).activated.connect(call)

    @property
    def open_key(self) -> str:
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def offer(self, *, custody: bool) -> None:
        """Custody only where the office keeps anything (S002-13: no dead buttons)."""
        self.rail.offer(frozenset(self._pages) - (frozenset() if custody else {"custody"}))

    def open(self, key: str) -> None:
        if self.rail.buttons[key].isHidden():
            return
        self._stack.setCurrentWidget(self._pages[key])
        self.rail.mark(key)
        self.opened.emit(key)

    def speak(self) -> None:
        for key, made in self.rail.buttons.items():
            made.setText(wording.page(key))
        self.rail.settings.setText(wording.settings())
        self.rail.settings.setToolTip(f"{wording.settings()} ({SETTINGS_KEY})")

    def notice(self, notice: Notice) -> None:
        self.toast.say(notice.tone, notice.text, notice.action, notice.call)

    def open_settings(self) -> QMenu:
        """Theme, language, desk, leaving."""
        menu = QMenu(self)
        menu.setObjectName("settingsMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        theme = wording.light() if self._look.theme is Theme.DARK else wording.dark()
        menu.addAction(theme).triggered.connect(self.theme_toggled)
        menu.addAction(wording.other_language()).triggered.connect(self.language_toggled)
        menu.addSeparator()
        menu.addAction(f"{wording.standards()}\t{STANDARDS_KEY}").triggered.connect(self.standards_wanted)
        if self.may_serve:
            words = wording.change_desk() if self.has_desk else wording.choose_desk()
            menu.addAction(words).triggered.connect(self.desk_changed)
        menu.addAction(wording.sign_out()).triggered.connect(self.signed_out)
        corner = self.rail.settings.mapToGlobal(QPoint(self.rail.settings.width(), 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height() - self.rail.settings.height()))
        menu.setActiveAction(menu.actions()[0])
        return menu

    def close_timers(self) -> None:
        self.toast.close_timer()
