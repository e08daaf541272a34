"""What only the file itself shows: values that name no source, and which settings there are at all."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_type_hints

from shared.office.model import Office
from shared.office.problems import Problem, ProblemKind


def unsourced(node: Any, path: str = "") -> Iterator[Problem]:  # noqa: ANN401 - any JSON value
    """Every value written down names the rows it was taken from; without them it would count as not said."""
    if isinstance(node, Mapping):
        if (
            "value" in node
            and set(node) <= {"value", "source"}
            and not node.get("source")
            and _says(node["value"])
        ):
            yield Problem(path, ProblemKind.NO_SOURCE)
        for key, value in node.items():
            yield from unsourced(value, f"{path}.{key}".lstrip("."))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from unsourced(value, f"{path}.{index}")


def _says(value: object) -> bool:
    """An empty text is a form not yet filled in (blank.toml)."""
    return value != ""


@cache
def setting_names() -> tuple[str, ...]:
    """The name of every setting an office file can have."""
    return tuple(sorted(_names(Office, set())))


def _names(kind: type, seen: set[type]) -> set[str]:
    if kind in seen:
        return set()
    seen.add(kind)
    hints = get_type_hints(kind)
    names = {field.name for field in fields(kind)}
    for hint in hints.values():
        for part in _classes(hint):
            names |= _names(part, seen)
    return names


def _classes(hint: Any) -> Iterator[type]:  # noqa: ANN401 - an annotation
    if is_dataclass(hint) and isinstance(hint, type):
        yield hint
    for part in get_args(hint):
        yield from _classes(part)
