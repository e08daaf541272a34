"""Backups hold what was committed, restores replace all or nothing, and neither happens by accident."""

import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select, text

from shared.database import Database, Topic, backup, open_database
from shared.database.refusals import DatabaseRefusal
from shared.database.schema import SchemaState
from shared.database.tables import ChangeRow
from shared.foundation.clock import ManualClock, SystemClock
from shared.foundation.refusals import Refusal

pytestmark = pytest.mark.usefixtures("postgres_tools")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "cadangan kantor.bak"


def note(db: Database, *subjects: str) -> None:
    for subject in subjects:
        with db.work() as work:
            work.changed(Topic.OFFICE, subject)


def noted(address: str) -> list[str]:
    database = open_database(address, SystemClock())
    with database.read() as connection:
        found = list(connection.execute(select(ChangeRow.subject).order_by(ChangeRow.id)).scalars())
    database.close()
    return found


def refused(attempt: Callable[[], object]) -> DatabaseRefusal:
    with pytest.raises(Refusal) as caught:
        attempt()
    assert isinstance(caught.value.code, DatabaseRefusal)
    return caught.value.code


def test_a_backup_restores_into_an_empty_database(
    db: Database, database_url: str, target: Path, empty_like: str
) -> None:
    note(db, "one", "two")
    backup.back_up(database_url, target)
    note(db, "after the backup")
    assert backup.restore(target, empty_like) is SchemaState.CURRENT
    assert noted(empty_like) == ["one", "two"]
    assert backup.examine(empty_like).sound


