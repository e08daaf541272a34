"""Text as a printer's own font can show it: ASCII only, one harmless line, broken at the printer's columns.

Code pages differ between printers of the same name, and a switch in mid-text prints rubbish on those whose tables
are numbered otherwise; so nothing above 0x7E is sent. The true spelling stays on every screen and in the drawn form.
"""

import textwrap
import unicodedata

from shared.foundation.text import printable
from shared.printing.document import LINE_MOST

_SPELLINGS = {
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "ʼ": "'", "′": "'", "“": '"', "”": '"', "„": '"', "″": '"',
    "«": '"', "»": '"', "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "…": "...",
    "·": "-", "•": "-", "→": "->", "←": "<-", "≤": "<=", "≥": ">=", "×": "x", "÷": "/", "±": "+/-", "°": " ",
    "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d",
    "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "ħ": "h", "Ħ": "H", "€": "EUR", "£": "GBP",
    "¥": "JPY", "©": "(c)", "®": "(r)", "™": "(tm)", "§": "S", "¿": "?", "¡": "!",
}  # fmt: skip


def paper_text(text: str) -> str:
    """The text in letters 0x20 to 0x7E: accents dropped, known signs spelt out, anything else a question mark."""
    spelt = "".join(_SPELLINGS.get(letter, letter) for letter in printable(text, most=LINE_MOST))
    plain = (c for c in unicodedata.normalize("NFKD", spelt) if not unicodedata.combining(c))
    ascii_only = "".join(letter if " " <= letter <= "~" else "?" for letter in plain)
    return " ".join(ascii_only.split())


def paper_lines(text: str, columns: int) -> tuple[str, ...]:
    """The text broken at blanks into lines of at most `columns` letters; a longer word is broken too."""
    return tuple(textwrap.wrap(paper_text(text), columns))
