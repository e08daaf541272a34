"""Why somebody is called although service is paused."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from staff_console.queue_desk import wording
from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Field
from staff_console.widgets.parts import label


class ReasonDialog(Dialog):
    """`given(reason)` once one is written."""

    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "breakDialog", wording.break_question())
        self.body.addWidget(label("quiet", wording.break_explanation(), wraps=True))
        editor = QLineEdit()
        editor.setObjectName("breakReason")
        self._reason = Field("breakReason", editor)
        self._reason.say(wording.reason())
        self.body.addWidget(self._reason)
        cancel = button("plain", "breakCancel", wording.cancel())
        call = button("primary", "breakCall", wording.call())
        cancel.clicked.connect(self.reject)
        call.clicked.connect(self._call)
        call.setDefault(True)
        self.foot.addWidget(cancel)
        self.foot.addWidget(call)
        editor.setFocus()
        self.open()

    def _call(self) -> None:
        reason = self._reason.value().strip()
        if not reason:
            self._reason.set_error(wording.reason_missing())
            return
        self.accept()
        self.given.emit(reason)
