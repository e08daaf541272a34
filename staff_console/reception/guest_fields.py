"""The guest book's fields on the registration page, in the order of the form."""

from dataclasses import fields

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from shared.visits.guest_form import GuestForm
from staff_console.reception import wording
from staff_console.reception.props import FormProps
from staff_console.widgets.field import Choice, Field, Notes
from staff_console.widgets.style import Look

CHOICES = ("gender", "education", "occupation", "institution_category", "purpose")
WITH_WORDS = ("occupation", "institution_category", "purpose")
_PLACES = (
    ("name", 0, 0, 2),
    ("phone", 0, 2, 1),
    ("email", 1, 0, 1),
    ("no_email_reason", 1, 1, 1),
    ("gender", 1, 2, 1),
    ("birth_year", 2, 0, 1),
    ("education", 2, 1, 1),
    ("occupation", 2, 2, 1),
    ("occupation_other", 3, 2, 1),
    ("institution", 4, 0, 1),
    ("institution_category", 4, 1, 1),
    ("purpose", 4, 2, 1),
    ("institution_category_other", 5, 1, 1),
    ("purpose_other", 5, 2, 1),
    ("need", 6, 0, 3),
)
_NEED_HEIGHT = 60


class GuestFields(QWidget):
    """Typed text stays in here until the ticket is issued; nothing else keeps it."""

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("guestFields")
        self._form = FormProps()
        self.fields = {name: Field(name, self._editor(look, name)) for name, *_ in _PLACES}
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        for name, line, place, span in _PLACES:
            grid.addWidget(self.fields[name], line, place, 1, span, Qt.AlignmentFlag.AlignTop)
        for place in range(3):
            grid.setColumnStretch(place, 1)
            grid.setColumnMinimumWidth(place, 200)
        self._connect()

    def _editor(self, look: Look, name: str) -> QLineEdit | Choice | Notes:
        if name in CHOICES:
            return Choice(look, name)
        if name == "need":
            notes = Notes(name)
            notes.setFixedHeight(_NEED_HEIGHT)
            return notes
        line = QLineEdit()
        line.setObjectName(name)
        return line

    def _connect(self) -> None:
        for field in self.fields.values():
            field.edited.connect(self._on_edited)
            match field.editor:
                case QLineEdit() as editor:
                    editor.returnPressed.connect(self.focusNextChild)
                case _:
                    pass

    def form(self) -> GuestForm:
        """Exactly what stands in the fields that are shown."""
        values = {
            each.name: self.fields[each.name].value()
            for each in fields(GuestForm)
            if each.name in self.fields and not self.fields[each.name].isHidden()
        }
        return GuestForm(**values)

    def clear(self) -> None:
        for field in self.fields.values():
            field.set_value("")
            field.set_error("")
        self._show_followers()

    @property
    def is_empty(self) -> bool:
        return not any(field.value() for field in self.fields.values())

    def say(self, form: FormProps) -> None:
        self._form = form
        for name, field in self.fields.items():
            field.say(wording.field(name), "" if self._is_asked(name) else wording.optional())
            match field.editor:
                case Choice() as editor:
                    editor.offer(form.options.get(name, ()), wording.pick())
                case QLineEdit() as editor:
                    editor.setPlaceholderText(wording.example(name))
                case _:
                    pass
        self._show_followers()

    def say_errors(self, errors: dict[str, str]) -> None:
        """Show each error at its field, and go to the first one."""
        for name, field in self.fields.items():
            field.set_error(errors.get(name, ""))
        first = next((name for name, *_ in _PLACES if errors.get(name)), None)
        if first is not None:
            self.fields[first].editor.setFocus()

    def _is_asked(self, name: str) -> bool:
        return name in self._form.required or name.endswith("_other") or name == "no_email_reason"

    def _on_edited(self) -> None:
        self._show_followers()
        self.edited.emit()

    def _show_followers(self) -> None:
        """Fields the standard hides go; "Lainnya" and a missing address ask for their words."""
        for name in self.fields:
            self.fields[name].setVisible(name not in self._form.hidden)
        for name in WITH_WORDS:
            code = self.fields[name].value()
            wanted = code in self._form.asks_text.get(name, frozenset())
            self.fields[f"{name}_other"].setVisible(wanted and name not in self._form.hidden)
        no_address = not self.fields["email"].value().strip()
        excused = "no_email_reason" not in self._form.hidden
        asks_why = "email" in self._form.required and no_address and excused
        self.fields["no_email_reason"].setVisible(asks_why)
        self._grid.addWidget(self.fields["email"], 1, 0, 1, 1 if asks_why else 2, Qt.AlignmentFlag.AlignTop)
