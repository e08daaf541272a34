"""Describes Python view models to the QML linter: one `.qmltypes` file for each module they register in.

Read from the live meta objects, so that properties made by helpers are seen too.
"""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMetaMethod, QMetaObject, QObject

ROOT = Path(__file__).resolve().parent.parent
MARK = "QML_IMPORT_NAME"
OWN = QObject.staticMetaObject


def modules(rooms: tuple[str, ...]) -> Iterator[str]:
    """The Python modules that register types for QML."""
    for room in rooms:
        for file in sorted((ROOT / room).rglob("*.py")):
            if f"\n{MARK} = " in file.read_text("utf-8"):
                yield ".".join(file.relative_to(ROOT).with_suffix("").parts)


def elements(module: object) -> Iterator[QMetaObject]:
    """The meta objects of the classes this module registers: all its QObjects, by our custom."""
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, QObject) and value.__module__ == module.__name__:
            yield value.staticMetaObject


def describe(meta: QMetaObject, uri: str) -> str:
    lines = [
        f'name: "{meta.className()}"',
        'accessSemantics: "reference"',
        'prototype: "QObject"',
        f'exports: ["{uri}/{meta.className()} 1.0"]',
        "isCreatable: false",
        "exportMetaObjectRevisions: [256]",
        *(_property(meta, place) for place in range(OWN.propertyCount(), meta.propertyCount())),
        *(_method(meta.method(place)) for place in range(OWN.methodCount(), meta.methodCount())),
    ]
    return "Component {\n    " + "\n    ".join(lines) + "\n}"


def _property(meta: QMetaObject, place: int) -> str:
    found = meta.property(place)
    notify = f' notify: "{found.notifySignal().name().data().decode()}";' if found.hasNotifySignal() else ""
    constant = " isConstant: true;" if found.isConstant() else ""
    readonly = "" if found.isWritable() else " isReadonly: true;"
    name, kind = found.name(), found.typeName()
    pointer = " isPointer: true;" if kind.endswith("*") else ""
    head = f'name: "{name}"; type: "{kind.rstrip("*")}"; index: {place}; read: "{name}";'
    return f"Property {{ {head}{notify}{constant}{readonly}{pointer} isFinal: true }}"


def _method(method: QMetaMethod) -> str:
    word = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    names = [bytes(name.data()).decode() or f"p{place}" for place, name in enumerate(method.parameterNames())]
    kinds = [bytes(kind.data()).decode() for kind in method.parameterTypes()]
    taken = "".join(
        f' Parameter {{ name: "{name}"; type: "{kind}" }}' for name, kind in zip(names, kinds, strict=True)
    )
    result = "" if word == "Signal" or method.typeName() == "void" else f' type: "{method.typeName()}";'
    return f'{word} {{ name: "{bytes(method.name().data()).decode()}";{result}{taken} }}'


def write(folder: Path, rooms: tuple[str, ...]) -> None:
    """Write `qmldir` and `types.qmltypes` for every module under `folder`, an import path for the linter."""
    sys.path.insert(0, str(ROOT))
    found: dict[str, list[str]] = {}
    for name in modules(rooms):
        module = importlib.import_module(name)
        uri = getattr(module, MARK)
        found.setdefault(uri, []).extend(describe(meta, uri) for meta in elements(module))
    for uri, components in found.items():
        target = folder.joinpath(*uri.split("."))
        target.mkdir(parents=True, exist_ok=True)
        (target / "qmldir").write_text(f"module {uri}\ntypeinfo types.qmltypes\n", "utf-8")
        body = "\n".join(components)
        (target / "types.qmltypes").write_text(
            f"import QtQuick.tooling 1.2\n\nModule {{\n{body}\n}}\n", "utf-8"
        )
