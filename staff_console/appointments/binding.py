"""The page of appointments joined to its presenter."""

from PySide6.QtCore import QSettings, Signal

from shared.access.actor import Actor
from staff_console.appointments import wording
from staff_console.appointments.dialogs import BookDialog, CancelDialog, MoveDialog, WhenDialog
from staff_console.appointments.page import AppointmentsPage
from staff_console.appointments.presenter import AppointmentsPresenter
from staff_console.binding import Binding
from staff_console.services import Tools
from staff_console.widgets.style import Look


class AppointmentsBinding(Binding):
    """`arriving(Appointment)`: the reception's guest book goes on with them."""

    arriving = Signal(object)

    def __init__(self, tools: Tools, look: Look, settings: QSettings, actor: Actor) -> None:
        self.page = AppointmentsPage(look, settings)
        self.presenter = AppointmentsPresenter(tools, actor)
        super().__init__(self.page, self.presenter)
        self._look = look
        self._connect()
        self.say()

    def _connect(self) -> None:
        page, presenter = self.page, self.presenter
        page.walked.connect(presenter.walk)
        page.today.connect(presenter.to_today)
        page.searched.connect(presenter.search)
        page.new.connect(self._ask_new)
        page.arrived.connect(presenter.check_in)
        page.missed.connect(presenter.mark_no_show)
        page.moved.connect(self._ask_move)
        page.cancelled.connect(self._ask_cancel)
        page.undone.connect(presenter.undo)
        page.retry.connect(presenter.refresh)
        presenter.arriving.connect(self.arriving)

    def start(self) -> None:
        """Nothing is read before the page is shown."""

    def show(self, *, shown: bool) -> None:
        self.presenter.show(shown=shown)
        if shown:
            self.page.table.view.setFocus()

    def title(self) -> tuple[str, str]:
        return wording.title(), ""

    def say(self) -> None:
        self.page.say(self.presenter.props)

    def _ask_new(self) -> None:
        dialog = BookDialog(self.page, self._look, self.presenter.props)
        dialog.sent.connect(lambda form: self.presenter.book(form, agreed=dialog.agreed))
        dialog.times_wanted.connect(self.presenter.look_for_times)
        self._follow(dialog)

    def _ask_move(self, key: str) -> None:
        chosen = self.page.chosen()
        if chosen is None:
            return
        dialog = MoveDialog(self.page, self._look, self.presenter.props, chosen.name)
        dialog.sent.connect(lambda form: self.presenter.move(key, form))
        dialog.times_wanted.connect(lambda _service, day: self.presenter.times_of(key, day))
        self._follow(dialog)

    def _follow(self, dialog: WhenDialog) -> None:
        self.presenter.times_found.connect(dialog.show_times)
        self.presenter.refused.connect(dialog.refuse)
        self.presenter.done.connect(dialog.accept)
        dialog.ask_times()

    def _ask_cancel(self, key: str) -> None:
        chosen = self.page.chosen()
        if chosen is None:
            return
        dialog = CancelDialog(self.page, chosen.name)
        dialog.agreed.connect(lambda reason: self.presenter.cancel(key, reason))
        self.presenter.refused.connect(dialog.refuse)
        self.presenter.done.connect(dialog.accept)
