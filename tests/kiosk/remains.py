"""Searches a kiosk for what a visitor typed: every live Qt object, Python object, field's undo, keyboard, clipboard.

The words are kept backwards here and in the tests, so that the search never finds itself.
"""

import gc
import types
from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QMetaProperty, QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer

from kiosk.reception.program import ReceptionProgram

BACKWARDS = {
    "name": "uBRODNAz XEVLIWq",
    "email": "di.hotnoc@xqzatamalas",
    "phone": "445566773180",
    "institution": "ABRODNIZ AHPLAXW",
    "need": "xqzhayaliw nahutubekxqz",
    "login": "di.hotnoc@xqzkusam",
    "pin": "461937",
    "again": "482936",
}
"""What the marked visitor types, by field; forwards only while it is typed or searched for."""

_KEYBOARD = b"""
import QtQml
import QtQuick.VirtualKeyboard
QtObject {
    property QtObject input: InputContext
    property string around: InputContext.surroundingText
    property string before: InputContext.preeditText
    property string picked: InputContext.selectedText
    property QtObject inputEngine: InputContext.inputEngine
    property QtObject words: InputContext.inputEngine ? InputContext.inputEngine.wordCandidateListModel : null
}
"""


def word(field: str) -> str:
    return "".join(reversed(BACKWARDS[field])).swapcase()


def words(*fields: str) -> tuple[str, ...]:
    """Each word, and its halves where a program may have kept a part."""
    return tuple(part for field in fields or tuple(BACKWARDS) for part in _parts(word(field)))


def _parts(text: str) -> tuple[str, ...]:
    return (text, *(each for each in text.split() if len(each) >= 6))


def remains(program: ReceptionProgram, *fields: str) -> list[str]:
    """Where any of these words is still held by the running program, besides its database."""
    sought = words(*fields)
    found = [*_in_qt(program, sought), *_in_fields(program, sought), *_in_clipboard(sought)]
    return [*found, *_in_python(sought)]


def _holds(value: object, sought: Iterable[str]) -> bool:
    match value:
        case str():
            return any(each.lower() in value.lower() for each in sought)
        case bytes() | bytearray():
            return any(each.encode() in value or each.encode("utf-16-le") in value for each in sought)
        case _:
            return False


# ------------------------------------------------------------------ Qt


def _in_qt(program: ReceptionProgram, sought: tuple[str, ...]) -> Iterator[str]:
    """Every readable property of every object below engine, window, program and keyboard."""
    probe = _keyboard(program.engine)
    roots: list[QObject] = [program, program.engine, program.window, program.window.contentItem(), probe]
    probed = (probe.property(name) for name in ("input", "inputEngine", "words"))
    roots += [held for held in probed if isinstance(held, QObject)]
    for each in _tree(roots):
        for prop in _properties(each):
            if _any_text(prop.read(each), sought):
                yield f"{each.metaObject().className()}.{prop.name()} ({each.objectName()})"
    candidates = probe.property("words")
    if candidates is not None:
        rows = range(candidates.rowCount())
        yield from (
            f"word candidate {row}"
            for row in rows
            if _holds(candidates.data(candidates.index(row, 0)), sought)
        )


def _keyboard(engine: QQmlEngine) -> QObject:
    component = QQmlComponent(engine)
    component.setData(_KEYBOARD, "probe.qml")
    made = component.create()
    assert made is not None, component.errorString()
    made.setParent(engine)
    return made


def _tree(roots: list[QObject]) -> Iterator[QObject]:
    seen: set[int] = set()
    waiting = list(roots)
    while waiting:
        each = waiting.pop()
        address = getCppPointer(each)[0]
        if address in seen:
            continue
        seen.add(address)
        yield each
        waiting += each.children()
        if isinstance(each, QQuickItem):
            waiting += each.childItems()


def _properties(each: QObject) -> Iterator[QMetaProperty]:
    kinds = {"QString", "QUrl", "QVariant", "QVariantList", "QVariantMap", "QStringList", "PyObject"}
    meta = each.metaObject()
    for place in range(meta.propertyCount()):
        prop = meta.property(place)
        if prop.isReadable() and prop.typeName() in kinds:
            yield prop


def _any_text(value: object, sought: tuple[str, ...]) -> bool:
    match value:
        case dict():
            return any(_any_text(each, sought) for each in value.values())
        case list() | tuple():
            return any(_any_text(each, sought) for each in value)
        case _:
            return _holds(value if isinstance(value, str | bytes) else str(value or ""), sought)


def _in_fields(program: ReceptionProgram, sought: tuple[str, ...]) -> Iterator[str]:
    """What a field would bring back by undo or redo."""
    for each in _tree([program.window.contentItem()]):
        if each.inherits("QQuickTextInput") or each.inherits("QQuickTextEdit"):
            for act in ("undo", "redo"):
                for _ in range(50):
                    getattr(each, act, lambda: None)()
                    if _holds(each.property("text"), sought):
                        yield f"{act} of {each.objectName()}"
                        break


def _in_clipboard(sought: tuple[str, ...]) -> Iterator[str]:
    clipboard = QGuiApplication.clipboard()
    for mode in QClipboard.Mode:
        if _holds(clipboard.text(mode=mode), sought):
            yield f"clipboard {mode.name}"


# ------------------------------------------------------------------ Python


def _in_python(sought: tuple[str, ...]) -> Iterator[str]:
    """Texts reachable from any object the collector knows, those frozen at the start among them."""
    gc.collect()
    gc.unfreeze()
    own = {id(sought), id(BACKWARDS)} | {id(each) for each in sought}
    everything = gc.get_objects()
    for each in everything:
        if isinstance(each, types.FrameType) or each is everything or id(each) in own:
            continue
        for held in gc.get_referents(each):
            if id(held) not in own and isinstance(held, str | bytes | bytearray) and _holds(held, sought):
                yield f"{type(each).__name__} {_hint(each, held)}"


def _hint(holder: object, held: object) -> str:
    """Where in the holder, without the word itself."""
    if isinstance(holder, dict):
        return f"{[key for key, value in holder.items() if value is held]} of {len(holder)} keys"
    owners = [
        type(each).__name__ for each in gc.get_referrers(holder) if not isinstance(each, types.FrameType)
    ]
    return f"{getattr(holder, '__qualname__', '')} held by {owners[:4]}"


# ------------------------------------------------------------------ files


def files_holding(folders: Iterable[Path], *fields: str) -> list[str]:
    """Files below these folders that hold any of the words, in any of the usual encodings."""
    needles = [
        text.encode(code) for each in words(*fields) for text in {each, each.lower()} for code in CODES
    ]
    files = (file for folder in folders for file in sorted(folder.rglob("*")) if file.is_file())
    return [str(file) for file in files if any(needle in file.read_bytes() for needle in needles)]


CODES = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")
