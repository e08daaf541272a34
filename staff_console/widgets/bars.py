"""The bar above the page (title, office time, who is signed in) and the bar below it (what is connected)."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from staff_console.widgets.parts import ElidedLabel, IconLabel, column, label, row, set_property
from staff_console.widgets.style import Look, font
from staff_console.widgets.tokens import Size, Text, Tone


class Avatar(QWidget):
    """Two initials on a round; decoration beside the name."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._initials = look, ""
        self.setFixedSize(Size.AVATAR, Size.AVATAR)
        look.changed.connect(self.update)

    def show_name(self, name: str) -> None:
        self._initials = initials(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.tile("teal")))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(QColor(self._look.tokens.on_dark))
        painter.setFont(font(Text.SMALL, 700))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


def initials(name: str) -> str:
    """The first letters of the first two words that begin with a letter."""
    words = [word for word in name.split() if word[:1].isalpha() and not word.endswith(".")]
    return "".join(word[0].upper() for word in words[:2])


class TopBar(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setProperty("surface", "top")
        self.setFixedHeight(Size.TOP_BAR)
        self.title = label("title", name="pageTitle")
        self.subtitle = ElidedLabel("quiet", name="pageSubtitle")
        self.date = label("quiet", name="officeDate")
        self.time = label("time", name="officeTime")
        self._avatar = Avatar(look)
        self._name = label("strong", name="signedInName")
        self._role = label("hint", name="signedInRole")
        self._lay_out()

    def _lay_out(self) -> None:
        person = column(gap=0)
        person.addStretch()
        person.addWidget(self._name)
        person.addWidget(self._role)
        person.addStretch()
        layout = row(self, gap=10)
        layout.setContentsMargins(20, 0, 18, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle, 1)
        layout.addWidget(self.date)
        layout.addWidget(self.time)
        layout.addSpacing(Size.GAP)
        layout.addWidget(self._avatar)
        layout.addLayout(person)

    def say_page(self, title: str, subtitle: str) -> None:
        self.title.setText(title)
        self.subtitle.setText(subtitle)

    def say_time(self, date: str, time: str) -> None:
        self.date.setText(date)
        self.time.setText(time)

    def say_person(self, name: str, role: str) -> None:
        self._avatar.show_name(name)
        self._name.setText(name)
        self._role.setText(role)


@dataclass(frozen=True, slots=True)
class Health:
    """One line of the status bar: what it is, its icon, how it is."""

    key: str
    icon: str
    text: str
    tone: Tone


class _HealthPill(QFrame):
    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self.setObjectName(f"health_{key}")
        self._icon = IconLabel(look, size=Size.ICON_SMALL)
        self._text = label()
        layout = row(self, gap=7)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(self._icon)
        layout.addWidget(self._text)
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, health: Health) -> None:
        calm = health.tone in {Tone.OK, Tone.PLAIN}
        set_property(self, "pill", Tone.PLAIN.value if calm else health.tone.value)
        self._icon.show_icon(health.icon, health.tone)
        self._text.setText(health.text)
        self.setAccessibleName(health.text)


class StatusBar(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setProperty("surface", "status")
        self.setFixedHeight(Size.STATUS_BAR)
        self._look = look
        self._pills: dict[str, _HealthPill] = {}
        self._note = label("hint", name="statusNote")
        self._layout = row(self, gap=10)
        self._layout.setContentsMargins(12, 0, 20, 0)
        self._layout.addStretch()
        self._layout.addWidget(self._note)

    def say(self, healths: tuple[Health, ...], note: str) -> None:
        for key in self._pills.keys() - {health.key for health in healths}:
            self._pills.pop(key).deleteLater()
        for position, health in enumerate(healths):
            self._pill(health.key, position).say(health)
        self._note.setText(note)

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(pill.accessibleName() for pill in self._pills.values())

    def _pill(self, key: str, position: int) -> _HealthPill:
        if key not in self._pills:
            self._pills[key] = _HealthPill(self._look, key)
            self._layout.insertWidget(position, self._pills[key])
        return self._pills[key]

    def minimumSizeHint(self) -> QSize:
        return QSize(0, Size.STATUS_BAR)
