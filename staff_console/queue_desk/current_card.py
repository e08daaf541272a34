"""The card of the visitor at the desk: number, name, need, every clock beside its limit, and the day's breaches."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shared.foundation.formats import Language, minutes_and_seconds
from staff_console.queue_desk import wording
from staff_console.queue_desk.medium_row import MediumRow
from staff_console.queue_desk.props import ClockProps, CurrentProps, DeskPhase, QueueDeskProps
from staff_console.widgets.clock_bar import LimitLine
from staff_console.widgets.parts import Badge, ElidedLabel, IconLabel, Tile, column, label, line, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

_PHASES = {
    DeskPhase.IDLE: ("coffee-fill", Tone.PLAIN),
    DeskPhase.CALLED: ("megaphone-fill", Tone.INFO),
    DeskPhase.SERVING: ("chats-circle-fill", Tone.OK),
}
_MOST_CLOCKS = 5
_TOLD_LEAST = 44


class CurrentCard(QFrame):
    """`fold` shows one line only, for narrow windows."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("currentCard")
        self.setProperty("surface", "card")
        self._badge = Badge(look, "deskPhase")
        self._desk = label("caption", name="deskName")
        self._tile = Tile(look, Size.TILE_LARGE)
        self._number = label("hero", name="currentNumber")
        self._running = label("clock", name="currentRunning")
        self._running_words = label("hint")
        self._name = ElidedLabel("card-title", name="currentName")
        self._about = label("quiet", name="currentAbout", wraps=True)
        self._need_title = label("caption")
        self._need = label(name="currentNeed", wraps=True)
        self._need.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notes_title = label("caption")
        self._notes = label("small", name="currentNotes", wraps=True)
        self._notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.medium = MediumRow()
        self._clocks = [LimitLine(look, f"currentClock{index}") for index in range(_MOST_CLOCKS)]
        self._calls_icon = IconLabel(look)
        self._calls = label("quiet", name="currentCalls", wraps=True)
        self._idle = _Idle(look)
        self._breaches = Badge(look, "dayBreaches")
        self._folded = False
        self._visitor = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        layout = column(self, gap=12)
        layout.setContentsMargins(Size.INSIDE, 14, Size.INSIDE, 14)
        layout.addLayout(self._head())
        layout.addWidget(self._idle, 1)
        layout.addWidget(self._visitor, 1)
        layout.addWidget(self._breaches)
        inner = column(self._visitor, gap=12)
        inner.addLayout(self._numbers())
        inner.addLayout(self._person())
        self._details = QWidget()
        inner.addWidget(self._details, 1)
        self._lay_out_details(column(self._details, gap=12))

    def _head(self) -> QHBoxLayout:
        head = row()
        head.addWidget(self._badge)
        head.addStretch()
        head.addWidget(self._desk)
        return head

    def _numbers(self) -> QHBoxLayout:
        numbers = row(gap=15)
        numbers.addWidget(self._tile)
        numbers.addWidget(self._number)
        numbers.addStretch()
        times = column(gap=2)
        times.addStretch()
        for part in (self._running, self._running_words):
            part.setAlignment(Qt.AlignmentFlag.AlignRight)
            times.addWidget(part)
        times.addStretch()
        numbers.addLayout(times)
        return numbers

    def _person(self) -> QVBoxLayout:
        person = column(gap=2)
        person.addWidget(self._name)
        person.addWidget(self._about)
        return person

    def _lay_out_details(self, details: QVBoxLayout) -> None:
        details.addWidget(line())
        details.addWidget(self._told(), 1)
        details.addWidget(self.medium)
        details.addWidget(line())
        for clock in self._clocks:
            details.addWidget(clock)
        details.addWidget(line())
        calls = row(gap=10)
        calls.addWidget(self._calls_icon)
        calls.addWidget(self._calls, 1)
        details.addLayout(calls)

    def _told(self) -> QScrollArea:
        """Need and notes: as much as there is room for, the rest by scrolling."""
        inner = QWidget()
        inner.setObjectName("Plain")
        words = column(inner, gap=2)
        words.addWidget(self._need_title)
        words.addWidget(self._need)
        words.addSpacing(Size.TIGHT)
        words.addWidget(self._notes_title)
        words.addWidget(self._notes)
        words.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(_TOLD_LEAST)
        scroll.setWidget(inner)
        return scroll

    def fold(self, *, folded: bool) -> None:
        self._folded = folded
        self._details.setVisible(not folded)
        self._about.setVisible(not folded)
        self._idle.fold(folded=folded)

    def say(self, props: QueueDeskProps, language: Language) -> None:
        current = props.current
        phase = current.phase if current else DeskPhase.IDLE
        icon, tone = _PHASES[phase]
        self._badge.say(icon, wording.phase(phase), tone)
        self._desk.setText(props.desk_name)
        said = wording.breaches(props.breaches)
        self._breaches.setVisible(bool(said))
        self._breaches.say("warning-circle-fill", said, Tone.BAD)
        self._idle.setVisible(current is None)
        self._visitor.setVisible(current is not None)
        if current is None:
            self._idle.say(props, language)
        else:
            self._say_visitor(current, language)

    def _say_visitor(self, current: CurrentProps, language: Language) -> None:
        self._tile.show_service(current.letter, current.color)
        self._number.setText(current.label)
        self._number.setVisible(bool(current.label))
        self._running.setText(minutes_and_seconds(current.running, language))
        self._running_words.setText(wording.running(current.phase))
        self._name.setText(current.name or wording.nameless())
        self._about.setText(current.about)
        self._about.setVisible(bool(current.about) and not self._folded)
        self._need_title.setText(wording.need_title())
        self._need.setText(current.need or wording.no_need())
        self._notes_title.setText(wording.notes_title())
        self._notes.setText("\n".join(current.notes))
        for part in (self._notes_title, self._notes):
            part.setVisible(bool(current.notes))
        self.medium.setVisible(current.asks_medium)
        self.medium.say(current.media)
        for index, clock in enumerate(self._clocks):
            clock.setVisible(index < len(current.clocks))
            if index < len(current.clocks):
                say_clock(clock, current.clocks[index], language)
        shown = current.shown
        self._calls_icon.show_icon("monitor-play-fill", Tone.OK if shown else Tone.PLAIN)
        self._calls.setText(wording.calls(current.calls, shown=shown))


class _Idle(QWidget):
    """Nobody is at the desk: what to do next, and how long the desk has been free where that is limited."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._icon = IconLabel(look, "armchair", size=Size.ICON_HERO)
        self._lead = label("heading", name="idleLead")
        self._rest = label("quiet", name="idleRest", wraps=True)
        self._rest.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._between = LimitLine(look, "idleClock")
        layout = column(self, gap=Size.TIGHT)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._lead, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._rest)
        layout.addStretch(3)
        layout.addWidget(self._between)

    def fold(self, *, folded: bool) -> None:
        self._icon.setVisible(not folded)

    def say(self, props: QueueDeskProps, language: Language) -> None:
        self._lead.setText(wording.idle_lead(props))
        self._rest.setText(wording.idle_rest(props))
        self._between.setVisible(props.between is not None)
        if props.between is not None:
            say_clock(self._between, props.between, language)


def say_clock(widget: LimitLine, props: ClockProps, language: Language) -> None:
    figure = minutes_and_seconds(props.measured.elapsed, language)
    limit = wording.limit(props.measured.limit, language)
    widget.say(wording.clock(props.kind), figure, limit, props.measured)
