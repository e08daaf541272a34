"""What the console is built from, and what its presenters share."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor, Right
from shared.database import Database
from shared.database.changes import Changes
from shared.foundation.clock import Clock
from shared.foundation.formats import Language
from shared.office.model import Office
from shared.qt.jobs import Err, Executor, Job, Lane, Ok, Result
from shared.qt.languages import Languages
from shared.qt.wording import wording
from shared.staff.rules import Role
from shared.stations.rules import Station
from shared.visitors.identity_key import IdentityKeyFile
from staff_console.overriding import way_on
from staff_console.widgets.tokens import Tone

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Services:
    """Everything `build_console` needs from outside. `settings_file` remembers layout and theme of this station."""

    database: Database
    station: Station
    settings_file: Path
    language: Language = Language.INDONESIAN
    version: str = ""
    """Of the program, shown in the status bar."""
    executor: Executor | None = None
    """Where work runs instead of a thread of its own; for tests."""
    key_file: IdentityKeyFile | None = None
    """Seals the numbers of identity cards, where the standard stores them."""
    clock: Clock | None = None
    """Drives the seconds on screen instead of Qt timers over the database's clock; for tests."""


@dataclass(frozen=True, slots=True)
class Seat:
    """Who is signed in, and the desk they sit at."""

    actor: Actor
    role: Role
    desk_id: UUID | None = None

    def may(self, right: Right) -> bool:
        return right in self.actor.rights


@dataclass(frozen=True, slots=True)
class Notice:
    """A line for the officer: shown as a toast."""

    tone: Tone
    text: str
    action: str = ""
    call: Callable[[], None] | None = None
    """What the action beside the words does: undo, open."""


def service_name(office: Office, key: str, language: Language) -> str:
    """The service's name; a key the office no longer offers stands for itself."""
    return office.service(key).name.in_language(language) if office.offers(key) else key


def service_brief(office: Office, key: str, language: Language) -> str:
    """The service's name where there is little room."""
    return office.service(key).brief_name.in_language(language) if office.offers(key) else key


def service_look(office: Office, key: str) -> tuple[str, str]:
    """Letter and colour name of a service's tile."""
    if not office.offers(key):
        return key[:1].upper(), "slate"
    service = office.service(key)
    return service.prefix, service.colour.value


class Tools(QObject):
    """The tools every presenter works with: database, one serial lane, office clock and language."""

    def __init__(
        self,
        database: Database,
        lane: Lane,
        clock: Clock,
        languages: Languages,
        parent: QObject | None = None,
        key_file: IdentityKeyFile | None = None,
    ) -> None:
        super().__init__(parent)
        self.key_file = key_file
        self.database, self.lane, self.clock, self.languages = database, lane, clock, languages

    @property
    def language(self) -> Language:
        return self.languages.language

    def sentence(self, error: Exception) -> str:
        """A refusal in the officer's language; a bug is logged and worded calmly."""
        return wording(error, self.language)


class Presenter(QObject):
    """Base of the presenters: `props_changed` when there is something else to show, `noticed` for a toast.

    `reason_wanted(WayOn)`: somebody who may do a refused thing all the same wants to.
    """

    props_changed = Signal()
    reason_wanted = Signal(object)
    noticed = Signal(object)

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tools = tools
        self._open: set[Job] = set()
        self._closed = False
        self._reading = False
        self._read_again = False

    def run(self, work: Callable[[], T], on_result: Callable[[Result[T]], None]) -> None:
        """Run work on the lane; a result that comes after `close` is dropped, what it committed stays committed."""
        if self._closed:
            return
        jobs: list[Job] = []

        def deliver(result: Result[T]) -> None:
            self._open.difference_update(jobs)
            on_result(result)

        jobs.append(self.tools.lane.run(work, deliver))
        self._open.update(jobs)

    def close(self) -> None:
        """Nothing is delivered any more; call before the presenter goes."""
        self._closed = True
        for job in self._open:
            job.cancel()
        self._open.clear()

    def read_once(self, work: Callable[[], T], on_value: Callable[[T], None]) -> None:
        """Run a read; calls that come while it runs become one more read after it."""
        if self._reading:
            self._read_again = True
            return
        self._reading = True

        def deliver(result: Result[T]) -> None:
            self._reading = False
            match result:
                case Ok(value):
                    on_value(value)
                case Err(error):
                    self.on_read_failed(error)
            if self._read_again:
                self._read_again = False
                self.refresh()

        self.run(work, deliver)

    def refresh(self) -> None:
        """Read what this presenter shows again."""

    def on_changes(self, changes: Changes) -> None:
        """Something was committed, here or elsewhere."""

    def speak(self) -> None:
        """The language was switched."""

    def on_read_failed(self, error: Exception) -> None:
        self.notice(Tone.BAD, self.tools.sentence(error))

    def offers_way_on(self, error: Exception, actor: Actor, go_on: Callable[[str], None]) -> bool:
        """Say the refusal with a way on beside it, if a reason helps and the actor may override; whether it was."""
        way = way_on(error, go_on) if Right.OVERRIDE in actor.rights else None
        if way is not None:
            self.notice(
                Tone.WARN, self.tools.sentence(error), way.offer, lambda: self.reason_wanted.emit(way)
            )
        return way is not None

    def notice(self, tone: Tone, text: str, action: str = "", call: Callable[[], None] | None = None) -> None:
        self.noticed.emit(Notice(tone, text, action, call))
