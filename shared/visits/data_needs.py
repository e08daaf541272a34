"""The data a visitor needs, row by row, as block III of the national survey of data needs asks (domain facts §2.1)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from typing import Final

from shared.foundation.refusals import Refusal
from shared.foundation.text import single_line
from shared.visits.code_lists import CodeListName, CodeLists
from shared.visits.refusals import VisitRefusal

FIELD: Final = "data_needs"
ROWS_MOST: Final = 10
DETAIL_MOST: Final = 200
OLDEST_YEAR: Final = 1900
"""Own choice: the oldest figures people ask a statistics office for."""


@dataclass(frozen=True, slots=True)
class DataNeedForm:
    """One row as typed; a year alone, or the first and the last of several."""

    detail: str = ""
    region: str = ""
    first_year: str = ""
    last_year: str = ""
    level: str = ""
    period: str = ""

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, each.name).strip() for each in fields(self))


@dataclass(frozen=True, slots=True)
class DataNeed:
    """One checked row; years None where nothing was said, the last one equal to the first for a single year."""

    detail: str
    region: str | None = None
    first_year: int | None = None
    last_year: int | None = None
    level: str | None = None
    period: str | None = None


def name_of(row: int, part: str) -> str:
    """What a refusal in the n-th row (0-based) is at: "data_needs.0.detail"."""
    return f"{FIELD}.{row}.{part}"


def read_rows(
    rows: tuple[DataNeedForm, ...], lists: CodeLists, this_year: int, wrong: Callable[[Refusal], None]
) -> tuple[DataNeed, ...]:
    """The checked rows, empty ones left out; each problem is told once, at its row and part."""
    if len(rows) > ROWS_MOST:
        wrong(Refusal(VisitRefusal.TOO_MANY_NEEDS, FIELD, most=ROWS_MOST))
        return ()
    return tuple(_read_all(rows, lists, this_year, wrong))


def _read_all(
    rows: tuple[DataNeedForm, ...], lists: CodeLists, this_year: int, wrong: Callable[[Refusal], None]
) -> Iterator[DataNeed]:
    for number, row in enumerate(rows):
        if row.is_empty:
            continue
        try:
            yield _read(row, number, lists, this_year)
        except Refusal as refusal:
            wrong(refusal)


def _read(row: DataNeedForm, number: int, lists: CodeLists, this_year: int) -> DataNeed:
    first = _year(row.first_year, name_of(number, "first_year"), this_year)
    last = _year(row.last_year, name_of(number, "last_year"), this_year)
    if last is not None and (first is None or last < first):
        raise Refusal(VisitRefusal.YEARS_ORDER, name_of(number, "last_year"))
    return DataNeed(
        detail=single_line(row.detail, name_of(number, "detail"), most=DETAIL_MOST),
        region=single_line(row.region, name_of(number, "region"), required=False) or None,
        first_year=first,
        last_year=first if last is None else last,
        level=_code(row.level, CodeListName.DATA_LEVEL, name_of(number, "level"), lists),
        period=_code(row.period, CodeListName.DATA_PERIOD, name_of(number, "period"), lists),
    )


def _year(text: str, field: str, this_year: int) -> int | None:
    typed = single_line(text, field, most=4, required=False)
    if not typed:
        return None
    year = int(typed) if typed.isascii() and typed.isdigit() else 0
    if not OLDEST_YEAR <= year <= this_year:
        raise Refusal(VisitRefusal.DATA_YEAR, field, first=OLDEST_YEAR, last=this_year)
    return year


def _code(code: str, name: CodeListName, field: str, lists: CodeLists) -> str | None:
    if not code.strip():
        return None
    if lists.find(name, code) is None:
        raise Refusal(VisitRefusal.CHOICE_UNKNOWN, field)
    return code
