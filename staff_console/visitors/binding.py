"""The page of persons joined to its presenter."""

from collections.abc import Callable

from PySide6.QtCore import QSettings

from shared.access.actor import Actor
from staff_console.binding import Binding
from staff_console.services import Tools
from staff_console.visitors import wording
from staff_console.visitors.dialogs import MergeDialog, PinDialog
from staff_console.visitors.page import VisitorsPage
from staff_console.visitors.presenter import VisitorsPresenter
from staff_console.visitors.props import SideProps
from staff_console.widgets.dialog import Question
from staff_console.widgets.style import Look


class VisitorsBinding(Binding):
    def __init__(self, tools: Tools, look: Look, settings: QSettings, actor: Actor) -> None:
        self.page = VisitorsPage(look, settings)
        self.presenter = VisitorsPresenter(tools, actor)
        super().__init__(self.page, self.presenter)
        self._tools = tools
        self._connect()
        self.say()

    def _connect(self) -> None:
        page, presenter, person = self.page, self.presenter, self.page.person
        page.searched.connect(presenter.search)
        page.view_chosen.connect(presenter.open_view)
        page.chosen.connect(presenter.choose)
        page.pair_chosen.connect(presenter.look_at_pair)
        page.settled.connect(presenter.settle)
        page.retry.connect(presenter.refresh)
        person.pin_wanted.connect(lambda: self._ask(wording.reset_question(), presenter.reset_pin))
        person.card_wanted.connect(lambda: self._ask(wording.card_question(), presenter.issue_card))
        person.revoke_wanted.connect(lambda: self._ask(wording.revoke_question(), presenter.revoke_card))
        person.undo_wanted.connect(presenter.undo)
        presenter.preview.connect(self._preview)
        presenter.pin_given.connect(lambda pin, until: PinDialog(self.page, pin, until))

    def start(self) -> None:
        """Nothing is read before the page is shown."""

    def show(self, *, shown: bool) -> None:
        self.presenter.show(shown=shown)
        if shown:
            self.page.search.setFocus()

    def title(self) -> tuple[str, str]:
        return wording.title(), ""

    def say(self) -> None:
        self.page.say(self.presenter.props, self._tools.language)

    def _ask(self, words: tuple[str, str, str], act: Callable[[], None]) -> None:
        question = Question(self.page, *words, wording.cancel())
        question.agreed.connect(act)

    def _preview(self, first: SideProps, second: SideProps) -> None:
        dialog = MergeDialog(self.page, first, second)
        dialog.agreed.connect(self.presenter.merge)
        dialog.apart.connect(self.presenter.keep_apart)
