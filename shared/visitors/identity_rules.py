"""The number on an identity card: its form, and how it may be shown. Own code on purpose (domain facts §2.5).

A checked number hides itself: neither `repr` nor `str` nor a traceback shows more than its last four characters.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.office.vocabulary import IdentityType
from shared.visitors.refusals import IdentityRefusal
from shared.visitors.rules import OLDEST

NUMBER_MOST: Final = 40
LAST_SHOWN: Final = 4
MASK: Final = "••••"
FIELD: Final = "identity_number"

_WOMEN = 40
"""Added to the day of birth of women."""
_NIK_LENGTH, _REGION_LENGTH = 16, 6
_OLD_SIM_LENGTHS = frozenset({12, 14})
_PASSPORT = re.compile(r"[A-Z0-9]{6,12}")
_PROVINCES = frozenset(
    (
        *range(11, 20),
        21,
        *range(31, 37),
        *range(51, 54),
        *range(61, 66),
        *range(71, 77),
        81,
        82,
        *range(91, 98),
    )
)
"""The first two digits of a region by the Home Affairs ministry's list: another one is only a warning."""


@dataclass(frozen=True, slots=True, repr=False)
class CardNumber:
    """A checked number as it is compared: capitals and digits; a SIM since July 2024 bears the NIK and is the same."""

    kind: str
    characters: str

    @property
    def last_four(self) -> str:
        return self.characters[-LAST_SHOWN:]

    def __repr__(self) -> str:
        return f"CardNumber({masked(self.last_four)})"


def masked(last_four: str) -> str:
    """How a stored number is shown, everywhere and to everybody."""
    return f"{MASK} {last_four}" if last_four else ""


def check_card_number(kind: IdentityType, text: str, today: date) -> CardNumber:
    """The number on a card of this kind. Raises `Refusal` at "identity_number"."""
    typed = single_line(text, FIELD, most=NUMBER_MOST)
    match kind:
        case IdentityType.KTP:
            return CardNumber("nik", check_nik(typed, today))
        case IdentityType.SIM:
            return _sim(typed, today)
        case IdentityType.PASSPORT:
            return CardNumber("passport", _passport(typed))
        case IdentityType.STUDENT_CARD | IdentityType.OTHER:
            return CardNumber(kind.value, " ".join(typed.upper().split()))


def check_nik(text: str, today: date) -> str:
    """The sixteen digits of a NIK that can exist: PP RR SS DD MM YY XXXX, the day plus 40 for women.

    Raises `Refusal` NIK_LENGTH, NIK_REPEATED, NIK_DATE or NIK_SERIAL. There is no check digit.
    """
    digits = _digits(text)
    if len(digits) != _NIK_LENGTH:
        raise Refusal(IdentityRefusal.NIK_LENGTH, FIELD)
    if len(set(digits)) == 1:
        raise Refusal(IdentityRefusal.NIK_REPEATED, FIELD)
    if not births(digits, today):
        raise Refusal(IdentityRefusal.NIK_DATE, FIELD)
    if digits.endswith("0000"):
        raise Refusal(IdentityRefusal.NIK_SERIAL, FIELD)
    return digits


def births(nik: str, today: date) -> tuple[date, ...]:
    """The days of birth a NIK can mean, the older first: those that make its holder 0 to 110 years old.

    Two when the century is open (somebody is a child or older than a hundred): then ask.
    """
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    day = day - _WOMEN if day > _WOMEN else day
    dates = (_date(century + year, month, day) for century in (1900, 2000))
    return tuple(each for each in dates if each is not None and 0 <= _age(each, today) <= OLDEST)


def region_is_known(nik: str) -> bool:
    """Whether the region can be one; it is where somebody was first registered, so a strange one is only a warning."""
    return int(nik[:2]) in _PROVINCES and "00" not in {nik[2:4], nik[4:_REGION_LENGTH]}


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _age(born: date, today: date) -> int:
    """Full years; -1 for somebody not born yet."""
    if born > today:
        return -1
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _sim(typed: str, today: date) -> CardNumber:
    digits = _digits(typed)
    if len(digits) == _NIK_LENGTH:
        return CardNumber("nik", check_nik(digits, today))
    if len(digits) not in _OLD_SIM_LENGTHS or len(set(digits)) == 1:
        raise Refusal(IdentityRefusal.SIM_FORM, FIELD)
    return CardNumber("sim", digits)


def _passport(typed: str) -> str:
    number = typed.upper().replace(" ", "").replace("-", "")
    if not _PASSPORT.fullmatch(number) or not any(each.isdigit() for each in number):
        raise Refusal(IdentityRefusal.PASSPORT_FORM, FIELD)
    return number


def _digits(text: str) -> str:
    """The digits, blanks, dots and dashes between them left out; "" when anything else stands there."""
    plain = re.sub(r"[ .\-]", "", text)
    return plain if plain.isascii() and plain.isdigit() else ""
