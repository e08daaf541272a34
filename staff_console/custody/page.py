"""The page of custody: verbs, the map of racks and lockers, whose turn it is, what is held."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from shared.foundation.formats import Language
from shared.reading_room.states import SlotState
from staff_console.custody import wording
from staff_console.custody.lists import DueCard, HeldCard
from staff_console.custody.props import KEYS, CustodyProps, Verb
from staff_console.custody.slot_map import ICONS, StoreCard
from staff_console.widgets.banner import Banners
from staff_console.widgets.buttons import VerbButton
from staff_console.widgets.parts import IconLabel, card, column, label, row
from staff_console.widgets.style import Look
from staff_console.widgets.table import TableState
from staff_console.widgets.tokens import Size, Tone

_ICONS = {
    Verb.TAKE_IN: "lock-key-fill",
    Verb.GIVE_BACK: "lock-key-open-fill",
    Verb.WITHOUT: "bag-simple-fill",
    Verb.OUT_OF_ORDER: "wrench-fill",
    Verb.RELEASE: "key-fill",
}
_FOLDS_BELOW = 1080
_FOLDED_MAP = 176


class CustodyPage(QWidget):
    """`asked(verb)` when a verb is to be done, `refused(sentence)` when an impossible one was tried."""

    asked = Signal(str)
    refused = Signal(str)
    slot_chosen = Signal(str)

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("Page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look = look
        self.verbs = {
            verb: VerbButton(look, f"custody_{verb.value}", _ICONS[verb], KEYS[verb]) for verb in Verb
        }
        self.banners = Banners(look)
        self.due = DueCard(look, settings)
        self.held = HeldCard(look, settings)
        self.stores: dict[str, StoreCard] = {}
        self._map = card("custodyMap")
        self._none = TableState(look)
        self._shelves = column(gap=Size.INSIDE)
        self._legend = [label("small") for _state in SlotState]
        self._hint = label("hint")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        verbs = row(gap=10)
        for button in self.verbs.values():
            verbs.addWidget(button, 1)
        right = column(gap=12)
        right.addWidget(self.banners)
        right.addWidget(self.due)
        right.addWidget(self.held, 1)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(Size.GAP)
        self._body.addWidget(self._map)
        self._body.addLayout(right, 1)
        self._lay_out_map()
        layout = column(self, gap=Size.GAP)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.GAP, Size.PAGE_MARGIN, Size.GAP)
        layout.addLayout(verbs)
        layout.addLayout(self._body, 1)

    def _lay_out_map(self) -> None:
        inside = QWidget()
        inside.setObjectName("Plain")
        shelves = column(inside, gap=0)
        shelves.setContentsMargins(0, 0, Size.TIGHT, 0)
        shelves.addLayout(self._shelves)
        shelves.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self._scroll = scroll
        legend = row(gap=6)
        for state, words in zip(SlotState, self._legend, strict=True):
            tone = Tone.INFO if state is SlotState.USED else Tone.PLAIN
            legend.addWidget(IconLabel(self._look, ICONS[state], tone, Size.ICON_SMALL))
            legend.addWidget(words)
            legend.addSpacing(Size.HAIR)
        legend.addStretch()
        layout = column(self._map, gap=10)
        layout.setContentsMargins(Size.INSIDE, 14, 10, 12)
        layout.addWidget(self._none, 1)
        layout.addWidget(scroll, 1)
        layout.addLayout(legend)
        layout.addWidget(self._hint)

    def _connect(self) -> None:
        for verb, button in self.verbs.items():
            shortcut = QShortcut(QKeySequence(KEYS[verb]), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(button.click)
            button.done.connect(lambda verb=verb: self.asked.emit(verb.value))
            button.refused.connect(self.refused)

    def say(self, props: CustodyProps, language: Language) -> None:
        for verb in props.verbs:
            button = self.verbs[verb.verb]
            button.say(wording.verb(verb))
            button.offer(prominent=verb.prominent, why_not=wording.why_not(verb.why_not))
        full = (store for store in props.stores if store.is_full)
        self.banners.say(
            tuple((Tone.WARN, wording.full_lead(each.name), wording.full_rest()) for each in full)
        )
        self.due.say(props, language)
        self.held.say(props)
        self._say_map(props)

    def _say_map(self, props: CustodyProps) -> None:
        for words, text in zip(self._legend, wording.legend(), strict=True):
            words.setText(text)
        self._hint.setText(wording.legend_hint())
        wanted = {store.key for store in props.stores}
        for key in self.stores.keys() - wanted:
            self.stores.pop(key).deleteLater()
        for store in props.stores:
            self._store(store.key).say(store)
        nothing = not props.stores and not props.is_loading and not props.trouble
        self._none.setVisible(nothing)
        self._scroll.setVisible(not nothing)
        if nothing:
            self._none.say("lock-key-open", Tone.PLAIN, wording.no_stores(), wording.no_stores_rest())

    def _store(self, key: str) -> StoreCard:
        if key not in self.stores:
            made = StoreCard(self._look, key)
            made.chosen.connect(self.slot_chosen)
            self.stores[key] = made
            self._shelves.addWidget(made)
        return self.stores[key]

    def focus_first(self, props: CustodyProps) -> None:
        """The keyboard goes to whose turn it is, else to what is held."""
        (self.due if props.due else self.held).table.view.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self.width() < _FOLDS_BELOW
        self._hint.setVisible(not folded)
        self.due.fold(folded=folded)
        self._body.setDirection(
            QBoxLayout.Direction.TopToBottom if folded else QBoxLayout.Direction.LeftToRight
        )
        if folded:
            self._map.setMinimumWidth(0)
            self._map.setMaximumWidth(16_777_215)
            self._map.setFixedHeight(_FOLDED_MAP)
        else:
            self._map.setFixedWidth(Size.LEFT_CARD)
            self._map.setMinimumHeight(0)
            self._map.setMaximumHeight(16_777_215)
