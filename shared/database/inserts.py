"""Rows made ready for the driver ahead of time, so that a work spends no thought on them while it holds a lock."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

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


class _Place(NamedTuple):
    """Which value goes somewhere, and what makes it one of the driver's."""

    row: int
    column: str
    process: Callable[[Any], Any] | None


@dataclass(frozen=True, slots=True)
class _Form:
    sql: str
    places: tuple[_Place, ...]
    names: tuple[str, ...] | None
    """Of the places, where the driver takes values by name; None where by position."""

    def fill(self, rows: Sequence[Row]) -> Insert:
        values = [
            process(rows[row][column]) if process else rows[row][column]
            for row, column, process in self.places
        ]
        if self.names is None:
            return Insert(self.sql, tuple(values))
        return Insert(self.sql, dict(zip(self.names, values, strict=True)))


@lru_cache(maxsize=256)
def _form(dialect: Dialect, table: Table, columns: tuple[str, ...], count: int) -> _Form:
    processors = {column: _processor(dialect, table, column) for column in columns}
    places = {
        f"{column}_{row}": _Place(row, column, processors[column])
        for row in range(count)
        for column in columns
    }
    binds = {key: bindparam(key, type_=table.c[place.column].type) for key, place in places.items()}
    values = [{column: binds[f"{column}_{row}"] for column in columns} for row in range(count)]
    compiled = table.insert().inline().values(values).compile(dialect=dialect)
    order = compiled.positiontup
    names = tuple(places) if order is None else None
    return _Form(str(compiled), tuple(places[key] for key in order or places), names)


def _processor(dialect: Dialect, table: Table, column: str) -> Callable[[Any], Any] | None:
    return table.c[column].type.dialect_impl(dialect).bind_processor(dialect)
