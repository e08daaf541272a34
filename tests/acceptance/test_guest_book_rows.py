"""The guest book: what it must hold by the office's profile, where it runs, and who gives the number."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from kiosk.driving import Visitor
from shared.access.actor import ADMINISTRATION
from shared.database import Database, open_database
from shared.office import document
from shared.office.document import OfficeFile
from shared.office.operations import use_office
from shared.queueing.tables import TicketRow
from shared.stations.operations import enrol_station, set_station
from shared.stations.rules import StationKind
from shared.visits.tables import GuestEntryRow
from tests.acceptance.house import ONE_PROCESS, House
from tests.world import GUEST, World

pytestmark = ONE_PROCESS


def bengkulu(**changes: dict[str, Any]) -> OfficeFile:
    """Bengkulu's file with some of its own decisions changed: table → key → value."""
    changed = deepcopy(dict(document.read_document(document.SHIPPED / "bengkulu.toml")))
    for table, values in changes.items():
        for key, value in values.items():
            changed[table][key] = {"value": value, "source": "office"}
    return document.parse_document(changed)


def without_excuse() -> OfficeFile:
    """Bengkulu, whose library paper lets nobody in without an address."""
    changed = deepcopy(dict(document.read_document(document.SHIPPED / "bengkulu.toml")))
    for paper in changed["standards"]:
        paper.setdefault("guest_book", {})["excuse_email"] = {"value": False, "source": "office"}
    return document.parse_document(changed)


def numbers(world: World) -> list[tuple[str, str]]:
    """Day and label of every ticket, as they were given."""
    query = select(TicketRow.day, TicketRow.label).order_by(TicketRow.day, TicketRow.number)
    with world.db.read() as connection:
        return [(day.strftime("%A"), label) for day, label in connection.execute(query)]


@contextmanager
def another_program(world: World) -> Iterator[Database]:
    """A connection of its own, as each program has."""
    db = open_database(world.db.url.render_as_string(hide_password=False), world.clock)
    yield db
    db.close()


@pytest.mark.sop("S000-2a")
def test_required_biodata_is_asked_for_at_its_field_and_nothing_typed_is_lost(house: House) -> None:
    kiosk = house.kiosk()
    guest = kiosk.guest
    guest.begin("library")
    guest.write("phone", "0812 0000 1234")
    guest.touch("next")
    assert guest.error_at("name") == "Bagian ini belum diisi."
    assert guest.error_at("gender") == "Pilih salah satu."
    assert guest.sees("birth_year-error")
    assert not guest.sees("phone-error")
    assert guest.text_of("phone-input") == "0812 0000 1234"
    assert guest.sees("guest_book"), "still on the form"
    kiosk.program.close()

    use_office(
        house.world.db, ADMINISTRATION, bengkulu(guest_fields={"phone": "required", "birth_year": "hidden"})
    )
    guest = house.kiosk().guest
    guest.begin("library")
    guest.write("name", "Ir. Melur Kenanga, M.E.")
    guest.touch("next")
    guest.wait_for("phone-error")
    assert not guest.sees("birth_year-input"), "the profile does not ask for it"
    assert guest.text_of("name-input") == "Ir. Melur Kenanga, M.E."


@pytest.mark.sop("S000-2b")
def test_the_address_is_checked_and_the_profile_says_whether_it_must_be(house: House) -> None:
    guest = house.kiosk().guest
    guest.begin("library")
    guest.fill_in(replace(GUEST, email=""), until="email-error")
    guest.write("email", "melur@")
    guest.touch("next")
    guest.wait_for("email-error")
    assert guest.text_of("email-input") == "melur@"
    guest.touch("cancel")
    guest.wait_for("home")
    assert guest.get_number("consultation", replace(GUEST, email="")) == "K001", "its paper does not insist"

    receptionist = house.receptionist()
    without = replace(GUEST, email="")
    assert receptionist.register_guest("library", without) == ""
    assert set(receptionist.errors()) == {"email"}
    reason = "tidak punya alamat"
    assert receptionist.register_guest("library", replace(without, no_email_reason=reason)) == "P001"
    with house.world.db.read() as connection:
        reasons = connection.execute(select(GuestEntryRow.no_email_reason)).scalars().all()
    assert sorted(reasons, key=str) == [None, reason]

    use_office(house.world.db, ADMINISTRATION, without_excuse())
    receptionist.wait(lambda: receptionist.sees("service_library"), "the form")
    receptionist.fill_guest("library", without)
    receptionist.wait(lambda: not receptionist.sees("no_email_reason"), "no field for an excuse")
    receptionist.press("Ctrl+Return")
    receptionist.wait(lambda: set(receptionist.errors()) == {"email"}, "the refusal at the field")


