"""Engines lose nothing, never hang, and refuse places where they would."""

import sqlite3
import threading
import traceback
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import psutil
import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from shared.database import Database, Topic, engine, open_database
from shared.database.engine import file_system, parse_address, refuse_network_share
from shared.database.refusals import DatabaseRefusal
from shared.database.tables import ChangeRow
from shared.foundation.clock import ManualClock, SystemClock
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.staff.tables import StaffRow

Partition = namedtuple("Partition", "device mountpoint fstype opts")  # noqa: PYI024 - as psutil's own


@pytest.mark.parametrize(
    ("address", "driver"),
    [
        ("sqlite:////srv/office.db", "sqlite"),
        ("postgresql://anjungan@db/office", "postgresql+psycopg"),
        ("postgresql+psycopg2://anjungan@db/office", "postgresql+psycopg"),
    ],
)
def test_addresses_are_read_with_our_drivers(address: str, driver: str) -> None:
    assert parse_address(address).drivername == driver


@pytest.mark.parametrize(
    "address", ["", "office.db", "sqlite://", "sqlite:///:memory:", "mysql://x/y", "http://x", "\x00"]
)
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_address(address)
    assert refused.value.code is DatabaseRefusal.ADDRESS


def test_the_password_comes_from_outside_unless_the_address_has_one() -> None:
    assert parse_address("postgresql://a@db/office", "rahasia").password == "rahasia"
    assert parse_address("postgresql://a:own@db/office", "rahasia").password == "own"
    assert "rahasia" not in str(parse_address("postgresql://a@db/office", "rahasia"))


def test_sqlite_keeps_what_it_acknowledged(sqlite_url: str) -> None:
    database = open_database(sqlite_url, SystemClock())
    with database.read() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        }
    database.close()
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0}


def test_postgres_has_deadlines(postgres_url: str) -> None:
    database = open_database(postgres_url, SystemClock())
    with database.read() as connection:
        shown = [
            connection.exec_driver_sql(f"SHOW {name}").scalar_one()
            for name in (
                "statement_timeout",
                "lock_timeout",
                "idle_in_transaction_session_timeout",
                "timezone",
            )
        ]
    database.close()
    assert shown == ["5s", "3s", "15s", "UTC"]


@pytest.mark.parametrize(
    ("kind", "options"),
    [("nfs4", "rw"), ("cifs", "rw"), ("9p", "rw"), ("fuse.sshfs", "rw"), ("NTFS", "rw,remote")],
)
def test_a_network_share_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, options: str
) -> None:
    share = tmp_path / "share"
    mounts = [Partition("disk", "/", "ext4", "rw"), Partition("server", str(share), kind, options)]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_: mounts)
    for attempt in (
        lambda: refuse_network_share(share / "deep" / "office.db"),
        lambda: open_database(f"sqlite:///{share / 'office.db'}", SystemClock()),
    ):
        with pytest.raises(Refusal) as refused:
            attempt()
        assert refused.value.code is DatabaseRefusal.NETWORK_SHARE
    refuse_network_share(tmp_path / "office.db")
    assert file_system(tmp_path / "sharealike" / "office.db") == "ext4"


def test_a_windows_share_is_refused_by_its_name() -> None:
    for path in ("\\\\server\\bps\\office.db", "//server/bps/office.db"):
        with pytest.raises(Refusal) as refused:
            refuse_network_share(Path(path))
        assert refused.value.code is DatabaseRefusal.NETWORK_SHARE


def refused_by(database: Database) -> DatabaseRefusal:
    with pytest.raises(Refusal) as refused, database.work() as work:
        work.changed(Topic.OFFICE, "1")
    database.close()
    assert isinstance(refused.value.code, DatabaseRefusal)
    return refused.value.code


def test_an_unwritable_file_is_one_known_trouble(sqlite_url: str) -> None:
    path = sqlite_url.removeprefix("sqlite:///")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    database = open_database(f"sqlite:///file:{path}?mode=ro&uri=true", SystemClock())
    assert refused_by(database) is DatabaseRefusal.NOT_WRITABLE


def test_a_folder_in_the_files_place_is_known_trouble(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path.as_posix()}", SystemClock())
    assert refused_by(database) is DatabaseRefusal.UNREACHABLE


def test_a_file_of_something_else_is_known_trouble(tmp_path: Path) -> None:
    (tmp_path / "office.db").write_bytes(b"not a database at all, but long enough to look at" * 100)
    database = open_database(f"sqlite:///{(tmp_path / 'office.db').as_posix()}", SystemClock())
    assert refused_by(database) is DatabaseRefusal.DAMAGED


def test_a_database_that_may_only_be_read_is_known_trouble(postgres_url: str) -> None:
    database = open_database(postgres_url, SystemClock())
    with pytest.raises(Refusal) as refused, database.work() as work:
        work.connection.execute(text("SET TRANSACTION READ ONLY"))
        work.changed(Topic.OFFICE, "1")
    database.close()
    assert refused.value.code is DatabaseRefusal.NOT_WRITABLE


