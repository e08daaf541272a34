"""Rows made ready for the driver ahead of time, so that a work spends no thought on them while it holds a lock."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import Dialect, Table, bindparam

Row = Mapping[str, Any]

BATCH = 32
"""At most so many rows in one statement: both databases limit its values, and each size is compiled once."""


@dataclass(frozen=True, slots=True)
class Insert:
    """One INSERT of one or more rows, in the driver's words."""

    sql: str
    values: tuple[Any, ...] | dict[str, Any]


def prepare(dialect: Dialect, table: Table, rows: Sequence[Row]) -> Iterator[Insert]:
    """The rows, which all name the same columns, as the dialect's driver takes them."""
    for start in range(0, len(rows), BATCH):
        batch = rows[start : start + BATCH]
        yield _form(dialect, table, tuple(batch[0]), len(batch)).fill(batch)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value goes, which it is, and what makes it one of the driver's."""

    key: str
    row: int
    column: str
    process: Callable[[Any], Any] | None

    def value(self, rows: Sequence[Row]) -> Any:  # noqa: ANN401 - whatever the column holds
        value = rows[self.row][self.column]
        return self.process(value) if self.process else value


@dataclass(frozen=True, slots=True)
class _Form:
    sql: str
    places: tuple[_Place, ...]
    positional: bool
    """Whether the driver takes values by position, else by name."""

    def fill(self, rows: Sequence[Row]) -> Insert:
        if self.positional:
            return Insert(self.sql, tuple(place.value(rows) for place in self.places))
        return Insert(self.sql, {place.key: place.value(rows) for place in self.places})


@lru_cache(maxsize=256)
def _form(dialect: Dialect, table: Table, columns: tuple[str, ...], count: int) -> _Form:
    places = {
        f"{column}_{row}": _Place(f"{column}_{row}", row, column, _processor(dialect, table, column))
        for row in range(count)
        for column in columns
    }
    values = [
        {column: bindparam(f"{column}_{row}", type_=table.c[column].type) for column in columns}
        for row in range(count)
    ]
    compiled = table.insert().inline().values(values).compile(dialect=dialect)
    order = compiled.positiontup
    return _Form(str(compiled), tuple(places[key] for key in order or places), order is not None)


def _processor(dialect: Dialect, table: Table, column: str) -> Callable[[Any], Any] | None:
    return table.c[column].type.dialect_impl(dialect).bind_processor(dialect)
