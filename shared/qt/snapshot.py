"""View models whose state is one frozen value: derive a new one, swap it, announce only what differs."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, get_type_hints

from PySide6.QtCore import Property, QObject, Signal, SignalInstance


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


def exposing(props: type) -> type[SnapshotModel]:
    """A `SnapshotModel` base with a read-only property and its notify signal for each field of the dataclass.

    Text, figures and yes or no keep their type; an enum shows its value; tuples become lists and nested
    dataclasses become objects, both of plain values with camel-case names.
    """
    hints = get_type_hints(props)
    namespace: dict[str, object] = {}
    for field in fields(props):
        signal = Signal()
        namespace[f"{camel(field.name)}Changed"] = signal
        namespace[camel(field.name)] = Property(
            _qt_type(hints[field.name]), _reader(field.name), notify=signal, final=True
        )
    return type(f"{props.__name__}Exposed", (SnapshotModel,), namespace)


def plain(value: Any) -> Any:  # noqa: ANN401 - what a frozen dataclass may hold
    """The value as QML takes it."""
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value):
        return {camel(field.name): plain(getattr(value, field.name)) for field in fields(value)}
    return [plain(each) for each in value] if isinstance(value, tuple) else value


def _reader(name: str) -> Callable[[SnapshotModel], Any]:
    return lambda model: plain(getattr(model.props, name))


def _qt_type(hint: Any) -> Any:  # noqa: ANN401 - an annotation; a type, or the name of Qt's own
    if isinstance(hint, type):
        if issubclass(hint, Enum):
            return str
        if hint in {str, bool, int, float}:
            return hint
        if is_dataclass(hint):
            return "QVariantMap"
    return "QVariantList"
