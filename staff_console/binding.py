"""A page joined to its presenter, as the frame wants it; lives as long as the person is signed in."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from shared.database.changes import Changes
from staff_console.overriding import WayOn
from staff_console.services import Presenter
from staff_console.widgets.reason import ReasonDialog


class Binding(QObject):
    """`noticed(Notice)` for the toast, `titled` when title or subtitle changed."""

    noticed = Signal(object)
    titled = Signal()

    def __init__(self, page: QWidget, presenter: Presenter) -> None:
        super().__init__()
        self._widget, self._presenter = page, presenter
        presenter.setParent(self)
        presenter.noticed.connect(self.noticed)
        presenter.props_changed.connect(self.say)
        presenter.reason_wanted.connect(self._ask_reason)

    @property
    def widget(self) -> QWidget:
        return self._widget

    def title(self) -> tuple[str, str]:
        """Title and subtitle for the top bar."""
        raise NotImplementedError

    def say(self) -> None:
        """Show the presenter's props on the page."""
        raise NotImplementedError

    def start(self) -> None:
        """The person has sat down."""

    def show(self, *, shown: bool) -> None:
        """The page came to the front, or left it."""

    def stop(self) -> None:
        self._presenter.close()

    def refresh(self) -> None:
        self._presenter.refresh()

    def on_changes(self, changes: Changes) -> None:
        self._presenter.on_changes(changes)

    def _ask_reason(self, way: WayOn) -> None:
        ReasonDialog(self._widget, way.name, way.words).given.connect(way.go_on)

    def speak(self) -> None:
        """The language was switched."""
        self._presenter.speak()
        self.say()
