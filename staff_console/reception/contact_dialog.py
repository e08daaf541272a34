"""Writing down a service given from afar: by e-mail, WhatsApp, phone or on the portal (S001P-O1, S003-8)."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from shared.foundation.formats import Language
from shared.visits.channels import REMOTE, channel_words
from shared.visits.contact_operations import ContactForm
from staff_console.reception import wording
from staff_console.reception.props import ServiceChoice
from staff_console.widgets.banner import Banner
from staff_console.widgets.buttons import KeyCap, button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Choice, Editor, Field, Notes
from staff_console.widgets.parts import label, row
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Size, Tone

SAVE_KEY = "Ctrl+Return"
_NOTES_HEIGHT = 76


class ContactDialog(Dialog):
    """`saved(ContactForm)`; stays open until `accept`, so that what is wrong can be mended at its field."""

    saved = Signal(object)

    def __init__(
        self, parent: QWidget, look: Look, services: tuple[ServiceChoice, ...], language: Language
    ) -> None:
        super().__init__(parent, "contactDialog", wording.contact_title())
        self.setMinimumWidth(Size.LEFT_CARD + Size.NARROW_CARD // 2)
        channel, service = Choice(look, _named("channel")), Choice(look, _named("service"))
        channel.offer([(each.value, channel_words(each, language)) for each in REMOTE], wording.pick())
        service.offer([(each.key, each.name) for each in services], wording.pick())
        editors: dict[str, Editor] = {"channel": channel, "service": service}
        self._fields = {
            name: Field(_named(name), editors.get(name) or _editor(name)) for name in ContactForm.__slots__
        }
        for name, field in self._fields.items():
            field.say(wording.contact_field(name))
        self._banner = Banner(look, "contactTrouble", wraps=True)
        self._lay_out()
        self._add_foot(look)
        self._fields["channel"].editor.setFocus()
        self.open()

    def refuse(self, errors: dict[str, str]) -> None:
        """Say what is wrong at its fields; the first one gets the focus."""
        for name, field in self._fields.items():
            field.set_error(errors.get(name, ""))
        wrong = [field for name, field in self._fields.items() if name in errors]
        (wrong or [self._fields["need"]])[0].editor.setFocus()
        self.adjustSize()

    def say_trouble(self, sentence: str) -> None:
        """Say what stands in the way of saving, at no field of its own."""
        self._banner.say(Tone.WARN, sentence, "")
        self.adjustSize()

    def _lay_out(self) -> None:
        self.body.addWidget(label("quiet", wording.contact_explanation(), wraps=True))
        self._banner.hide()
        self.body.addWidget(self._banner)
        for pair in (("channel", "service"), ("name",), ("email", "phone"), ("need",), ("answer",)):
            beside = row(gap=12)
            for name in pair:
                beside.addWidget(self._fields[name], 1)
            self.body.addLayout(beside)

    def _add_foot(self, look: Look) -> None:
        cancel = button("plain", "contactCancel", wording.cancel())
        save = button("primary", "contactSave", wording.contact_save())
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        save.setDefault(True)
        QShortcut(QKeySequence(SAVE_KEY), self).activated.connect(save.click)
        self.foot.addWidget(cancel)
        self.foot.addWidget(KeyCap(look, "Ctrl+Enter"))
        self.foot.addWidget(save)

    def _save(self) -> None:
        self._banner.hide()
        self.saved.emit(ContactForm(**{name: field.value() for name, field in self._fields.items()}))


def _named(name: str) -> str:
    return f"contact_{name}"


def _editor(name: str) -> Editor:
    if name in {"need", "answer"}:
        notes = Notes(_named(name))
        notes.setFixedHeight(_NOTES_HEIGHT)
        return notes
    line = QLineEdit()
    line.setObjectName(_named(name))
    line.setPlaceholderText(wording.example(name))
    return line
