"""The smallest pieces of an office file: a value with its source, a text in two languages, a stretch of the day."""

from dataclasses import dataclass
from datetime import time
from typing import Final, Generic, TypeVar

T = TypeVar("T")

OFFICE: Final = "office"
GENERAL: Final = "GK"

STRICT: Final = {"extra": "forbid"}
"""Read by pydantic when it builds a dataclass of ours from a file: what we do not know is refused."""


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A value and the rows it was taken from.

    `source` holds SOP row ids ("S004-T1"), or "office" for the office's own decision, or "GK" for general knowledge.
    An empty source means that the paper does not say it; the value is then only what the suite does meanwhile.
    """

    __pydantic_config__ = STRICT

    value: T
    source: tuple[str, ...] = ()

    @property
    def said(self) -> bool:
        """Whether a paper says it."""
        return any(row not in {OFFICE, GENERAL} for row in self.source)

    @property
    def decided(self) -> bool:
        """Whether anyone says it: a paper, the office, or general knowledge."""
        return bool(self.source)


@dataclass(frozen=True, slots=True)
class Text:
    __pydantic_config__ = STRICT

    id: str
    en: str

    def in_language(self, language: str) -> str:
        return self.en if language == "en" else self.id


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of one day in office time, `start` included and `end` not."""

    __pydantic_config__ = STRICT

    start: time
    end: time

    def __contains__(self, moment: object) -> bool:
        return isinstance(moment, time) and self.start <= moment < self.end
