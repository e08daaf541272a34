"""Refusals are codes, never sentences: `shared.qt.wording` says them in both languages (DESIGN §4.12)."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

Fact = str | int


class RefusalCode(StrEnum):
    """Base of every area's codes; a value reads `area.reason`."""


class Refusal(Exception):
    """A rule says no. Known trouble, not a bug: the person is told calmly what to do next.

    `field` names the input it belongs to ("" when it belongs to none); `facts` fill the sentence
    (numbers, times as text, names of things, never personal data).
    """

    def __init__(self, code: RefusalCode, field: str = "", **facts: Fact) -> None:
        super().__init__(code.value)
        self.code = code
        self.field = field
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (self.code, self.field, dict(self.facts))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Refusal) and (self.code, self.field, self.facts) == (
            other.code,
            other.field,
            other.facts,
        )

    def __hash__(self) -> int:
        return hash((self.code, self.field))


def _rebuild(code: RefusalCode, field: str, facts: dict[str, Fact]) -> Refusal:
    return Refusal(code, field, **facts)
