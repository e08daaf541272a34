"""The lobby pages' view model: what was touched in them, and what they show."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.reception.flow import Page
from kiosk.reception.lobby.flow import LobbyFlow, Section
from kiosk.reception.lobby.ports import LobbyPorts, SheetRequest
from kiosk.reception.lobby.props import LobbyProps, derive_lobby
from kiosk.reception.lobby.sheet import SheetPrinting, SheetState
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.office.model import Office
from shared.qt.jobs import Lane
from shared.qt.snapshot import exposing

QML_IMPORT_NAME = "anjungan.reception"
QML_IMPORT_MAJOR_VERSION = 1

LOBBY_PAGES = frozenset({Page.STANDARDS, Page.STANDARD, Page.COMPLAINTS, Page.ONLINE})


@QmlElement
class LobbyModel(exposing(LobbyProps)):
    """`go` turns the page; what a visitor touched here is forgotten by `forget`."""

    sheetChanged = Signal()

    def __init__(
        self, ports: LobbyPorts, lane: Lane, go: Callable[[Page], None], parent: QObject | None = None
    ) -> None:
        super().__init__(LobbyProps(), parent)
        self._go = go
        self._flow = LobbyFlow()
        self._shown: tuple[object, ...] = ()
        self._office: Office | None = None
        self._day = date.min
        self._language = Language.INDONESIAN
        self.printing = SheetPrinting(ports, lane, self)
        self.printing.changed.connect(self.sheetChanged)

    @Property(str, notify=sheetChanged, final=True)
    def sheet(self) -> str:
        """What can be done about the printed sheet of the paper that shows, or what became of it."""
        return SheetState(self.printing.state).value

    def show(self, office: Office, day: date, language: Language, page: Page) -> None:
        """Bring the pages up to date; while none of them shows, nothing is derived."""
        self._office, self._day, self._language = office, day, language
        if page in LOBBY_PAGES:
            self._derive()

    def forget(self) -> None:
        """Leave nothing of what the last visitor looked at."""
        self._flow = LobbyFlow()
        self._shown = ()
        self.printing.forget()
        self.swap(LobbyProps())
        self.sheetChanged.emit()

    @Slot(str)
    def openService(self, key: str) -> None:
        if any(offer.key == key and offer.paper for offer in self.props.offers):
            self._become(self._flow.open_service(key))
            self._follow()
            self._go(Page.STANDARD)

    @Slot(str)
    def choosePaper(self, key: str) -> None:
        if any(choice.code == key for choice in self.props.paper.choices):
            self._become(self._flow.choose_paper(key))
            self._follow()

    @Slot(str)
    def chooseSection(self, name: str) -> None:
        if name in tuple(Section):
            self._become(self._flow.choose_section(Section(name)))

    @Slot(str)
    def chooseChannel(self, key: str) -> None:
        if any(channel.key == key for channel in self.props.channels):
            self._become(self._flow.choose_channel(key))

    @Slot(str)
    def chooseGuide(self, key: str) -> None:
        if any(choice.code == key for choice in self.props.guides):
            self._become(self._flow.choose_guide(key))

    @Slot()
    def printSheet(self) -> None:
        """The paper that shows, once however often it is touched."""
        if self.printing.state is not SheetState.READY:
            return
        request = SheetRequest(new_id(), self._flow.service, self.props.paper.key, self._language)
        self._flow = self._flow.order(self._sheet, request.job_id)
        self.printing.send(request)

    @property
    def _sheet(self) -> str:
        return f"{self._flow.service}/{self.props.paper.key}"

    def _follow(self) -> None:
        self.printing.follow(self._flow.job_of(self._sheet))
        self.sheetChanged.emit()

    def _become(self, flow: LobbyFlow) -> None:
        self._flow = flow
        self._derive()

    def _derive(self) -> None:
        """Only when something differs: the pages are read much more often than they change."""
        office = self._office
        now = (id(office), self._day, self._language, self._flow)
        if office is not None and now != self._shown:
            self._shown = now
            self.swap(derive_lobby(office, self._day, self._flow, self._language))
