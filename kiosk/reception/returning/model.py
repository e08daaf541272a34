"""The view model of coming again: each touch one small step, each act one job."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.reception.returning.ports import ReturningPorts
from kiosk.reception.returning.props import ReturningProps, derive_returning
from kiosk.reception.returning.state import Returning
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.qt.jobs import Err, Job, Lane, Ok, Result
from shared.qt.snapshot import exposing
from shared.qt.wording import wording
from shared.visitors.login_rules import read_pin
from shared.visitors.operations import CardAttempt, NewCard, PinAttempt, Recognised
from shared.visitors.refusals import LoginRefusal
from shared.visits.returning import KnownGuest, Offer

QML_IMPORT_NAME = "anjungan.reception"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
class ReturningModel(exposing(ReturningProps)):
    """`page_wanted` names a page ("" is the guest book); `filled` brings the form of who came in."""

    pageWanted = Signal(str)
    filled = Signal(object)
    carried = Signal(str, str)
    """What was typed to come in answers a question of the alternative form."""

    def __init__(self, ports: ReturningPorts, lane: Lane, parent: QObject) -> None:
        super().__init__(ReturningProps(), parent)
        self._ports = ports
        self._lane = lane
        self._job: Job | None = None
        self._service_key = ""
        self._offered = False
        self._language = Language.INDONESIAN
        self.state = Returning()

    def show(self, service_key: str, language: Language, *, offered: bool) -> None:
        """The service in hand, whether its paper lets people come in, and the language, as they are now."""
        self._service_key, self._language, self._offered = service_key, language, offered
        self._become(self.state)

    def forget(self) -> None:
        """The visitor left: the next one is somebody else."""
        self._drop()
        self._become(Returning())

    def follow(self, visit_id: UUID) -> None:
        """The number is there: keep only what the next visit may need, and ask what may be offered."""
        self._drop()
        self._become(Returning(visit_id=visit_id))
        if self._offered:
            self._run(lambda: self._ports.read_offer(visit_id), self._on_offer)

    # ------------------------------------------------------------------ touches

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        if not self.state.busy:
            self._become(self.state.write(field, text))

    @Slot()
    def open(self) -> None:
        if self.props.invites:
            self.pageWanted.emit("returning")

    @Slot(str)
    def scanKey(self, text: str) -> None:
        self._become(self.state.key(text))

    @Slot()
    def scanned(self) -> None:
        """A scanner ends with Enter."""
        if self.state.scanned_card or self.state.scan:
            self.submit()

    @Slot()
    def submit(self) -> None:
        """Come in, once, however often it is touched; a card's text counts wherever it was typed."""
        if self.state.busy:
            return
        card, state = self.state.scanned_card or self.state.scan, self.state
        if card:
            scan = CardAttempt(state.session, self._service_key, card)
            self._become(state.clear("contact", "pin").begin())
            self._run(lambda: self._ports.scan(scan), self._on_recognised)
            return
        attempt = PinAttempt(state.session, self._service_key, state.text("contact"), state.text("pin"))
        self._become(state.begin())
        self._run(lambda: self._ports.log_in(attempt), self._on_recognised)

    @Slot()
    def confirm(self) -> None:
        """The visitor says "that is me"; a one-time PIN is changed first."""
        person = self.state.person
        if person is None or self.state.busy:
            return
        if person.must_choose:
            self.pageWanted.emit("new_pin")
            return
        self._fill(person)

    @Slot()
    def deny(self) -> None:
        self._become(self.state.deny())
        self.pageWanted.emit("")

    @Slot()
    def choose(self) -> None:
        """The new PIN, typed twice: at the end of a visit, or in place of a one-time PIN."""
        state = self.state
        if state.busy:
            return
        pin = state.text("new_pin")
        if wrong := _unlike(pin, state.text("again")):
            self._become(replace(state, error=wrong))
            return
        self._become(state.begin() if state.visit_id is None else replace(state, busy=True, error=None))
        visit_id, person = state.visit_id, state.person
        if visit_id is not None:
            self._run(lambda: self._ports.choose_pin(visit_id, pin), self._on_chosen)
        elif person is not None:
            self._run(lambda: self._ports.renew_pin(state.session, pin), self._on_renewed)

    @Slot(bool)
    def takeCard(self, on_paper: bool) -> None:
        visit_id = self.state.visit_id
        if visit_id is None or self.state.busy:
            return
        self._become(replace(self.state, busy=True, error=None))
        self._run(lambda: self._ports.take_card(visit_id, on_paper), self._on_card)

    # ------------------------------------------------------------------ what comes back

    def _on_recognised(self, person: Recognised) -> None:
        self._become(self.state.meet(person))
        self.pageWanted.emit("is_you")

    def _fill(self, person: Recognised) -> None:
        self._become(replace(self.state, busy=True, error=None))
        self._run(lambda: self._ports.read_known(person.session_id), self._on_known)

    def _on_known(self, known: KnownGuest) -> None:
        self._become(self.state.confirm())
        self.filled.emit(known)

    def _on_renewed(self, _none: None) -> None:
        self._become(replace(self.state, busy=False).clear("new_pin", "again"))
        if self.state.person is not None:
            self._fill(self.state.person)

    def _on_chosen(self, _none: None) -> None:
        self._become(replace(self.state, busy=False, chosen=True).clear("new_pin", "again"))

    def _on_offer(self, offer: Offer) -> None:
        self._become(replace(self.state, offer=offer))

    def _on_card(self, card: NewCard) -> None:
        self._become(replace(self.state, busy=False, card=card))

    def _on_error(self, error: Exception) -> None:
        before = self.state.alternative
        self._become(self.state.refuse(error))
        if self.state.alternative and not before:
            contact = self.state.text("contact")
            self._become(self.state.clear("contact"))
            self.carried.emit("email" if "@" in contact else "phone", contact)
            self.pageWanted.emit("")

    # ------------------------------------------------------------------ how

    def _run(self, work: Callable[[], T], on_value: Callable[[T], None]) -> None:
        def heard(result: Result[T]) -> None:
            self._job = None
            match result:
                case Ok(value):
                    on_value(value)
                case Err(error):
                    self._on_error(error)

        self._job = self._lane.run(work, heard)

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _become(self, state: Returning) -> None:
        self.state = state
        self.swap(derive_returning(state, offered=self._offered, word=wording, language=self._language))


def _unlike(pin: str, again: str) -> Refusal | None:
    """What is wrong with a PIN typed twice, before anybody is asked."""
    try:
        chosen = read_pin(pin, "new_pin")
        repeated = read_pin(again, "again")
    except Refusal as refusal:
        return refusal
    return None if chosen == repeated else Refusal(LoginRefusal.PIN_DIFFERS, "again")
