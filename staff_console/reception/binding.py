"""The registration page joined to its presenter."""

from shared.access.actor import Actor
from shared.appointments.queries import Appointment
from staff_console.binding import Binding
from staff_console.reception import wording
from staff_console.reception.contact_dialog import ContactDialog
from staff_console.reception.page import ReceptionPage
from staff_console.reception.presenter import ReceptionPresenter
from staff_console.services import Tools
from staff_console.widgets.dialog import Question
from staff_console.widgets.style import Look


class ReceptionBinding(Binding):
    def __init__(self, tools: Tools, look: Look, actor: Actor) -> None:
        self._look = look
        self.page = ReceptionPage(look)
        self.presenter = ReceptionPresenter(tools, actor)
        super().__init__(self.page, self.presenter)
        self.presenter.wrong.connect(self.page.say_errors)
        self.presenter.given.connect(lambda _label: self._clear())
        self.page.guest.edited.connect(self._begin)
        self.page.submitted.connect(self._submit)
        self.page.cleared.connect(self._ask_to_clear)
        self.page.arrivals.fill.connect(self.presenter.take_up)
        self.page.arrivals.give.connect(self.presenter.give_number)
        self.page.service_chosen.connect(self.presenter.choose_service)
        self.page.contact_wanted.connect(self._log_contact)
        self.say()

    def start(self) -> None:
        self.presenter.refresh()
        self.presenter.tidy_up()

    def show(self, *, shown: bool) -> None:
        if shown:
            self.page.services.focus()

    def title(self) -> tuple[str, str]:
        return wording.title(), wording.subtitle()

    def say(self) -> None:
        self.page.say(self.presenter.props, self.presenter.tools.language)

    def _submit(self) -> None:
        self.page.say_errors({})
        page = self.page
        self.presenter.submit(page.guest.form(), agreed=page.agreed, optional=page.agreed_optional)

    def _begin(self) -> None:
        if not self.page.is_empty:
            self.presenter.begin()

    def receive(self, appointment: Appointment) -> None:
        """Somebody comes with an appointment: what they said when booking stands in the form."""
        self._clear()
        self.presenter.receive(appointment)
        self.page.guest.fill(appointment.form)
        self.page.guest.focus()

    def _log_contact(self) -> None:
        presenter = self.presenter
        dialog = ContactDialog(self.page, self._look, presenter.props.services, presenter.tools.language)
        presenter.begin_contact()
        dialog.saved.connect(presenter.log_contact)
        presenter.contact_wrong.connect(dialog.refuse)
        presenter.contact_trouble.connect(dialog.say_trouble)
        presenter.contact_logged.connect(dialog.accept)

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
        question.agreed.connect(self._clear)

    def _clear(self) -> None:
        self.page.clear()
        self.presenter.forget()
