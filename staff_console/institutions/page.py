"""The page of institutions: search, two lists, and the verbs for the chosen line."""

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from shared.foundation.formats import Language, number
from staff_console.institutions import wording
from staff_console.institutions.props import InstitutionRow, InstitutionsProps, View
from staff_console.widgets.buttons import IconButton, KeyCap
from staff_console.widgets.cells import TextCell
from staff_console.widgets.field import by_keys
from staff_console.widgets.parts import card, column, row
from staff_console.widgets.rows import Column, RowsModel
from staff_console.widgets.style import Look
from staff_console.widgets.table import Table
from staff_console.widgets.tabs import Tab, Tabs
from staff_console.widgets.tokens import Size, Tone

SEARCH_KEY = "Ctrl+F"
_SEARCH_AFTER_MS = 200
_VERBS = (
    ("remove", "prohibit-bold", "Ctrl+D", (View.LISTED,)),
    ("part", "x-bold", "Ctrl+L", (View.LISTED,)),
    ("merge", "users-fill", "Ctrl+M", (View.LISTED,)),
    ("alias", "plus-bold", "Ctrl+K", (View.LISTED,)),
    ("rename", "pencil-simple-bold", "Ctrl+E", (View.LISTED,)),
    ("belongs", "users-fill", "Ctrl+M", (View.UNLISTED,)),
    ("add", "plus-bold", "Ctrl+N", (View.LISTED, View.UNLISTED)),
)


class InstitutionsPage(QWidget):
    """Says what is wanted by signals; `wanted(verb, key)` with the key of the chosen line, "" for none."""

    searched = Signal(str)
    view_chosen = Signal(str)
    wanted = Signal(str, str)
    retry = Signal()

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._language = Language.INDONESIAN
        self.search = by_keys(QLineEdit())
        self.search.setObjectName("institutionSearch")
        self.search.setMinimumWidth(240)
        self._wait = QTimer(self, interval=_SEARCH_AFTER_MS, singleShot=True)
        self.tabs = Tabs(look)
        self.verbs = {
            name: IconButton(look, "primary" if name == "add" else "plain", f"institution_{name}", icon, key)
            for name, icon, key, _views in _VERBS
        }
        self.table = Table(
            look,
            "institutionsTable",
            RowsModel(self._columns(), lambda each: each.key, self),
            settings,
            sortable=True,
        )
        self._lay_out(look)
        self._connect()

    def _lay_out(self, look: Look) -> None:
        layout = column(self, gap=Size.GAP)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.GAP, Size.PAGE_MARGIN, Size.GAP)
        head = row(gap=10)
        head.addWidget(self.search, 1)
        head.addWidget(KeyCap(look, SEARCH_KEY))
        head.addStretch()
        head.addWidget(self.verbs["add"])
        layout.addLayout(head)
        layout.addWidget(self._card(), 1)

    def _card(self) -> QFrame:
        panel = card("institutionsCard")
        layout = column(panel, gap=0, margin=1)
        layout.addWidget(self.tabs)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._foot())
        return panel

    def _foot(self) -> QHBoxLayout:
        foot = row(gap=10)
        foot.setContentsMargins(16, 8, 12, 8)
        foot.addStretch()
        for name, made in self.verbs.items():
            if name != "add":
                foot.addWidget(made)
        return foot

    def _columns(self) -> tuple[Column[InstitutionRow], ...]:
        return (
            Column("name", lambda v: TextCell(v.name), lambda v: v.name, 380),
            Column("visits", lambda v: TextCell(number(v.visits, self._language)), lambda v: v.visits, 96),
            Column(
                "spellings",
                lambda v: TextCell(", ".join(v.spellings), quiet=True),
                lambda v: ", ".join(v.spellings),
                260,
                stretches=True,
            ),
        )

    def _connect(self) -> None:
        self.search.textEdited.connect(lambda _text: self._wait.start())
        self.search.returnPressed.connect(self._search_now)
        self._wait.timeout.connect(self._search_now)
        self.tabs.chosen.connect(self.view_chosen)
        self.table.opened.connect(self._open)
        self.table.state.acted.connect(self.retry)
        for name, made in self.verbs.items():
            made.clicked.connect(lambda _checked=False, name=name: self._want(name))
        QShortcut(QKeySequence(SEARCH_KEY), self).activated.connect(self._go_to_search)

    def _want(self, name: str) -> None:
        self.wanted.emit(name, self.table.selected_key())

    def _open(self, key: str) -> None:
        """Enter does what the line most likely wants."""
        self.wanted.emit("rename" if self.verbs["rename"].isVisible() else "belongs", key)

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _search_now(self) -> None:
        self._wait.stop()
        self.searched.emit(self.search.text().strip())

    def say(self, props: InstitutionsProps, language: Language) -> None:
        self._language = language
        self.search.setPlaceholderText(wording.search_name())
        self.search.setAccessibleName(wording.search_name())
        self.tabs.say(
            [
                Tab(view.value, wording.view(view), count)
                for view, count in zip(View, props.counts, strict=True)
            ],
            props.view.value,
        )
        self._say_verbs(props)
        self.table.say_titles(wording.titles(props.view))
        self.table.view.setAccessibleName(wording.table_name())
        self.table.set_rows(props.rows)
        self._say_state(props)

    def _say_verbs(self, props: InstitutionsProps) -> None:
        words = {
            "add": wording.add(),
            "rename": wording.rename(),
            "alias": wording.alias(),
            "merge": wording.merge(),
            "part": wording.part(),
            "remove": wording.remove(),
            "belongs": wording.belongs(),
        }
        for name, _icon, _key, views in _VERBS:
            made = self.verbs[name]
            made.say(words[name])
            made.setVisible(props.view in views and (name == "add" or bool(props.rows)))

    def _say_state(self, props: InstitutionsProps) -> None:
        if props.rows:
            return
        if props.trouble:
            self.table.show_state(
                "plugs", Tone.BAD, wording.unreachable(), props.trouble, wording.try_again()
            )
        elif props.is_loading:
            self.table.show_state("spinner-gap", Tone.PLAIN, wording.loading(), "")
        elif props.words:
            self.table.show_state("magnifying-glass", Tone.PLAIN, *wording.none_found())
        elif props.view is View.UNLISTED:
            self.table.show_state("check-circle", Tone.PLAIN, *wording.nothing_unlisted())
        else:
            self.table.show_state("list-numbers-bold", Tone.PLAIN, *wording.nothing_listed())
