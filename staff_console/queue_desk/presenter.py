"""What happens at the queue desk: reads the queue, derives what is shown each second, does the verbs."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.clock import Timer
from shared.journey import operations as journey
from shared.qt.jobs import Err, Ok, Result
from shared.queueing import operations as queueing
from shared.visits import operations as visits
from shared.visits.states import Media
from staff_console.queue_desk.derive import View, derive
from staff_console.queue_desk.props import QueueDeskProps, Verb
from staff_console.queue_desk.snapshot import DeskSnapshot, read_desk
from staff_console.services import Presenter, Tools
from staff_console.widgets.tokens import Tone

TICK = timedelta(seconds=1)
READS_ON = frozenset(
    {
        Topic.TICKETS,
        Topic.CALLS,
        Topic.ACKNOWLEDGEMENTS,
        Topic.VISITS,
        Topic.OFFICE,
        Topic.CALENDAR,
        Topic.STATIONS,
        Topic.STAFF,
        Topic.PRINTING,
    }
)


@dataclass(frozen=True, slots=True)
class _Call:
    desk_id: UUID
    wanted: UUID | None
    """The row chosen, for who is asked in person."""
    reason: str


Act = Callable[[Database, Actor, _Call], object]
_ACTS: dict[Verb, Act] = {
    Verb.CALL_NEXT: lambda db, actor, call: queueing.call_next(db, actor, call.desk_id),
    Verb.FETCH: lambda db, actor, call: journey.fetch(db, actor, call.desk_id, call.wanted),
    Verb.RECALL: lambda db, actor, call: queueing.recall(db, actor, call.desk_id),
    Verb.ARRIVED: lambda db, actor, call: journey.mark_arrived(db, actor, call.desk_id),
    Verb.FINISH: lambda db, actor, call: journey.finish_service(db, actor, call.desk_id),
    Verb.NO_SHOW: lambda db, actor, call: journey.mark_no_show(db, actor, call.desk_id),
}
_OVERRIDDEN: dict[Verb, Act] = _ACTS | {
    Verb.CALL_NEXT: lambda db, actor, call: queueing.call_next(db, actor, call.desk_id, call.reason),
    Verb.FETCH: lambda db, actor, call: journey.fetch(db, actor, call.desk_id, call.wanted, call.reason),
    Verb.ARRIVED: lambda db, actor, call: journey.mark_arrived(db, actor, call.desk_id, call.reason),
}


class QueueDeskPresenter(Presenter):
    """One desk while somebody sits at it. `confirm_no_show(label)` asks before the visit is closed."""

    confirm_no_show = Signal(str)

    def __init__(self, tools: Tools, actor: Actor, desk_id: UUID, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor, self._desk_id = actor, desk_id
        self._snapshot: DeskSnapshot | None = None
        self._view = View(language=tools.language)
        self._timer: Timer | None = None
        self.props: QueueDeskProps = derive(None, self._view, tools.clock.now())

    def start(self) -> None:
        self.refresh()
        self._tick()

    def close(self) -> None:
        super().close()
        if self._timer is not None:
            self._timer.cancel()

    def refresh(self) -> None:
        database, desk_id, station_id = self.tools.database, self._desk_id, self._actor.station_id
        self.read_once(lambda: read_desk(database, desk_id, station_id), self._on_read)

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & READS_ON:
            self.refresh()

    def on_read_failed(self, error: Exception) -> None:
        self._show(replace(self._view, trouble=self.tools.sentence(error)))

    def open_tab(self, key: str) -> None:
        self._show(replace(self._view, open_tab=key))

    def speak(self) -> None:
        """The language was switched."""
        self._show(replace(self._view, language=self.tools.language))

    def ask(self, verb: Verb, selected: str = "") -> None:
        """Do a verb; marking a visitor absent is confirmed first. `selected`: the row of the waiting table."""
        current = self._snapshot.state.current if self._snapshot else None
        if verb is Verb.NO_SHOW and current is not None:
            self.confirm_no_show.emit(current.label or current.name)
        else:
            self.do(verb, selected)

    def do(self, verb: Verb, selected: str = "") -> None:
        """Do a verb that is possible now; while one runs, further ones are ignored."""
        if self._view.working is not None or self._why_not(verb):
            return
        wanted = UUID(selected) if verb is Verb.FETCH and selected else None
        self._act(verb, wanted)

    def _act(self, verb: Verb, wanted: UUID | None, reason: str = "") -> None:
        """`reason`: why it is done although it was refused: in the break (S000-1c), before its turn (S003-R4)."""
        if self._view.working is not None:
            return
        self._show(replace(self._view, working=verb))
        database, actor, desk_id = self.tools.database, self._actor, self._desk_id
        act = _OVERRIDDEN[verb] if reason else _ACTS[verb]
        call = _Call(desk_id, wanted, reason)
        self.run(
            lambda: act(database, actor, call),
            lambda result: self._on_done(result, lambda why: self._act(verb, wanted, why)),
        )

    def choose_medium(self, media: Media) -> None:
        """How the visitor at the desk reads (S000-3); what is shown follows what was written."""
        current = self._snapshot.state.current if self._snapshot else None
        if current is None:
            return
        database, actor, visit_id = self.tools.database, self._actor, current.visit_id
        self.run(lambda: visits.choose_medium(database, actor, visit_id, media), self._on_done)

    def _why_not(self, verb: Verb) -> bool:
        return any(each.verb is verb and each.why_not is not None for each in self.props.verbs)

    def _on_done(self, result: Result[object], again: Callable[[str], None] | None = None) -> None:
        match result:
            case Ok():
                pass
            case Err(error):
                if again is None or not self.offers_way_on(error, self._actor, again):
                    self.notice(Tone.WARN, self.tools.sentence(error))
        self._after_work()

    def _after_work(self) -> None:
        """The verbs come back with the fresh state, not before: no key hits a verb of the state just left."""
        database, desk_id, station_id = self.tools.database, self._desk_id, self._actor.station_id

        def show(result: Result[DeskSnapshot]) -> None:
            self._view = replace(self._view, working=None)
            match result:
                case Ok(snapshot):
                    self._on_read(snapshot)
                case Err(error):
                    self.on_read_failed(error)

        self.run(lambda: read_desk(database, desk_id, station_id), show)

    def _on_read(self, snapshot: DeskSnapshot) -> None:
        self._snapshot = snapshot
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
