"""How the visitor at the desk reads: printed, electronic or both; switched as often as they like (S000-3)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from shared.visits.states import Media
from staff_console import guest_words
from staff_console.queue_desk import wording
from staff_console.widgets.buttons import button
from staff_console.widgets.parts import column, label, row

MEDIUM_KEY = "F5"


class MediumRow(QWidget):
    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mediumRow")
        self._title = label("caption")
        self._group = QButtonGroup(self)
        self.buttons: dict[Media, QPushButton] = {}
        layout = column(self, gap=4)
        heads = row()
        heads.addWidget(self._title)
        heads.addStretch()
        heads.addWidget(label("hint", MEDIUM_KEY))
        layout.addLayout(heads)
        line = row(gap=8)
        for media in Media:
            made = button("plain", f"medium_{media.value}")
            made.setCheckable(True)
            self._group.addButton(made)
            made.clicked.connect(lambda _checked=False, media=media: self.chosen.emit(media.value))
            self.buttons[media] = made
            line.addWidget(made, 1)
        layout.addLayout(line)
        QShortcut(QKeySequence(MEDIUM_KEY), self).activated.connect(self._focus)

    def say(self, media: Media | None) -> None:
        self._title.setText(wording.medium_title())
        self._group.setExclusive(False)
        for each, made in self.buttons.items():
            made.setText(guest_words.media(each))
            made.setChecked(each is media)
        self._group.setExclusive(True)

    def _focus(self) -> None:
        made = self._group.checkedButton() or self.buttons[Media.PRINTED]
        made.setFocus(Qt.FocusReason.ShortcutFocusReason)