@pytest.mark.parametrize(
    "address", ["postgresql://postgres@127.0.0.1:1/office", "postgresql://postgres@localhost/x?host=/nowhere"]
)
def test_a_server_that_is_away_is_known_trouble(address: str) -> None:
    with pytest.raises(Refusal) as refused:
        open_database(address)
    assert refused.value.code is DatabaseRefusal.UNREACHABLE
    assert refused_by(open_database(address, SystemClock())) is DatabaseRefusal.UNREACHABLE


def test_a_database_name_nobody_knows_is_known_trouble(postgres_url: str) -> None:
    address = parse_address(postgres_url).set(database="nowhere").render_as_string(hide_password=False)
    assert refused_by(open_database(address, SystemClock())) is DatabaseRefusal.UNREACHABLE


def test_waiting_too_long_for_another_writer_is_known_trouble(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    first, second = (open_database(sqlite_url, SystemClock()) for _ in range(2))
    with first.work() as holder:
        holder.connection.execute(select(ChangeRow.id))
        assert refused_by(second) is DatabaseRefusal.BUSY
    first.close()


def test_waiting_too_long_for_a_lock_is_known_trouble(postgres_url: str) -> None:
    first, second = (open_database(postgres_url, SystemClock()) for _ in range(2))
    with first.work() as holder:
        holder.connection.execute(text("LOCK TABLE change_log IN ACCESS EXCLUSIVE MODE"))
        with pytest.raises(Refusal) as refused, second.work() as work:
            work.connection.execute(text("SET LOCAL lock_timeout = '50ms'"))
            work.connection.execute(select(ChangeRow.id))
    assert refused.value.code is DatabaseRefusal.BUSY
    first.close()
    second.close()


def test_a_connection_lost_in_mid_work_is_known_trouble_and_the_next_work_goes_on(postgres_url: str) -> None:
    database = open_database(postgres_url, SystemClock())
    with pytest.raises(Refusal) as refused, database.work() as work:
        pid = work.connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
        with closing(open_database(postgres_url, SystemClock())) as killer, killer.read() as other:
            other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
        work.changed(Topic.OFFICE, "lost")
    assert refused.value.code is DatabaseRefusal.UNREACHABLE
    with database.work() as work:
        work.changed(Topic.OFFICE, "kept")
    with database.read() as connection:
        assert connection.execute(select(ChangeRow.subject)).scalars().all() == ["kept"]
    database.close()


def test_our_own_mistakes_are_not_excused_and_tell_no_value(db: Database) -> None:
    name = f"somebody {new_id()}"
    row = {"id": new_id(), "login": "sri", "name": name, "role": "officer", "active": True}
    with pytest.raises(IntegrityError) as error, db.work() as work:
        work.connection.execute(insert(StaffRow.__table__).values(row | {"created_at": work.now}))
    told = "".join(traceback.format_exception(error.value))
    assert "password_hash" in told
    assert name not in told


def test_a_work_is_all_or_nothing_and_has_one_time(db: Database, clock: ManualClock) -> None:
    with db.work() as work:
        work.changed(Topic.OFFICE, "kept")
        assert work.now == clock.now()
    with pytest.raises(ZeroDivisionError), db.work() as work:
        work.changed(Topic.OFFICE, "lost")
        work.connection.execute(insert(ChangeRow.__table__).values(at=work.now, topic="office", subject="x"))
        1 / 0  # noqa: B018 - any failure
    with db.read() as connection:
        rows = connection.execute(select(ChangeRow.subject, ChangeRow.at)).all()
    assert rows == [("kept", clock.now())]


def test_reading_first_and_writing_then_never_fails_for_another_writer(sqlite_url: str) -> None:
    """The trap of deferred transactions: with BEGIN instead of BEGIN IMMEDIATE most of these fail at once."""
    database = open_database(sqlite_url, SystemClock())
    faults: list[Exception] = []

    def work_often() -> None:
        try:
            for _ in range(25):
                with database.work() as work:
                    seen = work.connection.execute(select(ChangeRow.id)).all()
                    work.changed(Topic.OFFICE, f"{threading.get_ident()} {len(seen)}")
        except Exception as error:  # noqa: BLE001 - reported below
            faults.append(error)

    writers = [threading.Thread(target=work_often) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    with database.read() as connection:
        subjects = connection.execute(select(ChangeRow.subject).order_by(ChangeRow.id)).scalars().all()
    database.close()
    assert faults == []
    assert [subject.split()[1] for subject in subjects] == [str(number) for number in range(100)]


def test_the_databases_clock_is_aware_and_near(db: Database) -> None:
    assert abs((db.time() - SystemClock().now()).total_seconds()) < 5
