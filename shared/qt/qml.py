"""Loads a QML window with its required properties, and tells what QML complains about."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from shared.qt.slices import Slices

ROOT = Path(__file__).parents[2]
"""QML import path: `import kiosk.components` is the folder of that name."""


class QmlError(Exception):
    """A QML file could not be loaded; the message lists what the engine said."""


class Engine(QQmlApplicationEngine):
    """An engine that finds our modules and keeps what it was warned of (Qt's message handler hears too)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.complaints: list[str] = []
        self._slices = Slices(self)
        self.setIncubationController(self._slices)
        self.addImportPath(str(ROOT))
        self.warnings.connect(self._on_warnings)

    @Slot(list)
    def _on_warnings(self, warnings: list[QQmlError]) -> None:
        self.complaints.extend(warning.toString() for warning in warnings)


def load_window(engine: Engine, path: Path, properties: Mapping[str, object]) -> QQuickWindow:
    """The window declared by the QML file `path`, built with its required properties. Raises `QmlError`."""
    engine.setInitialProperties(dict(properties))
    before = len(engine.rootObjects())
    engine.load(QUrl.fromLocalFile(str(path)))
    roots = engine.rootObjects()
    if len(roots) == before:
        raise QmlError("\n".join(engine.complaints) or f"{path} could not be loaded")
    window = roots[-1]
    if not isinstance(window, QQuickWindow):
        raise QmlError(f"{path.name} does not declare a window")
    return window
