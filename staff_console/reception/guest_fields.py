"""The guest book's fields on the registration page, in the order of the form."""

from dataclasses import fields, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from shared.visits.guest_form import GuestForm
from staff_console.reception import wording
from staff_console.reception.more_fields import MoreFields
from staff_console.reception.props import FormProps
from staff_console.widgets.field import Choice, Field, Notes, Tick
from staff_console.widgets.style import Look

CHOICES = (
    "gender",
    "education",
    "occupation",
    "identity_type",
    "account",
    "institution_category",
    "purpose",
)
TICKS = ("identity_valid",)
WITH_WORDS = ("occupation", "identity_type", "institution_category", "purpose")
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
    ("identity_type", 4, 0, 1),
    ("identity_type_other", 4, 1, 1),
    ("identity_number", 4, 2, 1),
    ("identity_valid", 5, 0, 1),
    ("no_identity_reason", 5, 1, 1),
    ("account", 5, 2, 1),
    ("institution", 6, 0, 1),
    ("institution_category", 6, 1, 1),
    ("purpose", 6, 2, 1),
    ("institution_category_other", 7, 1, 1),
    ("purpose_other", 7, 2, 1),
    ("need", 8, 0, 3),
)
_NEED_HEIGHT = 60
_REASONS = frozenset({"no_email_reason", "no_identity_reason", "identity_valid"})


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
        self.more = MoreFields(look)
        grid.addWidget(self.more, _PLACES[-1][1] + 1, 0, 1, 3)
        self._connect()

    def _editor(self, look: Look, name: str) -> QLineEdit | Choice | Notes | Tick:
        if name in CHOICES:
            return Choice(look, name)
        if name in TICKS:
            return Tick(look, name)
        if name == "need":
            notes = Notes(name)
            notes.setFixedHeight(_NEED_HEIGHT)
            return notes
        line = QLineEdit()
        line.setObjectName(name)
        return line

    def _connect(self) -> None:
        self.more.edited.connect(self.edited)
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
        return replace(self.more.form(), **values)

    def fill(self, form: GuestForm) -> None:
        """What is known already; the rest stays to be asked."""
        for name, field in self.fields.items():
            if value := getattr(form, name, ""):
                field.set_value(value)
        self._show_followers()

    def focus(self) -> None:
        """Where the first question without an answer stands."""
        asked = (field for field in self.fields.values() if not field.isHidden())
        first = next((field for field in asked if not field.value()), None)
        if first is not None:
            first.editor.setFocus()

    def clear(self) -> None:
        for field in self.fields.values():
            field.set_value("")
            field.set_error("")
        self.more.clear()
        self._show_followers()

    @property
    def is_empty(self) -> bool:
        return not any(field.value() for field in self.fields.values()) and self.more.is_empty

    def say(self, form: FormProps) -> None:
        self._form = form
        for name, field in self.fields.items():
            field.say(wording.field(name), "" if self._is_asked(name) else wording.optional())
            match field.editor:
                case Choice() as editor:
                    editor.offer(form.options.get(name, ()), wording.pick())
                case QLineEdit() as editor:
                    editor.setPlaceholderText(wording.example(name))
                case Tick() as tick:
                    field.say("")
                    tick.setText(wording.tick(name))
                    tick.setAccessibleName(wording.tick(name))
                case _:
                    pass
        self.more.say(form)
        self._show_followers()

    def say_errors(self, errors: dict[str, str]) -> None:
        """Show each error at its field, and go to the first one."""
        for name, field in self.fields.items():
            field.set_error(errors.get(name, ""))
        first = next((name for name, *_ in _PLACES if errors.get(name)), None)
        further = self.more.say_errors(errors)
        if first is None and further is not None:
            further.setFocus()
        if first is not None:
            self.fields[first].editor.setFocus()

    def _is_asked(self, name: str) -> bool:
        return name in self._form.required or name.endswith("_other") or name in _REASONS

    def _on_edited(self) -> None:
        self._show_followers()
        self.edited.emit()

    def _show_followers(self) -> None:
        """Fields the standard hides go; "Lainnya" and a missing address ask for their words."""
        hidden = self._hidden()
        self.more.know_minor(minor=self._is_minor())
        for name in self.fields:
            self.fields[name].setVisible(name not in hidden)
        for name in WITH_WORDS:
            code = self.fields[name].value()
            wanted = code in self._form.asks_text.get(name, frozenset())
            self.fields[f"{name}_other"].setVisible(wanted and name not in hidden)
        self._show_card(hidden)
        no_address = not self.fields["email"].value().strip()
        excused = "no_email_reason" not in hidden and "email" not in hidden
        asks_why = "email" in self._form.required and no_address and excused
        self.fields["no_email_reason"].setVisible(asks_why)
        self._grid.addWidget(self.fields["email"], 1, 0, 1, 1 if asks_why else 2, Qt.AlignmentFlag.AlignTop)

    def _is_minor(self) -> bool:
        year = self.fields["birth_year"].value().strip()
        return year.isascii() and year.isdigit() and int(year[:4]) >= self._form.minors_from

    def _hidden(self) -> frozenset[str]:
        hidden = self._form.hidden
        return hidden | self._form.hidden_for_minors if self._is_minor() else hidden

    def _show_card(self, hidden: frozenset[str]) -> None:
        """A card asks for its number and whether it is still valid; a missing one for a reason."""
        kind = self.fields["identity_type"].value()
        asked = "identity_type" not in hidden
        required = asked and "identity_type" in self._form.required and not self._is_minor()
        self.fields["identity_number"].setVisible(asked and bool(kind) and "identity_number" not in hidden)
        self.fields["identity_valid"].setVisible(asked and bool(kind) and kind not in self._form.lifelong)
        self.fields["no_identity_reason"].setVisible(required and not kind)
