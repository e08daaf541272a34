"""The queue desk's page joined to its presenter."""

from uuid import UUID

from PySide6.QtCore import QSettings, Signal

from shared.access.actor import Actor
from shared.visits.states import Media
from staff_console.binding import Binding
from staff_console.queue_desk import wording
from staff_console.queue_desk.page import QueueDeskPage
from staff_console.queue_desk.presenter import QueueDeskPresenter
from staff_console.queue_desk.props import Verb
from staff_console.services import Notice, Tools
from staff_console.widgets.dialog import Question
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Tone


class QueueBinding(Binding):
    """`register` when a guest is to be registered."""

    register = Signal()

    def __init__(self, tools: Tools, look: Look, settings: QSettings, actor: Actor, desk_id: UUID) -> None:
        self.page = QueueDeskPage(look, settings)
        self.presenter = QueueDeskPresenter(tools, actor, desk_id)
        super().__init__(self.page, self.presenter)
        self._tools = tools
        self.presenter.confirm_no_show.connect(self._confirm)
        self.page.asked.connect(self._ask)
        self.page.refused.connect(self._refuse)
        self.page.tab_chosen.connect(self.presenter.open_tab)
        self.page.register.connect(self.register)
        self.page.current.medium.chosen.connect(lambda media: self.presenter.choose_medium(Media(media)))
        self._title = ("", "")
        self.say()

    def start(self) -> None:
        self.presenter.start()

    def show(self, *, shown: bool) -> None:
        if shown:
            self.page.waiting.table.view.setFocus()

    def title(self) -> tuple[str, str]:
        props = self.presenter.props
        return wording.title(), " · ".join(part for part in (props.desk_name, props.services) if part)

    def say(self) -> None:
        self.page.say(self.presenter.props, self._tools.language)
        if self.title() != self._title:
            self._title = self.title()
            self.titled.emit()

    def _ask(self, verb: str) -> None:
        self.presenter.ask(Verb(verb), self.page.waiting.table.selected_key())

    def _refuse(self, words: str) -> None:
        self.noticed.emit(Notice(Tone.INFO, words))

    def _confirm(self, label: str) -> None:
        question = Question(
            self.page,
            wording.no_show_question(label),
            wording.no_show_explanation(),
            wording.verb(Verb.NO_SHOW),
            wording.cancel(),
        )
        question.agreed.connect(self._mark_absent)

    def _mark_absent(self) -> None:
        self.presenter.do(Verb.NO_SHOW)
