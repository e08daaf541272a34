"""What the frame wants of a page: its widget, its title, and to be told what changes."""

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from shared.database.changes import Changes


class Binding(Protocol):
    """A page joined to its presenter; lives as long as the person is signed in."""

    noticed: SignalInstance
    """A `Notice` for the toast."""
    titled: SignalInstance
    """The title or subtitle changed."""

    @property
    def page(self) -> QWidget: ...

    def title(self) -> tuple[str, str]:
        """Title and subtitle for the top bar."""
        ...

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def show(self, *, shown: bool) -> None: ...

    def refresh(self) -> None: ...

    def on_changes(self, changes: Changes) -> None: ...

    def speak(self) -> None:
        """The language was switched."""
        ...
