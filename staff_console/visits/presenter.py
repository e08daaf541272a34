"""The visit log: reads a page of one office day, narrowed down; writes it out as a file."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor, Right
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.journey.queries import paper_of, progress_of
from shared.journey.rules import StepProgress
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.office.standard import Standard
from shared.qt.jobs import Err, Ok, Result
from shared.reading_room import queries as custody
from shared.reading_room.queries import PastDeposit
from shared.records import operations as records
from shared.records import queries as log
from shared.records.queries import LogFilter, LogPage, VisitEvent
from shared.visits.channels import channel_words
from shared.visits.guest_queries import GuestNotes, guest_notes
from shared.visits.states import Channel
from staff_console.services import Presenter, Tools
from staff_console.visits import derive, wording
from staff_console.visits.props import DetailProps, ServiceOption, VisitsProps
from staff_console.widgets.tokens import Tone

READS_ON = frozenset(
    {
        Topic.VISITS,
        Topic.TICKETS,
        Topic.RATINGS,
        Topic.CALLS,
        Topic.ACKNOWLEDGEMENTS,
        Topic.OFFICE,
        Topic.CUSTODY,
    }
)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What the officer looks at; `day` None is today, whatever day that is."""

    day: date | None = None
    service_key: str = ""
    channel: Channel | None = None
    words: str = ""
    page: int = 0
    chosen: UUID | None = None


@dataclass(frozen=True, slots=True)
class _Looked:
    """Whose data was on the screen: as far as the audit tells one look from another."""

    day: date
    searched: bool
    chosen: UUID | None


@dataclass(frozen=True, slots=True)
class _Read:
    looked: _Looked
    office: Office
    today: date
    day: date
    page: LogPage
    steps: tuple[StepProgress, ...]
    events: tuple[VisitEvent, ...]
    kept: tuple[PastDeposit, ...]
    notes: GuestNotes
    paper: Standard | None


