"""The questions of custody. Each stays open, with what went wrong at its field, until it is answered well."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from shared.office.vocabulary import IdentityType
from shared.reading_room.states import Alternative
from staff_console.custody import wording
from staff_console.custody.presenter import Answer
from staff_console.custody.props import DueProps, HeldProps
from staff_console.widgets.buttons import button
from staff_console.widgets.dialog import Dialog
from staff_console.widgets.field import Choice, Editor, Field, Tick
from staff_console.widgets.parts import label
from staff_console.widgets.style import Look


class AskingDialog(Dialog):
    """`sent` when the verb is chosen: by its button or Enter. `settle` says how it ended."""

    sent = Signal()

    def __init__(self, parent: QWidget, name: str, title: str, verb: str) -> None:
        super().__init__(parent, name, title)
        self.fields: dict[str, Field] = {}
        self._trouble = label("error", name="dialogError", wraps=True)
        self._trouble.hide()
        self._no = button("plain", "dialogCancel", wording.cancel())
        self._yes = button("primary", "dialogSend", verb)
        self._no.clicked.connect(self.reject)
        self._yes.clicked.connect(self.sent)
        self._yes.setDefault(True)
        self.foot.addWidget(self._no)
        self.foot.addWidget(self._yes)

    def add(self, name: str, editor: Editor, title: str, hint: str = "") -> Field:
        """A field; a tick says its words itself."""
        editor.setObjectName(name)
        field = Field(name, editor)
        if isinstance(editor, Tick):
            editor.setText(title)
            field.say("")
            editor.setAccessibleName(title)
        else:
            field.say(title, hint)
        self.fields[name] = field
        self.body.addWidget(field)
        return field

    def start(self, first: str = "") -> None:
        self.body.addWidget(self._trouble)
        self.open()
        if first in self.fields:
            self.fields[first].editor.setFocus()
        else:
            self._yes.setFocus()

    def value(self, name: str) -> str:
        return self.fields[name].value() if name in self.fields else ""

    def settle(self, answer: Answer) -> None:
        """Close when it was done; else say what is wrong, at its field if it is here."""
        if not answer.sentence:
            self.accept()
            return
        field = self.fields.get(answer.field)
        for each in self.fields.values():
            each.set_error(answer.sentence if each is field else "")
        self._trouble.setText("" if field else answer.sentence)
        self._trouble.setVisible(field is None)
        self._layout.activate()
        self.adjustSize()
        if field is not None:
            field.editor.setFocus()


class TakeInDialog(AskingDialog):
    """Card and slot; the next free slot is chosen already, so that Enter is enough for a bag."""

    def __init__(self, parent: QWidget, look: Look, due: DueProps, free: tuple[str, ...], verb: str) -> None:
        title = wording.take_in_title(f"{due.number} · {due.holder}")
        super().__init__(parent, "takeIn", title, verb)
        if due.takes_card:
            kinds = due.card_types or tuple(IdentityType)
            card = Choice(look, "card")
            card.offer([(kind.value, wording.card(kind)) for kind in kinds])
            card.setCurrentIndex(max(0, card.findData(due.shown_card)))
            self.add("card", card, wording.card_field(), wording.card_hint())
        slot = Choice(look, "slot")
        first = wording.next_free(free[0]) if free else wording.slot_field()
        slot.offer([("", first), *((each, each) for each in free[1:])])
        slot.setCurrentIndex(0)
        self.add("slot", slot, wording.slot_field())
        if due.takes_card:
            tick = Tick(look, "bag")
            tick.setChecked(True)
            self.add("bag", tick, wording.bag_too())
        self.start("card" if due.takes_card else "")


class WithoutDialog(AskingDialog):
    """No bag, or no slot for it."""

    def __init__(self, parent: QWidget, look: Look, due: DueProps, verb: str) -> None:
        super().__init__(parent, "withoutSlot", wording.without_title(f"{due.number} · {due.holder}"), verb)
        choice = Choice(look, "alternative")
        choice.offer([(each.value, wording.alternative(each)) for each in Alternative])
        choice.setCurrentIndex(0)
        self.add("alternative", choice, wording.choice_field())
        self.add("note", QLineEdit(), wording.note_field(), wording.optional())
        self.start("alternative")


class GiveBackDialog(AskingDialog):
    """Tag and name as the visitor shows and says them; the card is given back in the same act."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        held: tuple[HeldProps, ...],
        verb: str,
        *,
        may_override: bool,
    ) -> None:
        """`held`: what the chosen visit has; empty when only the tag will tell."""
        super().__init__(parent, "giveBack", wording.give_back_title(), verb)
        self.body.addWidget(label("quiet", wording.give_back_hint(), wraps=True))
        self.add("tag", QLineEdit(), wording.tag_field())
        self.add("name", QLineEdit(), wording.name_field())
        kinds = [each.what for each in held if each.thing.value == "card"]
        if kinds or not held:
            self.add(
                "card", Tick(look, "card"), wording.card_given(kinds[0] if kinds else wording.card_field())
            )
        if not held or held[0].is_rating_open:
            self.add("unrated", Tick(look, "unrated"), wording.unrated())
        if not held or held[0].is_unserved:
            self.add("unserved", Tick(look, "unserved"), wording.unserved())
        if may_override:
            self.add("reason", QLineEdit(), wording.early_reason_field(), wording.optional())
        self.start("tag")


class ReasonDialog(AskingDialog):
    """One reason: for a broken slot, or for a release without tag and name."""

    def __init__(self, parent: QWidget, name: str, title: str, hint: str, verb: str) -> None:
        super().__init__(parent, name, title, verb)
        if hint:
            self.body.addWidget(label("quiet", hint, wraps=True))
        self.add("reason", QLineEdit(), wording.reason_field())
        self.start("reason")
