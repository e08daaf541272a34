"""Names of institutions for what is being typed: the newest question wins, nothing of it outlives the visitor."""

from PySide6.QtCore import QObject, Signal

from kiosk.reception.ports import Means
from shared.foundation.text import fold
from shared.qt.jobs import Job, Ok, Result

MOST = 4
"""Suggestions below the field: one line of them, so that the sheet stays calm."""


class Suggesting(QObject):
    changed = Signal()

    def __init__(self, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._means = means
        self._job: Job | None = None
        self.names: tuple[str, ...] = ()

    def ask(self, typed: str) -> None:
        self._drop()
        suggest, same = self._means.ports.suggest, fold(typed)
        self._job = self._means.lane.run(
            lambda: tuple(name for name in suggest(typed) if fold(name) != same), self._on_names
        )

    def forget(self) -> None:
        self._drop()
        self.names = ()

    def _drop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_names(self, result: Result[tuple[str, ...]]) -> None:
        self._job = None
        found = result.value if isinstance(result, Ok) else ()
        if found != self.names:
            self.names = found
            self.changed.emit()
