"""The database as the rest of the house sees it: open it, read in it, work in it, hear what changed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, text
from sqlalchemy.engine import URL

from shared.database.engine import make_engine, parse_address
from shared.database.failures import known_failures
from shared.database.work import Work
from shared.foundation.clock import Clock, OfficeClock, SystemClock
from shared.foundation.refusals import Refusal


class Database:
    """One office's database. Threads may share it; a connection or a work stays on its thread."""

    def __init__(self, url: URL, clock: Clock, program: str = "anjungan") -> None:
        self.url = url
        self.clock = clock
        self.engine: Engine = make_engine(url, program)
        self._writer = self.engine.execution_options(write=True, lock_later=True)

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
        with known_failures(), self._writer.connect() as connection, connection.begin():
            work = Work(connection, self.clock.now())
            yield work
            work.commit()

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
