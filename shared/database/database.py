"""The database as the rest of the house sees it: open it, read in it, work in it, hear what changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, insert, text
from sqlalchemy.engine import URL

from shared.database.changes import Change, Topic
from shared.database.engine import make_engine, parse_address
from shared.database.failures import known_failures
from shared.database.tables import ChangeRow
from shared.foundation.clock import Clock, OfficeClock, SystemClock
from shared.foundation.refusals import Refusal

_ADD_CHANGES = insert(ChangeRow.__table__)

CHANNEL = "anjungan"
"""The PostgreSQL notification channel; a notice only wakes, what changed is read from the change log."""

_ANNOUNCE = text(f"SELECT pg_advisory_xact_lock(7205759403792794), pg_notify('{CHANNEL}', '')")
"""The lock is held to the commit, so that change-log ids appear in commit order and a reader of "id > last seen"
misses none; the notice leaves with the commit."""


@dataclass(slots=True)
class Work:
    """One unit of work: everything in it is committed together or not at all."""

    connection: Connection
    now: datetime
    """UTC, the same for every row of this work."""
    pending: list[Change] = field(default_factory=list)

    def changed(self, topic: Topic, subject: object) -> None:
        """Tell every program, once committed, that `subject` changed."""
        change = Change(topic, str(subject))
        if change not in self.pending:
            self.pending.append(change)


class Database:
    """One office's database. Threads may share it; a connection or a work stays on its thread."""

    def __init__(self, url: URL, clock: Clock, program: str = "anjungan") -> None:
        self.url = url
        self.clock = clock
        self.engine: Engine = make_engine(url, program)
        self._writer = self.engine.execution_options(write=True)

    @property
    def dialect(self) -> str:
        return self.engine.dialect.name

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent look at the data. Raises `Refusal` for known trouble (database away, locked, …)."""
        with known_failures(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def work(self) -> Iterator[Work]:
        """A unit of work: commits when the block ends, rolls back when it raises."""
        with known_failures(), self._writer.begin() as connection:
            work = Work(connection, self.clock.now())
            yield work
            self._log_changes(work)

    def _log_changes(self, work: Work) -> None:
        if not work.pending:
            return
        if self.dialect == "postgresql":
            work.connection.execute(_ANNOUNCE)
        rows = [{"at": work.now, "topic": c.topic, "subject": c.subject} for c in work.pending]
        work.connection.execute(_ADD_CHANGES, rows)

    def time(self) -> datetime:
        """The database's own clock, UTC."""
        if self.dialect == "sqlite":
            return datetime.now(UTC)
        with self.read() as connection:
            return connection.execute(text("SELECT clock_timestamp()")).scalar_one().astimezone(UTC)

    def close(self) -> None:
        self.engine.dispose()


def open_database(address: str, clock: Clock | None = None, *, password: str | None = None) -> Database:
    """The database at `address`; without a clock, office time follows the database's own.

    Raises `Refusal` (`DatabaseRefusal`) when the address is not one, lies on a network share or is unreachable.
    """
    database = Database(parse_address(address, password), clock or SystemClock())
    if clock is None:
        try:
            database.clock = OfficeClock(database.time)
        except Refusal:
            database.close()
            raise
    return database
