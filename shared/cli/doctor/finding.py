"""What a check found."""

from dataclasses import dataclass
from enum import StrEnum

from shared.foundation.formats import Language
from shared.foundation.refusals import Fact
from shared.qt.sentences.sentence import Sentence


class Level(StrEnum):
    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"
    """Something the suite cannot work without."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`told` is what was found; `advice` what to do, for a warning or a fault that does not say so itself."""

    level: Level
    subject: Sentence
    told: str
    advice: Sentence | None = None
    facts: tuple[tuple[str, Fact], ...] = ()

    def advice_in(self, language: Language) -> str:
        return self.advice.wording(language).format_map(dict(self.facts)) if self.advice else ""
