"""One person's time at the console: their pages, joined to the frame, until they leave."""

from datetime import timedelta

from PySide6.QtCore import QObject, QSettings, Signal

from shared.access.actor import Right
from shared.appointments.queries import Appointment
from shared.database.changes import Changes
from shared.foundation.clock import Timer
from shared.foundation.formats import clock_seconds, day_and_date
from shared.office import rules as office_rules
from shared.office.model import Office
from staff_console.appointments.binding import AppointmentsBinding
from staff_console.binding import Binding
from staff_console.calendar.binding import CalendarBinding
from staff_console.custody.binding import CustodyBinding
from staff_console.institutions.binding import InstitutionsBinding
from staff_console.queue_desk.binding import QueueBinding
from staff_console.reception.binding import ReceptionBinding
from staff_console.services import Notice, Seat, Tools
from staff_console.shell import wording
from staff_console.shell.help import HelpPresenter, say_help
from staff_console.shell.workspace import Workspace
from staff_console.standards.dialog import StandardsDialog
from staff_console.visitors.alerts import AlertsPresenter, AlertStrip
from staff_console.visitors.binding import VisitorsBinding
from staff_console.visits.binding import VisitsBinding
from staff_console.widgets.style import Look

TICK = timedelta(seconds=1)


class Session(QObject):
    """Builds only the pages this person may use; nothing of a page survives its person."""

    leaving = Signal()

    def __init__(
        self, tools: Tools, look: Look, settings: QSettings, seat: Seat, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._look, self._settings = tools, look, settings
        self.seat = seat
        self._office: Office | None = None
        self._timer: Timer | None = None
        self.bindings = self._bind()
        self.alerts = AlertsPresenter(tools, seat.actor, self) if seat.may(Right.REGISTER_GUEST) else None
        self.workspace = Workspace(
            tools, look, {key: binding.widget for key, binding in self.bindings.items()}, self._strip()
        )
        self.workspace.offer(custody=False)
        self.workspace.may_serve = seat.may(Right.SERVE_QUEUE)
        self.workspace.has_desk = seat.desk_id is not None
        self.workspace.opened.connect(self._on_opened)
        self.workspace.standards_wanted.connect(self._show_standards)
        for binding in self.bindings.values():
            binding.noticed.connect(self.notice)
            binding.titled.connect(self._say_title)

        self._help = HelpPresenter(tools, seat.actor, self)
        self._help.props_changed.connect(self._say_help)
        self._help.noticed.connect(self.notice)
        self.workspace.help.acted.connect(self._help.accept)

    def _strip(self) -> AlertStrip | None:
        if self.alerts is None:
            return None
        self.alerts.noticed.connect(self.notice)
        return AlertStrip(self._look, self.alerts)

    def _bind(self) -> dict[str, Binding]:
        bindings: dict[str, Binding] = {}
        actor, desk_id = self.seat.actor, self.seat.desk_id
        if desk_id is not None:
            queue = QueueBinding(self._tools, self._look, self._settings, actor, desk_id)
            queue.register.connect(self._register)
            bindings["queue"] = queue
        if self.seat.may(Right.REGISTER_GUEST):
            bindings["reception"] = ReceptionBinding(self._tools, self._look, actor)
        if self.seat.may(Right.SEE_VISITS):
            bindings["visits"] = VisitsBinding(self._tools, self._look, self._settings, actor)
            if self.seat.may(Right.REGISTER_GUEST):
                bindings["visitors"] = VisitorsBinding(self._tools, self._look, self._settings, actor)
        if self.seat.may(Right.KEEP_CUSTODY):
            bindings["custody"] = CustodyBinding(self._tools, self._look, self._settings, actor)
        if self.seat.may(Right.MANAGE_OFFICE) or self.seat.may(Right.STOP_TICKETS):
            bindings["calendar"] = CalendarBinding(self._tools, self._look, actor)
        if self.seat.may(Right.KEEP_APPOINTMENTS):
            appointments = AppointmentsBinding(self._tools, self._look, self._settings, actor)
            appointments.arriving.connect(self._receive)
            bindings["appointments"] = appointments
        if self.seat.may(Right.MANAGE_INSTITUTIONS):
            bindings["institutions"] = InstitutionsBinding(self._tools, self._look, self._settings, actor)
        return bindings

    def start(self) -> None:
        self.workspace.speak()
        for binding in self.bindings.values():
            binding.start()
        if self.alerts is not None:
            self.alerts.refresh()
        self.workspace.open(next(iter(self.bindings)))
        self._refresh_help()
        self._say_person()
        self._tick()

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self.workspace.close_timers()
        self._help.close()
        for binding in self.bindings.values():
            binding.stop()
        if self.alerts is not None:
            self.alerts.close()

    def on_changes(self, changes: Changes) -> None:
        if self.seat.may(Right.ANSWER_HELP):
            self._help.on_changes(changes)
        for binding in self.bindings.values():
            binding.on_changes(changes)
        if self.alerts is not None:
            self.alerts.on_changes(changes)

    def refresh(self) -> None:
        self._refresh_help()
        for binding in self.bindings.values():
            binding.refresh()
        if self.alerts is not None:
            self.alerts.refresh()

    def speak(self) -> None:
        self.workspace.speak()
        for binding in self.bindings.values():
            binding.speak()
        if self.alerts is not None:
            self.alerts.speak()
        self._say_person()
        self._say_title()
        self._say_time()
        self._say_help()

    def know_office(self, office: Office | None) -> None:
        self._office = office
        self.workspace.offer(custody=office is not None and bool(office.stores))
        self._say_time()

    def _show_standards(self) -> None:
        """What the office promises, for reading (row S000-H5b: the SOP's text is one key away)."""
        if self._office is not None:
            today = office_rules.office_day(self._office, self._tools.clock.now())
            StandardsDialog(self.workspace, self._look, self._office, today, self._tools.language)

    def notice(self, notice: Notice) -> None:
        self.workspace.notice(notice)

    def _refresh_help(self) -> None:
        if self.seat.may(Right.ANSWER_HELP):
            self._help.refresh()

    def _say_help(self) -> None:
        say_help(self.workspace.help, self._help)

    def _register(self) -> None:
        if "reception" in self.bindings:
            self.workspace.open("reception")

    def _receive(self, appointment: Appointment) -> None:
        """Who comes with an appointment goes on at the reception, the guest book filled with what they said."""
        reception = self.bindings.get("reception")
        if isinstance(reception, ReceptionBinding):
            self.workspace.open("reception")
            reception.receive(appointment)

    def _on_opened(self, key: str) -> None:
        for each, binding in self.bindings.items():
            binding.show(shown=each == key)
        self._say_title()

    def _say_title(self) -> None:
        self.workspace.top.say_page(*self.bindings[self.workspace.open_key].title())

    def _say_person(self) -> None:
        self.workspace.top.say_person(self.seat.actor.user_name, wording.role(self.seat.role))

    def _tick(self) -> None:
        self._say_time()
        self._timer = self._tools.clock.after(TICK, self._tick)

    def _say_time(self) -> None:
        """Office time in the office's zone, whatever this computer believes."""
        if self._office is None:
            return
        now = office_rules.local_time(self._office, self._tools.clock.now())
        language = self._tools.language
        self.workspace.top.say_time(day_and_date(now.date(), language), clock_seconds(now, language))