class VisitsPresenter(Presenter):
    """`exported(path)` when the folder of the saved log is to be opened. Reads only while its page is shown."""

    exported = Signal(str)

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._wanted = _Wanted()
        self._read: _Read | None = None
        self._trouble: Exception | None = None
        self._exporting = False
        self._shown = False
        self._stale = True
        self.props = VisitsProps(may_export=Right.EXPORT_VISITS in actor.rights)

    def show(self, *, shown: bool) -> None:
        self._shown = shown
        if shown and self._stale:
            self.refresh()

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & READS_ON:
            self._stale = True
            if self._shown:
                self.refresh()

    def refresh(self) -> None:
        database, actor, wanted = self.tools.database, self._actor, self._wanted
        before = self._read.looked if self._read else None
        self.read_once(lambda: _read(database, actor, wanted, before), self._on_read)

    def on_read_failed(self, error: Exception) -> None:
        self._trouble = error
        self._derive()

    def search(self, words: str) -> None:
        self._want(words=words, page=0)

    def choose_service(self, key: str) -> None:
        self._want(service_key=key, page=0)

    def choose_channel(self, channel: str) -> None:
        self._want(channel=Channel(channel) if channel else None, page=0)

    def walk(self, days: int) -> None:
        """To another day; never past today."""
        if self._read is None:
            return
        day = min(self._read.day + days * ONE_DAY, self._read.today)
        self._want(day=None if day == self._read.today else day, page=0)

    def to_today(self) -> None:
        self._want(day=None, page=0)

    def turn(self, pages: int) -> None:
        self._want(page=min(max(self._wanted.page + pages, 0), self.props.pages - 1))

    def reset(self) -> None:
        self._want(words="", service_key="", channel=None, page=0)

    def choose(self, key: str) -> None:
        """Show what happened in a visit; "" closes it."""
        self._want(chosen=UUID(key) if key else None)

    def export(self, path: Path) -> None:
        """Write all visits of the filter, not only this page, to `path`."""
        if self._read is None or self._exporting:
            return
        self._exporting = True
        self._derive()
        wanted = _filter(self._wanted, self._read.day)
        database, actor, language = self.tools.database, self._actor, self.tools.language
        self.run(
            lambda: records.export_visit_log(database, actor, wanted, path, language),
            lambda result: self._on_exported(result, path),
        )

    def speak(self) -> None:
        self._derive()

    def _on_exported(self, result: Result[int], path: Path) -> None:
        self._exporting = False
        self._derive()
        match result:
            case Ok(count):
                words = wording.exported(count, path.name)
                self.notice(Tone.OK, words, wording.open_folder(), lambda: self.exported.emit(str(path)))
            case Err(error):
                self.notice(Tone.BAD, self.tools.sentence(error))

    def _want(self, **changes: object) -> None:
        wanted = replace(self._wanted, **changes)
        if wanted != self._wanted:
            self._wanted = wanted
            self.refresh()

    def _on_read(self, read: _Read) -> None:
        self._read, self._trouble, self._stale = read, None, False
        self._derive()

    def _derive(self) -> None:
        props = replace(
            self.props,
            is_exporting=self._exporting,
            trouble=self.tools.sentence(self._trouble) if self._trouble else "",
            is_loading=self._read is None and self._trouble is None,
        )
        if self._read is not None:
            props = self._filled(props, self._read)
        if props != self.props:
            self.props = props
            self.props_changed.emit()

    def _filled(self, props: VisitsProps, read: _Read) -> VisitsProps:
        language = self.tools.language
        return replace(
            props,
            day=read.day,
            is_today=read.day == read.today,
            services=tuple(
                ServiceOption(service.key, service.name.in_language(language))
                for service in read.office.services
            ),
            service_key=self._wanted.service_key,
            channels=tuple((each.value, channel_words(each, language)) for each in Channel),
            channel=self._wanted.channel or "",
            words=self._wanted.words,
            rows=tuple(derive.row(line, read.office, language) for line in read.page.lines),
            total=read.page.total,
            page=self._wanted.page,
            pages=max(1, -(-read.page.total // log.PAGE)),
            detail=self._detail(read),
        )

    def _detail(self, read: _Read) -> DetailProps | None:
        chosen = next((line for line in read.page.lines if line.visit_id == self._wanted.chosen), None)
        if chosen is None:
            return None
        language = self.tools.language
        shown = derive.detail(chosen, read.steps, read.events, read.kept, read.notes, read.office, language)
        return replace(shown, paper=derive.paper(read.paper, chosen, read.office, read.day, language))


def _filter(wanted: _Wanted, day: date) -> LogFilter:
    return LogFilter(day, day, wanted.service_key, wanted.channel, words=wanted.words)


def _read(db: Database, actor: Actor, wanted: _Wanted, before: _Looked | None) -> _Read:
    with db.read() as connection:
        office = offices.current(connection).office
    today = office_rules.office_day(office, db.clock.now())
    day = wanted.day or today
    narrowed = _filter(wanted, day)
    looked = _Looked(day, bool(narrowed.words.strip()), wanted.chosen)
    _tell_audit(db, actor, narrowed, looked, before)
    with db.read() as connection:
        page = log.visit_log(connection, narrowed, wanted.page * log.PAGE)
        events = log.timeline(connection, wanted.chosen) if wanted.chosen else ()
        steps = progress_of(connection, wanted.chosen) if wanted.chosen else ()
        notes = guest_notes(connection, wanted.chosen) if wanted.chosen else GuestNotes()
        kept = custody.log_of(connection, wanted.chosen) if wanted.chosen else ()
        paper = paper_of(connection, wanted.chosen) if wanted.chosen else None
    return _Read(looked, office, today, day, page, steps, events, kept, notes, paper)


def _tell_audit(
    db: Database, actor: Actor, narrowed: LogFilter, looked: _Looked, before: _Looked | None
) -> None:
    """Write down what is looked at now and was not before; reading the same again is the same look."""
    if before is None or (looked.day, looked.searched) != (before.day, before.searched):
        records.look_into_visits(db, actor, narrowed)
    if looked.chosen is not None and (before is None or looked.chosen != before.chosen):
        records.look_into_visits(db, actor, narrowed, looked.chosen)
