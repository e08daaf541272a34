"""A table model over frozen rows: cells are made once per row, `data` only looks them up."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from staff_console.widgets.cells import Cell

RowT = TypeVar("RowT")
SortValue = str | int | float
Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """Roles beside Qt's own."""

    CELL = Qt.ItemDataRole.UserRole + 1
    SORT = Qt.ItemDataRole.UserRole + 2
    KEY = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Column(Generic[RowT]):
    """One column: its heading, its cell, and the value it sorts by."""

    key: str
    cell: Callable[[RowT], Cell]
    sort: Callable[[RowT], SortValue]
    width: int
    stretches: bool = False


class RowsModel(QAbstractTableModel, Generic[RowT]):
    """`key` names a row for ever; rows are replaced, inserted and removed by it, so that selections stay."""

    def __init__(
        self,
        columns: Sequence[Column[RowT]],
        key: Callable[[RowT], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._titles: tuple[str, ...] = tuple(column.key for column in columns)
        self._rows: list[RowT] = []
        self._cells: list[tuple[Cell, ...]] = []

    def set_titles(self, titles: Sequence[str]) -> None:
        self._titles = tuple(titles)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._titles) - 1)

    def set_rows(self, rows: Sequence[RowT]) -> None:
        """Show these rows in this order; only what differs is announced."""
        self._drop_missing({self._key(row) for row in rows})
        if not self._is_subsequence(rows):
            self._replace_all(rows)
            return
        for position, row in enumerate(rows):
            if position < len(self._rows) and self._key(self._rows[position]) == self._key(row):
                self._update(position, row)
            else:
                self._insert(position, row)

    def row(self, position: int) -> RowT:
        return self._rows[position]

    def position(self, key: str) -> int:
        """Where the row with `key` stands, or -1."""
        return next((index for index, row in enumerate(self._rows) if self._key(row) == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - a QVariant
        if not index.isValid():
            return None
        reader = _READERS.get(role)
        return reader(self, index.row(), index.column()) if reader else None

    def cell(self, row: int, column: int) -> Cell:
        return self._cells[row][column]

    def sort_value(self, row: int, column: int) -> SortValue:
        return self.columns[column].sort(self._rows[row])

    def key(self, row: int) -> str:
        return self._key(self._rows[row])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - a QVariant
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _drop_missing(self, wanted: set[str]) -> None:
        for position in range(len(self._rows) - 1, -1, -1):
            if self._key(self._rows[position]) not in wanted:
                self.beginRemoveRows(QModelIndex(), position, position)
                del self._rows[position], self._cells[position]
                self.endRemoveRows()

    def _is_subsequence(self, rows: Sequence[RowT]) -> bool:
        """Whether the rows still shown stand in the same order in `rows`."""
        wanted = iter(self._key(row) for row in rows)
        return all(any(key == self._key(row) for key in wanted) for row in self._rows)

    def _replace_all(self, rows: Sequence[RowT]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._cells = [self._make(row) for row in rows]
        self.endResetModel()

    def _insert(self, position: int, row: RowT) -> None:
        self.beginInsertRows(QModelIndex(), position, position)
        self._rows.insert(position, row)
        self._cells.insert(position, self._make(row))
        self.endInsertRows()

    def _update(self, position: int, row: RowT) -> None:
        cells = self._make(row)
        self._rows[position] = row
        before, self._cells[position] = self._cells[position], cells
        changed = [index for index, cell in enumerate(cells) if cell != before[index]]
        if changed:
            first, last = self.index(position, changed[0]), self.index(position, changed[-1])
            self.dataChanged.emit(first, last, [Qt.ItemDataRole.DisplayRole, Role.CELL, Role.SORT])

    def _make(self, row: RowT) -> tuple[Cell, ...]:
        return tuple(column.cell(row) for column in self.columns)


_READERS: dict[int, Callable[[RowsModel[Any], int, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda model, row, column: model.cell(row, column).text,
    Qt.ItemDataRole.AccessibleTextRole: lambda model, row, column: model.cell(row, column).spoken,
    Role.CELL: lambda model, row, column: model.cell(row, column),
    Role.SORT: lambda model, row, column: model.sort_value(row, column),
    Role.KEY: lambda model, row, _column: model.key(row),
}
