"""A merge before it is done, and a one-time PIN, shown once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QRadioButton, QSizePolicy, QWidget

from staff_console.visitors import wording
from staff_console.visitors.props import SideProps
from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.parts import ElidedLabel, card, column, label, line, row
from staff_console.widgets.tokens import Size

_SIDE = 300


class MergeDialog(Dialog):
    """Both persons side by side. `agreed(kept, merged)`, or `apart(first, second)` when they are two."""

    agreed = Signal(str, str)
    apart = Signal(str, str)

    def __init__(self, parent: QWidget, first: SideProps, second: SideProps) -> None:
        super().__init__(parent, "mergeDialog", wording.merge_title())
        self.setMinimumWidth(2 * _SIDE + Size.GAP + 50)
        self._sides = (first, second)
        self._picks = (QRadioButton(wording.keep_this()), QRadioButton(wording.keep_this()))
        both = row(gap=Size.GAP)
        for place, (side, pick) in enumerate(zip(self._sides, self._picks, strict=True)):
            both.addWidget(_side(side, pick, self._sides[1 - place], place))
        self.body.addWidget(label("quiet", wording.merge_explanation(), wraps=True))
        self.body.addLayout(both)
        self._picks[0].setChecked(True)
        self._picks[0].toggled.connect(lambda on: self._picks[1].setChecked(not on))
        self._picks[1].toggled.connect(lambda on: self._picks[0].setChecked(not on))
        apart = button("plain", "mergeApart", wording.not_same())
        cancel = button("plain", "mergeCancel", wording.cancel())
        agree = button("primary", "mergeAgree", wording.merge())
        for made in (apart, cancel, agree):
            self.foot.addWidget(made)
        apart.clicked.connect(self._keep_apart)
        cancel.clicked.connect(self.reject)
        agree.clicked.connect(self._agree)
        agree.setDefault(True)
        agree.setFocus()
        self.open()

    def _agree(self) -> None:
        kept, merged = self._sides if self._picks[0].isChecked() else self._sides[::-1]
        self.agreed.emit(kept.key, merged.key)
        self.accept()

    def _keep_apart(self) -> None:
        self.apart.emit(self._sides[0].key, self._sides[1].key)
        self.reject()


def _side(side: SideProps, pick: QRadioButton, other: SideProps, place: int) -> QFrame:
    """What is the same on both sides stands in bold: that is why they may be one."""
    panel = card(f"mergeSide{place}")
    panel.setFixedWidth(_SIDE)
    layout = column(panel, gap=6, margin=Size.INSIDE)
    name = ElidedLabel("heading", name=f"mergeName{place}")
    name.setText(side.name)
    layout.addWidget(name)
    layout.addWidget(line())
    for (title, text), (_, its) in zip(side.facts, other.facts, strict=True):
        layout.addWidget(label("caption", title))
        shown = ElidedLabel("strong" if text == its and text != "–" else "quiet")
        shown.setText(text)
        layout.addWidget(shown)
    layout.addStretch()
    pick.setObjectName(f"mergeKeep{place}")
    pick.setAutoExclusive(False)
    pick.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    pick.setAccessibleName(f"{wording.keep_this()}: {side.name}")
    layout.addWidget(pick)
    return panel


class PinDialog(Dialog):
    """The one-time PIN, large; nothing of it is left when the dialog closes."""

    def __init__(self, parent: QWidget, pin: str, until: str) -> None:
        super().__init__(parent, "pinDialog", wording.pin_title())
        shown = label("hero", f"{pin[:3]} {pin[3:]}", name="oneTimePin")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.body.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addWidget(label("quiet", wording.pin_explanation(until), wraps=True))
        done = button("primary", "pinClose", wording.close())
        done.clicked.connect(self.accept)
        self.finished.connect(lambda _result: shown.setText(""))
        self.foot.addWidget(done)
        done.setDefault(True)
        done.setFocus()
        self.open()
