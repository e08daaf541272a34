"""The paper coming out of the demo's printer, and hands to make that printer go wrong."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from shared.foundation.formats import Language
from shared.printing.simulator import FakePrinter, Paper, PrintedTicket

LETTERS = 20
"""Height of the window's letters, px."""

KEPT = 20
"""So many papers hang in the window; older ones are thrown away."""

_WORDS = {
    Language.INDONESIAN: (
        "Printer tiket",
        "Kertas habis",
        "Tutup terbuka",
        "Tiket tercetak jatuh di sini.",
    ),
    Language.ENGLISH: (
        "Ticket printer",
        "Out of paper",
        "Printer cover open",
        "Printed tickets fall in here.",
    ),
}


class PaperWindow(QWidget):
    """Shows each paper as it was cut, the newest on top. Cuts are told on the printer's thread."""

    _cut = Signal(object)

    def __init__(self, printer: FakePrinter, language: Language) -> None:
        super().__init__()
        title, no_paper, cover, nothing = _WORDS[language]
        self.setWindowTitle(title)
        font = self.font()
        font.setFamily("Source Sans Pro")
        font.setPixelSize(LETTERS)
        self.setFont(font)
        self._nothing = QLabel(nothing)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._papers: list[QLabel] = []
        self._strip = QVBoxLayout()
        self._strip.addWidget(self._nothing)
        self._strip.addStretch()
        layout = QVBoxLayout(self)
        layout.addWidget(_switch(no_paper, lambda on: printer.set_paper(Paper.OUT if on else Paper.FULL)))
        layout.addWidget(_switch(cover, lambda on: printer.open_cover() if on else printer.close_cover()))
        layout.addWidget(self._scroller())
        self._cut.connect(self._hang)
        printer.on_cut(self._cut.emit)

    def _scroller(self) -> QScrollArea:
        inside = QWidget()
        inside.setLayout(self._strip)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(self.windowTitle())
        return area

    def _hang(self, ticket: PrintedTicket) -> None:
        picture = QPixmap()
        picture.loadFromData(QByteArray(ticket.png()))
        width = max(120, self.width() - 64)
        paper = QLabel()
        paper.setPixmap(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
        paper.setAccessibleName("\n".join(ticket.lines))
        self._nothing.hide()
        self._strip.insertWidget(0, paper)
        self._papers.insert(0, paper)
        while len(self._papers) > KEPT:
            self._papers.pop().deleteLater()


def _switch(words: str, flip: Callable[[bool], None]) -> QCheckBox:
    box = QCheckBox(words)
    box.toggled.connect(flip)
    return box
