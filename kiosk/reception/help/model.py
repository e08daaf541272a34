"""The call for a person: asked for here, answered at a console."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.reception.flow import Page
from shared.foundation.ids import new_id
from shared.qt.jobs import Err, Lane, Ok, Result
from shared.qt.snapshot import exposing
from shared.visits.help_queries import HelpNow

QML_IMPORT_NAME = "anjungan.reception"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HelpPorts:
    """Each may raise `Refusal`."""

    ask: Callable[[UUID, str], None]
    withdraw: Callable[[], None]
    read: Callable[[], HelpNow]


class HelpState(StrEnum):
    QUIET = "quiet"
    RINGING = "ringing"
    COMING = "coming"
    FAILED = "failed"
    """The call could not be sent: the visitor has to find somebody."""


@dataclass(frozen=True, slots=True)
class HelpProps:
    state: HelpState = HelpState.QUIET


@QmlElement
class HelpModel(exposing(HelpProps)):
    """Who comes is not named on a public screen (DESIGN §4.10)."""

    def __init__(self, ports: HelpPorts, lane: Lane, page: Callable[[], Page], parent: QObject) -> None:
        super().__init__(HelpProps(), parent)
        self._ports = ports
        self._lane = lane
        self._page = page

    @Slot()
    def ask(self) -> None:
        """Ring; pressed again while it rings, nothing more happens."""
        if self.props.state is HelpState.RINGING:
            return
        self.swap(HelpProps(HelpState.RINGING))
        call_id, page = new_id(), self._page().value
        self._lane.run(lambda: self._ports.ask(call_id, page), self._on_asked)

    @Slot()
    def dismiss(self) -> None:
        """The visitor goes on alone, or has read that somebody comes."""
        rang = self.props.state is HelpState.RINGING
        self.swap(HelpProps())
        if rang:
            self._lane.run(self._ports.withdraw, _nothing)

    def read(self) -> None:
        """Something was said about a call somewhere."""
        if self.props.state is HelpState.RINGING:
            self._lane.run(self._ports.read, self._on_read)

    def _on_asked(self, result: Result[None]) -> None:
        match result:
            case Ok():
                pass
            case Err():
                self.swap(HelpProps(HelpState.FAILED))

    def _on_read(self, result: Result[HelpNow]) -> None:
        match result:
            case Ok(now) if self.props.state is HelpState.RINGING and not now.ringing:
                self.swap(HelpProps(HelpState.COMING if now.comes else HelpState.QUIET))
            case _:
                pass


def _nothing(_result: Result[None]) -> None:
    """A call that could not be taken back is answered at the console."""
