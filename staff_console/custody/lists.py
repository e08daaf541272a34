"""The two lists beside the map: whose turn custody is, and what is held now."""

from PySide6.QtCore import QSettings, Signal
from PySide6.QtWidgets import QFrame

from shared.foundation.formats import Language, minutes_and_seconds
from staff_console.custody import wording
from staff_console.custody.props import CustodyProps, DueProps, HeldProps
from staff_console.widgets.cells import ClockCell, StateCell, TextCell, TicketCell
from staff_console.widgets.parts import column, label
from staff_console.widgets.rows import Column, RowsModel
from staff_console.widgets.style import Look
from staff_console.widgets.table import Table
from staff_console.widgets.tokens import Size, Tone

_DUE_HEIGHT, _FOLDED_HEIGHT = 224, 132


class DueCard(QFrame):
    """`chosen(key)` as the selection walks, `opened(key)` on Enter or double click."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.setFixedHeight(_DUE_HEIGHT)
        self._language = Language.INDONESIAN
        self._title = label("heading", name="dueTitle")
        model = RowsModel(self._columns(), lambda row: row.key, self)
        self.table = Table(look, "custodyDueTable", model, settings, sortable=False)
        self.table.selected.connect(self.chosen)
        self.table.opened.connect(self.opened)
        layout = column(self, gap=0, margin=1)
        layout.addWidget(self._title)
        layout.addWidget(self.table, 1)
        self._title.setContentsMargins(Size.INSIDE, 10, Size.INSIDE, 8)

    def fold(self, *, folded: bool) -> None:
        self.setFixedHeight(_FOLDED_HEIGHT if folded else _DUE_HEIGHT)

    def _columns(self) -> tuple[Column[DueProps], ...]:
        return (
            Column("number", lambda v: TicketCell(v.number, v.letter, v.color), lambda v: v.number, 104),
            Column("holder", lambda v: TextCell(v.holder), lambda v: v.holder, 150, stretches=True),
            Column("what", lambda v: TextCell(v.what, strong=True), lambda v: v.what, 200),
            Column("clock", self._clock, lambda v: v.measured.elapsed.total_seconds(), 128),
        )

    def _clock(self, due: DueProps) -> ClockCell:
        figures = minutes_and_seconds(due.measured.elapsed, self._language)
        return ClockCell(figures, due.measured, wording.late(due.measured))

    def say(self, props: CustodyProps, language: Language) -> None:
        self._language = language
        self._title.setText(wording.due_title())
        self.table.say_titles(wording.due_titles())
        self.table.view.setAccessibleName(wording.due_title())
        self.table.set_rows(props.due)
        if not props.due and not props.trouble:
            self.table.show_state("bag-simple", Tone.PLAIN, wording.nobody_due(), wording.nobody_due_rest())


class HeldCard(QFrame):
    """`chosen(visit key)` as the selection walks, `opened` on Enter, `retry` when nothing could be read."""

    chosen = Signal(str)
    opened = Signal(str)
    retry = Signal()

    def __init__(self, look: Look, settings: QSettings) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._visits: dict[str, str] = {}
        self._title = label("heading", name="heldTitle")
        self._title.setContentsMargins(Size.INSIDE, 10, Size.INSIDE, 8)
        model = RowsModel(self._columns(), lambda row: row.key, self)
        self.table = Table(look, "custodyHeldTable", model, settings, sortable=True)
        self.table.selected.connect(lambda key: self.chosen.emit(self._visits.get(key, "")))
        self.table.opened.connect(lambda key: self.opened.emit(self._visits.get(key, "")))
        self.table.state.acted.connect(self.retry)
        layout = column(self, gap=0, margin=1)
        layout.addWidget(self._title)
        layout.addWidget(self.table, 1)

    def _columns(self) -> tuple[Column[HeldProps], ...]:
        return (
            Column("tag", lambda v: TextCell(v.tag, strong=True), lambda v: v.tag, 84),
            Column("what", lambda v: TextCell(v.what), lambda v: v.what, 92),
            Column("number", lambda v: TextCell(v.number), lambda v: v.number, 76),
            Column("holder", lambda v: TextCell(v.holder), lambda v: v.holder, 120, stretches=True),
            Column("state", lambda v: StateCell(v.state, v.state_icon, v.state_tone), lambda v: v.state, 168),
            Column("since", lambda v: TextCell(v.since), lambda v: v.since_at.timestamp(), 72),
            Column("taken_by", lambda v: TextCell(v.taken_by, quiet=True), lambda v: v.taken_by, 130),
        )

    def say(self, props: CustodyProps) -> None:
        self._visits = {held.key: held.visit_key for held in props.held}
        self._title.setText(wording.held_title())
        self.table.say_titles(wording.held_titles())
        self.table.view.setAccessibleName(wording.held_title())
        self.table.set_rows(props.held)
        if props.trouble and not props.held:
            self.table.show_state(
                "wifi-slash-bold", Tone.BAD, wording.unreachable(), props.trouble, wording.try_again()
            )
        elif props.is_loading:
            self.table.show_state("spinner-gap", Tone.PLAIN, wording.loading(), "")
        elif not props.held:
            self.table.show_state(
                "lock-key-open", Tone.PLAIN, wording.nothing_held(), wording.nothing_held_rest()
            )
