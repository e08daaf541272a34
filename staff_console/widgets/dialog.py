"""Dialogs: a question before what hurts. They never block, and are gone once closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from staff_console.widgets.buttons import button
from staff_console.widgets.parts import column, label, row
from staff_console.widgets.tokens import Size


class Dialog(QDialog):
    """A frame with a title, a body, and its buttons at the right; Escape closes."""

    def __init__(self, parent: QWidget, name: str, title: str) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(Size.NARROW_CARD)
        self._layout = column(self, gap=12, margin=24)
        self._layout.addWidget(label("card-title", title, name=f"{name}Title", wraps=True))
        self.body: QVBoxLayout = column(gap=12)
        self._layout.addLayout(self.body)
        self._layout.addSpacing(Size.HAIR)
        self.foot: QHBoxLayout = row(gap=10)
        self.foot.addStretch()
        self._layout.addLayout(self.foot)


class Question(Dialog):
    """`agreed` when the verb is chosen. The verb has the focus: Enter agrees, Escape does not."""

    agreed = Signal()

    def __init__(self, parent: QWidget, title: str, explanation: str, verb: str, cancel: str) -> None:
        super().__init__(parent, "question", title)
        self.body.addWidget(label("quiet", explanation, wraps=True))
        no = button("plain", "questionCancel", cancel)
        yes = button("primary", "questionAgree", verb)
        no.clicked.connect(self.reject)
        yes.clicked.connect(self.accept)
        self.accepted.connect(self.agreed)
        self.foot.addWidget(no)
        self.foot.addWidget(yes)
        yes.setDefault(True)
        yes.setFocus()
        self.open()
