"""What the guest book holds beside name and need, through the screens: card, address, account, medium."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel
from sqlalchemy import MetaData, create_engine, select

from kiosk.driving import Visitor
from shared.office import document
from shared.office.document import OfficeFile
from shared.visitors.tables import VisitorCardRow
from shared.visits.guest_form import GuestForm
from shared.visits.states import EventKind, Media
from shared.visits.tables import GuestEntryRow, VisitEventRow, VisitRow
from staff_console.driving import Officer
from tests.acceptance.house import ONE_PROCESS, Guest, House
from tests.ways import office, said
from tests.world import GUEST

pytestmark = ONE_PROCESS
TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)
NUMBER = "1771010203040001"
"""Of nobody."""
LICENCE = replace(GUEST, identity_type="sim")
VALID = "Kartu harus masih berlaku. Bila sudah habis, pakai kartu lain atau panggil petugas."


def sops_of_2023(number: str = "not_stored") -> OfficeFile:
    """Bengkulu with its four SOPs of 2023 for every service, and the office's word on storing numbers."""
    kept = document.govern(document.read_document(document.SHIPPED / "bengkulu.toml"), "library", "sop-2023")
    for standard in kept["standards"]:
        if standard["key"] == "sop-2023":
            standard["identity"]["number"] = {"value": number, "source": ["office"]}
    return document.parse_document(kept)


def to_the_card(guest: Guest, answers: GuestForm) -> None:
    """As far as the card, which has run out: the sentence stands at the tick."""
    guest.fill_in(answers, until="identity_valid-error")
    assert guest.error_at("identity_valid") == VALID


def from_the_card(guest: Guest) -> None:
    """The tick, and what is left to say."""
    guest.touch("identity_valid")
    guest.touch("next")
    finish(guest)


def finish(guest: Guest) -> None:
    guest.touch("institution_category-education_research")
    guest.touch("next")
    guest.touch("purpose-coursework")
    guest.touch("next")
    guest.agree()


@pytest.mark.sop("S001P-1", "S001J-1", "S001K-1", "S001R-1")
@pytest.mark.parametrize(
    ("service", "letter"), [("library", "P"), ("sales", "J"), ("consultation", "K"), ("recommendation", "R")]
)
def test_each_service_of_the_sops_is_preselected_and_wants_a_valid_card(
    house: House, service: str, letter: str
) -> None:
    house.follow(sops_of_2023())
    guest = house.kiosk().guest
    guest.begin(service)
    to_the_card(guest, LICENCE)
    assert not guest.sees("identity_number"), "this office stores no numbers"
    from_the_card(guest)
    assert guest.take_ticket() == f"{letter}001"
    assert house.value(select(VisitRow.service_key)) == [service]
    assert house.value(select(GuestEntryRow.identity_type)) == ["sim"]
    assert house.value(select(GuestEntryRow.identity_valid)) == [True]
    assert house.value(select(VisitorCardRow.id)) == []


@pytest.mark.sop("S001P-1")
def test_a_number_is_stored_sealed_and_shown_masked_on_every_screen(house: House) -> None:
    house.follow(sops_of_2023("required"))
    guest = house.kiosk().guest
    guest.begin("consultation")
    guest.fill_in(GUEST, until="identity_number-error")
    guest.write("identity_number", NUMBER[:6] + "87" + NUMBER[8:])
    guest.touch("next")
    guest.wait_until(lambda: "tanggal lahir" in guest.error_at("identity_number"), "what is wrong")
    clear(guest, "identity_number")
    guest.write("identity_number", NUMBER)
    guest.touch("next")
    finish(guest)
    guest.take_ticket()
    assert NUMBER not in " ".join(guest.texts())
    officer = house.officer()
    officer.call_next()
    officer.start_service()
    officer.wait(lambda: "•••• 0001" in officer.text("currentNotes"), "the masked card")
    shown = " ".join(each.text() for each in officer.window.findChildren(QLabel))
    assert NUMBER not in shown
    assert NUMBER not in everything(house)
    sealed = house.value(select(VisitorCardRow.hash))
    assert len(sealed) == 1
    assert len(sealed[0]) == 64
    key = house.key_file.path.read_text("ascii").strip()
    assert key not in everything(house), "the key lies outside the database, so no backup of it holds it"


def clear(guest: Visitor, field: str) -> None:
    item = guest.wait_for(f"{field}-input")
    item.setProperty("text", "")


def everything(house: House) -> str:
    """Every cell of the database."""
    engine = create_engine(house.world.db.url)
    tables = MetaData()
    tables.reflect(engine)
    with engine.connect() as connection:
        found = [
            str(tuple(row)) for table in tables.sorted_tables for row in connection.execute(select(table))
        ]
    engine.dispose()
    return "\n".join(found)


