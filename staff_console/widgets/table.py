"""A table as every page shows it: model/view, sort, copy, remembered columns, and a state when there are no rows."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QModelIndex,
    QObject,
    QRect,
    QSettings,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from shared.foundation.text import csv_cell, printable
from staff_console.widgets.buttons import button
from staff_console.widgets.delegate import CellDelegate
from staff_console.widgets.parts import IconLabel, column, label
from staff_console.widgets.rows import Role, RowsModel
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

RowT = TypeVar("RowT")


class TableState(QWidget):
    """What stands below the header when there are no rows: an icon, one bold line, one line with the way out."""

    acted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("tableState")
        self._icon = IconLabel(look, size=Size.ICON_HERO)
        self._lead = label("heading", name="tableStateLead")
        self._rest = label("quiet", name="tableStateRest", wraps=True)
        self._rest.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._action = button("plain", "tableStateAction")
        self._action.clicked.connect(self.acted)
        layout = column(self, gap=Size.TIGHT)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._lead, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._rest)
        layout.addWidget(self._action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, icon: str, tone: Tone, lead: str, rest: str, action: str = "") -> None:
        self._icon.show_icon(icon, tone)
        self._lead.setText(lead)
        self._rest.setText(rest)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{lead} {rest}".strip())

    @property
    def text(self) -> str:
        return self.accessibleName()


class _View(QTableView):
    """Copies the selected rows as plain text, shows where the focus is."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setObjectName(name)
        self.setItemDelegate(CellDelegate(look, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._set_headers()

    def _set_headers(self) -> None:
        upright = self.verticalHeader()
        upright.setVisible(False)
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(Size.ROW)
        head = self.horizontalHeader()
        head.setFixedHeight(Size.HEADER)
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setMinimumSectionSize(60)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.selected_text())
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def selected_text(self) -> str:
        """The selected rows, cells parted by tabs, harmless to any spreadsheet they are pasted into."""
        shown = [
            section
            for visual in range(self.horizontalHeader().count())
            if not self.isColumnHidden(section := self.horizontalHeader().logicalIndex(visual))
        ]
        model = self.model()
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return "\n".join(
            "\t".join(csv_cell(printable(str(model.index(row, section).data() or ""))) for section in shown)
            for row in rows
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.show_where_focus_is()
        self.viewport().update()

    def show_where_focus_is(self) -> None:
        """A focused table with rows always has a current one."""
        if self.hasFocus() and not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self._look.tokens.focus), Size.FOCUS))
        painter.drawRect(self._focus_rect().adjusted(1, 1, -1, -1))

    def _focus_rect(self) -> QRect:
        """Around the current row; an empty table shows the focus as a line below its header."""
        whole = self.viewport().rect()
        if not self.currentIndex().isValid():
            return QRect(whole.left(), whole.top(), whole.width(), Size.FOCUS)
        current = self.visualRect(self.currentIndex())
        return QRect(whole.left(), current.top(), whole.width(), current.height())


