"""The menu of what a visitor may add."""

from dataclasses import dataclass

from PySide6.QtQml import QmlElement

from kiosk.reception.more.topics import TopicCard
from shared.qt.snapshot import exposing

QML_IMPORT_NAME = "anjungan.reception"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MoreProps:
    cards: tuple[TopicCard, ...] = ()


@QmlElement
class MoreModel(exposing(MoreProps)):
    """The cards of the menu, each with what was said there."""
