"""Puts the reception kiosk together from what it is given."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.reception.appointment.wiring import appointment_ports
from kiosk.reception.arriving.wiring import arriving_ports
from kiosk.reception.help.model import HelpPorts
from kiosk.reception.home import HomeFacts, derive_home
from kiosk.reception.lobby.flow import LobbyFlow
from kiosk.reception.lobby.ports import LobbyPorts
from kiosk.reception.lobby.props import derive_lobby
from kiosk.reception.ports import Means, Ports
from kiosk.reception.reading import print_sheet, read_help, read_home, read_printing, read_sheet
from kiosk.reception.reception_model import ReceptionModel
from kiosk.reception.returning.wiring import returning_ports
from kiosk.reception.suggesting import MOST
from shared.access.actor import Actor
from shared.database import Changes, Database, Topic, open_feed, schema
from shared.foundation.clock import Clock
from shared.foundation.formats import Language
from shared.office.guest_book import GuestFields
from shared.office.model import Office
from shared.office.rules import office_day, standard_in_force
from shared.printing.operations import reprint_ticket
from shared.qt.clock import OfficeTime
from shared.qt.jobs import Executor, Lane
from shared.qt.languages import Languages
from shared.qt.watcher import ChangeWatcher
from shared.qt.window import FULL_SCREEN, WindowPlace
from shared.queueing.issuing import guest_rules
from shared.queueing.operations import issue_ticket
from shared.visitors.identity_key import IdentityKeyFile
from shared.visits import help_operations
from shared.visits.code_lists import code_lists
from shared.visits.guest_form import GuestForm, GuestRules
from shared.visits.guest_reading import problems
from shared.visits.institution_operations import suggest_institutions
from shared.visits.states import EntrySource

_PATTERN = GuestForm(name="Nama", email="nama@contoh.id", phone="081200001234")

T = TypeVar("T")

HOME_TOPICS = frozenset({Topic.TICKETS, Topic.CALLS, Topic.VISITS, Topic.OFFICE, Topic.CALENDAR})


@dataclass(frozen=True, slots=True)
class ReceptionServices:
    """All the kiosk needs from outside. `clock` calls back on the GUI thread."""

    database: Database
    actor: Actor
    clock: Clock
    language: Language = Language.INDONESIAN
    place: WindowPlace = FULL_SCREEN
    reduce_motion: bool = False
    on_idle: Callable[[], None] = lambda: None
    """Called between visitors: the time for what may take a moment."""
    key_file: IdentityKeyFile | None = None
    """Seals the numbers of identity cards, where the standard stores them."""
    executor: Executor | None = None
    """Where database work runs; a thread of its own unless a test brings another."""


class ReceptionWiring(QObject):
    """The kiosk's lane, watcher and view model."""

    def __init__(
        self, services: ReceptionServices, languages: Languages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.lane = Lane("reception-db", services.executor, self)
        self._office_time = OfficeTime(services.database.clock, self.lane, self)
        means = Means(_ports(services), self.lane, services.clock)
        self.model = ReceptionModel(means, languages, services.on_idle, self)
        self.watcher = ChangeWatcher(open_feed(services.database), self)
        self.watcher.changed.connect(self._on_changed)
        self.watcher.back.connect(self.model.news.read)
        self.watcher.lost.connect(self.model.news.lose)

    def start(self) -> None:
        """Read for the first time and begin to listen."""
        self.model.news.start()
        self.watcher.start()

    def close(self) -> None:
        self.watcher.close()
        self.model.close()
        self.lane.close()

    def _on_changed(self, changes: Changes) -> None:
        if changes.topics & HOME_TOPICS:
            self.model.news.read()
        if Topic.HELP in changes.topics:
            self.model.read_help()
        if Topic.PRINTING in changes.topics:
            self.model.read_printing()


def _ports(services: ReceptionServices) -> Ports:
    database, actor, clock = services.database, services.actor, services.clock
    check = _Once[None](lambda _: schema.check(database))
    rehearse = _Once[HomeFacts](lambda facts: _rehearse(facts, clock.now()))

    def home() -> HomeFacts:
        check(None)
        facts = read_home(database, clock.now())
        rehearse(facts)
        return facts

    def reprint(ticket_id: UUID, job_id: UUID) -> None:
        reprint_ticket(database, actor, ticket_id, job_id)

    return Ports(
        read_home=home,
        issue=lambda request: issue_ticket(database, actor, replace(request, key_file=services.key_file)),
        read_printing=lambda ticket_id: read_printing(database, actor, ticket_id),
        reprint=reprint,
        rules=kiosk_rules,
        returning=returning_ports(database, actor),
        help=HelpPorts(
            ask=lambda call_id, page: help_operations.ask_for_help(database, actor, call_id, page),
            withdraw=lambda: help_operations.withdraw_help(database, actor),
            read=lambda: read_help(database, actor, clock.now()),
        ),
        suggest=lambda typed: suggest_institutions(database, actor, typed, MOST),
        lobby=LobbyPorts(
            print_sheet=lambda request: print_sheet(database, actor, request),
            read_sheet=lambda job_id: read_sheet(database, actor, job_id),
        ),
        appointment=appointment_ports(database, actor),
        arriving=arriving_ports(database, actor, services.key_file),
    )


def _rehearse(facts: HomeFacts, now: datetime) -> None:
    """On the lane, before the first page: what words a page and checks a form is read, in both languages.

    The first date worded costs 8 ms of reading tables, the first address checked 20: too much between two frames.
    """
    for language in Language:
        derive_home(facts, now, language)
        derive_lobby(facts.office, office_day(facts.office, now), LobbyFlow(), language)
    problems(_PATTERN, GuestRules(GuestFields(), code_lists(), date.min, EntrySource.KIOSK))


def kiosk_rules(office: Office, service_key: str, on: date) -> GuestRules:
    """What the guest book asks for this service at the kiosk on an office day."""
    standard = standard_in_force(office, service_key, on)
    return guest_rules(office, standard, service_key, EntrySource.KIOSK, on)


class _Once(Generic[T]):
    """Calls until it succeeds once: a schema that fits need not be asked again while the program runs."""

    def __init__(self, call: Callable[[T], None]) -> None:
        self._call = call
        self._done = False

    def __call__(self, argument: T) -> None:
        if not self._done:
            self._call(argument)
            self._done = True
