"""The registration page joined to its presenter."""

from PySide6.QtCore import QObject, Signal

from shared.access.actor import Actor
from shared.database.changes import Changes
from staff_console.reception import wording
from staff_console.reception.page import ReceptionPage
from staff_console.reception.presenter import ReceptionPresenter
from staff_console.services import Tools
from staff_console.widgets.dialog import Question
from staff_console.widgets.style import Look


class ReceptionBinding(QObject):
    noticed = Signal(object)
    titled = Signal()

    def __init__(self, tools: Tools, look: Look, actor: Actor) -> None:
        super().__init__()
        self.page = ReceptionPage(look)
        self.presenter = ReceptionPresenter(tools, actor, self)
        self.presenter.props_changed.connect(self.say)
        self.presenter.noticed.connect(self.noticed)
        self.presenter.wrong.connect(self.page.say_errors)
        self.presenter.given.connect(lambda _label: self.page.clear())
        self.page.submitted.connect(self._submit)
        self.page.cleared.connect(self._ask_to_clear)
        self.page.service_chosen.connect(self.presenter.choose_service)
        self.say()

    def start(self) -> None:
        self.presenter.refresh()

    def stop(self) -> None:
        """Nothing runs on."""

    def show(self, *, shown: bool) -> None:
        if shown:
            self.page.services.focus()

    def refresh(self) -> None:
        self.presenter.refresh()

    def on_changes(self, changes: Changes) -> None:
        self.presenter.on_changes(changes)

    def speak(self) -> None:
        self.presenter.speak()
        self.say()

    def title(self) -> tuple[str, str]:
        return wording.title(), wording.subtitle()

    def say(self) -> None:
        self.page.say(self.presenter.props)

    def _submit(self) -> None:
        self.page.say_errors({})
        self.presenter.submit(self.page.guest.form(), agreed=self.page.agreed)

    def _ask_to_clear(self) -> None:
        if self.page.is_empty:
            return
        question = Question(
            self.page,
            wording.clear_question(),
            wording.clear_explanation(),
            wording.clear(),
            wording.cancel(),
        )
        question.agreed.connect(self.page.clear)
