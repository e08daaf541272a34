"""The change feed: wakes when another program committed, then says what changed, from the change log."""

import select
import time
from collections.abc import Sequence
from typing import Protocol

import psycopg
from sqlalchemy import Connection, Row, func
from sqlalchemy import select as sql_select

from shared.database.changes import Change, Changes, Topic
from shared.database.database import Database
from shared.database.failures import known_failures
from shared.database.refusals import DatabaseRefusal
from shared.database.tables import ChangeRow
from shared.database.work import CHANNEL
from shared.foundation.refusals import Refusal

POLL_SECONDS = 0.02
"""How often SQLite's `PRAGMA data_version` is asked (measured: 0.5 % of a core)."""

SAFETY_SECONDS = 5.0
"""Without any notice the change log is read at this pace all the same."""

_MOST = 1_000


class ChangeFeed(Protocol):
    """Endless; belongs to one thread. Nothing is lost between two waits, nor over a lost connection."""

    def wait(self, timeout: float) -> Changes | None:
        """Changes since the last call, or None after `timeout` seconds. Raises `Refusal` when the database is away."""

    def close(self) -> None: ...


def open_feed(database: Database) -> ChangeFeed:
    """A feed that reports what is committed from now on."""
    return PostgresFeed(database) if database.dialect == "postgresql" else SqliteFeed(database)


class _Log:
    """The reading position in the change log."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._last: int | None = None
        self.behind = False
        """Whether the last look was cut at its most rows, so that more may wait."""

    def start(self) -> None:
        """Stand at the newest entry, unless already standing somewhere."""
        if self._last is None:
            with self._database.read() as connection:
                self._last = connection.execute(
                    sql_select(func.coalesce(func.max(ChangeRow.id), 0))
                ).scalar_one()

    def read(self) -> Changes | None:
        with self._database.read() as connection:
            rows = self._rows(connection)
        self.behind = len(rows) == _MOST
        if not rows:
            return None
        last: int = rows[-1].id
        self._last = last
        return Changes(tuple(dict.fromkeys(Change(row.topic, row.subject) for row in rows)), last)

    def _rows(self, connection: Connection) -> Sequence[Row[int, Topic, str]]:
        query = (
            sql_select(ChangeRow.id, ChangeRow.topic, ChangeRow.subject)
            .where(ChangeRow.id > (self._last or 0))
            .order_by(ChangeRow.id)
            .limit(_MOST)
        )
        return connection.execute(query).all()


class SqliteFeed:
    """Polls `PRAGMA data_version` on one held connection, then reads the log."""

    def __init__(self, database: Database) -> None:
        self._log = _Log(database)
        self._database = database
        self._held: Connection | None = None
        self._version = -1

    def wait(self, timeout: float) -> Changes | None:
        self._log.start()
        deadline = time.monotonic() + timeout
        while True:
            with known_failures():
                version = self._data_version()
            if version != self._version or self._log.behind:
                changes = self._log.read()
                self._version = version
                if changes:
                    return changes
            left = deadline - time.monotonic()
            if left <= 0:
                return None
            time.sleep(min(POLL_SECONDS, left))

    def _data_version(self) -> int:
        if self._held is None:
            self._held = self._database.engine.connect()
            self._held.detach()
        cursor = self._held.connection.cursor()
        try:
            return cursor.execute("PRAGMA data_version").fetchone()[0]
        finally:
            cursor.close()

    def close(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None


class PostgresFeed:
    """LISTENs on a connection of its own, then reads the log; reconnects by itself on the next wait."""

    def __init__(self, database: Database) -> None:
        self._log = _Log(database)
        self._database = database
        self._listener: psycopg.Connection | None = None

    def wait(self, timeout: float) -> Changes | None:
        with known_failures():
            self._log.start()
        deadline = time.monotonic() + timeout
        while True:
            fresh = self._connect()
            left = deadline - time.monotonic()
            if not fresh and left > 0 and not self._log.behind:
                self._sleep(min(left, SAFETY_SECONDS))
            if changes := self._log.read():
                return changes
            if time.monotonic() >= deadline:
                return None

    def _connect(self) -> bool:
        """Listen, when not listening yet; True when the log must be read at once because notices were missed."""
        if self._listener is not None and not self._listener.closed:
            return False
        with known_failures():
            borrowed = self._database.engine.raw_connection()
        listener = borrowed.driver_connection
        borrowed.detach()
        if not isinstance(listener, psycopg.Connection):
            msg = "the PostgreSQL driver is not psycopg 3"
            raise TypeError(msg)
        try:
            listener.autocommit = True
            listener.execute(f"LISTEN {CHANNEL}")
        except psycopg.OperationalError as error:
            listener.close()
            raise Refusal(DatabaseRefusal.UNREACHABLE) from error
        self._listener = listener
        return True

    def _sleep(self, seconds: float) -> None:
        """Until a notice comes, the connection breaks, or the time is over. Notices are drained: they only wake."""
        if self._listener is None:
            return
        ready, _, _ = select.select([self._listener.fileno()], [], [], seconds)
        if ready:
            try:
                self._listener.pgconn.consume_input()
            except psycopg.OperationalError:
                self._listener.close()
                self._listener = None
                return
            while self._listener.pgconn.notifies() is not None:
                pass

    def close(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
