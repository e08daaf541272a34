"""The calendar's page joined to its presenter."""

from datetime import date

from shared.access.actor import Actor
from staff_console.binding import Binding
from staff_console.calendar import wording
from staff_console.calendar.dialogs import EntryDialog, StopDialog
from staff_console.calendar.page import CalendarPage
from staff_console.calendar.presenter import CalendarPresenter
from staff_console.services import Tools
from staff_console.widgets.style import Look


class CalendarBinding(Binding):
    def __init__(self, tools: Tools, look: Look, actor: Actor) -> None:
        self.page = CalendarPage(look)
        self.presenter = CalendarPresenter(tools, actor)
        super().__init__(self.page, self.presenter)
        self._look = look
        self._connect()
        self.say()

    def _connect(self) -> None:
        page, presenter = self.page, self.presenter
        page.turned.connect(presenter.turn)
        page.today.connect(presenter.to_today)
        page.year_wanted.connect(lambda year: presenter.view_year(year=year))
        page.grid.chosen.connect(self._choose)
        page.grid.walked.connect(presenter.walk)
        page.grid.entered.connect(self._ask_entry)
        page.side.enter.connect(self._ask_entry)
        page.side.removed.connect(presenter.remove)
        page.side.stop.connect(self._ask_stop)
        page.side.resumed.connect(presenter.resume)

    def show(self, *, shown: bool) -> None:
        self.presenter.show(shown=shown)
        if shown:
            self.page.grid.setFocus()

    def title(self) -> tuple[str, str]:
        return wording.title(), ""

    def say(self) -> None:
        self.page.say(self.presenter.props)

    def _choose(self, day: date) -> None:
        self.presenter.choose(day)
        self.page.grid.setFocus()

    def _ask_entry(self) -> None:
        chosen = self.presenter.props.chosen
        if chosen is None or not self.presenter.props.may_manage:
            return
        dialog = EntryDialog(self.page, self._look, chosen.day)
        dialog.saved.connect(self.presenter.enter)
        self.presenter.refused.connect(dialog.refuse)
        self.presenter.done.connect(dialog.accept)

    def _ask_stop(self) -> None:
        dialog = StopDialog(self.page, self._look, self.presenter.props.services)
        dialog.agreed.connect(self.presenter.stop)
        self.presenter.refused.connect(dialog.refuse)
        self.presenter.done.connect(dialog.accept)
