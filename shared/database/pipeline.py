"""Rows sent without asking after each: one round trip for all of them where the database is across a network."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from shared.database.inserts import Insert


@contextmanager
def together(connection: Connection) -> Iterator[None]:
    """No statement inside waits for its answer; a commit inside, and the end, wait for all of them.

    PostgreSQL stops at the first failing statement, and that one's error is raised, as SQLAlchemy's own, by the end
    at the latest. SQLite has no round trips: there nothing is different.
    """
    driver = connection.connection.driver_connection
    if not isinstance(driver, psycopg.Connection):
        yield
        return
    failure: DBAPIError | None = None
    try:
        with driver.pipeline():
            try:
                yield
            except DBAPIError as error:
                failure = error
    except psycopg.Error as error:
        # After a failure the rest is only answered "aborted".
        failure = failure or _as_sqlalchemys(connection, error)
    if failure is not None:
        raise failure


def write_rows(connection: Connection, inserts: Sequence[Insert]) -> None:
    """One insert after the other. Raises SQLAlchemy's errors, as `connection.execute` would."""
    errors = connection.dialect.loaded_dbapi.Error
    cursor = connection.connection.cursor()
    try:
        for rows in inserts:
            cursor.execute(rows.sql, rows.values)
    except errors as error:
        raise _as_sqlalchemys(connection, error) from error
    finally:
        cursor.close()


def _as_sqlalchemys(connection: Connection, error: Any) -> DBAPIError:  # noqa: ANN401 - a driver's own Error
    dialect = connection.dialect
    lost = dialect.is_disconnect(error, connection.connection.dbapi_connection, None)
    if lost:
        connection.invalidate(error)
    return DBAPIError.instance(
        None,
        None,
        error,
        dialect.loaded_dbapi.Error,
        hide_parameters=True,
        connection_invalidated=lost,
        dialect=dialect,
    )
