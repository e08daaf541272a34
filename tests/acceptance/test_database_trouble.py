"""The database away, unwritable or of another version: one calm sentence, and nothing that was typed is lost."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select, text

from shared.cli.demo.sample import OFFICERS, PASSWORD
from shared.database import Database, open_database
from shared.queueing.tables import TicketRow
from shared.visitors.tables import VisitorRow
from tests.acceptance.away import Away, taking_away
from tests.acceptance.house import ONE_PROCESS, House
from tests.world import GUEST, World

pytestmark = ONE_PROCESS

AGAIN = timedelta(seconds=5)
"""A screen that lost the database tries again at this pace (look.md §7)."""

Expect = Callable[[str], None]


@pytest.fixture
def away(world: World) -> Iterator[Away]:
    with taking_away(world.db) as away:
        yield away


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
