"""Somebody at a public screen asks for a person: a banner over every page, flashing until somebody says they come."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from shared.access.actor import Actor
from shared.database.changes import Changes, Topic
from shared.foundation.clock import Timer
from shared.foundation.formats import clock_time
from shared.office import queries as offices
from shared.office import rules as office_rules
from shared.office.model import Office
from shared.qt.jobs import Err, Ok, Result
from shared.visits import help_operations, help_queries
from shared.visits.help_queries import HelpCall
from staff_console.services import Presenter, Tools
from staff_console.shell import wording
from staff_console.widgets.banner import Banner
from staff_console.widgets.tokens import Tone

FLASH = timedelta(milliseconds=900)
"""Slower than what may harm people (WCAG 2.2, 2.3.1: at most three flashes a second)."""


class HelpPresenter(Presenter):
    """`calls` ring now, the oldest first; `bright` changes with each beat of the flash."""

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._timer: Timer | None = None
        self._office: Office | None = None
        self.calls: tuple[HelpCall, ...] = ()
        self.bright = False

    def close(self) -> None:
        super().close()
        self._rest()

    def refresh(self) -> None:
        database = self.tools.database

        def read() -> tuple[Office | None, tuple[HelpCall, ...]]:
            with database.read() as connection:
                return offices.current_office(connection), help_queries.ringing(connection)

        self.read_once(read, self._on_read)

    def on_changes(self, changes: Changes) -> None:
        if Topic.HELP in changes.topics:
            self.refresh()

    def on_read_failed(self, error: Exception) -> None:
        """The status bar says already that the database is away."""
        del error

    def accept(self) -> None:
        """The person here goes; the banner leaves every console."""
        if not self.calls:
            return
        database, actor, call_id = self.tools.database, self._actor, self.calls[0].id
        self.run(lambda: help_operations.accept_help(database, actor, call_id), self._on_accepted)

    def since(self, at: datetime) -> str:
        """When it rang, on the office's clock."""
        local = office_rules.local_time(self._office, at) if self._office else at
        return clock_time(local, self.tools.language)

    def _on_accepted(self, result: Result[None]) -> None:
        match result:
            case Ok():
                self.notice(Tone.OK, wording.help_accepted())
            case Err(error):
                self.notice(Tone.WARN, self.tools.sentence(error))
        self.refresh()

    def _on_read(self, read: tuple[Office | None, tuple[HelpCall, ...]]) -> None:
        self._office, self.calls = read
        if self.calls and self._timer is None:
            self._beat()
        elif not self.calls:
            self._rest()
        self.props_changed.emit()

    def _beat(self) -> None:
        self.bright = not self.bright
        self._timer = self.tools.clock.after(FLASH, self._beat)
        self.props_changed.emit()

    def _rest(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def say_help(banner: Banner, presenter: HelpPresenter) -> None:
    """The oldest call; how many others ring is said beside it."""
    if not presenter.calls:
        banner.hide()
        return
    call = presenter.calls[0]
    lead = wording.help_lead(call.station_name)
    rest = wording.help_rest(presenter.since(call.at), len(presenter.calls) - 1)
    banner.say(Tone.BAD if presenter.bright else Tone.WARN, lead, rest, wording.help_accept())
