"""Every release left its schema with an office's morning in it; this version upgrades each without losing a row."""

import sqlite3
import tomllib
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Boolean, Connection, MetaData, Table, text

from shared.bootstrap import load_tables
from shared.database import Base, open_database, schema
from shared.foundation.clock import SystemClock
from shared.records.queries import LogFilter, visit_log

RELEASES = Path(__file__).parent / "releases"
FILES = sorted(RELEASES.glob("*.sql"))
ROOT = Path(__file__).resolve().parents[2]
THE_DAY = date(2026, 11, 24)


def revision(release: Path) -> str:
    return release.read_text("utf-8").partition("\n")[0].removeprefix("-- revision ")


def load(release: Path, file: Path) -> str:
    """The release's database as a SQLite file; its address."""
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(release.read_text("utf-8"))
    return f"sqlite:///{file.as_posix()}"


def tables_of(file: Path) -> set[tuple[str, tuple[str, ...]]]:
    """Name and definition of each table and index, line by line: a table made anew lists its rules in any order."""
    query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    with closing(sqlite3.connect(file)) as connection:
        found = connection.execute(query).fetchall()
    return {(name, tuple(sorted(line.strip(" \t,)") for line in sql.splitlines()))) for name, sql in found}


def test_the_release_in_the_making_left_its_schema(tmp_path: Path) -> None:
    """Failing here? `python .ci/release_schema.py` writes it."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    release = RELEASES / f"{version}.sql"
    load(release, tmp_path / "left.db")
    schema.upgrade(f"sqlite:///{(tmp_path / 'new.db').as_posix()}")
    assert tables_of(tmp_path / "left.db") == tables_of(tmp_path / "new.db")


@pytest.mark.parametrize("release", FILES, ids=lambda file: file.stem)
def test_a_released_migration_still_makes_what_it_made(release: Path, tmp_path: Path) -> None:
    load(release, tmp_path / "left.db")
    schema.upgrade(f"sqlite:///{(tmp_path / 'again.db').as_posix()}", revision(release))
    assert tables_of(tmp_path / "again.db") == tables_of(tmp_path / "left.db")


@pytest.mark.parametrize("release", FILES, ids=lambda file: file.stem)
def test_an_office_on_sqlite_is_upgraded_whole(release: Path, tmp_path: Path) -> None:
    address = load(release, tmp_path / "office.db")
    schema.upgrade(address)
    assert_whole(address)


@pytest.mark.parametrize("release", FILES, ids=lambda file: file.stem)
def test_an_office_on_postgresql_is_upgraded_whole(
    release: Path, tmp_path: Path, empty_postgres_url: str
) -> None:
    schema.upgrade(empty_postgres_url, revision(release))
    carry_over(load(release, tmp_path / "office.db"), empty_postgres_url)
    schema.upgrade(empty_postgres_url)
    assert_whole(empty_postgres_url)


def carry_over(source: str, target: str) -> None:
    """Every row of a SQLite office into PostgreSQL, by the columns this release has there."""
    old, new = open_database(source, SystemClock()), open_database(target, SystemClock())
    with old.read() as reading, new.work() as work:
        metadata = MetaData()
        metadata.reflect(work.connection)
        for table in metadata.sorted_tables:
            if table.name != "alembic_version":
                _copy(reading, work.connection, table)
    old.close()
    new.close()


def _copy(reading: Connection, writing: Connection, table: Table) -> None:
    columns = list(table.columns)
    names = ", ".join(f'"{column.name}"' for column in columns)
    rows = reading.execute(text(f'SELECT {names} FROM "{table.name}"')).all()
    places = ", ".join(f"CAST(:{c.name} AS {c.type.compile(writing.dialect)})" for c in columns)
    for row in rows:
        values = {c.name: _stored(c.type, value) for c, value in zip(columns, row, strict=True)}
        writing.execute(text(f'INSERT INTO "{table.name}" ({names}) VALUES ({places})'), values)


def _stored(kind: object, value: object) -> object:
    """SQLite keeps yes and no as figures."""
    return bool(value) if isinstance(kind, Boolean) and value is not None else value


def assert_whole(address: str) -> None:
    """Current, made as declared, and the morning's two visits read as they were."""
    load_tables()
    database = open_database(address, SystemClock())
    schema.check(database)
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        lines = visit_log(connection, LogFilter(THE_DAY, THE_DAY)).lines
    database.close()
    assert sorted((line.label, line.name, line.state.value, line.score) for line in lines) == [
        ("K001", "Damar Sinar", "waiting", None),
        ("P001", "Melur Kenanga", "closed", 5),
    ]