@pytest.mark.sop("S004-R1", "S004-R2")
def test_the_service_standard_wants_a_valid_card_and_an_address(house: House) -> None:
    house.govern("library", "service-2023")
    guest = house.kiosk().guest
    guest.begin("library")
    guest.fill_in(replace(LICENCE, email=""), until="email-error")
    assert guest.error_at("email") != ""
    guest.write("email", GUEST.email)
    guest.touch("next")
    to_the_card(
        guest, replace(LICENCE, **dict.fromkeys(("name", "email", "phone", "birth_year", "gender"), ""))
    )
    from_the_card(guest)
    assert guest.take_ticket() == "P001"
    assert house.value(select(GuestEntryRow.identity_valid)) == [True]


@pytest.mark.sop("S003-R2", "S003-R3", "S003-R6")
@pytest.mark.parametrize("waits", [False, True])
def test_kendari_wants_card_address_and_account(house: House, waits: bool) -> None:
    plain = (said("custody", "none"), said("identity.custody", value=False))
    waiting = (said("without_account", "wait"),) if waits else ()
    house.follow(office("sulawesi_tenggara", *plain, *waiting))
    house.it_is(TUESDAY, "09:00", "Asia/Makassar")
    guest = house.kiosk().guest
    guest.touch("service-library")
    guest.take_ticket()
    guest.leave()
    officer = house.officer()
    assert officer.call_next() == "P001"
    guest.wait_for("called-P001")
    guest.touch("called-P001")
    guest.fill_in(replace(GUEST, email="", account=""), until="email-error")
    assert guest.error_at("email") != "", (
        "an active address is required once, however often the paper says it"
    )
    guest.write("email", GUEST.email)
    guest.touch("next")
    guest.touch("education-bachelor")
    guest.touch("occupation-student")
    guest.touch("next")
    guest.wait_for("account")
    assert {name for name in ("ktp", "sim", "passport", "other") if guest.sees(f"identity_type-{name}")} == {
        "ktp",
        "sim",
        "passport",
        "other",
    }
    guest.touch("identity_type-ktp")
    guest.touch("account-no")
    guest.wait_for("account-qr")
    assert "pst.bps.go.id" in guest.text_of("account-link")
    guest.touch("next")
    if waits:
        assert "memerlukan akun" in guest.error_at("account")
        guest.touch("account-yes")
        guest.touch("next")
    finish(guest)
    guest.touch("next")
    guest.wait_for("place")
    assert house.value(select(GuestEntryRow.has_account)) == [waits]
    assert house.value(select(GuestEntryRow.identity_type)) == ["ktp"]


@pytest.mark.sop("S000-3")
def test_the_medium_is_chosen_at_the_desk_within_ten_minutes_and_switched(house: House) -> None:
    guest = house.kiosk().guest
    guest.get_number("library")
    officer = house.officer()
    officer.call_next()
    officer.start_service()
    officer.wait(lambda: officer.sees("medium_printed"), "the choice")
    assert "Memilih media" in visible(officer)
    assert "dari 10.00" in visible(officer)
    officer.click("medium_electronic")
    assert house.wait(lambda: house.value(select(GuestEntryRow.media)) == [Media.ELECTRONIC])
    officer.click("medium_both")
    assert house.wait(lambda: house.value(select(GuestEntryRow.media)) == [Media.BOTH])
    chosen = select(VisitEventRow.id).where(VisitEventRow.kind == EventKind.MEDIUM_CHOSEN)
    assert len(house.value(chosen)) == 2
    officer.wait(lambda: "Memilih media" not in visible(officer), "the clock to stop")


def visible(officer: Officer) -> str:
    return " ".join(each.text() for each in officer.window.findChildren(QLabel) if each.isVisible())


def test_several_services_in_one_visit_are_one_number(house: House) -> None:
    house.follow(sops_of_2023())
    guest = house.kiosk().guest
    guest.begin("consultation")
    guest.fill_in(GUEST)
    guest.touch("back")
    guest.touch("more")
    guest.touch("more-services")
    guest.touch("wanted_services.library")
    guest.touch("next")
    guest.wait_for("more-services")
    guest.touch("next")
    guest.agree()
    assert guest.take_ticket() == "K001"
    officer = house.officer()
    assert officer.call_next() == "K001"
    officer.start_service()
    officer.press("F6")
    officer.wait(lambda: officer.text("currentNumber") == "", "the free desk")
    assert officer.call_next() == "K001", "the same number, now for the library"
    officer.start_service()
    officer.finish_service()
    assert house.value(select(VisitRow.state)) == ["awaiting_rating"]
