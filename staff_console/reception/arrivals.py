"""Who has arrived and is not all registered yet: take up their guest book, or give the number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from staff_console.reception import wording
from staff_console.reception.props import ArrivalProps
from staff_console.widgets.buttons import button
from staff_console.widgets.parts import ElidedLabel, Tile, column, label, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size

SHOWN_MOST = 4
"""Rows; more are counted in the title."""


class ArrivalsCard(QFrame):
    """`fill` and `give` carry the visit whose guest book is taken up, or which gets its number."""

    fill = Signal(str)
    give = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("arrivalsCard")
        self.setProperty("surface", "card")
        self._title = label("caption", name="arrivalsTitle")
        self.rows = [_Arrival(look, index) for index in range(SHOWN_MOST)]
        layout = column(self, gap=8)
        layout.setContentsMargins(Size.INSIDE, 12, Size.INSIDE, 12)
        layout.addWidget(self._title)
        for each in self.rows:
            layout.addWidget(each)
            each.fill.connect(self.fill)
            each.give.connect(self.give)

    def say(self, arrivals: tuple[ArrivalProps, ...], chosen: str) -> None:
        self.setVisible(bool(arrivals))
        self._title.setText(wording.arrivals_title(len(arrivals)))
        for index, each in enumerate(self.rows):
            each.say(arrivals[index] if index < len(arrivals) else None, chosen)


class _Arrival(QWidget):
    """One of them: who, what is still missing, and the one act that follows."""

    fill = Signal(str)
    give = Signal(str)

    def __init__(self, look: Look, index: int) -> None:
        super().__init__()
        self._key = ""
        self._gives = False
        self._tile = Tile(look, Size.TILE)
        self._who = ElidedLabel("strong", name=f"arrival{index}Who")
        self._state = ElidedLabel("small", name=f"arrival{index}State")
        self.act = button("link", f"arrival{index}Act")
        self.act.clicked.connect(self._do)
        words = column(gap=0)
        words.addWidget(self._who)
        words.addWidget(self._state)
        layout = row(self, gap=10)
        layout.addWidget(self._tile)
        layout.addLayout(words, 1)
        layout.addWidget(self.act)

    def say(self, arrival: ArrivalProps | None, chosen: str) -> None:
        self.setVisible(arrival is not None)
        if arrival is None:
            return
        self._key, self._gives = arrival.key, arrival.gives
        self._tile.show_service(arrival.letter, arrival.color)
        self._who.setText(
            " · ".join(part for part in (arrival.label, arrival.name) if part) or wording.unknown()
        )
        self._state.setText(wording.arrival(arrival))
        self.act.setText(wording.give_number() if arrival.gives else wording.fill_book())
        self.act.setEnabled(arrival.key != chosen)

    def _do(self) -> None:
        (self.give if self._gives else self.fill).emit(self._key)
