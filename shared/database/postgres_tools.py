"""PostgreSQL's own pg_dump and pg_restore: found on PATH, run as processes, their password in the environment."""

import logging
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import NullPool, create_engine
from sqlalchemy.engine import URL

from shared.database.refusals import DatabaseRefusal
from shared.database.schema import SchemaState, state
from shared.foundation.refusals import Refusal

_log = logging.getLogger(__name__)

_PUBLIC = "public"
_ASIDE = "before_restore"


def dump(url: URL, target: Path, progress: Callable[[int, int], None]) -> None:
    """Write the database to `target` in pg_dump's custom format, then read the archive through."""
    with _connect(url) as connection:
        tables = len(_tables(connection, _PUBLIC))
    command = [_tool("pg_dump"), "--format=custom", "--no-owner", "--no-privileges", "--verbose"]
    done = 0
    for line in _run([*command, f"--file={target}", f"--dbname={_conninfo(url)}"], url):
        if "dumping contents of table" in line:
            done = min(done + 1, tables)
            progress(done, tables)
    for _ in _run([_tool("pg_restore"), f"--file={os.devnull}", str(target)], url):
        pass
    progress(tables, tables)


def load(source: Path, url: URL, progress: Callable[[int, int], None], *, force: bool) -> SchemaState:
    """Bring the archive in; tables that stood there are kept aside until it is in, and put back if it fails."""
    contents = list(_run([_tool("pg_restore"), "--list", str(source)], url))
    if not any("TABLE public alembic_version" in line for line in contents):
        raise Refusal(DatabaseRefusal.BACKUP_SOURCE)
    total = sum(" TABLE DATA " in line for line in contents)
    with _connect(url) as connection, _tables_aside(connection, force=force):
        _restore(source, url, lambda done: progress(done, total))
        return _usable_state(url)


def _restore(source: Path, url: URL, progress: Callable[[int], None]) -> None:
    command = [
        _tool("pg_restore"),
        "--single-transaction",
        "--exit-on-error",
        "--no-owner",
        "--no-privileges",
    ]
    done = 0
    for line in _run([*command, "--verbose", f"--dbname={_conninfo(url)}", str(source)], url):
        if "processing data for table" in line:
            done += 1
            progress(done)


def _usable_state(url: URL) -> SchemaState:
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        schema = state(connection)
    if schema is SchemaState.NEWER:
        raise Refusal(DatabaseRefusal.NEWER)
    return schema


@contextmanager
def _tables_aside(connection: psycopg.Connection, *, force: bool) -> Iterator[None]:
    """Move what is there out of the way; drop it when the block succeeds, put it back when it raises."""
    with connection.transaction():
        _end_interrupted(connection)
        if _tables(connection, _PUBLIC) and not force:
            raise Refusal(DatabaseRefusal.NOT_EMPTY)
        _refuse_in_use(connection)
        connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(_ASIDE)))
        _move(connection, _PUBLIC, _ASIDE)
    try:
        yield
    except BaseException:
        with connection.transaction():
            _put_back(connection)
        raise
    with connection.transaction():
        _drop(connection, _ASIDE)


def _end_interrupted(connection: psycopg.Connection) -> None:
    """A restore that a power cut broke off left its tables aside: finish it, or undo it."""
    if not _tables(connection, _ASIDE):
        return
    if "alembic_version" in _tables(connection, _PUBLIC):
        _drop(connection, _ASIDE)
    else:
        _put_back(connection)


def _put_back(connection: psycopg.Connection) -> None:
    for table in _tables(connection, _PUBLIC):
        connection.execute(sql.SQL("DROP TABLE {} CASCADE").format(sql.Identifier(_PUBLIC, table)))
    _move(connection, _ASIDE, _PUBLIC)
    _drop(connection, _ASIDE)


def _drop(connection: psycopg.Connection, schema: str) -> None:
    connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(schema)))


def _move(connection: psycopg.Connection, start: str, end: str) -> None:
    for table in _tables(connection, start):
        command = sql.SQL("ALTER TABLE {} SET SCHEMA {}")
        connection.execute(command.format(sql.Identifier(start, table), sql.Identifier(end)))


def _refuse_in_use(connection: psycopg.Connection) -> None:
    """A program that just ended may take the server a moment to forget."""
    query = (
        "SELECT count(*) FROM pg_stat_activity, pg_sleep(0.1) WHERE datname = current_database()"
        " AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
    )
    for _ in range(10):
        connection.execute("SELECT pg_stat_clear_snapshot()")
        row = connection.execute(query).fetchone()
        if row and row[0] == 0:
            return
    raise Refusal(DatabaseRefusal.IN_USE)


def _tables(connection: psycopg.Connection, schema: str) -> list[str]:
    query = "SELECT tablename FROM pg_tables WHERE schemaname = %s"
    return [row[0] for row in connection.execute(query, [schema])]


@contextmanager
def _connect(url: URL) -> Iterator[psycopg.Connection]:
    try:
        with closing(psycopg.connect(_conninfo(url), password=url.password, connect_timeout=3)) as connection:
            connection.autocommit = True
            yield connection
    except psycopg.errors.InsufficientPrivilege as error:
        raise Refusal(DatabaseRefusal.NOT_WRITABLE) from error
    except psycopg.OperationalError as error:
        raise Refusal(DatabaseRefusal.UNREACHABLE) from error


def _conninfo(url: URL) -> str:
    """The address as libpq reads it, without the password: anybody on the machine can read a process's arguments."""
    return url.set(drivername="postgresql", password=None).render_as_string(hide_password=False)


def _tool(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise Refusal(DatabaseRefusal.NO_TOOL, tool=name)
    return found


def _run(command: list[str], url: URL) -> Iterator[str]:
    """The lines a tool says, as it says them. Raises `Refusal` TOOL_FAILED unless it ends well."""
    environment = os.environ | {"LC_ALL": "C"} | ({"PGPASSWORD": url.password} if url.password else {})
    with subprocess.Popen(  # noqa: S603 - a tool found on PATH, arguments of our own
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    ) as process:
        last = ""
        for line in process.stdout or ():
            last = line if "error" in line else last
            yield line
    if process.returncode:
        _log.error("%s ended with %s: %s", Path(command[0]).stem, process.returncode, last.strip())
        raise Refusal(DatabaseRefusal.TOOL_FAILED, tool=Path(command[0]).stem)
