"""Engines for both databases, with what each needs to lose nothing and never to hang."""

import random
import sqlite3
import time
from pathlib import Path
from typing import Any

import psutil
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError

from shared.database.refusals import DatabaseRefusal
from shared.foundation.refusals import Refusal

BUSY_SECONDS = 5
"""How long a writer waits for another one."""

_TURN_SECONDS = (0.002, 0.006)
"""Between two looks whether the file is free to write; by chance, so that nobody is always too late."""

_NETWORK_FILE_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "fuse.sshfs",
        "afs",
        "ncpfs",
        "webdav",
        "davfs",
        "glusterfs",
    }
)

_POSTGRES_ARGUMENTS: dict[str, Any] = {
    "connect_timeout": 3,
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 5000,
    "options": "-c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=15000"
    " -c timezone=UTC",
}


def parse_address(address: str, password: str | None = None) -> URL:
    """The address as SQLAlchemy reads it, PostgreSQL always through psycopg 3. Raises `Refusal` ADDRESS."""
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise Refusal(DatabaseRefusal.ADDRESS) from error
    match url.get_backend_name():
        case "sqlite" if url.database and url.database != ":memory:":
            return url.set(drivername="sqlite")
        case "postgresql":
            secret = url.password or password
            return url.set(drivername="postgresql+psycopg", password=secret)
        case _:
            raise Refusal(DatabaseRefusal.ADDRESS)


def make_engine(url: URL, program: str = "anjungan") -> Engine:
    """An engine whose transactions read by default; `execution_options(write=True)` makes them write.

    With `lock_later=True` besides, SQLite reads without a transaction until `begin_writing`.
    SQLite: WAL, FULL (a power cut must not lose an acknowledged ticket), `BEGIN IMMEDIATE` for writes; a file
    on a network share is refused. PostgreSQL: deadlines on connecting, statements, locks and dead peers.
    """
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    return create_engine(
        url,
        connect_args=_POSTGRES_ARGUMENTS | {"application_name": program},
        pool_pre_ping=True,
        pool_size=3,
        max_overflow=2,
        pool_timeout=3,
        pool_recycle=1800,
        hide_parameters=True,
    )


def _sqlite_engine(url: URL) -> Engine:
    path = Path(url.database or "")
    refuse_network_share(path)
    engine = create_engine(
        url,
        connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False},
        pool_size=3,
        max_overflow=7,
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    mode = connection.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    for pragma in (
        "synchronous=FULL",
        "foreign_keys=ON",
        f"busy_timeout={BUSY_SECONDS * 1000}",
        "trusted_schema=OFF",
    ):
        connection.execute(f"PRAGMA {pragma}")
    if mode != "wal":
        raise Refusal(DatabaseRefusal.NETWORK_SHARE)


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get("write", False):
        connection.exec_driver_sql("BEGIN")
    elif not options.get("lock_later", False):
        _wait_for_turn(connection)


def begin_writing(connection: Connection) -> None:
    """Take the lock that `lock_later` put off. PostgreSQL locks rows, as each is written."""
    if connection.dialect.name == "sqlite":
        _wait_for_turn(connection)


def _wait_for_turn(connection: Connection) -> None:
    """Begin to write as soon as the other writers let us.

    SQLite's own waiting sleeps up to 0.1 s between two looks, during which the file may stand idle; looks in quick
    succession take processor time from who is writing. Measured with four kiosks issuing at once on two quiet cores:
    looks every 0.3 to 1.2 ms 238 tickets/s, every 2 to 6 ms 253 to 272.
    """
    cursor = connection.connection.cursor()
    deadline = time.monotonic() + BUSY_SECONDS
    cursor.execute("PRAGMA busy_timeout=0")
    try:
        while time.monotonic() < deadline:
            try:
                cursor.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    break
                time.sleep(random.uniform(*_TURN_SECONDS))  # noqa: S311 - not a secret
            else:
                return
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        cursor.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000}")
        cursor.close()


def refuse_network_share(path: Path) -> None:
    """Raise `Refusal` NETWORK_SHARE when the file would lie on one: WAL needs all programs on one machine."""
    if str(path).startswith(("\\\\", "//")):
        raise Refusal(DatabaseRefusal.NETWORK_SHARE)
    if file_system(path) in _NETWORK_FILE_SYSTEMS:
        raise Refusal(DatabaseRefusal.NETWORK_SHARE)


def file_system(path: Path) -> str:
    """The kind of file system a path lies on ("ext4", "nfs", …); "" when the system does not tell."""
    target = path.resolve()
    best, kind = -1, ""
    for partition in psutil.disk_partitions(all=True):
        mount = Path(partition.mountpoint)
        if target.is_relative_to(mount) and len(mount.parts) > best:
            best = len(mount.parts)
            kind = "nfs" if "remote" in partition.opts.split(",") else partition.fstype
    return kind
