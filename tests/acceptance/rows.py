"""The rows of the five papers, in our own words: `sop_rows.toml`."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("sop_rows.toml")


@dataclass(frozen=True, slots=True)
class Paper:
    key: str
    title: str
    rows: dict[str, str]
    """What each row asks for, by row id, in the order of the paper."""


@cache
def papers() -> tuple[Paper, ...]:
    with _FILE.open("rb") as file:
        tables = tomllib.load(file)
    return tuple(Paper(key, table["title"], table["rows"]) for key, table in tables.items())


@cache
def row_ids() -> frozenset[str]:
    return frozenset(row for paper in papers() for row in paper.rows)
