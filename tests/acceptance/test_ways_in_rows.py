"""Other offices' ways in, through the real screens: checked at the door, the number before the person, by name."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from shared.queueing.tables import CallRow, TicketRow
from shared.visitors.tables import VisitorRow
from shared.visits.states import Channel, VisitState
from shared.visits.tables import GuestEntryRow, ScreeningRow, VisitRow
from staff_console.driving import Officer
from tests.acceptance.house import ONE_PROCESS, House
from tests.ways import chose, office, puts_in_force, said
from tests.world import GUEST

pytestmark = ONE_PROCESS
TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)


def seated(house: House) -> Officer:
    officer = house.officer()
    officer.wait(lambda: officer.sees("verb_finish"), "the desk")
    return officer


@pytest.mark.sop("S002-1", "S002-1b", "S002-3")
def test_muara_enim_checks_at_the_door_and_calls_by_name(house: House) -> None:
    house.follow(office("muara_enim", said("screening.temperature_limit", 37.5)))
    house.it_is(TUESDAY, "09:00")
    guest = house.kiosk().guest
    guest.touch("service-library")
    guest.wait_for("screening")
    guest.touch("next")
    guest.wait_until(lambda: guest.error_at("mask") != "", "the unanswered question")
    guest.touch("mask-no")
    guest.write("temperature", "36,6")
    guest.touch("next")
    guest.wait_until(lambda: guest.sees("screening-stopped"), "being stopped")
    assert house.value(select(VisitRow.id)) == []
    guest.touch("mask-yes")
    guest.touch("next")
    guest.wait_for("bag")
    guest.touch("next")
    assert guest.text_of("bag-slot").startswith("R-")
    guest.touch("next")
    guest.wait_for("guest_book")
    assert house.value(select(VisitRow.state)) == [VisitState.REGISTERING]
    assert house.value(select(ScreeningRow.temperature)) == [pytest.approx(36.6)]
    guest.fill_in(GUEST)
    guest.agree()
    guest.touch("next")
    guest.wait_for("place")
    assert guest.text_of("place-heading") == "Silakan ke Petugas Perpustakaan", "the office's own word (C22)"
    assert house.value(select(TicketRow.number)) == [None]
    officer = seated(house)
    assert not officer.sees("verb_call_next"), "nothing is called on a display here"
    officer.wait(lambda: "Melur Kenanga" in officer.text("nextTitle"), "the visitor by name")
    officer.press("F7")
    officer.wait(lambda: officer.text("currentName") == "Melur Kenanga", "the visitor at the desk")
    assert house.value(select(CallRow.sequence)) == []
    officer.finish_service()
    assert house.wait(lambda: house.value(select(VisitRow.state)) == [VisitState.RETURNING]), (
        "its bag is here"
    )


@pytest.mark.sop("S003-1", "S003-2", "S003-R1", "S003-R4")
def test_sultra_gives_the_number_first_and_asks_when_called(house: House) -> None:
    open_hours = office("sulawesi_tenggara", said("custody", "none"), said("identity.custody", value=False))
    house.follow(open_hours)
    house.it_is(TUESDAY, "09:00", "Asia/Makassar")
    guest = house.kiosk().guest
    guest.touch("service-library")
    guest.wait_for("number")
    number = guest.take_ticket()
    assert number == "P001"
    assert house.value(select(VisitRow.visitor_id)) == [None]
    assert house.value(select(VisitRow.channel)) == [Channel.ON_SITE]
    guest.leave()
    officer = seated(house)
    assert officer.call_next() == "P001"
    officer.press("F4")
    officer.wait(lambda: "Langkah sebelumnya" in officer.text("toastText"), "the refusal")
    guest.wait_for("called-P001")
    guest.touch("called-P001")
    guest.fill_in(GUEST)
    guest.touch("agreement")
    assert guest.sees("optional-agreement")
    guest.touch("next")
    guest.wait_for("place")
    assert "P001" in guest.text_of("place-heading")
    assert house.value(select(VisitRow.visitor_id)) != [None]
    assert house.value(select(VisitorRow.phone)) == [None], "optional, and not agreed to"
    officer.start_service()
    assert house.value(select(VisitRow.state)) == [VisitState.IN_SERVICE]


def act_of(receptionist: Officer, name: str) -> str:
    """The object name of the button beside this arrival."""
    for index in range(4):
        if name in receptionist.text(f"arrival{index}Who"):
            return f"arrival{index}Act"
    return ""


@pytest.mark.sop("S001P-2", "S001J-2", "S001K-2", "S001R-2")
@pytest.mark.parametrize("service", ["library", "sales", "consultation", "recommendation"])
def test_the_reception_hears_of_an_arrival_and_gives_the_number(house: House, service: str) -> None:
    """Greeted, announced, profile and service saved at once, the number given by the receptionist."""
    by_reception = chose("ticket_issued_by", "reception")
    house.follow(office("bengkulu", by_reception, puts_in_force("library", "sop-2023")))
    receptionist = house.receptionist()
    guest = house.kiosk().guest
    guest.wait_until(lambda: any("Selamat" in text for text in guest.texts()), "the greeting")
    guest.begin(service)
    receptionist.wait(lambda: "anjungan" in receptionist.text("toastText"), "the arrival")
    guest.fill_in(GUEST)
    guest.agree()
    guest.touch("next")
    guest.wait_for("place")
    assert house.value(select(VisitRow.service_key)) == [service]
    assert len(house.value(select(GuestEntryRow.id))) == 1
    receptionist.wait(lambda: act_of(receptionist, "Melur Kenanga") != "", "the guest in the list")
    receptionist.click(act_of(receptionist, "Melur Kenanga"))
    prefix = {"library": "P", "sales": "J", "consultation": "K", "recommendation": "R"}[service]
    receptionist.wait(lambda: receptionist.text("issuedNumber") == f"{prefix}001", "the number")
    assert house.value(select(VisitRow.state)) == [VisitState.WAITING]


@pytest.mark.sop("S003-2")
def test_the_reception_fills_in_the_guest_book_of_a_called_number(house: House) -> None:
    house.follow(office("sulawesi_tenggara", said("custody", "none"), said("identity.custody", value=False)))
    house.it_is(TUESDAY, "09:00", "Asia/Makassar")
    guest = house.kiosk().guest
    guest.touch("service-library")
    guest.wait_for("number")
    assert guest.take_ticket() == "P001"
    officer = seated(house)
    assert officer.call_next() == "P001"
    receptionist = house.receptionist()
    receptionist.wait(lambda: act_of(receptionist, "P001") != "", "the called number")
    receptionist.click(act_of(receptionist, "P001"))
    receptionist.fill_guest("library", GUEST, keeps_optional=False)
    receptionist.press("Ctrl+Return")
    assert house.wait(lambda: len(house.value(select(GuestEntryRow.id))) == 1)
    assert house.value(select(VisitorRow.phone)) == [None], "optional, and not agreed to"
    assert house.value(select(TicketRow.label)) == ["P001"]
    officer.start_service()
    assert house.value(select(VisitRow.state)) == [VisitState.IN_SERVICE]
