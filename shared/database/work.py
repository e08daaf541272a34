"""A unit of work: what it reads at once, and what it gathers to write together (docs/decisions/0018)."""

from datetime import datetime
from typing import cast

from sqlalchemy import Connection, Table
from sqlalchemy.exc import DBAPIError

from shared.database.base import Base
from shared.database.changes import Change, Topic
from shared.database.engine import begin_writing
from shared.database.inserts import Insert, Row, prepare
from shared.database.pipeline import together, write_rows
from shared.database.tables import ChangeRow

_LOG = cast("Table", ChangeRow.__table__)

CHANNEL = "anjungan"
"""The PostgreSQL notification channel; a notice only wakes, what changed is read from the change log."""

_ANNOUNCE = f"SELECT pg_advisory_xact_lock(7205759403792794), pg_notify('{CHANNEL}', '')"
"""The lock is held to the commit, so that change-log ids appear in commit order and a reader of "id > last seen"
misses none; the notice leaves with the commit."""


class Work:
    """One unit of work: everything in it is committed together or not at all. It stays on its thread."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self.now = now
        """UTC, the same for every row of this work."""
        self._connection = connection
        self._writing = False
        self._gathered: list[Insert] = []
        self._changes: dict[Change, None] = {}

    @property
    def connection(self) -> Connection:
        """For reads that what is written rests on, and for writes that need an answer.

        Whatever was added before is written first: a row that breaks a constraint raises its error here, or else
        at the commit. On SQLite nobody else writes from now on until the commit.
        """
        self._start_writing()
        if self._gathered:
            with together(self._connection):
                write_rows(self._connection, self._taken())
        return self._connection

    @property
    def unlocked(self) -> Connection:
        """For a look before the first write: it holds nobody up, and what it showed may change before the commit."""
        return self.connection if self._writing or self._gathered else self._connection

    def add(self, table: type[Base], *rows: Row) -> None:
        """Gather rows, which name the same columns: they are written in this order, no later than the commit.

        Nothing is written yet when this returns, so no `try` and no savepoint around it catches a broken rule.
        """
        self._gathered += prepare(self._connection.dialect, cast("Table", table.__table__), rows)

    def changed(self, topic: Topic, subject: object) -> None:
        """Tell every program, once committed, that `subject` changed."""
        self._changes[Change(topic, str(subject))] = None

    def commit(self) -> None:
        """Write what is gathered, log what changed, and commit. Only for who opened this work."""
        log = self._log_of_changes()
        if self._gathered or log:
            self._start_writing()
        try:
            with together(self._connection):
                write_rows(self._connection, self._taken())
                if log:
                    self._announce()
                    write_rows(self._connection, log)
                self._connection.commit()
        except DBAPIError:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        """SQLAlchemy takes a transaction for ended whose commit failed; one that never got so far goes on."""
        if not self._connection.invalidated:
            self._connection.connection.rollback()

    def _log_of_changes(self) -> list[Insert]:
        rows = [{"at": self.now, "topic": c.topic, "subject": c.subject} for c in self._changes]
        return list(prepare(self._connection.dialect, _LOG, rows))

    def _announce(self) -> None:
        if self._connection.dialect.name == "postgresql":
            self._connection.exec_driver_sql(_ANNOUNCE)

    def _start_writing(self) -> None:
        if not self._writing:
            begin_writing(self._connection)
            self._writing = True

    def _taken(self) -> list[Insert]:
        """What is gathered, and is so no more."""
        gathered, self._gathered = self._gathered, []
        return gathered
