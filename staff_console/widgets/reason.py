"""Asks why something is done out of turn, before it is done."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Field
from staff_console.widgets.parts import label


@dataclass(frozen=True, slots=True)
class ReasonWords:
    """What the dialog says, in the officer's language."""

    question: str
    explanation: str
    reason: str
    missing: str
    cancel: str
    verb: str


class ReasonDialog(Dialog):
    """`given(reason)` once one is written; without one it stays open and says so at the field."""

    given = Signal(str)

    def __init__(self, parent: QWidget, name: str, words: ReasonWords) -> None:
        super().__init__(parent, f"{name}Dialog", words.question)
        self._missing = words.missing
        self.body.addWidget(label("quiet", words.explanation, wraps=True))
        editor = QLineEdit()
        editor.setObjectName(f"{name}Reason")
        self._reason = Field(f"{name}Reason", editor)
        self._reason.say(words.reason)
        self.body.addWidget(self._reason)
        cancel = button("plain", f"{name}Cancel", words.cancel)
        verb = button("primary", f"{name}Agree", words.verb)
        cancel.clicked.connect(self.reject)
        verb.clicked.connect(self._give)
        verb.setDefault(True)
        self.foot.addWidget(cancel)
        self.foot.addWidget(verb)
        editor.setFocus()
        self.open()

    def _give(self) -> None:
        reason = self._reason.value().strip()
        if not reason:
            self._reason.set_error(self._missing)
            return
        self.accept()
        self.given.emit(reason)
