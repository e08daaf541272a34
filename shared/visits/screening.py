"""The check at the door: mask and temperature (S002-1, 1b). Pure."""

import re
from dataclasses import dataclass

from shared.foundation.refusals import Refusal
from shared.office.standard import Screening
from shared.office.vocabulary import ScreeningItem
from shared.visits.refusals import ScreeningRefusal

COLDEST = 30.0
HOTTEST = 45.0
"""°C; outside these a thermometer was misread."""

_DEGREES = re.compile(r"[0-9]{2}(?:[.,][0-9]{1,2})?")


@dataclass(frozen=True, slots=True)
class ScreeningAnswers:
    """As answered: `mask` None while untouched, `temperature` as typed ("36,5")."""

    mask: bool | None = None
    temperature: str = ""


@dataclass(frozen=True, slots=True)
class Screened:
    """`temperature` in °C; None where it is not asked."""

    mask: bool | None
    temperature: float | None
    passed: bool


def check_answers(answers: ScreeningAnswers, rules: Screening) -> Screened:
    """What the answers mean under the paper. Raises `Refusal` UNANSWERED or TEMPERATURE at its field, or NOT_PASSED.

    NOT_PASSED only where the paper blocks whoever does not pass; elsewhere it is noted (`passed` False).
    """
    items = rules.items.value
    mask = _mask(answers) if ScreeningItem.MASK in items else None
    degrees = _degrees(answers) if ScreeningItem.TEMPERATURE in items else None
    limit = rules.temperature_limit.value
    too_warm = degrees is not None and limit is not None and degrees > limit
    passed = mask is not False and not too_warm
    if not passed and rules.blocks.value:
        item = ScreeningItem.MASK if mask is False else ScreeningItem.TEMPERATURE
        raise Refusal(ScreeningRefusal.NOT_PASSED, item.value)
    return Screened(mask, degrees, passed)


def _mask(answers: ScreeningAnswers) -> bool:
    if answers.mask is None:
        raise Refusal(ScreeningRefusal.UNANSWERED, ScreeningItem.MASK.value)
    return answers.mask


def _degrees(answers: ScreeningAnswers) -> float:
    field, typed = ScreeningItem.TEMPERATURE.value, answers.temperature.strip()
    if not typed:
        raise Refusal(ScreeningRefusal.UNANSWERED, field)
    degrees = float(typed.replace(",", ".")) if _DEGREES.fullmatch(typed) else 0.0
    if not COLDEST <= degrees <= HOTTEST:
        raise Refusal(ScreeningRefusal.TEMPERATURE, field, least=int(COLDEST), most=int(HOTTEST))
    return degrees
