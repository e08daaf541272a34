from dataclasses import dataclass

from shared.foundation.formats import Language


@dataclass(frozen=True, slots=True)
class Sentence:
    """What one code says. `{fact}` stands for a fact of the refusal of that name."""

    id: str
    en: str

    def wording(self, language: Language) -> str:
        return self.en if language is Language.ENGLISH else self.id
