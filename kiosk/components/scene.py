"""Opens a public screen: an engine that knows our kit, icons and QR codes, and the window of one QML file."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QLoggingCategory, QObject, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.components.qr import QrProvider
from shared.qt.fonts import register_fonts
from shared.qt.icons import IconProvider

_IMPORT_ROOT = Path(__file__).resolve().parents[2]
_KEYBOARD = _IMPORT_ROOT / "kiosk" / "keyboard"
# The keyboard's plug-in links Qt Multimedia for key clicks; we play none; its search for PipeWire is noise.
_SILENCED = "qt.multimedia.symbolsresolver=false"


def prepare_environment() -> None:
    """Choose control style and on-screen keyboard; call before the application object exists."""
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"


def new_engine(parent: QObject | None = None) -> QQmlApplicationEngine:
    """An engine for public screens: import path, fonts, `image://icon/…` and `image://qr/…`."""
    register_fonts()
    QLoggingCategory.setFilterRules(_SILENCED)
    engine = QQmlApplicationEngine(parent)
    engine.addImportPath(str(_IMPORT_ROOT))
    engine.addImportPath(str(_KEYBOARD))
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("qr", QrProvider())
    return engine


def open_window(engine: QQmlApplicationEngine, file: Path, properties: Mapping[str, Any]) -> QQuickWindow:
    """Load the window of `file` with its required properties set.

    Raises:
        RuntimeError: the file holds no window (the engine has already warned why).
    """
    engine.setInitialProperties(dict(properties))
    engine.load(QUrl.fromLocalFile(str(file)))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[-1], QQuickWindow):
        raise RuntimeError(f"{file.name} did not open a window.")
    return roots[-1]


def close_scene(engine: QQmlApplicationEngine) -> None:
    """Close the engine's windows and destroy it now, before the view models it shows."""
    for root in engine.rootObjects():
        if isinstance(root, QQuickWindow):
            root.close()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
