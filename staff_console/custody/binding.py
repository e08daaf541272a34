"""The page of custody joined to its presenter, with the questions it asks."""

from uuid import UUID

from PySide6.QtCore import QSettings

from shared.access.actor import Actor
from shared.journey.returning import Ending, Proof
from shared.office.vocabulary import StepKey
from shared.reading_room.states import Alternative
from staff_console.binding import Binding
from staff_console.custody import wording
from staff_console.custody.dialogs import (
    AskingDialog,
    GiveBackDialog,
    ReasonDialog,
    TakeInDialog,
    WithoutDialog,
)
from staff_console.custody.page import CustodyPage
from staff_console.custody.presenter import Answer, CustodyPresenter
from staff_console.custody.props import CustodyProps, DueProps, HeldProps, Verb
from staff_console.services import Notice, Tools
from staff_console.widgets.style import Look
from staff_console.widgets.tokens import Tone


class CustodyBinding(Binding):
    def __init__(self, tools: Tools, look: Look, settings: QSettings, actor: Actor) -> None:
        self.page = CustodyPage(look, settings)
        self.presenter = CustodyPresenter(tools, actor)
        super().__init__(self.page, self.presenter)
        self._tools, self._look = tools, look
        self._dialog: AskingDialog | None = None
        self._connect()
        self._title = ("", "")
        self.say()

    def _connect(self) -> None:
        page, presenter = self.page, self.presenter
        page.asked.connect(lambda verb: self._ask(Verb(verb)))
        page.refused.connect(lambda words: self.noticed.emit(Notice(Tone.INFO, words)))
        page.slot_chosen.connect(presenter.choose_slot)
        page.due.chosen.connect(presenter.choose_due)
        page.due.opened.connect(self._open_due)
        page.held.chosen.connect(presenter.choose_held)
        page.held.opened.connect(lambda _key: self._ask(Verb.GIVE_BACK))
        page.held.retry.connect(presenter.refresh)
        presenter.answered.connect(self._on_answer)

    def show(self, *, shown: bool) -> None:
        self.presenter.show(shown=shown)
        if shown:
            self.page.focus_first(self.presenter.props)

    def title(self) -> tuple[str, str]:
        props = self.presenter.props
        return wording.title(), "" if props.is_loading else wording.subtitle(props.held_visits)

    def say(self) -> None:
        self.page.say(self.presenter.props, self._tools.language)
        if self.title() != self._title:
            self._title = self.title()
            self.titled.emit()

    def _open_due(self, key: str) -> None:
        self.presenter.choose_due(key)
        due = _due(self.presenter.props, key)
        if due is not None:
            self._ask(Verb.GIVE_BACK if due.step is StepKey.RETURN else Verb.TAKE_IN)

    def _ask(self, verb: Verb) -> None:
        """Open the verb's question; an impossible verb has told why already."""
        props = self.presenter.props
        if self._dialog is not None or any(each.verb is verb and each.why_not for each in props.verbs):
            return
        match verb:
            case Verb.TAKE_IN:
                self._ask_take_in(props)
            case Verb.GIVE_BACK:
                self._ask_give_back(props)
            case Verb.WITHOUT:
                self._ask_without(props)
            case Verb.OUT_OF_ORDER:
                self._ask_broken(props)
            case Verb.RELEASE:
                self._ask_release(props)

    def _ask_take_in(self, props: CustodyProps) -> None:
        due = _due_in(props)
        if due is None:
            return
        dialog = TakeInDialog(self.page, self._look, due, props.free, _verb_words(props, Verb.TAKE_IN))
        self._keep(dialog)
        dialog.sent.connect(
            lambda: self.presenter.take_in(
                due.key,
                dialog.value("card"),
                dialog.value("slot"),
                bag=not due.takes_card or bool(dialog.value("bag")),
            )
        )

    def _ask_without(self, props: CustodyProps) -> None:
        due = _due_in(props)
        if due is None:
            return
        dialog = WithoutDialog(self.page, self._look, due, _verb_words(props, Verb.WITHOUT))
        self._keep(dialog)
        dialog.sent.connect(
            lambda: self.presenter.go_without(
                due.key, Alternative(dialog.value("alternative")), dialog.value("note")
            )
        )

    def _ask_give_back(self, props: CustodyProps) -> None:
        visit_key = _returning(props)
        held = tuple(each for each in props.held if each.visit_key == visit_key)
        dialog = GiveBackDialog(
            self.page,
            self._look,
            held,
            _verb_words(props, Verb.GIVE_BACK),
            may_override=props.may_override,
        )
        self._keep(dialog)
        dialog.sent.connect(lambda: self._give_back(dialog, visit_key))

    def _give_back(self, dialog: AskingDialog, visit_key: str) -> None:
        proof = Proof(
            dialog.value("tag"),
            dialog.value("name"),
            UUID(visit_key) if visit_key else None,
            card_returned=bool(dialog.value("card")),
        )
        ending = Ending(
            unrated=bool(dialog.value("unrated")),
            unserved=bool(dialog.value("unserved")),
            reason=dialog.value("reason"),
        )
        self.presenter.give_back(proof, ending)

    def _ask_broken(self, props: CustodyProps) -> None:
        if any(each.verb is Verb.OUT_OF_ORDER and each.mends for each in props.verbs):
            self.presenter.mend()
            return
        label = props.chosen_slot
        words = _verb_words(props, Verb.OUT_OF_ORDER)
        dialog = ReasonDialog(self.page, "brokenSlot", wording.broken_title(label), "", words)
        self._keep(dialog)
        dialog.sent.connect(lambda: self.presenter.mark_broken(label, dialog.value("reason")))

    def _ask_release(self, props: CustodyProps) -> None:
        held = _held_of(props, props.chosen_held)
        if held is None:
            return
        dialog = ReasonDialog(
            self.page,
            "releaseHeld",
            wording.release_title(held.tag),
            wording.release_hint(),
            _verb_words(props, Verb.RELEASE),
        )
        self._keep(dialog)
        dialog.sent.connect(lambda: self.presenter.release(held.visit_key, dialog.value("reason")))

    def _keep(self, dialog: AskingDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._forget)

    def _forget(self) -> None:
        self._dialog = None

    def _on_answer(self, answer: Answer) -> None:
        if self._dialog is not None:
            self._dialog.settle(answer)
        elif answer.sentence:
            self.noticed.emit(Notice(Tone.WARN, answer.sentence))


def _due(props: CustodyProps, key: str) -> DueProps | None:
    return next((each for each in props.due if each.key == key), None)


def _due_in(props: CustodyProps) -> DueProps | None:
    """The chosen visit whose things are to be taken in, else the one that waits longest."""
    waiting = [each for each in props.due if each.step is not StepKey.RETURN]
    return next((each for each in waiting if each.key == props.chosen_due), next(iter(waiting), None))


def _returning(props: CustodyProps) -> str:
    """The visit meant by "give back": chosen in a list or on the map; "" when only the tag will tell."""
    due = _due(props, props.chosen_due)
    if due is not None and due.step is StepKey.RETURN:
        return due.key
    return props.chosen_held


def _held_of(props: CustodyProps, visit_key: str) -> HeldProps | None:
    return next((each for each in props.held if each.visit_key == visit_key), None)


def _verb_words(props: CustodyProps, verb: Verb) -> str:
    return next((wording.verb(each) for each in props.verbs if each.verb is verb), "")
