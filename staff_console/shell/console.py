"""The console as a whole: entrance, then one person's session, then entrance again."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings

from shared.access.actor import Right
from shared.database.changes import Changes, Topic
from shared.foundation.formats import Language
from shared.office import queries as offices
from shared.office.model import Office
from shared.qt.jobs import Err, Ok, Result, log_bug
from shared.qt.watcher import ChangeWatcher
from shared.queueing import operations as queueing
from shared.staff import operations as staff
from staff_console.entrance.desk_page import DeskPage
from staff_console.entrance.presenter import DeskPresenter, SignInPresenter
from staff_console.entrance.sign_in_page import SignInPage
from staff_console.services import Notice, Seat, Services, Tools
from staff_console.shell import wording
from staff_console.shell.health import HealthPresenter
from staff_console.shell.session import Session
from staff_console.shell.window import ConsoleWindow
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Tone


class Console(QObject):
    """Who is where in the program; passes on what the change watcher hears."""

    def __init__(
        self, services: Services, tools: Tools, look: Look, settings: QSettings, watcher: ChangeWatcher
    ) -> None:
        super().__init__()
        self._tools, self._look, self._settings = tools, look, settings
        self._station = station = services.station
        self.window = ConsoleWindow(settings)
        look.dress(self.window)
        self._health = HealthPresenter(tools, station, services.version, self)
        self._sign_in = SignInPresenter(tools, station, self)
        self._sign_in_page = SignInPage(look)
        self._desk: DeskPresenter | None = None
        self._desk_page: DeskPage | None = None
        self._session: Session | None = None
        self._connect(watcher)

    def _connect(self, watcher: ChangeWatcher) -> None:
        watcher.changed.connect(self._on_changes)
        watcher.back.connect(self._on_back)
        watcher.lost.connect(lambda: self._health.reach(reachable=False))
        self._health.props_changed.connect(self._say_health)
        self._sign_in.props_changed.connect(self._say_sign_in)
        self._sign_in.signed_in.connect(self._on_signed_in)
        self._sign_in_page.asked.connect(self._sign_in.ask)
        self._sign_in_page.theme_toggled.connect(self._toggle_theme)
        self._sign_in_page.language_toggled.connect(self._toggle_language)
        self._tools.languages.changed.connect(lambda _language: self._speak())

    def start(self) -> None:
        self._health.start()
        self._show_sign_in()
        self._speak()

    def stop(self) -> None:
        """Leave the desk if nobody is at it, and stop every clock."""
        self._health.close()
        self._sign_in.close()
        if self._session is not None:
            self._session.stop()
            self._leave_desk(log_bug)

    def _show_sign_in(self) -> None:
        self._end_session()
        self._sign_in.start()
        self._say_sign_in()
        self.window.show_page(self._sign_in_page)
        self._sign_in_page.clear()

    def _on_signed_in(self, seat: Seat) -> None:
        if seat.may(Right.SERVE_QUEUE):
            self._show_desks(seat)
        else:
            self._begin(seat)

    def _show_desks(self, seat: Seat) -> None:
        page = DeskPage(self._look)
        presenter = DeskPresenter(self._tools, self._station, seat, self)
        presenter.props_changed.connect(lambda: page.say(presenter.props))
        presenter.seated.connect(self._begin)
        page.chosen.connect(presenter.choose)
        page.without_desk.connect(presenter.go_without)
        page.signed_out.connect(lambda: self._sign_out(seat))
        self._end_session()
        self._desk, self._desk_page = presenter, page
        page.say(presenter.props)
        self.window.show_page(page)
        page.setFocus()
        presenter.refresh()

    def _begin(self, seat: Seat) -> None:
        self._end_desk_choice()
        session = Session(self._tools, self._look, self._settings, seat, self)
        self._session = session
        workspace = session.workspace
        workspace.theme_toggled.connect(self._toggle_theme)
        workspace.language_toggled.connect(self._toggle_language)
        workspace.desk_changed.connect(self._change_desk)
        workspace.signed_out.connect(lambda: self._leave(lambda: self._sign_out(seat)))
        self.window.show_page(workspace)
        session.start()
        self._say_health()
        self._read_office()

    def _change_desk(self) -> None:
        if self._session is not None:
            seat = Seat(self._session.seat.actor, self._session.seat.role)
            self._leave(lambda: self._show_desks(seat))

    def _leave(self, then: Callable[[], None]) -> None:
        """Get up from the desk, if there is one, then go on; a desk with a visitor at it is not left."""

        def on_result(result: Result[None]) -> None:
            match result:
                case Ok():
                    then()
                case Err(error):
                    self._notice(Notice(Tone.WARN, self._tools.sentence(error)))

        self._leave_desk(on_result)

    def _leave_desk(self, on_result: Callable[[Result[None]], None]) -> None:
        seat = self._session.seat if self._session else None
        if seat is None or seat.desk_id is None:
            on_result(Ok(None))
            return
        database, actor, desk_id = self._tools.database, seat.actor, seat.desk_id
        self._tools.lane.run(lambda: queueing.close_desk(database, actor, desk_id), on_result)

    def _sign_out(self, seat: Seat) -> None:
        database, actor = self._tools.database, seat.actor
        self._tools.lane.run(lambda: staff.sign_out(database, actor), log_bug)
        self._show_sign_in()

    def _end_session(self) -> None:
        self._end_desk_choice()
        if self._session is not None:
            self._session.stop()
            self._session.workspace.deleteLater()
            self._session.deleteLater()
            self._session = None

    def _end_desk_choice(self) -> None:
        if self._desk is not None and self._desk_page is not None:
            self._desk.close()
            self._desk.deleteLater()
            self._desk_page.deleteLater()
            self._desk, self._desk_page = None, None

    def _on_changes(self, changes: Changes) -> None:
        self._health.on_changes(changes)
        if self._desk is not None:
            self._desk.on_changes(changes)
        if self._session is not None:
            self._session.on_changes(changes)
        if Topic.OFFICE in changes.topics:
            self._sign_in.refresh()
            self._read_office()

    def _on_back(self) -> None:
        """The feed stands again: whatever is shown may be old."""
        self._health.refresh()
        self._sign_in.refresh()
        if self._desk is not None:
            self._desk.refresh()
        if self._session is not None:
            self._session.refresh()

    def _read_office(self) -> None:
        database = self._tools.database

        def read() -> Office | None:
            with database.read() as connection:
                return offices.current_office(connection)

        def show(result: Result[Office | None]) -> None:
            match result:
                case Ok(office) if self._session is not None:
                    self._session.know_office(office)
                case _:
                    pass

        self._tools.lane.run(read, show)

    def _toggle_theme(self) -> None:
        self._look.toggle()
        self._speak()

    def _toggle_language(self) -> None:
        english = self._tools.language is Language.ENGLISH
        self._tools.languages.choose((Language.INDONESIAN if english else Language.ENGLISH).value)

    def _speak(self) -> None:
        self.window.setWindowTitle(wording.window_title())
        self._sign_in.speak()
        self._say_sign_in()
        self._health.speak()
        if self._desk is not None and self._desk_page is not None:
            self._desk.speak()
            self._desk_page.say(self._desk.props)
        if self._session is not None:
            self._session.speak()

    def _say_sign_in(self) -> None:
        self._sign_in_page.say(self._sign_in.props, self._tools.language)

    def _say_health(self) -> None:
        if self._session is not None:
            self._session.workspace.status.say(self._health.props, self._health.note)

    def _notice(self, notice: Notice) -> None:
        if self._session is not None:
            self._session.notice(notice)