@pytest.mark.sop("S000-2d", "S004-1b")
def test_kiosk_and_receptionist_give_numbers_and_never_the_same(house: House) -> None:
    world = house.world
    with another_program(world) as of_kiosk, another_program(world) as of_console:
        guest = house.kiosk(db=of_kiosk).guest
        receptionist = house.receptionist(of_console)
        for turn in range(2):
            guest.begin("library")
            guest.fill_in(GUEST)
            guest.agree()
            receptionist.fill_guest("library", replace(GUEST, name=f"Tamu {turn}"))
            before = receptionist.text("issuedNumber")
            with world.db.work():
                guest.touch("next")
                receptionist.press("Ctrl+Return")
            guest.wait_for("ticket")
            receptionist.wait(lambda before=before: receptionist.text("issuedNumber") != before, "a number")
            given = {guest.text_of("ticket-number"), receptionist.text("issuedNumber")}
            assert given == {f"P{2 * turn + 1:03}", f"P{2 * turn + 2:03}"}
            guest.leave()

        world.clock.advance(timedelta(days=1))
        assert receptionist.register_guest("library", GUEST) == "P001"
        house.close()
    days = [("Tuesday", f"P{number:03}") for number in range(1, 5)]
    assert numbers(world) == [*days, ("Wednesday", "P001")]


@pytest.mark.sop("S000-2d")
def test_the_profile_says_who_gives_the_number(house: House) -> None:
    guest = house.kiosk().guest
    guest.wait_for("service-library")
    use_office(house.world.db, ADMINISTRATION, bengkulu(choices={"ticket_issued_by": "reception"}))
    assert house.receptionist().register_guest("library", GUEST) == "P001"
    guest.begin("library")
    guest.fill_in(GUEST)
    guest.agree()
    guest.touch("next")
    guest.wait_for("place")
    assert "Resepsionis" in guest.text_of("place-heading")
    guest.leave()

    use_office(house.world.db, ADMINISTRATION, bengkulu(choices={"ticket_issued_by": "visitor"}))
    guest.wait_for("service-library")
    assert guest.get_number("library") == "P002"


@pytest.mark.sop("S004-1a")
def test_the_guest_book_runs_in_a_window_of_the_reception_desk_too(house: House) -> None:
    """The same program, `anjungan kiosk --windowed --station "Meja depan (buku tamu)"`, beside her console."""
    world = house.world
    house.govern("library", "service-2023")
    house.plug_in()
    house.start_spool()
    station = enrol_station(world.db, "Meja depan (buku tamu)", StationKind.KIOSK)
    set_station(
        world.db, ADMINISTRATION, station.id, desk_id=None, printer_id=world.sample.reception.printer_id
    )
    receptionist = house.receptionist()
    at_the_desk = house.kiosk(station, size=(1024, 700))
    window = at_the_desk.program.window
    assert window.isVisible()
    assert (window.width(), window.height()) == (1024, 700)
    alone: Visitor = house.kiosk().guest
    assert at_the_desk.guest.get_number("library") == "P001"
    at_the_desk.guest.leave()
    assert alone.sees("home")
    assert receptionist.register_guest("library", GUEST) == "P002"
    assert receptionist.find(QLineEdit, "name").text() == ""
    assert house.printer.wait_for(2)
    query = select(GuestEntryRow.institution, GuestEntryRow.purpose, GuestEntryRow.need)
    with world.db.read() as connection:
        assert {tuple(row) for row in connection.execute(query)} == {
            (GUEST.institution, GUEST.purpose, GUEST.need)
        }
