"""The queue desk's page: verbs above, the visitor at the left, who waits at the right."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from shared.foundation.formats import Language
from staff_console.queue_desk import wording
from staff_console.queue_desk.current_card import CurrentCard
from staff_console.queue_desk.props import KEYS, QueueDeskProps, Verb
from staff_console.queue_desk.waiting_card import REGISTER_KEY, WaitingCard
from staff_console.widgets.banner import Banners
from staff_console.widgets.buttons import VerbButton
from staff_console.widgets.parts import column, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size

_ICONS = {
    Verb.CALL_NEXT: "megaphone-fill",
    Verb.FETCH: "hand-waving-fill",
    Verb.RECALL: "arrow-counter-clockwise-bold",
    Verb.ARRIVED: "play-fill",
    Verb.FINISH: "check-bold",
    Verb.NO_SHOW: "user-minus-fill",
}
_FOLDS_BELOW = 1180


class QueueDeskPage(QWidget):
    """`asked(verb)` when a verb is to be done, `refused(sentence)` when an impossible one was tried."""

    asked = Signal(str)
    refused = Signal(str)
    tab_chosen = Signal(str)
    register = Signal()

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.verbs = {verb: VerbButton(look, f"verb_{verb.value}", _ICONS[verb], KEYS[verb]) for verb in Verb}
        self.current = CurrentCard(look)
        self.banners = Banners(look)
        self.waiting = WaitingCard(look, settings)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        verbs = row(gap=10)
        for button in self.verbs.values():
            verbs.addWidget(button, 1)
        right = column(gap=12)
        right.addWidget(self.banners)
        right.addWidget(self.waiting, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(Size.GAP)
        self._body.addWidget(self.current)
        self._body.addLayout(right, 1)
        layout = column(self, gap=Size.GAP)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.GAP, Size.PAGE_MARGIN, Size.GAP)
        layout.addLayout(verbs)
        layout.addLayout(self._body, 1)

    def _connect(self) -> None:
        for verb, button in self.verbs.items():
            shortcut = QShortcut(QKeySequence(KEYS[verb]), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)
            button.done.connect(lambda verb=verb: self.asked.emit(verb.value))
            button.refused.connect(self.refused)
        register = QShortcut(QKeySequence(REGISTER_KEY), self)
        register.activated.connect(self.register)
        self.waiting.register.connect(self.register)
        self.waiting.tab_chosen.connect(self.tab_chosen)

    def say(self, props: QueueDeskProps, language: Language) -> None:
        shown = {verb.verb for verb in props.verbs}
        for which, button in self.verbs.items():
            button.setVisible(which in shown)
        for verb in props.verbs:
            button = self.verbs[verb.verb]
            button.say(wording.verb(verb.verb, working=verb.working))
            button.offer(prominent=verb.prominent, why_not=wording.why_not(verb.why_not))
        self.current.say(props, language)
        self.banners.say(tuple((alert.tone, *wording.alert(alert)) for alert in props.alerts))
        self.waiting.say(props, language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < _FOLDS_BELOW
        direction = QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(direction)
        self.current.fold(folded=folded)
        if folded:
            self.current.setMinimumWidth(0)
            self.current.setMaximumWidth(16_777_215)
        else:
            self.current.setFixedWidth(Size.LEFT_CARD)
