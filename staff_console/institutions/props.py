"""What the page of institutions shows."""

from dataclasses import dataclass
from enum import StrEnum


class View(StrEnum):
    LISTED = "listed"
    UNLISTED = "unlisted"
    """Written by visitors, meaning no institution of the list."""


@dataclass(frozen=True, slots=True)
class InstitutionRow:
    """One line. `key` is the institution's id, or the folded spelling of one that is not listed."""

    key: str
    name: str
    spellings: tuple[str, ...]
    visits: int


@dataclass(frozen=True, slots=True)
class InstitutionsProps:
    view: View = View.LISTED
    counts: tuple[int, int] = (0, 0)
    words: str = ""
    rows: tuple[InstitutionRow, ...] = ()
    is_loading: bool = True
    trouble: str = ""

    def row(self, key: str) -> InstitutionRow | None:
        return next((each for each in self.rows if each.key == key), None)
