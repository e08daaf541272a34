"""What a guest may add: further services, group, help, data needed; folded away until somebody wants to say it."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from shared.visits.guest_form import GuestForm
from staff_console.reception import wording
from staff_console.reception.data_rows import DataRows
from staff_console.reception.props import FormProps
from staff_console.widgets.buttons import button
from staff_console.widgets.field import Choice, Field, Tick
from staff_console.widgets.parts import column, label, row
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text

_CHOICES = ("visit_kind", "nationality", "disability", "disability_kind", "companion", "media")
_TICKS = ("wants_priority",)
_PLACES = (
    ("companion", 0, 0),
    ("media", 0, 1),
    ("visit_kind", 1, 0),
    ("group_men", 1, 1),
    ("group_women", 1, 2),
    ("disability", 2, 0),
    ("disability_kind", 2, 1),
    ("wants_priority", 2, 2),
    ("assistance", 3, 0),
    ("nationality", 3, 1),
    ("nationality_other", 3, 2),
)
_ONLY_WITH = {
    "group_men": ("visit_kind", "group"),
    "group_women": ("visit_kind", "group"),
    "disability_kind": ("disability", "yes"),
    "nationality_other": ("nationality", "other"),
}
"""Fields that are asked after an answer: the field and the answer."""
_HELP = ("wants_priority", "assistance")


class MoreFields(QWidget):
    """`edited` when anything was typed or picked; hidden fields give nothing."""

    edited = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("moreFields")
        self._look = look
        self._form = FormProps()
        self._minor = False
        self.toggle = button("link", "moreToggle")
        self.toggle.setCheckable(True)
        self.fields = {name: Field(name, self._editor(name)) for name, *_ in _PLACES}
        self.services: dict[str, Tick] = {}
        self._services_title = label("caption")
        self._services = row(gap=18)
        self.rows = DataRows(look)
        self._body = QWidget()
        self._lay_out()
        self.toggle.toggled.connect(self._body.setVisible)
        self.rows.edited.connect(self.edited)
        for field in self.fields.values():
            field.edited.connect(self._on_edited)

    def _editor(self, name: str) -> QLineEdit | Choice | Tick:
        if name in _CHOICES:
            return Choice(self._look, name)
        if name in _TICKS:
            return Tick(self._look, name)
        line = QLineEdit()
        line.setObjectName(name)
        return line

    def _lay_out(self) -> None:
        layout = column(self, gap=7)
        layout.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._body)
        body = column(self._body, gap=10)
        body.addWidget(self._services_title)
        body.addLayout(self._services)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        for name, line, place in _PLACES:
            grid.addWidget(self.fields[name], line, place, Qt.AlignmentFlag.AlignTop)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        body.addLayout(grid)
        body.addWidget(self.rows)
        self._body.hide()

    def form(self) -> GuestForm:
        """The answers that are asked now; everything else is empty."""
        typed = {name: field.value() for name, field in self.fields.items() if self._is_asked(name)}
        wanted = tuple(key for key, tick in self.services.items() if tick.isChecked())
        return replace(GuestForm(wanted_services=wanted, data_needs=self.rows.values()), **typed)

    @property
    def is_empty(self) -> bool:
        typed = any(field.value() for field in self.fields.values())
        ticked = any(tick.isChecked() for tick in self.services.values())
        return not typed and not ticked and self.rows.is_empty

    def clear(self) -> None:
        for field in self.fields.values():
            field.set_value("")
            field.set_error("")
        for tick in self.services.values():
            tick.setChecked(False)
        self.rows.clear()
        self.toggle.setChecked(False)
        self._show_followers()

    def say(self, form: FormProps) -> None:
        self._form = form
        self.toggle.setText(wording.more())
        for name, field in self.fields.items():
            field.say(wording.field(name))
            match field.editor:
                case Choice() as editor:
                    editor.offer((("", wording.unsaid()), *form.options.get(name, ())), wording.unsaid())
                case Tick() as tick:
                    tick.setText(wording.tick(name))
                    field.say("")
                    tick.setAccessibleName(wording.tick(name))
                case _:
                    pass
        self._say_services(form)
        self.rows.say(form)
        self.rows.setVisible("data_needs" not in form.hidden)
        self._show_followers()

    def say_errors(self, errors: dict[str, str]) -> QWidget | None:
        """Show each error at its field, the section opened for it; returns the first wrong editor."""
        for name, field in self.fields.items():
            field.set_error(errors.get(name, ""))
        row_editor = self.rows.say_errors(errors)
        first = next((self.fields[name].editor for name, *_ in _PLACES if errors.get(name)), None)
        if first is not None or row_editor is not None:
            self.toggle.setChecked(True)
        return first or row_editor

    def know_minor(self, *, minor: bool) -> None:
        self._minor = minor
        self._show_followers()

    def _say_services(self, form: FormProps) -> None:
        shown = bool(form.other_services) and "wanted_services" not in form.hidden
        self._services_title.setText(wording.other_services())
        self._services_title.setVisible(shown)
        if tuple(self.services) != tuple(key for key, _ in form.other_services):
            self._rebuild(form.other_services)
        for key, name in form.other_services:
            self.services[key].setText(name)
            self.services[key].setAccessibleName(name)
            self.services[key].setMinimumWidth(_width(name))
            self.services[key].setVisible(shown)

    def _rebuild(self, services: tuple[tuple[str, str], ...]) -> None:
        while self._services.count():
            taken = self._services.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.deleteLater()
        self.services = {key: Tick(self._look, f"wanted_{key}") for key, _ in services}
        for tick in self.services.values():
            tick.clicked.connect(self.edited)
            self._services.addWidget(tick)
        self._services.addStretch()

    def _is_asked(self, name: str) -> bool:
        if name in self._form.hidden or (name == "companion" and not self._minor):
            return False
        if self._minor and name in self._form.hidden_for_minors:
            return False
        if name in _HELP and "disability" in self._form.hidden:
            return False
        before, answer = _ONLY_WITH.get(name, ("", ""))
        return not before or (self._is_asked(before) and self.fields[before].value() == answer)

    def _on_edited(self) -> None:
        self._show_followers()
        self.edited.emit()

    def _show_followers(self) -> None:
        for name, field in self.fields.items():
            field.setVisible(self._is_asked(name))


def _width(words: str) -> int:
    """Room for a tick with its words."""
    return round(QFontMetricsF(font(Text.BODY, 600)).horizontalAdvance(words)) + Size.ICON_LARGE + 20