@pytest.fixture
def empty_like(database_url: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of the same kind."""
    if database_url.startswith("sqlite"):
        return f"sqlite:///{(tmp_path / 'new' / 'office.db').as_posix()}"
    return request.getfixturevalue("empty_postgres_url")


def test_programs_go_on_working_during_a_backup(db: Database, database_url: str, target: Path) -> None:
    """Somebody commits at every report of progress; the backup is of one moment all the same."""
    note(db, "before")
    fill(db)
    backup.back_up(database_url, target, progress=lambda done, _total: note(db, f"meanwhile {done}"))
    assert len(noted(database_url)) > 2
    if db.dialect == "sqlite":
        assert noted(f"sqlite:///{target.as_posix()}") == ["before"]


def fill(db: Database) -> None:
    """Some thousand pages."""
    with db.work() as work:
        work.connection.execute(text("CREATE TABLE ballast (words TEXT)"))
        work.connection.execute(text("INSERT INTO ballast VALUES (:words)"), [{"words": "x" * 3000}] * 5000)


def test_progress_rises_to_the_whole(db: Database, database_url: str, target: Path) -> None:
    fill(db)
    told: list[tuple[int, int]] = []
    backup.back_up(database_url, target, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 1
    assert len(told) > 1


def test_only_the_owner_reads_a_backup_and_nothing_else_is_left(
    db: Database, database_url: str, target: Path
) -> None:
    backup.back_up(database_url, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert [path.name for path in target.parent.iterdir() if "cadangan" in path.name] == [target.name]


def test_a_backup_never_replaces_a_file(database_url: str, target: Path) -> None:
    target.write_text("mine")
    assert refused(lambda: backup.back_up(database_url, target)) is DatabaseRefusal.BACKUP_TARGET
    assert target.read_text() == "mine"


def test_a_backup_into_a_missing_folder_is_refused(database_url: str, target: Path) -> None:
    lost = target / "nowhere" / "office.bak"
    assert refused(lambda: backup.back_up(database_url, lost)) is DatabaseRefusal.BACKUP_TARGET


def test_there_is_nothing_to_back_up_in_an_empty_database(empty_url: str, target: Path) -> None:
    assert refused(lambda: backup.back_up(empty_url, target)) is DatabaseRefusal.EMPTY
    assert not target.exists()
    assert not empty_url.startswith("sqlite") or not Path(empty_url.removeprefix("sqlite:///")).exists()


def test_no_secret_is_in_a_backup(
    db: Database, database_url: str, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANJUNGAN_DATABASE_PASSWORD", "rahasia-basis-data")
    (tmp_path / "identity.key").write_bytes(b"kunci-identitas-32-byte-panjang!")
    backup.back_up(database_url, target, password="rahasia-basis-data")
    content = target.read_bytes()
    assert b"rahasia" not in content
    assert b"kunci-identitas" not in content


def test_a_filled_database_is_only_replaced_by_force(db: Database, database_url: str, target: Path) -> None:
    note(db, "old")
    backup.back_up(database_url, target)
    note(db, "new")
    db.close()
    assert refused(lambda: backup.restore(target, database_url)) is DatabaseRefusal.NOT_EMPTY
    assert noted(database_url) == ["old", "new"]
    backup.restore(target, database_url, force=True)
    assert noted(database_url) == ["old"]


def test_a_restored_database_takes_new_work(
    db: Database, database_url: str, target: Path, clock: ManualClock
) -> None:
    note(db, "old")
    backup.back_up(database_url, target)
    db.close()
    backup.restore(target, database_url, force=True)
    again = open_database(database_url, clock)
    note(again, "new")
    again.close()
    assert noted(database_url) == ["old", "new"]


def test_a_database_in_use_is_not_replaced(db: Database, database_url: str, target: Path) -> None:
    backup.back_up(database_url, target)
    note(db, "at work")
    with db.read() as connection:
        connection.execute(select(ChangeRow.id)).all()
        assert refused(lambda: backup.restore(target, database_url, force=True)) is DatabaseRefusal.IN_USE
    assert noted(database_url) == ["at work"]


def test_a_failed_restore_leaves_the_database_as_it_was(
    db: Database, database_url: str, target: Path, expected_log: Callable[[str], None]
) -> None:
    if db.dialect == "postgresql":
        expected_log("pg_restore ended with 1")
    backup.back_up(database_url, target)
    note(db, "precious")
    db.close()
    content = target.read_bytes()
    for bad in (content[: len(content) // 2], b"", b"not a backup", content[:16] + os.urandom(40_000)):
        target.write_bytes(bad)
        code = refused(lambda: backup.restore(target, database_url, force=True))
        assert code in {DatabaseRefusal.BACKUP_SOURCE, DatabaseRefusal.TOOL_FAILED}
        assert noted(database_url) == ["precious"]


def test_a_backup_of_a_newer_version_is_refused(db: Database, database_url: str, target: Path) -> None:
    note(db, "precious")
    with db.work() as work:
        work.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    backup.back_up(database_url, target)
    with db.work() as work:
        work.connection.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    db.close()
    assert refused(lambda: backup.restore(target, database_url, force=True)) is DatabaseRefusal.NEWER
    assert noted(database_url) == ["precious"]


def test_each_kind_takes_only_its_own_backups(sqlite_url: str, postgres_url: str, tmp_path: Path) -> None:
    for start, other in ((sqlite_url, postgres_url), (postgres_url, sqlite_url)):
        target = tmp_path / f"{start[:6]}.bak"
        backup.back_up(start, target)
        attempt = partial(backup.restore, target, other, force=True)
        assert refused(attempt) is DatabaseRefusal.BACKUP_SOURCE


def test_without_the_tools_it_says_what_to_install(
    postgres_url: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(target.parent))
    with pytest.raises(Refusal) as caught:
        backup.back_up(postgres_url, target)
    assert caught.value == Refusal(DatabaseRefusal.NO_TOOL, tool="pg_dump")
    assert not target.exists()


def test_an_interrupted_postgres_restore_is_undone_by_the_next(
    postgres_url: str, target: Path, clock: ManualClock
) -> None:
    db = open_database(postgres_url, clock)
    note(db, "precious")
    backup.back_up(postgres_url, target)
    with db.work() as work:  # what a power cut leaves: the tables aside, nothing in their place yet
        work.connection.execute(text("CREATE SCHEMA before_restore"))
        for table in ("change_log", "alembic_version"):
            work.connection.execute(text(f"ALTER TABLE {table} SET SCHEMA before_restore"))
    db.close()
    backup.restore(target, postgres_url, force=True)
    assert noted(postgres_url) == ["precious"]


def test_a_destroyed_sqlite_file_is_set_aside_and_replaced(
    sqlite_url: str, target: Path, clock: ManualClock
) -> None:
    db = open_database(sqlite_url, clock)
    note(db, "precious")
    backup.back_up(sqlite_url, target)
    db.close()
    office = Path(sqlite_url.removeprefix("sqlite:///"))
    office.write_bytes(os.urandom(20_000))
    assert refused(lambda: backup.examine(sqlite_url)) is DatabaseRefusal.DAMAGED
    assert refused(lambda: backup.restore(target, sqlite_url)) is DatabaseRefusal.NOT_EMPTY
    backup.restore(target, sqlite_url, force=True)
    assert noted(sqlite_url) == ["precious"]
    assert [path.stat().st_size for path in office.parent.glob("office.db.damaged-*")] == [20_000]


def test_a_damaged_sqlite_database_is_found_and_not_backed_up(
    sqlite_url: str, target: Path, clock: ManualClock
) -> None:
    db = open_database(sqlite_url, clock)
    fill(db)
    db.close()
    office = Path(sqlite_url.removeprefix("sqlite:///"))
    with closing(sqlite3.connect(office)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ballast'").fetchone()[0]
    with office.open("r+b") as file:
        file.seek((page - 1) * 4096 + 8)
        file.write(b"\xff" * 64)
    assert not backup.examine(sqlite_url).sound
    assert refused(lambda: backup.back_up(sqlite_url, target)) is DatabaseRefusal.DAMAGED
    assert not target.exists()


def test_rows_that_point_nowhere_are_counted(sqlite_url: str) -> None:
    with closing(sqlite3.connect(Path(sqlite_url.removeprefix("sqlite:///")))) as careless:
        careless.execute("INSERT INTO desk_service (desk_id, service_key, place) VALUES ('00', 'library', 0)")
        careless.commit()
    health = backup.examine(sqlite_url)
    assert (health.dangling, health.sound, health.schema) == (1, False, SchemaState.CURRENT)


def test_the_backup_file_stays_untouched_by_a_restore(sqlite_url: str, target: Path, tmp_path: Path) -> None:
    backup.back_up(sqlite_url, target)
    before = target.read_bytes()
    backup.restore(target, f"sqlite:///{(tmp_path / 'copy.db').as_posix()}")
    assert target.read_bytes() == before
    assert not list(tmp_path.glob("cadangan kantor.bak-*"))
