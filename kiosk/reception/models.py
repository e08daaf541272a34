"""The view models of the reception kiosk's pages, as QML knows them."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.reception.form import GuestBookProps, QuestionProps
from kiosk.reception.home import HomeProps, ServiceProps
from kiosk.reception.props import ConsentProps
from kiosk.reception.ticket import TicketProps
from shared.qt.snapshot import exposing

QML_IMPORT_NAME = "anjungan.reception"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ServiceModel(exposing(ServiceProps)):
    """One service card; stays the same object while the numbers on it change, so that no touch is lost."""


@QmlElement
class HomeModel(exposing(HomeProps)):
    """Office, hours, and the cards of the services."""

    cardsChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(HomeProps(), parent)
        self._cards: list[ServiceModel] = []

    def show(self, props: HomeProps) -> None:
        if [each.props.key for each in self._cards] == [each.key for each in props.services]:
            for card, new in zip(self._cards, props.services, strict=True):
                card.swap(new)
        else:
            old, self._cards = self._cards, [ServiceModel(each, self) for each in props.services]
            self.cardsChanged.emit()
            for card in old:
                card.deleteLater()
        self.swap(props)

    @Property(list, notify=cardsChanged, final=True)
    def cards(self) -> list[ServiceModel]:
        return self._cards


@QmlElement
class ConsentModel(exposing(ConsentProps)):
    """The versioned text with its unticked box."""


@QmlElement
class TicketModel(exposing(TicketProps)):
    """The number, and what became of its paper."""


@QmlElement
class QuestionModel(exposing(QuestionProps)):
    """One question of the guest book; lives as long as its sheet shows."""


@QmlElement
class GuestBookModel(exposing(GuestBookProps)):
    """The sheet that shows now. `turned`: other questions are asked now.

    `wrong` names the field the visitor should look at.
    """

    turned = Signal()
    wrong = Signal(str)

    def __init__(
        self, write: Callable[[str, str], None], leave: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(GuestBookProps(), parent)
        self._write = write
        self._leave = leave
        self._questions: list[QuestionModel] = []

    def show(self, props: GuestBookProps, questions: tuple[QuestionProps, ...]) -> None:
        """Bring the sheet up to date; the question objects change only when other questions are asked."""
        keys = [each.props.key for each in self._questions]
        if keys == [each.key for each in questions] and _same_sheet(props, self.props):
            for model, new in zip(self._questions, questions, strict=True):
                model.swap(new)
            self.swap(props)
            return
        self.swap(props)
        self._replace([QuestionModel(each, self) for each in questions])

    def forget(self) -> None:
        """Leave nothing of the last visitor in living objects."""
        self._replace([])
        self.swap(GuestBookProps())

    def _replace(self, questions: list[QuestionModel]) -> None:
        old, self._questions = self._questions, questions
        self.turned.emit()
        for model in old:
            model.props = QuestionProps(key=model.props.key)  # in silence: the items that showed them go, too
            model.deleteLater()

    @Slot(result=list)
    def asked(self) -> list[QuestionModel]:
        """The questions of the sheet, for the item that is being built for it; `turned` tells of new ones."""
        return self._questions

    @Slot(str, str)
    def write(self, key: str, text: str) -> None:
        self._write(key, text)

    @Slot(str)
    def leave(self, key: str) -> None:
        self._leave(key)


def _same_sheet(new: GuestBookProps, old: GuestBookProps) -> bool:
    return (new.sheet, new.topic) == (old.sheet, old.topic)