class Table(QWidget, Generic[RowT]):
    """`opened(key)` on Enter or double click, `selected(key)` as the selection walks ("" for none)."""

    opened = Signal(str)
    selected = Signal(str)
    sorted_by = Signal()

    def __init__(
        self, look: Look, name: str, model: RowsModel[RowT], settings: QSettings, *, sortable: bool
    ) -> None:
        super().__init__()
        self._settings, self._name, self._sortable = settings, name, sortable
        self.model = model
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSortRole(Role.SORT)
        self._proxy.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._proxy.setSortLocaleAware(True)
        self._proxy.setSourceModel(model)
        self.view = _View(look, name)
        self.view.setModel(self._proxy)
        self.state = TableState(look)
        self.state.setParent(self.view.viewport())
        self.state.hide()
        self.view.viewport().installEventFilter(self)
        column(self, gap=0).addWidget(self.view)
        self._set_columns()
        self._connect()

    def _set_columns(self) -> None:
        head = self.view.horizontalHeader()
        for section, each in enumerate(self.model.columns):
            self.view.setColumnWidth(section, each.width)
        if self._sortable:
            self.view.setSortingEnabled(True)
            self._proxy.sort(-1)
            head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            head.setSortIndicatorClearable(True)
        stored = self._settings.value(self._setting)
        if isinstance(stored, QByteArray):
            head.restoreState(stored)

    def _connect(self) -> None:
        head = self.view.horizontalHeader()
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(lambda at: self.column_menu().popup(head.mapToGlobal(at)))
        for changed in (head.sectionResized, head.sectionMoved, head.sortIndicatorChanged):
            changed.connect(self._remember)
        self.view.activated.connect(lambda index: self.opened.emit(str(index.data(Role.KEY))))
        self.view.selectionModel().currentRowChanged.connect(self._on_current)

    @property
    def _setting(self) -> str:
        return f"tables/{self._name}/{'-'.join(column.key for column in self.model.columns)}"

    def say_titles(self, titles: Sequence[str]) -> None:
        self.model.set_titles(titles)

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show rows; the selected one stays selected while it exists."""
        key = self.selected_key()
        self.model.set_rows(rows)
        if key and not self.selected_key():
            self.select(key)
        if rows:
            self.state.hide()
            self.view.show_where_focus_is()

    def show_state(self, icon: str, tone: Tone, lead: str, rest: str, action: str = "") -> None:
        """Say why there are no rows; the header stays."""
        self.state.say(icon, tone, lead, rest, action)
        self._place_state()
        self.state.show()

    def selected_key(self) -> str:
        index = self.view.currentIndex()
        return str(index.data(Role.KEY)) if index.isValid() else ""

    def selected_keys(self) -> tuple[str, ...]:
        """All selected rows, from top to bottom; the current one where none is selected."""
        rows = sorted(self.view.selectionModel().selectedRows(), key=QModelIndex.row)
        keys = [str(index.data(Role.KEY)) for index in rows] or [self.selected_key()]
        return tuple(key for key in keys if key)

    def select(self, key: str) -> None:
        position = self.model.position(key)
        if position >= 0:
            index = self._proxy.mapFromSource(self.model.index(position, 0))
            self.view.setCurrentIndex(index)

    def shown_rows(self) -> tuple[tuple[str, ...], ...]:
        """The texts as they stand on the screen, row by row."""
        return tuple(
            tuple(str(self._proxy.index(row, section).data()) for section in range(self._proxy.columnCount()))
            for row in range(self._proxy.rowCount())
        )

    def column_menu(self) -> QMenu:
        """Which columns are shown; the last one cannot be hidden."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for section in range(self.model.columnCount()):
            title = str(self.model.headerData(section, Qt.Orientation.Horizontal))
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(not self.view.isColumnHidden(section))
            action.toggled.connect(self._shower(section))
        return menu

    def _shower(self, section: int) -> Callable[[bool], None]:
        def show(shown: bool) -> None:
            hidden = sum(self.view.isColumnHidden(each) for each in range(self.model.columnCount()))
            if shown or hidden < self.model.columnCount() - 1:
                self.view.setColumnHidden(section, not shown)
                self._fill()
                self._remember()

        return show

    def _remember(self) -> None:
        self._settings.setValue(self._setting, self.view.horizontalHeader().saveState())

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        self.selected.emit(str(current.data(Role.KEY)) if current.isValid() else "")

    def _fill(self) -> None:
        """Give the room left over to the column that stretches; it never gets narrower than its own width."""
        head = self.view.horizontalHeader()
        for section, each in enumerate(self.model.columns):
            if each.stretches and not head.isSectionHidden(section):
                others = head.length() - head.sectionSize(section)
                head.resizeSection(section, max(each.width, self.view.viewport().width() - others))

    def _place_state(self) -> None:
        self.state.setGeometry(self.view.viewport().rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.view.viewport():
            self._place_state()
            self._fill()
        return False
