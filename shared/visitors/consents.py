"""A visitor's answer to the consent text: what was shown, word for word, and whether the box was ticked."""

from dataclasses import dataclass
from enum import StrEnum

from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.visitors.consent_texts import consent_text
from shared.visitors.refusals import VisitorRefusal


class ConsentKind(StrEnum):
    SERVICE = "service"
    """To what the service needs; without it nothing is recorded."""
    OPTIONAL = "optional"
    """To keeping what may stay empty; without it those answers are dropped, the service is given all the same."""


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    text_version: int
    text_hash: str
    """SHA-256 of the text as shown, hex."""
    language: Language
    given: bool
    optional: bool | None = None
    """Whether optional answers may be kept; None where no box for it was shown."""


def answer(language: Language, *, given: bool, optional: bool | None = None) -> ConsentAnswer:
    """The answer to the text in force, as shown in this language."""
    text = consent_text()
    return ConsentAnswer(text.version, text.text_hash(language), language, given, optional)


def check_given(consent: ConsentAnswer) -> None:
    """Raise `Refusal` CONSENT_MISSING for an empty box, CONSENT_UNKNOWN for a text that never was ours."""
    if not consent.given:
        raise Refusal(VisitorRefusal.CONSENT_MISSING, "consent")
    if consent_text(consent.text_version).text_hash(consent.language) != consent.text_hash:
        raise Refusal(VisitorRefusal.CONSENT_UNKNOWN, "consent")
