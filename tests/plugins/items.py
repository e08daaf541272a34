"""Finds items of a QML scene, delegates too (`findChild` does not see those)."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem, QQuickWindow


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    yield root
    for child in root.childItems():
        yield from items(child)


def item(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The item of this object name, the visible one if there are several."""
    found = [each for each in items(window.contentItem()) if each.objectName() == name]
    return next((each for each in found if each.isVisible()), found[0] if found else None)


def texts(root: QQuickItem | None) -> list[str]:
    """Every visible text below the item, as a reader would meet it."""
    if root is None:
        return []
    shown = [
        each.property("text") for each in items(root) if each.isVisible() and each.inherits("QQuickText")
    ]
    return [text for text in shown if text]
