"""The engine of a public screen: our kit on the import path, icons and QR codes as pictures."""

from PySide6.QtCore import QLoggingCategory, QObject
from PySide6.QtQuick import QQuickWindow

from kiosk.components.qr import QrProvider
from shared.qt.fonts import register_fonts
from shared.qt.icons import IconProvider
from shared.qt.program import drop_deferred
from shared.qt.qml import ROOT, Engine

_KEYBOARD_STYLE = ROOT / "kiosk" / "keyboard"
# Noise of the keyboard's plug-in: it links Qt Multimedia for key clicks we never play and looks for PipeWire, and its
# own PopupList (6.11) overrides `contentWidth`. In our own files qmllint finds such overrides.
_SILENCED = "qt.multimedia.symbolsresolver=false\nqt.qml.propertyCache.append=false"


def public_engine(parent: QObject | None = None) -> Engine:
    """An engine that knows fonts, `image://icon/NAME?color=RRGGBB`, `image://qr/TEXT` and our keyboard style."""
    register_fonts()
    QLoggingCategory.setFilterRules(_SILENCED)
    engine = Engine(parent)
    engine.addImportPath(str(_KEYBOARD_STYLE))
    engine.addImageProvider("icon", IconProvider())
    engine.addImageProvider("qr", QrProvider())
    return engine


def close_scene(engine: Engine) -> None:
    """Close the engine's windows and destroy it now, before the view models it shows."""
    for root in engine.rootObjects():
        if isinstance(root, QQuickWindow):
            root.close()
    engine.deleteLater()
    drop_deferred()
