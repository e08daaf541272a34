"""Text from people is text: never printer commands, markup, formulas or paths (DESIGN §4.11).

Control and bidi characters are refused at the door (`single_line`, `several_lines`) and neutralised at
every exit (`printable`, `csv_cell`). Anything else a person types is kept exactly as typed.
"""

import unicodedata

from shared.foundation.refusals import Refusal, RefusalCode

NAME_MOST = 100
NOTE_MOST = 1_000


class TextRefusal(RefusalCode):
    MISSING = "text.missing"
    TOO_LONG = "text.too_long"
    CONTROL = "text.control"


def single_line(text: str, field: str, *, most: int = NAME_MOST, required: bool = True) -> str:
    """The text without outer blanks, or a `Refusal` at `field` when empty, too long or not plain text."""
    return _checked(text.strip(), field, most, required, allowed="")


def several_lines(text: str, field: str, *, most: int = NOTE_MOST, required: bool = False) -> str:
    """As `single_line`, line breaks allowed (all kinds become a line feed)."""
    return _checked("\n".join(text.strip().splitlines()), field, most, required, allowed="\n")


def _checked(text: str, field: str, most: int, required: bool, allowed: str) -> str:
    if not text and required:
        raise Refusal(TextRefusal.MISSING, field)
    if len(text) > most:
        raise Refusal(TextRefusal.TOO_LONG, field, most=most, length=len(text))
    if not text.isprintable() and any(_is_unsafe(letter) for letter in text if letter not in allowed):
        raise Refusal(TextRefusal.CONTROL, field)
    return text


_JOINER = "\u200d"
"""Zero-width joiner: part of many emoji, harmless alone."""


def _is_unsafe(letter: str) -> bool:
    """Whether it is a control, bidi mark, surrogate, private or unassigned code point, or a line separator."""
    category = unicodedata.category(letter)
    return (category.startswith("C") and letter != _JOINER) or category in {"Zl", "Zp"}


def printable(text: str, *, most: int = NOTE_MOST) -> str:
    """One harmless line for any exit: unsafe characters dropped, blanks folded, cut at `most`."""
    if not text.isprintable():
        spaced = (" " if letter.isspace() else letter for letter in text)
        text = "".join(letter for letter in spaced if not _is_unsafe(letter))
    return " ".join(text.split())[:most]


def fold(text: str) -> str:
    """The text as search compares it: lower case, no accents, single blanks. Folding twice changes nothing."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


_FORMULA_STARTS = frozenset("=+-@\t\r\n＝＋－＠")


def csv_cell(text: str) -> str:
    """A cell no spreadsheet takes for a formula: an apostrophe before what starts like one (OWASP list).

    Leading blanks of any kind are looked through. The text itself is unchanged.
    """
    starts = {text[:1], text.lstrip()[:1]}
    return f"'{text}" if starts & _FORMULA_STARTS else text
