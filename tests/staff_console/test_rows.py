"""The table model under every change of its rows, watched by Qt's own tester."""

from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trials
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from staff_console.widgets.cells import TextCell
from staff_console.widgets.rows import Column, RowsModel
from staff_console.widgets.style import Look
from staff_console.widgets.table import Table
from staff_console.widgets.tokens import Tone

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@dataclass(frozen=True, slots=True)
class Item:
    key: str
    text: str


def model_of_items() -> RowsModel[Item]:
    columns = (
        Column("key", lambda item: TextCell(item.key), lambda item: item.key, 80),
        Column("text", lambda item: TextCell(item.text), lambda item: item.text, 120, stretches=True),
    )
    return RowsModel(columns, lambda item: item.key)


def shown(model: RowsModel[Item]) -> list[Item]:
    return [model.row(position) for position in range(model.rowCount())]


items = st.lists(
    st.builds(Item, st.sampled_from("abcdefgh"), st.sampled_from("xyz")), unique_by=lambda i: i.key
)


@given(st.lists(items, min_size=2, max_size=6))
@trials(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_rows_become_what_they_are_told_to_be(qapp: QApplication, states: list[list[Item]]) -> None:
    model = model_of_items()
    QAbstractItemModelTester(model, FATAL, model)
    for rows in states:
        model.set_rows(rows)
        assert shown(model) == rows
        texts = [model.index(place, 1).data() for place in range(len(rows))]
        assert texts == [item.text for item in rows]


def test_only_what_differs_is_announced() -> None:
    model = model_of_items()
    model.set_rows([Item("a", "1"), Item("b", "2")])
    told: list[tuple[str, int]] = []
    model.dataChanged.connect(lambda first, _last: told.append(("changed", first.row())))
    model.rowsInserted.connect(lambda _parent, first, _last: told.append(("inserted", first)))
    model.modelReset.connect(lambda: told.append(("reset", 0)))
    model.set_rows([Item("a", "1"), Item("c", "3"), Item("b", "9")])
    assert told == [("inserted", 1), ("changed", 2)]


def test_a_table_has_no_rows_below_a_row() -> None:
    model = model_of_items()
    model.set_rows([Item("a", "1")])
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


@pytest.fixture
def table(qtbot: object, look: Look, settings: QSettings) -> Table[Item]:
    made = Table(look, "items", model_of_items(), settings, sortable=True)
    qtbot.addWidget(made)  # type: ignore[attr-defined] - pytest-qt has no types
    made.resize(500, 300)
    made.say_titles(("Kunci", "Teks"))
    made.show()
    return made


def test_the_selected_row_stays_selected_through_a_reset(table: Table[Item]) -> None:
    table.set_rows([Item("a", "1"), Item("b", "2"), Item("c", "3")])
    table.select("c")
    table.set_rows([Item("c", "3"), Item("a", "1")])
    assert table.selected_key() == "c"


def test_copying_takes_rows_as_harmless_text(table: Table[Item]) -> None:
    table.set_rows([Item("a", "=1+1"), Item("b", "dua\x1b")])
    table.view.setFocus()
    table.view.selectAll()
    QTest.keyClick(table.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "a\t'=1+1\nb\tdua"


def test_columns_are_remembered(table: Table[Item], look: Look, settings: QSettings) -> None:
    table.view.setColumnWidth(0, 173)
    hide = table.column_menu().actions()[1]
    hide.trigger()
    again = Table(look, "items", model_of_items(), settings, sortable=True)
    assert (again.view.columnWidth(0), again.view.isColumnHidden(1)) == (173, True)


def test_the_last_column_cannot_be_hidden(table: Table[Item]) -> None:
    for action in table.column_menu().actions():
        action.trigger()
    assert sorted(table.view.isColumnHidden(section) for section in range(2)) == [False, True]


def test_without_rows_the_header_stays_and_says_why(table: Table[Item]) -> None:
    table.set_rows([])
    table.show_state("users-three", Tone.PLAIN, "Tidak ada", "Tunggu sebentar.")
    assert table.state.isVisible()
    assert table.view.horizontalHeader().isVisible()
    assert table.state.text == "Tidak ada Tunggu sebentar."
    table.set_rows([Item("a", "1")])
    assert not table.state.isVisible()


def test_a_click_on_a_heading_sorts(table: Table[Item]) -> None:
    table.set_rows([Item("b", "1"), Item("a", "2")])
    assert [row[0] for row in table.shown_rows()] == ["b", "a"], "unsorted rows stand as they were given"
    table.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row[0] for row in table.shown_rows()] == ["a", "b"]
