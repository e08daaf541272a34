"""The rows of data a guest needs (block III of the national survey); rows come and go."""

from dataclasses import fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from shared.visits.data_needs import ROWS_MOST, DataNeedForm
from staff_console.reception import wording
from staff_console.reception.props import FormProps
from staff_console.widgets.buttons import IconButton, button
from staff_console.widgets.field import Choice, Field
from staff_console.widgets.parts import column, label, row
from staff_console.widgets.style import Look

_STRETCH = {"detail": 4, "region": 3, "first_year": 1, "last_year": 1, "level": 2, "period": 2}
_LISTS = {"level": "data_level", "period": "data_period"}


class DataRow(QWidget):
    """One row; `gone` when it is taken away."""

    edited = Signal()
    gone = Signal()

    def __init__(self, look: Look, place: int) -> None:
        super().__init__()
        self.place = place
        self.fields = {name: self._field(look, name) for name in _STRETCH}
        self.remove = IconButton(look, "link", f"removeData{place}", "x-bold")
        layout = row(self, gap=8)
        for name, stretch in _STRETCH.items():
            layout.addWidget(self.fields[name], stretch)
        layout.addWidget(self.remove)
        self.remove.clicked.connect(self.gone)

    def _field(self, look: Look, name: str) -> Field:
        key = f"data_{name}_{self.place}"
        editor = Choice(look, key) if name in _LISTS else QLineEdit()
        editor.setObjectName(key)
        made = Field(key, editor)
        made.edited.connect(self.edited)
        return made

    def say(self, form: FormProps) -> None:
        for name, field in self.fields.items():
            field.say(wording.data_part(name))
            if isinstance(field.editor, Choice):
                options = form.options.get(_LISTS[name], ())
                field.editor.offer((("", wording.unsaid()), *options), wording.unsaid())
        self.remove.setToolTip(wording.remove_row())
        self.remove.setAccessibleName(wording.remove_row())

    def value(self) -> DataNeedForm:
        return DataNeedForm(**{name: field.value() for name, field in self.fields.items()})


class DataRows(QWidget):
    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._form = FormProps()
        self._title = label("caption")
        self._rows: list[DataRow] = []
        self._made = 0
        self._list: QVBoxLayout = column(gap=6)
        self.add = button("link", "addData")
        layout = column(self, gap=6)
        heads = row()
        heads.addWidget(self._title)
        heads.addStretch()
        heads.addWidget(self.add)
        layout.addLayout(heads)
        layout.addLayout(self._list)
        self.add.clicked.connect(self.add_row)

    def add_row(self) -> None:
        if len(self._rows) >= ROWS_MOST:
            return
        made = DataRow(self._look, self._made)
        self._made += 1
        made.say(self._form)
        made.edited.connect(self.edited)
        made.gone.connect(lambda: self._remove(made))
        self._rows.append(made)
        self._list.addWidget(made)
        made.fields["detail"].editor.setFocus()

    def _remove(self, gone: DataRow) -> None:
        self._rows.remove(gone)
        self._list.removeWidget(gone)
        gone.deleteLater()
        self.edited.emit()

    @property
    def is_empty(self) -> bool:
        return all(each.is_empty for each in self.values())

    def values(self) -> tuple[DataNeedForm, ...]:
        return tuple(each.value() for each in self._rows)

    def clear(self) -> None:
        for each in tuple(self._rows):
            self._remove(each)
        self._made = 0

    def say(self, form: FormProps) -> None:
        self._form = form
        self._title.setText(wording.data_title())
        self.add.setText(wording.add_row())
        for each in self._rows:
            each.say(form)

    def say_errors(self, errors: dict[str, str]) -> QWidget | None:
        """Show what is wrong in each row; returns the first wrong editor."""
        first: QWidget | None = None
        for number, made in enumerate(self._rows):
            for each in fields(DataNeedForm):
                field = made.fields[each.name]
                error = errors.get(f"data_needs.{number}.{each.name}", "")
                field.set_error(error)
                first = field.editor if error and first is None else first
        return first
