"""The side panel: one visit and everything that happened in it, oldest first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from staff_console.visits import wording
from staff_console.visits.props import DetailProps, EventProps, StepProps
from staff_console.widgets.buttons import IconButton
from staff_console.widgets.parts import Badge, ElidedLabel, IconLabel, Tile, column, label, line, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

_WIDTH = 360


class DetailPanel(QFrame):
    """`closed` by its button or Escape; hidden while no visit is chosen."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("visitDetail")
        self.setProperty("surface", "card")
        self.setFixedWidth(_WIDTH)
        self._tile = Tile(look, 38)
        self._number = label("title", name="detailNumber")
        self._badge = Badge(look, "detailState")
        self._close = IconButton(look, "link", "closeDetail", "x-bold")
        self._name = ElidedLabel("heading", name="detailName")
        self._about = label("quiet", name="detailAbout", wraps=True)
        self._contact = label("small", name="detailContact", wraps=True)
        self._need_title = label("caption")
        self._need = label(name="detailNeed", wraps=True)
        self._answer_title = label("caption")
        self._answer = label(name="detailAnswer", wraps=True)
        self._steps_title = label("caption")
        self._paper = label("small", name="detailPaper", wraps=True)
        self._steps = column(gap=4)
        self._kept_title = label("caption")
        self._kept = label("small", name="detailKept", wraps=True)
        self._before_events = line()
        self._happened = label("caption")
        self._events = QWidget()
        self._events.setObjectName("Plain")
        self._list = column(self._events, gap=10)
        self._list.addStretch()
        self._shown: tuple[EventProps, ...] = ()
        self._lay_out()
        self._close.clicked.connect(self.closed)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.activated.connect(self.closed)
        self.hide()

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        scroll.setWidget(self._events)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = scroll
        layout = column(self, gap=8)
        layout.setContentsMargins(Size.INSIDE, 14, 12, 14)
        layout.addLayout(self._head())
        for part in (self._name, self._about, self._contact, line(), self._need_title, self._need):
            layout.addWidget(part)
        for part in (self._answer_title, self._answer, line()):
            layout.addWidget(part)
        layout.addWidget(self._steps_title)
        layout.addWidget(self._paper)
        layout.addLayout(self._steps)
        layout.addWidget(self._kept_title)
        layout.addWidget(self._kept)
        layout.addWidget(self._before_events)
        layout.addWidget(self._happened)
        layout.addWidget(scroll, 1)

    def _head(self) -> QHBoxLayout:
        head = row(gap=12)
        head.addWidget(self._tile)
        head.addWidget(self._number)
        head.addStretch()
        head.addWidget(self._badge)
        head.addWidget(self._close)
        return head

    def say(self, detail: DetailProps | None) -> None:
        self.setVisible(detail is not None)
        if detail is None:
            return
        visit = detail.row
        self._tile.show_service(visit.letter, visit.color)
        self._number.setText(visit.label)
        self._badge.say(visit.state_icon, visit.state, visit.state_tone)
        self._close.setAccessibleName(wording.close_detail())
        self._close.setToolTip(f"{wording.close_detail()} (Esc)")
        self._name.setText(visit.name)
        self._about.setText(
            " · ".join(part for part in (visit.institution, visit.service, visit.channel) if part)
        )
        self._contact.setText(detail.contact)
        self._contact.setVisible(bool(detail.contact))
        self._need_title.setText(wording.need())
        self._need.setText(detail.need or "–")
        self._answer_title.setText(wording.answer())
        self._answer.setText(detail.answer)
        for part in (self._answer_title, self._answer):
            part.setVisible(bool(detail.answer))
        self._steps_title.setText(wording.steps())
        self._steps_title.setVisible(bool(detail.steps))
        self._before_events.setVisible(bool(detail.steps or detail.kept))
        self._paper.setText(detail.paper)
        self._paper.setVisible(bool(detail.paper))
        self._say_steps(detail.steps)
        self._kept_title.setText(wording.kept())
        self._kept.setText("\n".join(detail.kept))
        for part in (self._kept_title, self._kept):
            part.setVisible(bool(detail.kept))
        self._happened.setText(wording.happened())
        self._scroll.setAccessibleName(wording.happened())
        self._say_events(detail.events)

    def _say_steps(self, steps: tuple[StepProps, ...]) -> None:
        while self._steps.count():
            taken = self._steps.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.deleteLater()
        for step in steps:
            self._steps.addWidget(self._step(step))

    def _step(self, step: StepProps) -> QWidget:
        made = QWidget()
        made.setObjectName("visitStep")
        made.setAccessibleName(step.text)
        layout = row(made, gap=8)
        layout.addWidget(IconLabel(self._look, step.icon, step.tone, Size.ICON_SMALL))
        layout.addWidget(label("small", step.text, wraps=True), 1)
        return made

    def _say_events(self, events: tuple[EventProps, ...]) -> None:
        if events == self._shown:
            return
        self._shown = events
        while self._list.count() > 1:
            taken = self._list.takeAt(0)
            widget = taken.widget() if taken else None
            if widget is not None:
                widget.deleteLater()
        for place, event in enumerate(events):
            self._list.insertWidget(place, self._line(event))

    def _line(self, event: EventProps) -> QWidget:
        made = QWidget()
        made.setObjectName("visitEvent")
        made.setAccessibleName(f"{event.time} {event.text}, {event.who}")
        time = label("small", event.time)
        time.setFixedWidth(62)
        icon = IconLabel(self._look, event.icon, Tone.INFO, Size.ICON_SMALL)
        words = column(gap=0)
        words.addWidget(label("body", event.text, wraps=True))
        words.addWidget(label("hint", event.who, wraps=True))
        layout = row(made, gap=8)
        layout.addWidget(time, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        return made
