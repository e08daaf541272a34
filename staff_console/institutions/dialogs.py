"""Typing a name, and picking an institution or one of its other names."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from staff_console.institutions import wording
from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Choice, Field
from staff_console.widgets.parts import label
from staff_console.widgets.style import Look


@dataclass(frozen=True, slots=True)
class Asked:
    """What a dialog asks: its title, what follows from it, its field, its verb."""

    title: str
    explanation: str
    field: str
    verb: str


class _AskDialog(Dialog):
    """`agreed(value)`; stays open until `accept`, so that what is wrong can be mended at its field."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget, asked: Asked, field: Field) -> None:
        super().__init__(parent, "institutionDialog", asked.title)
        self.field = field
        if asked.explanation:
            self.body.addWidget(label("quiet", asked.explanation, wraps=True))
        field.say(asked.field)
        self.body.addWidget(field)
        cancel = button("plain", "institutionCancel", wording.cancel())
        agree = button("primary", "institutionAgree", asked.verb)
        cancel.clicked.connect(self.reject)
        agree.clicked.connect(self._agree)
        agree.setDefault(True)
        self.foot.addWidget(cancel)
        self.foot.addWidget(agree)
        field.editor.setFocus()
        self.open()

    def refuse(self, sentence: str) -> None:
        self.field.set_error(sentence)
        self.adjustSize()
        self.field.editor.setFocus()

    def _agree(self) -> None:
        value = self.field.value().strip()
        if value:
            self.agreed.emit(value)
        else:
            self.refuse(wording.pick_first())


class NameDialog(_AskDialog):
    def __init__(self, parent: QWidget, asked: Asked, name: str = "") -> None:
        editor = QLineEdit(name)
        editor.setObjectName("institutionName")
        editor.selectAll()
        super().__init__(parent, asked, Field("institutionName", editor))

    def _agree(self) -> None:
        """An empty name is refused in the words of the operation."""
        self.agreed.emit(self.field.value())


class PickDialog(_AskDialog):
    def __init__(self, parent: QWidget, look: Look, asked: Asked, options: Sequence[tuple[str, str]]) -> None:
        choice = Choice(look, "institutionPick")
        choice.offer(options)
        super().__init__(parent, asked, Field("institutionPick", choice))
