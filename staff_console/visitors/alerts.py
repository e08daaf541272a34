"""Failed log-ins at the kiosk, told on every page until somebody has seen to them (S000-2c)."""

from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from shared.access.actor import Actor
from shared.database import Database
from shared.database.changes import Changes, Topic
from shared.office import queries as offices
from shared.office.model import Office
from shared.qt.jobs import Err, Ok, Result
from shared.visitors import operations as visitors
from shared.visitors import queries
from shared.visitors.queries import Alert
from staff_console.services import Presenter, Tools
from staff_console.visitors import derive, wording
from staff_console.visitors.props import AlertProps
from staff_console.widgets.banner import Banner
from staff_console.widgets.parts import column
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

SEEN_TO_KEY = "Ctrl+Shift+T"
_Read = tuple[Office, tuple[Alert, ...]]


class AlertsPresenter(Presenter):
    """The oldest alert comes first; `props` is None while there is none."""

    def __init__(self, tools: Tools, actor: Actor, parent: QObject | None = None) -> None:
        super().__init__(tools, parent)
        self._actor = actor
        self._read: _Read | None = None
        self.props: AlertProps | None = None

    def on_changes(self, changes: Changes) -> None:
        if changes.topics & {Topic.VISITORS, Topic.OFFICE}:
            self.refresh()

    def refresh(self) -> None:
        database = self.tools.database
        self.read_once(lambda: _read(database), self._on_read)

    def on_read_failed(self, error: Exception) -> None:
        """The status bar tells that the database is away; the alert comes when it is back."""

    def clear(self) -> None:
        """Somebody has seen to the visitor the banner speaks of."""
        if self.props is None:
            return
        session, database, actor = UUID(self.props.key), self.tools.database, self._actor
        self.run(lambda: visitors.clear_alert(database, actor, session), self._on_cleared)

    def speak(self) -> None:
        self._derive()

    def _on_cleared(self, result: Result[None]) -> None:
        match result:
            case Ok():
                self.refresh()
            case Err(error):
                self.notice(Tone.WARN, self.tools.sentence(error))

    def _on_read(self, read: _Read) -> None:
        self._read = read
        self._derive()

    def _derive(self) -> None:
        if self._read is None:
            return
        office, alerts = self._read
        props = derive.alert(alerts[0], office, self.tools.language) if alerts else None
        if props != self.props:
            self.props = props
            self.props_changed.emit()


def _read(db: Database) -> _Read:
    with db.read() as connection:
        return offices.current(connection).office, queries.open_alerts(connection)


class AlertStrip(QWidget):
    """Below the top bar of every page; nothing while nobody needs help."""

    def __init__(self, look: Look, presenter: AlertsPresenter) -> None:
        super().__init__()
        self.setObjectName("alertStrip")
        self._presenter = presenter
        self.banner = Banner(look, "loginAlert")
        layout = column(self, gap=0)
        layout.setContentsMargins(Size.PAGE_MARGIN, Size.TIGHT, Size.PAGE_MARGIN, 0)
        layout.addWidget(self.banner)
        self.banner.acted.connect(presenter.clear)
        QShortcut(QKeySequence(SEEN_TO_KEY), self).activated.connect(presenter.clear)
        presenter.props_changed.connect(self.say)
        self.hide()

    def say(self) -> None:
        props = self._presenter.props
        self.setVisible(props is not None)
        if props is not None:
            self.banner.say(Tone.WARN, props.lead, props.rest, wording.seen_to())
