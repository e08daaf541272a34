"""When a typed tag and name are the right ones, and what is due: decisions on plain values."""

import re
from collections.abc import Iterable
from itertools import count

from shared.foundation.text import fold
from shared.office.standard import Standard
from shared.office.vocabulary import CustodyMode, StepKey, StoreKind

RECEPTION_TAG, CARD_TAG = "M", "K"
"""Tags of bags at the reception desk ("meja") and of cards kept without a locker ("kartu")."""

_LEFT_OUT = (
    "bapak pak bpk ibu bu sdr sdri saudara saudari tuan nyonya nn ny tn mr mrs ms mas mbak kak "
    "h hj haji hajjah dr drs dra drg drh ir prof hc ust ustaz kh gus raden r rr rm "
    "amd se ssi sst str sstrstat skom st sh ssos spd sip sap mep msi me mm mkom mt mh msc mstat mec ma phd"
)
_TITLES = frozenset(_LEFT_OUT.split())
"""Forms of address and titles people leave out when they say their name, without their points."""

_TAG_PART = re.compile(r"[a-z]+|\d+")


def same_tag(typed: str, tag: str) -> bool:
    """Whether the visitor's tag is meant, however it is written: "r3", "R 03" and "R-03" are one tag."""
    return bool(_tag_parts(typed)) and _tag_parts(typed) == _tag_parts(tag)


def _tag_parts(text: str) -> tuple[str, ...]:
    return tuple(
        part.lstrip("0") or "0" if part.isdigit() else part for part in _TAG_PART.findall(fold(text))
    )


def same_name(typed: str, known: str) -> bool:
    """Whether two spellings name the same person: capitals, accents, points and titles do not matter."""
    return bool(_name_words(typed)) and _name_words(typed) == _name_words(known)


def _name_words(text: str) -> tuple[str, ...]:
    words = [word.replace(".", "").strip(",;'`’") for word in re.split(r"[\s,/]+", fold(text))]
    words = [word for word in words if word]
    return tuple(word for word in words if word not in _TITLES) or tuple(words)


def next_tag(letter: str, held: Iterable[str]) -> str:
    """The lowest number of this letter nobody holds now, written M-01."""
    taken = frozenset(held)
    return next(tag for number in count(1) if (tag := f"{letter}-{number:02}") not in taken)


def store_kind(standard: Standard) -> StoreKind | None:
    """What this standard keeps bags in (C15), None when it keeps none."""
    mode = standard.custody.value
    return None if mode is CustodyMode.NONE else StoreKind(mode.value)


def keeps_cards(standard: Standard) -> bool:
    """Whether a card is left against the locker (C12, C16)."""
    return standard.identity.custody.value


def ticket_tells_slot(standard: Standard) -> bool:
    """Whether the ticket is given after the bag and so can show its slot (S002-2); else the slip does."""
    order = [step.key for step in standard.steps]
    if StepKey.BAG not in order or StepKey.TICKET not in order:
        return False
    return order.index(StepKey.BAG) < order.index(StepKey.TICKET)


def rates_before_return(standard: Standard) -> bool:
    """Whether the paper asks for the rating before the bag goes back (S003-6, -7)."""
    order = [step.key for step in standard.steps]
    if StepKey.RATING not in order or StepKey.RETURN not in order:
        return False
    return order.index(StepKey.RATING) < order.index(StepKey.RETURN)
