"""Backup, restore and check of one office's database, on both kinds.

A backup holds everything in the database and nothing else: the database password is told to a station from outside
(`shared.foundation.settings`).
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.engine import URL

from shared.database import postgres_tools, sqlite_copy
from shared.database.database import Database, open_database
from shared.database.engine import parse_address
from shared.database.failures import known_failures
from shared.database.refusals import DatabaseRefusal
from shared.database.schema import SchemaState, refuse_missing_file, state
from shared.foundation.clock import SystemClock
from shared.foundation.refusals import Refusal

Progress = Callable[[int, int], None]
"""Told (done, total) now and then: pages on SQLite, tables on PostgreSQL."""


def _silent(_done: int, _total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Health:
    """What a look through the whole database found."""

    dialect: str
    schema: SchemaState
    damaged: tuple[str, ...]
    """What the database itself says is wrong with its storage."""
    dangling: int
    """Rows that point to rows which are not there."""

    @property
    def sound(self) -> bool:
        return self.schema is SchemaState.CURRENT and not self.damaged and not self.dangling


def back_up(address: str, target: Path, *, password: str | None = None, progress: Progress = _silent) -> None:
    """Copy the database at `address` to the new file `target`, while programs go on working with it.

    The copy is read through before it gets its name. Raises `Refusal` BACKUP_TARGET when the file exists or
    cannot be written, NO_TOOL without PostgreSQL's own tools, DAMAGED when the copy is not sound, or EMPTY.
    """
    url = parse_address(address, password)
    if target.exists():
        raise Refusal(DatabaseRefusal.BACKUP_TARGET)
    _refuse_empty(address, password)
    partial = target.with_name(f".{target.name}.partial")
    try:
        _create_private(partial)
        _copy_out(url, partial, progress)
        partial.replace(target)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _create_private(path: Path) -> None:
    """Only the one who makes a backup reads it: it holds everybody's data."""
    try:
        path.unlink(missing_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise Refusal(DatabaseRefusal.BACKUP_TARGET) from error


def _copy_out(url: URL, partial: Path, progress: Progress) -> None:
    if url.get_backend_name() == "sqlite":
        sqlite_copy.copy_out(Path(url.database or ""), partial, progress)
    else:
        postgres_tools.dump(url, partial, progress)


def _refuse_empty(address: str, password: str | None) -> None:
    """Nothing of ours there (or no file at all) is nothing to back up."""
    database = open_database(address, SystemClock(), password=password)
    try:
        refuse_missing_file(database)
        with database.read() as connection:
            if state(connection) is SchemaState.EMPTY:
                raise Refusal(DatabaseRefusal.EMPTY)
    finally:
        database.close()


def restore(
    source: Path,
    address: str,
    *,
    password: str | None = None,
    force: bool = False,
    progress: Progress = _silent,
) -> SchemaState:
    """Bring the backup `source` into the database at `address`: an empty one, or any with `force`.

    Returns the schema's state afterwards (OLDER wants an upgrade). When anything fails the database stays as it
    was. Raises `Refusal` BACKUP_SOURCE, NOT_EMPTY, IN_USE while programs still run on it, NEWER, or NO_TOOL.
    """
    url = parse_address(address, password)
    if _kind_of(source) != url.get_backend_name():
        raise Refusal(DatabaseRefusal.BACKUP_SOURCE)
    if url.get_backend_name() == "sqlite":
        return sqlite_copy.copy_in(source, url, progress, force=force)
    return postgres_tools.load(source, url, progress, force=force)


def _kind_of(source: Path) -> str:
    try:
        with source.open("rb") as file:
            start = file.read(16)
    except OSError:
        return ""
    kinds = {b"SQLite format 3\x00": "sqlite", b"PGDMP": "postgresql"}
    return next((kind for magic, kind in kinds.items() if start.startswith(magic)), "")


def examine(address: str, *, password: str | None = None) -> Health:
    """Look through the whole database. Raises `Refusal` when it is away, EMPTY, or so DAMAGED that it does not open."""
    database = open_database(address, SystemClock(), password=password)
    try:
        refuse_missing_file(database)
        with known_failures(), database.read() as connection:
            schema = state(connection)
            damaged, dangling = _storage(database, connection)
        return Health(database.dialect, schema, damaged, dangling)
    finally:
        database.close()


def _storage(database: Database, connection: Connection) -> tuple[tuple[str, ...], int]:
    if database.dialect == "sqlite":
        raw = connection.connection.driver_connection
        if not isinstance(raw, sqlite3.Connection):
            msg = "the SQLite driver is not sqlite3"
            raise TypeError(msg)
        return sqlite_copy.faults(raw)
    connection.execute(text("SET LOCAL statement_timeout = 0"))
    for table in inspect(connection).get_table_names():
        connection.execute(text(f'SELECT count(*) FROM "{table}" AS t WHERE t IS NULL'))  # noqa: S608 - a name the database gave
    return (), 0
