"""`anjungan db …` on both databases, and every known trouble as one sentence."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from shared.database import Topic, open_database
from shared.foundation.clock import SystemClock
from tests.cli.conftest import Anjungan, Inside

pytestmark = pytest.mark.usefixtures("postgres_tools")


def execute(address: str, statement: str) -> None:
    with closing(open_database(address, SystemClock())) as db, db.work() as work:
        work.connection.execute(text(statement))


def count_changes(address: str) -> int:
    with closing(open_database(address, SystemClock())) as db, db.read() as connection:
        return connection.execute(text("SELECT count(*) FROM change_log")).scalar_one()


def change(address: str) -> None:
    with closing(open_database(address, SystemClock())) as db, db.work() as work:
        work.changed(Topic.OFFICE, "1")


def test_backup_and_restore(anjungan: Anjungan) -> None:
    change(anjungan.address)
    file = anjungan.folder / "cadangan.bak"
    assert anjungan.does("db", "backup", str(file)) == f"Cadangan ditulis dan diperiksa: {file}\n"
    assert "Pilih berkas lain" in anjungan.fails("db", "backup", str(file))
    change(anjungan.address)
    assert "--force" in anjungan.fails("db", "restore", str(file))
    assert (
        anjungan.does("db", "restore", str(file), "--force", "--lang", "en") == "The database is restored.\n"
    )
    assert count_changes(anjungan.address) == 1
    (anjungan.folder / "other").write_bytes(b"something else")
    assert "bukan cadangan" in anjungan.fails("db", "restore", str(anjungan.folder / "other"), "--force")


def test_a_newer_schema_is_one_sentence_for_every_command(anjungan: Anjungan) -> None:
    execute(anjungan.address, "UPDATE alembic_version SET version_num = '9999'")
    for command in (("db", "upgrade"), ("staff", "list"), ("office", "show"), ("doctor",), ("kiosk",)):
        done = anjungan.run(*command)
        assert done.returncode == 1
        assert "versi yang lebih baru" in done.stdout + done.stderr
    assert anjungan.fails("db", "check", "--lang", "en").startswith("The database is sound, but")


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("nonsense", "Alamat basis data tidak dikenali"),
        ("mysql://x/y", "Alamat basis data tidak dikenali"),
        ("sqlite:////server/../..//proc/nowhere/office.db", "Basis data"),
        ("sqlite://///server/share/office.db", "folder jaringan"),
        ("postgresql://postgres@127.0.0.1:1/office", "Basis data tidak terjangkau"),
    ],
)
@pytest.mark.parametrize("command", [("db", "init"), ("db", "check"), ("station", "list"), ("display",)])
def test_a_database_that_cannot_be_is_one_sentence(
    tmp_path: Path, address: str, told: str, command: tuple[str, ...]
) -> None:
    assert told in Inside(address, tmp_path).fails(*command)


def test_the_person_here_is_told_what_they_can_mend(tmp_path: Path) -> None:
    inside = Inside("postgresql://postgres@127.0.0.1:1/office", tmp_path)
    assert inside.fails("db", "check", "--lang", "en") == (
        "The database cannot be reached. Check its address, the network, the user and the password."
    )
    assert inside.fails("db", "restore", "gone.bak", "--lang", "en").startswith("There is no file gone.bak.")


def test_a_file_of_something_else_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "office.db").write_bytes(b"something else entirely, and quite long" * 500)
    anjungan = Inside(f"sqlite:///{(tmp_path / 'office.db').as_posix()}", tmp_path)
    for command in (("db", "init"), ("db", "check"), ("staff", "list")):
        assert "rusak atau bukan milik program ini" in anjungan.fails(*command)


def test_nothing_is_made_by_looking(tmp_path: Path) -> None:
    anjungan = Inside(f"sqlite:///{(tmp_path / 'new' / 'office.db').as_posix()}", tmp_path)
    for command in (("db", "check"), ("staff", "list"), ("db", "backup", "x.bak"), ("doctor",)):
        assert anjungan.run(*command).returncode == 1
    assert not (tmp_path / "new").exists()
    beside = Inside(f"sqlite:///{(tmp_path / 'office.db').as_posix()}", tmp_path)
    assert "db init" in beside.fails("staff", "list")
    assert not (tmp_path / "office.db").exists()
    assert not (tmp_path / "x.bak").exists()
