"""The schema's version: create, upgrade, and check it. Only the console and the command line upgrade."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from shared.database.database import Database, open_database
from shared.database.failures import known_failures
from shared.database.refusals import DatabaseRefusal
from shared.foundation.clock import SystemClock
from shared.foundation.refusals import Refusal

_MIGRATIONS = Path(__file__).parent / "migrations"
_REVISION = text("SELECT version_num FROM alembic_version")
_MIGRATION_LOCK = text("SELECT pg_advisory_xact_lock(7205759403792795)")


class SchemaState(Enum):
    EMPTY = auto()
    CURRENT = auto()
    OLDER = auto()
    NEWER = auto()


def state(connection: Connection) -> SchemaState:
    """How this database's schema stands to the one this program was built for."""
    if not inspect(connection).has_table("alembic_version"):
        return SchemaState.EMPTY
    current = connection.execute(_REVISION).scalar_one_or_none()
    if current is None:
        return SchemaState.EMPTY
    known = revisions()
    if current not in known:
        return SchemaState.NEWER
    return SchemaState.CURRENT if current == known[-1] else SchemaState.OLDER


def revisions() -> list[str]:
    """All revisions of the schema, the first one first: what the migrations' files are named by.

    Read without Alembic, whose import alone would hold up every program's start by a fifth of a second.
    """
    return sorted(file.name.partition("_")[0] for file in (_MIGRATIONS / "versions").glob("[0-9]*_*.py"))


def refuse_missing_file(database: Database) -> None:
    """Raise `Refusal` EMPTY where there is no SQLite file yet: looking at one would make it."""
    if database.dialect == "sqlite":
        name = database.url.database or ""
        if not name.startswith("file:") and not Path(name).exists():
            raise Refusal(DatabaseRefusal.EMPTY)


def check(database: Database) -> None:
    """Raise `Refusal` unless the schema is exactly the one this program was built for."""
    refuse_missing_file(database)
    with database.read() as connection:
        match state(connection):
            case SchemaState.CURRENT:
                return
            case SchemaState.EMPTY:
                raise Refusal(DatabaseRefusal.EMPTY)
            case SchemaState.OLDER:
                raise Refusal(DatabaseRefusal.OLDER)
            case SchemaState.NEWER:
                raise Refusal(DatabaseRefusal.NEWER)


def upgrade(address: str, revision: str = "head", *, password: str | None = None) -> None:
    """Bring the schema at `address` up to date, under a lock. Raises `Refusal` for a newer schema."""
    database = open_database(address, SystemClock(), password=password)
    try:
        _make_folder(database)
        with known_failures(), _upgrading(database) as connection:
            if state(connection) is SchemaState.NEWER:
                raise Refusal(DatabaseRefusal.NEWER)
            from alembic import command

            config = configuration()
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
    finally:
        database.close()


def _make_folder(database: Database) -> None:
    if database.dialect == "sqlite" and database.url.database:
        try:
            Path(database.url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Refusal(DatabaseRefusal.NOT_WRITABLE) from error


@contextmanager
def _upgrading(database: Database) -> Iterator[Connection]:
    """One transaction that no other upgrade can enter; SQLite checks foreign keys only at its end."""
    with database.engine.execution_options(write=True).connect() as connection:
        if database.dialect == "sqlite":
            cursor = connection.connection.cursor()
            cursor.execute("PRAGMA foreign_keys=OFF")
            cursor.close()
        with connection.begin():
            if database.dialect == "postgresql":
                connection.execute(_MIGRATION_LOCK)
            yield connection
            if (
                database.dialect == "sqlite"
                and connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            ):
                raise Refusal(DatabaseRefusal.DAMAGED)


def configuration():  # noqa: ANN201 - alembic's Config; alembic is imported only when it is needed
    """Alembic's configuration, made in code: there is no ini file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS))
    return config
