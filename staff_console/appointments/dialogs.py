"""Booking for a caller, moving an appointment, and cancelling one with a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from staff_console.appointments import wording
from staff_console.appointments.presenter import BookForm
from staff_console.appointments.props import AppointmentsProps, TimeChoice
from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Choice, Field, Tick
from staff_console.widgets.parts import row
from staff_console.widgets.style import Look

_PERSON = ("name", "contact", "purpose")


class WhenDialog(Dialog):
    """Day, time and, for who may, a reason. Stays open until `accept`, so that mistakes are mended at their field.

    `times_wanted(service, day)` whenever one of them changed; `sent(BookForm)`.
    """

    times_wanted = Signal(str, str)
    sent = Signal(object)

    def __init__(self, parent: QWidget, look: Look, name: str, title: str, props: AppointmentsProps) -> None:
        super().__init__(parent, name, title)
        self.fields: dict[str, Field] = {}
        self._time = Choice(look, "bookAt")
        self._add("day", QLineEdit(), wording.form_day(), wording.day_hint())
        self._add("at", self._time, wording.form_time())
        self._add("reason", QLineEdit(), wording.form_reason(), wording.reason_hint())
        self.fields["reason"].setVisible(props.may_override)
        if props.day:
            self.fields["day"].set_value(f"{props.day:%d/%m/%Y}")
        self.fields["day"].edited.connect(self.ask_times)

    def _add(self, name: str, editor: QLineEdit | Choice | Tick, title: str, hint: str = "") -> None:
        if not isinstance(editor, Choice):
            editor.setObjectName(f"book_{name}")
        self.fields[name] = Field(f"book_{name}", editor)
        self.fields[name].say(title, hint)

    def _lay_out_when(self) -> None:
        when = row(gap=12)
        when.addWidget(self.fields["day"], 1, Qt.AlignmentFlag.AlignTop)
        when.addWidget(self.fields["at"], 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(when)

    def _add_foot(self, verb: str) -> None:
        back = button("plain", "bookCancel", wording.cancel())
        save = button("primary", "bookSave", verb)
        back.clicked.connect(self.reject)
        save.clicked.connect(self._send)
        save.setDefault(True)
        self.foot.addWidget(back)
        self.foot.addWidget(save)

    def service(self) -> str:
        return ""

    def ask_times(self) -> None:
        self.times_wanted.emit(self.service(), self.fields["day"].value())

    def show_times(self, times: tuple[TimeChoice, ...]) -> None:
        self._time.offer([(each.key, each.words) for each in times], "" if times else wording.no_times())

    def refuse(self, field: str, sentence: str) -> None:
        """Say what is wrong at its field."""
        wrong = self.fields.get(field, self.fields["at"])
        wrong.set_error(sentence)
        wrong.editor.setFocus()

    def _send(self) -> None:
        for field in self.fields.values():
            field.set_error("")
        named = {name: field.value() for name, field in self.fields.items() if name != "consent"}
        self.sent.emit(BookForm(**named))


class BookDialog(WhenDialog):
    """A whole new appointment; `agreed` is the tick for what the caller was told."""

    def __init__(self, parent: QWidget, look: Look, props: AppointmentsProps) -> None:
        super().__init__(parent, look, "bookDialog", wording.new(), props)
        self._service = Choice(look, "bookService")
        self._service.offer(props.services)
        officer = Choice(look, "bookOfficer")
        officer.offer(props.officers)
        self._add("service", self._service, wording.form_service())
        for name, title in zip(
            _PERSON, (wording.form_name(), wording.form_contact(), wording.form_purpose()), strict=True
        ):
            self._add(name, QLineEdit(), title)
        self._add("officer", officer, wording.form_officer())
        tick = Tick(look, "book_consent")
        tick.setText(wording.form_consent())
        self._add("consent", tick, "")
        self._lay_out()
        self._add_foot(wording.save())
        self.fields["service"].edited.connect(self.ask_times)
        if len(props.services) == 1:
            self._service.setCurrentIndex(0)
        officer.setCurrentIndex(0)
        self._service.setFocus()
        self.open()

    def _lay_out(self) -> None:
        self.body.addWidget(self.fields["service"])
        self._lay_out_when()
        person = row(gap=12)
        for name in ("name", "contact"):
            person.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(person)
        for name in ("purpose", "officer", "reason", "consent"):
            self.body.addWidget(self.fields[name])

    @property
    def agreed(self) -> bool:
        return bool(self.fields["consent"].value())

    def service(self) -> str:
        return self._service.chosen()


class MoveDialog(WhenDialog):
    def __init__(self, parent: QWidget, look: Look, props: AppointmentsProps, name: str) -> None:
        super().__init__(parent, look, "moveDialog", wording.move_title(name), props)
        self._lay_out_when()
        self.body.addWidget(self.fields["reason"])
        self._add_foot(wording.move())
        self.fields["day"].editor.setFocus()
        self.open()


class CancelDialog(Dialog):
    """`agreed(reason)`; stays open until `accept`."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, "cancelDialog", wording.cancel_title(name))
        editor = QLineEdit()
        editor.setObjectName("cancelReason")
        self._reason = Field("cancelReason", editor)
        self._reason.say(wording.form_reason())
        self.body.addWidget(self._reason)
        back = button("plain", "cancelBack", wording.cancel())
        agree = button("primary", "cancelAgree", wording.cancel_it())
        back.clicked.connect(self.reject)
        agree.clicked.connect(lambda: self.agreed.emit(self._reason.value()))
        agree.setDefault(True)
        self.foot.addWidget(back)
        self.foot.addWidget(agree)
        editor.setFocus()
        self.open()

    def refuse(self, _field: str, sentence: str) -> None:
        self._reason.set_error(sentence)
        self._reason.editor.setFocus()
