"""A banner: what happened in bold, what to do next in ink, and one way out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from staff_console.widgets.buttons import button
from staff_console.widgets.clock_bar import ALARM_ICONS
from staff_console.widgets.parts import ElidedLabel, IconLabel, column, label, row, set_property
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone


class Banner(QFrame):
    """Amber if work can go on, red if not; hidden while nothing is wrong."""

    acted = Signal()

    def __init__(self, look: Look, name: str, *, wraps: bool = False) -> None:
        """`wraps`: for narrow places, the words take as many lines as they need."""
        super().__init__()
        self.setObjectName(name)
        self._icon = IconLabel(look)
        self._lead = label("lead", name=f"{name}Lead", wraps=wraps)
        self._rest = label(name=f"{name}Rest", wraps=True) if wraps else ElidedLabel(name=f"{name}Rest")
        self._action = button("link", f"{name}Action")
        self._action.clicked.connect(self.acted)
        self._lay_out(wraps=wraps)
        self.hide()

    def _lay_out(self, *, wraps: bool) -> None:
        layout = row(self, gap=10)
        words = column(gap=2) if wraps else row(gap=10)
        words.addWidget(self._lead)
        words.addWidget(self._rest, 1)
        layout.addWidget(self._icon)
        layout.addLayout(words, 1)
        layout.addWidget(self._action)
        if wraps:
            layout.setContentsMargins(14, 9, 12, 9)
        else:
            layout.setContentsMargins(16, 3, 8, 3)
            self.setFixedHeight(38)

    def say(self, tone: Tone, lead: str, rest: str, action: str = "") -> None:
        set_property(self, "tone", tone.value)
        self._icon.show_icon(ALARM_ICONS.get(tone, "info-fill"), tone)
        self._lead.setText(lead)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{lead} {rest}".strip())
        self.show()

    @property
    def text(self) -> str:
        return self.accessibleName()


class Banners(QWidget):
    """A stack of banners, one per line told; shows none when nothing is wrong."""

    MOST = 2

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._layout: QVBoxLayout = column(self, gap=Size.TIGHT)
        self._banners = [Banner(look, f"banner{index}") for index in range(self.MOST)]
        for banner in self._banners:
            self._layout.addWidget(banner)
        self.hide()

    def say(self, lines: tuple[tuple[Tone, str, str], ...]) -> None:
        """Show the worst `MOST` lines: (tone, what happened, what to do)."""
        for index, banner in enumerate(self._banners):
            if index < len(lines):
                banner.say(*lines[index])
            else:
                banner.hide()
        self.setVisible(bool(lines))

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(banner.text for banner in self._banners if not banner.isHidden())
