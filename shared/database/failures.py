"""Known trouble or bug: decided once, near the driver. Values and details of errors never leave here."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from shared.database.refusals import DatabaseRefusal
from shared.foundation.refusals import Refusal

_SQLITE_CODES = {
    "SQLITE_BUSY": DatabaseRefusal.BUSY,
    "SQLITE_LOCKED": DatabaseRefusal.BUSY,
    "SQLITE_READONLY": DatabaseRefusal.NOT_WRITABLE,
    "SQLITE_FULL": DatabaseRefusal.NOT_WRITABLE,
    "SQLITE_PERM": DatabaseRefusal.NOT_WRITABLE,
    "SQLITE_CANTOPEN": DatabaseRefusal.UNREACHABLE,
    "SQLITE_IOERR": DatabaseRefusal.UNREACHABLE,
    "SQLITE_CORRUPT": DatabaseRefusal.DAMAGED,
    "SQLITE_NOTADB": DatabaseRefusal.DAMAGED,
}

_POSTGRES_BUSY = frozenset({"55P03", "40001", "40P01", "57014"})
"""lock_not_available, serialization_failure, deadlock_detected, query_canceled (statement timeout)."""

_POSTGRES_READ_ONLY = frozenset({"25006", "42501", "53100"})
"""read_only_sql_transaction, insufficient_privilege, disk_full."""


@contextmanager
def known_failures() -> Iterator[None]:
    """Turn the environment's failures into a `Refusal`; a bug passes through unchanged."""
    try:
        yield
    except PoolTimeout as error:
        raise Refusal(DatabaseRefusal.UNREACHABLE) from error
    except DBAPIError as error:
        code = classify(error)
        if code is None:
            _hide_values(error)
            raise
        raise Refusal(code) from error


def _hide_values(error: DBAPIError) -> None:
    """PostgreSQL repeats whole rows in an error's details; a bug is logged, and no person's data with it."""
    if isinstance(error.orig, psycopg.Error):
        error.orig.args = (str(error.orig).partition("\n")[0],)
        error.args = (f"({type(error.orig).__name__}) {error.orig}", *error.args[1:])


def classify(error: DBAPIError) -> DatabaseRefusal | None:
    """The known trouble behind a driver's error, or None for a bug."""
    original = error.orig
    if isinstance(original, sqlite3.Error):
        return _classify_sqlite(original)
    return _classify_postgres(error)


def _classify_sqlite(error: sqlite3.Error) -> DatabaseRefusal | None:
    name: str = getattr(error, "sqlite_errorname", "") or ""
    return next((code for start, code in _SQLITE_CODES.items() if name.startswith(start)), None)


def _classify_postgres(error: DBAPIError) -> DatabaseRefusal | None:
    state: str = getattr(error.orig, "sqlstate", None) or ""
    if state in _POSTGRES_BUSY:
        return DatabaseRefusal.BUSY
    if state in _POSTGRES_READ_ONLY:
        return DatabaseRefusal.NOT_WRITABLE
    away = error.connection_invalidated or state.startswith(("08", "57P", "28", "3D"))
    if away or (not state and isinstance(error, OperationalError | InterfaceError)):
        return DatabaseRefusal.UNREACHABLE
    return None
