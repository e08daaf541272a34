"""Persons: what is looked for, read once for each look with its audit entry, and the acts on them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor, Right
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.formats import clock_time, day_and_short_date
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.qt.jobs import Err, Ok, Result
from shared.records import operations as records
from shared.records import people
from shared.records.people import AlternativeEntry, Person, PersonLine, Suggestion
from shared.visitors import operations as visitors
from shared.visitors.operations import NewCard, OneTimePin
from staff_console.services import Presenter, Tools
from staff_console.visitors import derive, wording
from staff_console.visitors.props import PersonRow, View, VisitorsProps
from staff_console.widgets.tokens import Tone

READS_ON = frozenset({Topic.VISITORS, Topic.VISITS, Topic.OFFICE})


@dataclass(frozen=True, slots=True)
class _Wanted:
    view: View = View.FOUND
    words: str = ""
    chosen: UUID | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    wanted: _Wanted
    office: Office
    found: tuple[PersonLine, ...]
    entries: tuple[AlternativeEntry, ...]
    pairs: tuple[Suggestion, ...]
    person: Person | None


class VisitorsPresenter(Presenter):
    """`pin_given(pin, until)` once, to be shown and forgotten; `preview` brings both sides of a merge."""

    pin_given = Signal(str, str)
    preview = Signal(object, object)

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._wanted = _Wanted()
        self._read: _Read | None = None
        self._trouble: Exception | None = None
        self._shown = False
        self._stale = True
        self.props = VisitorsProps(
            may_merge=Right.MERGE_VISITORS in actor.rights, may_reset=Right.RESET_PIN in actor.rights
        )

    # ------------------------------------------------------------------ looking

    def show(self, *, shown: bool) -> None:
        self._shown = shown
        if shown and self._stale:
            self.refresh()
        if not shown:
            self.choose("")

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & READS_ON:
            self._stale = True
            if self._shown:
                self.refresh()

    def refresh(self) -> None:
        database, actor, wanted = self.tools.database, self._actor, self._wanted
        before = self._read.wanted if self._read else None
        self.read_once(lambda: _read(database, actor, wanted, before), self._on_read)

    def on_read_failed(self, error: Exception) -> None:
        self._trouble = error
        self._derive()

    def open_view(self, key: str) -> None:
        self._want(view=View(key), chosen=None)

    def search(self, words: str) -> None:
        self._want(view=View.FOUND, words=words, chosen=None)

    def choose(self, key: str) -> None:
        """Open a person ("" closes), or the preview of a pair."""
        if " " in key:
            self.look_at_pair(tuple(key.split(" ")))
        else:
            self._want(chosen=UUID(key) if key else None)

    def speak(self) -> None:
        self._derive()

    # ------------------------------------------------------------------ acts

    def look_at_pair(self, keys: tuple[str, ...]) -> None:
        """Both persons side by side, before they are merged; reading them is audited."""
        if len(keys) != 2:
            self.notice(Tone.INFO, wording.pick_two())
            return
        database, actor, language = self.tools.database, self._actor, self.tools.language
        ids = (UUID(keys[0]), UUID(keys[1]))

        def show(result: Result[tuple[Person, Person]]) -> None:
            match result:
                case Ok((first, second)):
                    self.preview.emit(derive.side(first, language), derive.side(second, language))
                case Err(error):
                    self.notice(Tone.BAD, self.tools.sentence(error))

        self.run(lambda: _read_pair(database, actor, ids), show)

    def merge(self, kept: str, merged: str) -> None:
        """An alternative entry of either of the two is reconciled by it."""
        ids = (UUID(kept), UUID(merged))
        entries = self._read.entries if self._read else ()
        settles = next((each.session_id for each in entries if each.visitor_id in ids), None)
        database, actor = self.tools.database, self._actor

        def show(result: Result[UUID]) -> None:
            match result:
                case Ok(merge_id):
                    call = lambda: self.undo(str(merge_id))  # noqa: E731 - the toast wants a plain call
                    self.notice(Tone.OK, wording.merged_notice(), wording.undo(), call)
                    self._want(chosen=None)
                    self.refresh()
                case Err(error):
                    self.notice(Tone.WARN, self.tools.sentence(error))

        self.run(lambda: visitors.merge_visitors(database, actor, *ids, settles), show)

    def undo(self, merge_id: str) -> None:
        self._do(lambda db, actor: visitors.undo_merge(db, actor, UUID(merge_id)), wording.undone_notice())

    def keep_apart(self, first: str, second: str) -> None:
        self._do(
            lambda db, actor: visitors.keep_apart(db, actor, UUID(first), UUID(second)),
            wording.apart_notice(),
        )

    def settle(self, key: str) -> None:
        """The alternative entry of this person needs no merge."""
        entries = self._read.entries if self._read else ()
        found = next((each for each in entries if str(each.visitor_id) == key), None)
        if found is not None:
            self._do(
                lambda db, actor: visitors.settle_entry(db, actor, found.session_id), wording.settled_notice()
            )

    def reset_pin(self) -> None:
        chosen, database, actor = self._wanted.chosen, self.tools.database, self._actor
        if chosen is None:
            return

        def show(result: Result[OneTimePin]) -> None:
            match result:
                case Ok(given) if self._read is not None:
                    until = office_rules.local_time(self._read.office, given.until)
                    language = self.tools.language
                    day = day_and_short_date(until.date(), language)
                    self.pin_given.emit(given.pin, f"{day}, {clock_time(until, language)}")
                    self.refresh()
                case Ok():
                    pass
                case Err(error):
                    self.notice(Tone.WARN, self.tools.sentence(error))

        self.run(lambda: visitors.reset_pin(database, actor, chosen), show)

    def issue_card(self) -> None:
        chosen = self._wanted.chosen
        if chosen is not None:
            self._do(
                lambda db, actor: visitors.issue_card(db, actor, chosen, on_paper=True), wording.card_queued()
            )

    def revoke_card(self) -> None:
        chosen = self._wanted.chosen
        if chosen is not None:
            self._do(lambda db, actor: visitors.revoke_card(db, actor, chosen), wording.card_revoked())

    def _do(self, act: Callable[[Database, Actor], NewCard | None], done: str) -> None:
        database, actor = self.tools.database, self._actor

        def show(result: Result[NewCard | None]) -> None:
            match result:
                case Ok():
                    self.notice(Tone.OK, done)
                    self.refresh()
                case Err(error):
                    self.notice(Tone.WARN, self.tools.sentence(error))

        self.run(lambda: act(database, actor), show)

    # ------------------------------------------------------------------ derive

    def _want(self, **changes: object) -> None:
        wanted = replace(self._wanted, **changes)
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def _on_read(self, read: _Read) -> None:
        self._read, self._trouble, self._stale = read, None, False
        self._derive()

    def _derive(self) -> None:
        read = self._read
        props = replace(
            self.props,
            view=self._wanted.view,
            words=self._wanted.words,
            trouble=self.tools.sentence(self._trouble) if self._trouble else "",
            is_loading=read is None and self._trouble is None,
        )
        if read is not None:
            language = self.tools.language
            props = replace(
                props,
                counts=(len(read.entries), len(read.pairs)),
                rows=self._rows(read),
                person=derive.person(read.person, read.office, language) if read.person else None,
            )
        if props != self.props:
            self.props = props
            self.props_changed.emit()

    def _rows(self, read: _Read) -> tuple[PersonRow, ...]:
        language = self.tools.language
        match self._wanted.view:
            case View.FOUND:
                return tuple(derive.person_row(each, language) for each in read.found)
            case View.RECONCILE:
                return tuple(derive.entry_row(each, read.office, language) for each in read.entries)
            case View.ALIKE:
                return tuple(derive.pair_row(each, language) for each in read.pairs)


def _read(db: Database, actor: Actor, wanted: _Wanted, before: _Wanted | None) -> _Read:
    """A new search, list or person is audited before it is read; the same again is the same look."""
    lists = wanted.view is not View.FOUND or bool(wanted.words)
    if lists and (before is None or (before.view, before.words) != (wanted.view, wanted.words)):
        records.look_into_people(db, actor)
    if wanted.chosen is not None and (before is None or before.chosen != wanted.chosen):
        records.look_into_people(db, actor, wanted.chosen)
    with db.read() as connection:
        return _Read(
            wanted=wanted,
            office=offices.current(connection).office,
            found=people.find_people(connection, wanted.words) if wanted.view is View.FOUND else (),
            entries=people.to_reconcile(connection),
            pairs=people.suggestions(connection, db.clock.now()),
            person=people.person(connection, wanted.chosen) if wanted.chosen else None,
        )


def _read_pair(db: Database, actor: Actor, ids: tuple[UUID, UUID]) -> tuple[Person, Person]:
    for each in ids:
        records.look_into_people(db, actor, each)
    with db.read() as connection:
        first, second = (people.person(connection, each) for each in ids)
    if first is None or second is None:
        raise LookupError(ids)
    return first, second
