"""The database goes away and comes back: the disk without the file, the server without the door."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import LiteralString

import psycopg
from psycopg import sql
from sqlalchemy.engine import make_url

from shared.database import Database


class Away:
    """Takes the database from every program, and gives it back."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def go(self) -> None: ...

    def come_back(self) -> None: ...


class FileAway(Away):
    """The disk is gone: a folder stands where the file was. Who holds the file open hears nothing of it."""

    _gone = False

    @property
    def _files(self) -> tuple[Path, ...]:
        file = Path(self._db.url.database or "")
        return tuple(file.with_name(file.name + end) for end in ("", "-wal", "-shm"))

    def go(self) -> None:
        self._gone = True
        self._db.engine.dispose()
        for file in self._files:
            if file.exists():
                file.rename(file.with_name(f"away-{file.name}"))
        self._files[0].mkdir()

    def come_back(self) -> None:
        if not self._gone:
            return
        self._gone = False
        self._db.engine.dispose()
        for file in self._files:
            if file.is_dir():
                shutil.rmtree(file)
            else:
                file.unlink(missing_ok=True)
            away = file.with_name(f"away-{file.name}")
            if away.exists():
                away.rename(file)


class ServerAway(Away):
    """The server ends every connection and takes no new one."""

    def __init__(self, db: Database) -> None:
        super().__init__(db)
        self._name = db.url.database or ""
        address = make_url(db.url).set(drivername="postgresql", database="postgres")
        self._server = address.render_as_string(hide_password=False)

    def go(self) -> None:
        with self._maintenance() as server:
            server.execute(self._allow("false"))
            server.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [self._name]
            )

    def come_back(self) -> None:
        with self._maintenance() as server:
            server.execute(self._allow("true"))

    def _allow(self, whether: LiteralString) -> sql.Composed:
        return sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}").format(
            sql.Identifier(self._name), sql.SQL(whether)
        )

    def _maintenance(self) -> psycopg.Connection:
        return psycopg.connect(self._server, autocommit=True)


@contextmanager
def taking_away(db: Database) -> Iterator[Away]:
    """However it ends, the database is back afterwards."""
    away = FileAway(db) if db.dialect == "sqlite" else ServerAway(db)
    yield away
    away.come_back()
