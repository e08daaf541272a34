"""View models whose state is one frozen value: derive a new one, swap it, announce only what differs."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject, SignalInstance


def camel(name: str) -> str:
    """`now_calling` → `nowCalling`: how QML sees a field."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


class SnapshotModel(QObject):
    """Base of the view models. `props` is a frozen dataclass; field `now_calling` has `nowCallingChanged`.

    The new props stand before the first signal goes out, so that no listener ever sees half a change.
    Properties of the subclass read `self.props` (annotated with their type) and name these signals as notify.
    """

    def __init__(self, props: Any, parent: QObject | None = None) -> None:  # noqa: ANN401 - any frozen dataclass
        super().__init__(parent)
        self.props = props

    def swap(self, props: Any) -> None:  # noqa: ANN401 - the same dataclass the model was built with
        """Swap the props and emit the notify signal of each field that changed."""
        before, self.props = self.props, props
        for field in fields(props):
            if getattr(before, field.name) != getattr(props, field.name):
                self._notify(field.name).emit()

    def _notify(self, field: str) -> SignalInstance:
        return getattr(self, f"{camel(field)}Changed")
