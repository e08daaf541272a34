"""The database away, unwritable or of another version: one calm sentence, and nothing that was typed is lost."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import LiteralString

import psycopg
import pytest
from psycopg import sql
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select, text
from sqlalchemy.engine import make_url

from shared.cli.demo.sample import OFFICERS, PASSWORD
from shared.database import Database, open_database
from shared.queueing.tables import TicketRow
from shared.visitors.tables import VisitorRow
from tests.acceptance.house import ONE_PROCESS, House
from tests.world import GUEST, World

pytestmark = ONE_PROCESS

AGAIN = timedelta(seconds=5)
"""A screen that lost the database tries again at this pace (look.md §7)."""

Expect = Callable[[str], None]


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


@pytest.fixture
def away(world: World) -> Iterator[Away]:
    made = FileAway(world.db) if world.db.dialect == "sqlite" else ServerAway(world.db)
    yield made
    made.come_back()


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_the_kiosk_loses_nothing_typed_and_goes_on(house: House, away: Away, expected_log: Expect) -> None:
    is_told = house.world.db.dialect == "postgresql"
    if is_told:
        expected_log("The database cannot be reached")
    guest = house.kiosk().guest
    guest.begin("library")
    guest.write("name", GUEST.name)
    away.go()
    if is_told:
        guest.wait_for("away-banner")
    guest.write("phone", GUEST.phone)
    assert guest.text_of("name-input") == GUEST.name
    guest.fill_in(replace(GUEST, name="", phone=""))
    guest.agree()
    guest.touch("next")
    guest.wait_for("consent-trouble")
    assert "Isian Anda aman, kami coba lagi setiap 5 detik." in guest.texts()

    away.come_back()
    house.wait_and_tick(lambda: guest.sees("ticket"), AGAIN)
    assert guest.text_of("ticket-number") == "P001"
    assert house.value(select(TicketRow.label)) == ["P001"]
    assert house.value(select(VisitorRow.name)) == [GUEST.name]


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_the_reception_loses_nothing_typed_and_goes_on(
    house: House, away: Away, expected_log: Expect
) -> None:
    if house.world.db.dialect == "postgresql":
        expected_log("The database cannot be reached")
    receptionist = house.receptionist()
    receptionist.fill_guest("library", GUEST)
    away.go()
    receptionist.press("Ctrl+Return")
    receptionist.wait(lambda: receptionist.text("receptionTroubleLead") != "", "one sentence")
    assert receptionist.text("receptionTroubleLead").startswith("Basis data tidak terjangkau")
    assert receptionist.find(QLineEdit, "name").text() == GUEST.name
    assert receptionist.find(QLineEdit, "institution").text() == GUEST.institution

    away.come_back()
    receptionist.press("Ctrl+Return")
    receptionist.wait(lambda: receptionist.text("issuedNumber") == "P001", "the number")
    assert house.value(select(VisitorRow.name)) == [GUEST.name]


def test_a_newer_database_is_one_calm_sentence_on_every_screen(house: House) -> None:
    with house.world.db.work() as work:
        work.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    guest = house.kiosk().guest
    guest.wait_for("updating")
    assert "Layanan sedang diperbarui" in guest.texts()
    assert not guest.sees("service-library")


@contextmanager
def unwritable(world: World) -> Iterator[Database]:
    """The same file, opened as a program finds it whose user may only read."""
    db = open_database(f"sqlite:///file:{world.db.url.database}?mode=ro&uri=true", world.clock)
    yield db
    db.close()


def test_an_unwritable_database_gives_no_number_and_loses_nothing(house: House) -> None:
    with unwritable(house.world) as db:
        guest = house.kiosk(db=db).guest
        guest.begin("library")
        guest.fill_in(GUEST)
        guest.agree()
        guest.touch("next")
        guest.wait_for("consent-trouble")
        assert house.value(select(TicketRow.label)) == []
        assert "Isian Anda aman, kami coba lagi setiap 5 detik." in guest.texts()

        officer = house.console(house.world.sample.consoles[0], db)
        officer.sign_in(OFFICERS[0].login, PASSWORD)
        told = officer.text("signInTroubleLead")
        assert told.startswith("Basis data"), told
        house.close()
