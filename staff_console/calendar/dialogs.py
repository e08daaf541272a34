"""Entering days of the office's own, and ending today's numbers."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from shared.office.calendar import WITH_HOURS, EntryKind
from shared.office.entry_form import EntryForm
from staff_console.calendar import wording
from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Choice, Field
from staff_console.widgets.parts import label, row
from staff_console.widgets.style import Look


class EntryDialog(Dialog):
    """`saved(EntryForm)`; stays open until `accept`, so that what is wrong can be mended at its field."""

    saved = Signal(object)

    def __init__(self, parent: QWidget, look: Look, day: date) -> None:
        super().__init__(parent, "entryDialog", wording.form_title())
        self._page = parent
        self.kind = Choice(look, "entryKind")
        self.kind.offer([(kind.value, wording.entry_kind(kind)) for kind in EntryKind])
        self.kind.choose(EntryKind.CLOSED.value)
        self._fields = {
            "kind": Field("entryKind", self.kind),
            **{name: Field(f"entry_{name}", _line(name)) for name in EntryForm.__slots__ if name != "kind"},
        }
        self._say()
        self._lay_out()
        self._fields["first"].set_value(f"{day:%d/%m/%Y}")
        self.kind.currentIndexChanged.connect(lambda _index: self._ask_hours())
        self._ask_hours()
        self._add_foot()
        self._fields["label"].editor.setFocus()
        self.open()

    def refuse(self, field: str, sentence: str) -> None:
        """Say what is wrong at its field."""
        wrong = self._fields.get(field, self._fields["label"])
        wrong.set_error(sentence)
        wrong.editor.setFocus()

    def _say(self) -> None:
        for name, title, hint in (
            ("kind", wording.form_kind(), ""),
            ("first", wording.form_first(), wording.day_hint()),
            ("last", wording.form_last(), wording.last_hint()),
            ("label", wording.form_label(), ""),
            ("english", wording.form_english(), wording.english_hint()),
            ("hours", wording.form_hours(), wording.hours_hint()),
            ("pause", wording.form_pause(), wording.pause_hint()),
        ):
            self._fields[name].say(title, hint)

    def _lay_out(self) -> None:
        self.body.addWidget(self._fields["kind"])
        days = row(gap=12)
        days.addWidget(self._fields["first"])
        days.addWidget(self._fields["last"])
        self.body.addLayout(days)
        for name in ("label", "english", "hours", "pause"):
            self.body.addWidget(self._fields[name])

    def _add_foot(self) -> None:
        cancel = button("plain", "entryCancel", wording.cancel())
        save = button("primary", "entrySave", wording.save())
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        save.setDefault(True)
        self.foot.addWidget(cancel)
        self.foot.addWidget(save)

    def _ask_hours(self) -> None:
        """Only the kinds with hours of their own ask for them."""
        asked = EntryKind(self.kind.chosen()) in WITH_HOURS
        for name in ("hours", "pause"):
            self._fields[name].setVisible(asked)
            if not asked:
                self._fields[name].set_value("")
        self.adjustSize()
        over = self._page.window().frameGeometry()
        self.move(over.center() - self.rect().center())

    def _save(self) -> None:
        typed = {name: field.value() for name, field in self._fields.items() if name != "kind"}
        self.saved.emit(EntryForm(kind=EntryKind(self.kind.chosen()), **typed))


class StopDialog(Dialog):
    """`agreed(service, reason)`; stays open until `accept`."""

    agreed = Signal(str, str)

    def __init__(self, parent: QWidget, look: Look, services: tuple[tuple[str, str], ...]) -> None:
        super().__init__(parent, "stopDialog", wording.stop())
        self.body.addWidget(label("quiet", wording.stop_explanation(), wraps=True))
        self._service = Choice(look, "stopService")
        self._service.offer(services)
        self._service.setCurrentIndex(0)
        service = Field("stopService", self._service)
        service.say(wording.stop_service())
        self._reason = Field("stopReason", _line("stopReason", ""))
        self._reason.say(wording.stop_reason())
        self.body.addWidget(service)
        self.body.addWidget(self._reason)
        cancel = button("plain", "stopCancel", wording.cancel())
        agree = button("primary", "stopAgree", wording.stop())
        cancel.clicked.connect(self.reject)
        agree.clicked.connect(lambda: self.agreed.emit(self._service.chosen(), self._reason.value()))
        agree.setDefault(True)
        self.foot.addWidget(cancel)
        self.foot.addWidget(agree)
        self._reason.editor.setFocus()
        self.open()

    def refuse(self, _field: str, sentence: str) -> None:
        self._reason.set_error(sentence)
        self._reason.editor.setFocus()


def _line(name: str, prefix: str = "entry_") -> QLineEdit:
    made = QLineEdit()
    made.setObjectName(f"{prefix}{name}")
    return made
