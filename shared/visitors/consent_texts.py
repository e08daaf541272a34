"""The consent texts by version: what was shown is what is proven (UU 27/2022 art. 22 and 24)."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from shared.foundation.assets import ASSETS
from shared.foundation.refusals import Refusal
from shared.office.settings import Text
from shared.visitors.refusals import ConsentTextRefusal

CURRENT_VERSION: Final = 2
_FOLDER = ASSETS / "templates"


@dataclass(frozen=True, slots=True)
class ConsentPoint:
    heading: Text
    text: Text


@dataclass(frozen=True, slots=True)
class ConsentText:
    """`agreement` stands beside a box that is never ticked beforehand; `otherwise` says what to do without it."""

    version: int
    title: Text
    points: tuple[ConsentPoint, ...]
    agreement: Text
    otherwise: Text
    optional: Text | None = None
    """Beside the second box, never ticked beforehand either; a text before version 2 had none."""

    def lines(self, language: str) -> tuple[str, ...]:
        """Everything a visitor reads, in reading order."""
        body = (each.in_language(language) for point in self.points for each in (point.heading, point.text))
        ends = (self.agreement.in_language(language), self.otherwise.in_language(language))
        second = (self.optional.in_language(language),) if self.optional else ()
        return (self.title.in_language(language), *body, *ends, *second)

    def text_hash(self, language: str) -> str:
        """SHA-256 of the lines shown in this language: stored with each consent as proof of the wording."""
        return hashlib.sha256("\n".join(self.lines(language)).encode()).hexdigest()


@cache
def consent_text(version: int = CURRENT_VERSION) -> ConsentText:
    """The text of a version. Raises `Refusal` UNKNOWN_VERSION."""
    path = _FOLDER / f"consent-{version}.toml"
    if not path.is_file():
        raise Refusal(ConsentTextRefusal.UNKNOWN_VERSION, version=version)
    document = tomllib.loads(path.read_text("utf-8"))
    points = tuple(ConsentPoint(_text(row["heading"]), _text(row["text"])) for row in document["points"])
    ends = (_text(document["agreement"]), _text(document["otherwise"]))
    optional = _text(document["optional"]) if "optional" in document else None
    return ConsentText(document["version"], _text(document["title"]), points, *ends, optional)


def _text(row: Mapping[str, Any]) -> Text:
    return Text(row["id"], row["en"])
