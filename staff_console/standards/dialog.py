"""The dialog "Standar layanan": a service, one of its papers, and all it says with the rows it comes from."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from shared.foundation.formats import Language
from shared.office.model import Office
from staff_console.standards import wording
from staff_console.standards.derive import Part, StandardProps, derive_standard
from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Choice
from staff_console.widgets.parts import column, label, row
from staff_console.widgets.style import Look

WIDTH, HEIGHT = 900, 620


class StandardsDialog(Dialog):
    """Opens at the service given, else at the first one. Escape closes; arrows and Page Down scroll the paper."""

    def __init__(
        self, parent: QWidget, look: Look, office: Office, on: date, language: Language, service: str = ""
    ) -> None:
        super().__init__(parent, "standards", wording.title())
        self._office, self._on, self._language = office, on, language
        self._props = StandardProps()
        self.service = Choice(look, "standardService")
        self.paper = Choice(look, "standardPaper")
        self._scroll = QScrollArea()
        self._lay_out()
        self._show(service, "")
        self.service.activated.connect(lambda _place: self._show(self.service.chosen(), ""))
        self.paper.activated.connect(lambda _place: self._show(self._props.service, self.paper.chosen()))
        self.resize(min(WIDTH, parent.width()), min(HEIGHT, parent.height()))
        self._scroll.setFocus()
        self.open()

    def _lay_out(self) -> None:
        choices = row(gap=14)
        for words, choice in ((wording.service(), self.service), (wording.paper(), self.paper)):
            field = column(gap=4)
            field.addWidget(label("caption", words))
            field.addWidget(choice)
            choice.setAccessibleName(words)
            choices.addLayout(field, 1)
        self.body.addLayout(choices)
        self._scroll.setObjectName("standardText")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(wording.title())
        self.body.addWidget(self._scroll, 1)
        close = button("plain", "standardsClose", wording.close())
        close.clicked.connect(self.accept)
        self.foot.addWidget(close)

    def _show(self, service: str, paper: str) -> None:
        props = derive_standard(self._office, service, paper, self._on, self._language)
        self._props = props
        self.service.offer(props.services)
        self.service.choose(props.service)
        self.paper.offer(
            [(each.key, f"{each.name} ({wording.standing(each.standing)})") for each in props.choices]
        )
        self.paper.choose(props.key)
        page = self._page(props)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(
            False
        )  # Qt fills what it is given to scroll; the dialog's own colour shall show
        self._scroll.verticalScrollBar().setValue(0)

    def _page(self, props: StandardProps) -> QWidget:
        page = QWidget()
        layout = column(page, gap=14)
        if not props.parts:
            layout.addWidget(label("quiet", wording.nothing(), name="standardNothing", wraps=True))
        else:
            layout.addWidget(label("heading", props.title, name="standardTitle", wraps=True))
            layout.addWidget(label("quiet", wording.since(props.effective), name="standardSince"))
        for part in props.parts:
            layout.addWidget(label("heading", wording.part(part.key), name=f"part_{part.key}"))
            layout.addLayout(_grid(part))
        layout.addStretch(1)
        return page


def _grid(part: Part) -> QGridLayout:
    """Printed number, words with what is to be said of them, source rows."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for place, each in enumerate(part.rows):
        words = column(gap=0)
        words.addWidget(label("body", each.text, name=f"{part.key}_{place}", wraps=True))
        for note in each.notes:
            words.addWidget(label("quiet", note, wraps=True))
        grid.addWidget(label("strong", each.printed), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(words, place, 1)
        grid.addWidget(label("small", each.source, wraps=True), place, 2, Qt.AlignmentFlag.AlignTop)
    return grid
