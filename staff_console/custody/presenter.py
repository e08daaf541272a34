"""What happens on the page of custody: reads the board, derives it each second, does the verbs."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor, Right
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.clock import Timer
from shared.foundation.refusals import Refusal
from shared.journey import custody_board, returning
from shared.journey.returning import Ending, Proof
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.vocabulary import IdentityType
from shared.qt.jobs import Err, Ok, Result
from shared.reading_room import operations, taking_in
from shared.reading_room.states import Alternative, SlotState
from shared.reading_room.taking_in import TakeIn
from staff_console.custody import wording
from staff_console.custody.derive import Snapshot, View, derive
from staff_console.custody.props import CustodyProps
from staff_console.services import Presenter, Tools
from staff_console.widgets.tokens import Tone

TICK = timedelta(seconds=1)
READS_ON = frozenset({Topic.CUSTODY, Topic.VISITS, Topic.TICKETS, Topic.OFFICE, Topic.STAFF})
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer:
    """How an act ended: `sentence` is empty when it was done, `field` names where it went wrong."""

    sentence: str = ""
    field: str = ""


class CustodyPresenter(Presenter):
    """`answered(Answer)` after each act, for the dialog that asked. Reads only while its page is shown."""

    answered = Signal(object)

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._snapshot: Snapshot | None = None
        self._view = View(tools.language, may_override=Right.OVERRIDE in actor.rights)
        self._timer: Timer | None = None
        self._shown = False
        self._stale = True
        self.props: CustodyProps = derive(None, self._view, tools.clock.now())

    def show(self, *, shown: bool) -> None:
        self._shown = shown
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if shown:
            if self._stale:
                self.refresh()
            self._tick()

    def close(self) -> None:
        super().close()
        if self._timer is not None:
            self._timer.cancel()

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & READS_ON:
            self._stale = True
            if self._shown:
                self.refresh()

    def refresh(self) -> None:
        database = self.tools.database
        self.read_once(lambda: _read(database), self._on_read)

    def on_read_failed(self, error: Exception) -> None:
        self._show(replace(self._view, trouble=self.tools.sentence(error)))

    def speak(self) -> None:
        self._show(replace(self._view, language=self.tools.language))

    def choose_due(self, key: str) -> None:
        self._show(replace(self._view, due=key))

    def choose_held(self, visit_key: str) -> None:
        """A visit of the list of held things; its slot is marked on the map."""
        slot = next(
            (slot.label for slot in self._all_slots() if visit_key and slot.visit_key == visit_key), ""
        )
        self._show(replace(self._view, held=visit_key, slot=slot or self._view.slot))

    def choose_slot(self, label: str) -> None:
        """A slot of the map; what lies in it is chosen in the list."""
        slot = next((each for each in self._all_slots() if each.label == label), None)
        held = slot.visit_key if slot is not None and slot.visit_key else ""
        self._show(replace(self._view, slot=label, held=held))

    def take_in(
        self, visit_key: str, card: str, slot: str, *, bag: bool, override: str | None = None
    ) -> None:
        things = TakeIn(IdentityType(card) if card else None, bag, slot, override)
        database, actor, visit_id = self.tools.database, self._actor, UUID(visit_key)
        self._do(
            lambda: taking_in.take_in(database, actor, visit_id, things),
            lambda kept: wording.took(kept.tag),
            lambda why: self.take_in(visit_key, card, slot, bag=bag, override=why),
        )

    def go_without(self, visit_key: str, alternative: Alternative, note: str) -> None:
        database, actor, visit_id = self.tools.database, self._actor, UUID(visit_key)
        self._do(
            lambda: taking_in.go_without_slot(database, actor, visit_id, alternative, note),
            lambda kept: wording.took(kept.tag) if kept.tag else wording.kept_without(),
        )

    def give_back(self, proof: Proof, ending: Ending) -> None:
        database, actor = self.tools.database, self._actor
        self._do(
            lambda: returning.give_back(database, actor, proof, ending),
            lambda back: wording.gave_back(back.tag, closed=back.closed),
        )

    def release(self, visit_key: str, reason: str) -> None:
        database, actor, visit_id = self.tools.database, self._actor, UUID(visit_key)
        self._do(
            lambda: returning.release(database, actor, visit_id, reason),
            lambda back: wording.gave_back(back.tag, closed=back.closed),
        )

    def mark_broken(self, label: str, reason: str) -> None:
        database, actor = self.tools.database, self._actor
        self._do(
            lambda: operations.mark_out_of_order(database, actor, label, reason),
            lambda _none: wording.marked(label, broken=True),
        )

    def mend(self) -> None:
        """The chosen slot is in order again."""
        label, database, actor = self._view.slot, self.tools.database, self._actor
        chosen = next((slot for slot in self._all_slots() if slot.label == label), None)
        if chosen is not None and chosen.state is SlotState.OUT_OF_ORDER:
            self._do(
                lambda: operations.mark_in_order(database, actor, label),
                lambda _none: wording.marked(label, broken=False),
            )

    def _all_slots(self):  # noqa: ANN202 - a generator of SlotProps
        return (slot for store in self.props.stores for slot in store.slots)

    def _do(
        self, act: Callable[[], T], words: Callable[[T], str], again: Callable[[str], None] | None = None
    ) -> None:
        """One act at a time; whoever asked hears how it ended. `again`: the same for a reason, out of turn."""
        if self._view.is_working:
            return
        self._show(replace(self._view, is_working=True))

        def on_result(result: Result[T]) -> None:
            self._show(replace(self._view, is_working=False))
            match result:
                case Ok(value):
                    self.answered.emit(Answer())
                    self.notice(Tone.OK, words(value))
                case Err(error) if again and self.offers_way_on(error, self._actor, again):
                    self.answered.emit(Answer())
                case Err(error):
                    field = error.field if isinstance(error, Refusal) else ""
                    self.answered.emit(Answer(self.tools.sentence(error), field))
            self.refresh()

        self.run(act, on_result)

    def _on_read(self, snapshot: Snapshot) -> None:
        self._snapshot, self._stale = snapshot, False
        self._show(replace(self._view, trouble=""))

    def _tick(self) -> None:
        self._show(self._view)
        self._timer = self.tools.clock.after(TICK, self._tick)

    def _show(self, view: View) -> None:
        self._view = view
        props = derive(self._snapshot, view, self.tools.clock.now())
        if props != self.props:
            self.props = props
            self.props_changed.emit()


def _read(db: Database) -> Snapshot:
    with db.read() as connection:
        office = offices.current(connection).office
        today = office_rules.office_day(office, db.clock.now())
        return Snapshot(office, today, custody_board.board(connection, office, today))
