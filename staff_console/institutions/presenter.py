"""The list of institutions and what visitors wrote beside it, and the acts on them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.foundation.refusals import Refusal
from shared.qt.jobs import Err, Ok, Result
from shared.visits import institution_operations as institutions
from shared.visits import institution_queries as queries
from shared.visits.institution_operations import Taken
from shared.visits.institution_queries import Institution, Unlisted
from staff_console.institutions import wording
from staff_console.institutions.props import InstitutionRow, InstitutionsProps, View
from staff_console.services import Presenter, Tools
from staff_console.widgets.tokens import Tone

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Read:
    words: str
    listed: tuple[Institution, ...]
    unlisted: tuple[Unlisted, ...]
    every: tuple[tuple[str, str], ...]


class InstitutionsPresenter(Presenter):
    """`done` when the open dialog may close, `refused(sentence)` when its field is to be mended."""

    done = Signal()
    refused = Signal(str)

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._view, self._words = View.LISTED, ""
        self._read: _Read | None = None
        self._trouble: Exception | None = None
        self._shown, self._stale = False, True
        self.props = InstitutionsProps()

    # ------------------------------------------------------------------ looking

    def show(self, *, shown: bool) -> None:
        self._shown = shown
        if shown and self._stale:
            self.refresh()

    def on_changes(self, changes: Changes) -> None:
        if Topic.VISITS in changes.topics:
            self._stale = True
            if self._shown:
                self.refresh()

    def refresh(self) -> None:
        database, words = self.tools.database, self._words
        self.read_once(lambda: _read(database, words), self._on_read)

    def on_read_failed(self, error: Exception) -> None:
        self._trouble = error
        self._derive()

    def open_view(self, key: str) -> None:
        self._view = View(key)
        self._derive()

    def search(self, words: str) -> None:
        if words != self._words:
            self._words = words
            self.refresh()

    def speak(self) -> None:
        self._derive()

    def others(self, key: str = "") -> tuple[tuple[str, str], ...]:
        """Every listed institution but this one: (key, name)."""
        every = self._read.every if self._read else ()
        return tuple(each for each in every if each[0] != key)

    # ------------------------------------------------------------------ acts

    def add(self, name: str) -> None:
        self._do(
            lambda db, actor: institutions.add_institution(db, actor, name),
            lambda _made: self.notice(Tone.OK, wording.added_notice(name.strip())),
        )

    def rename(self, key: str, name: str) -> None:
        self._do(
            lambda db, actor: institutions.rename_institution(db, actor, UUID(key), name),
            lambda _none: self.notice(Tone.OK, wording.renamed_notice(name.strip())),
        )

    def add_alias(self, key: str, spelling: str) -> None:
        """The undo takes the spelling off again."""
        words = wording.alias_notice(spelling.strip(), dict(self.others()).get(key, ""))
        self._do(
            lambda db, actor: institutions.add_spelling(db, actor, UUID(key), spelling),
            lambda _none: self.notice(Tone.OK, words, wording.undo(), lambda: self.part(spelling)),
        )

    def part(self, spelling: str) -> None:
        self._do(
            lambda db, actor: institutions.part_spelling(db, actor, spelling),
            lambda _none: self.notice(Tone.OK, wording.parted_notice(spelling.strip())),
        )

    def merge(self, key: str, kept: str) -> None:
        kept_name = dict(self.others()).get(kept, "")
        self._do(
            lambda db, actor: institutions.merge_institutions(db, actor, UUID(kept), UUID(key)),
            lambda taken: self._offer_undo(taken, wording.merged_notice(taken.name, kept_name)),
        )

    def remove(self, key: str) -> None:
        self._do(
            lambda db, actor: institutions.remove_institution(db, actor, UUID(key)),
            lambda taken: self._offer_undo(taken, wording.removed_notice(taken.name)),
        )

    def _offer_undo(self, taken: Taken, words: str) -> None:
        self.notice(Tone.OK, words, wording.undo(), lambda: self._restore(taken))

    def _restore(self, taken: Taken) -> None:
        self._do(
            lambda db, actor: institutions.restore_institution(db, actor, taken),
            lambda _none: self.notice(Tone.OK, wording.restored_notice(taken.name)),
        )

    def _do(self, act: Callable[[Database, Actor], T], on_done: Callable[[T], None]) -> None:
        database, actor = self.tools.database, self._actor

        def show(result: Result[T]) -> None:
            match result:
                case Ok(value):
                    self.done.emit()
                    on_done(value)
                    self.refresh()
                case Err(error):
                    self._refuse(error)

        self.run(lambda: act(database, actor), show)

    def _refuse(self, error: Exception) -> None:
        """What names the field is said at it; all else stands in a toast."""
        sentence = self.tools.sentence(error)
        if isinstance(error, Refusal) and error.field:
            self.refused.emit(sentence)
        else:
            self.done.emit()
            self.notice(Tone.WARN, sentence)

    # ------------------------------------------------------------------ derive

    def _on_read(self, read: _Read) -> None:
        self._read, self._trouble, self._stale = read, None, False
        self._derive()

    def _derive(self) -> None:
        read = self._read
        props = replace(
            self.props,
            view=self._view,
            words=self._words,
            trouble=self.tools.sentence(self._trouble) if self._trouble else "",
            is_loading=read is None and self._trouble is None,
        )
        if read is not None:
            props = replace(
                props, counts=(len(read.listed), len(read.unlisted)), rows=_rows(read, self._view)
            )
        if props != self.props:
            self.props = props
            self.props_changed.emit()


def _rows(read: _Read, view: View) -> tuple[InstitutionRow, ...]:
    match view:
        case View.LISTED:
            return tuple(
                InstitutionRow(str(each.id), each.name, each.spellings, each.visits) for each in read.listed
            )
        case View.UNLISTED:
            return tuple(InstitutionRow(each.folded, each.text, (), each.visits) for each in read.unlisted)


def _read(db: Database, words: str) -> _Read:
    with db.read() as connection:
        listed = queries.institutions(connection, words)
        every = queries.institutions(connection) if words else listed
        return _Read(
            words,
            listed,
            queries.unlisted(connection, words),
            tuple((str(each.id), each.name) for each in every),
        )
