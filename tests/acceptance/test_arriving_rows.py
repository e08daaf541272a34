"""Arriving: the first touch, the hours, the guest book and the number, as the library paper of Bengkulu has them."""

from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from time import monotonic

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from shared.queueing.tables import TicketRow
from shared.visitors.tables import VisitorRow
from shared.visits.tables import GuestEntryRow, VisitRow
from tests.acceptance.house import ONE_PROCESS, House, clocks
from tests.world import GUEST, World

pytestmark = ONE_PROCESS

THURSDAY = datetime(2026, 11, 26)  # noqa: DTZ001 - a calendar day
FRIDAY = datetime(2026, 11, 27)  # noqa: DTZ001 - a calendar day
SHOWN_WITHIN_S = 2.0
"""S000-2."""


def labels(world: World) -> list[str]:
    with world.db.read() as connection:
        return list(connection.execute(select(TicketRow.label).order_by(TicketRow.issued_at)).scalars())


@pytest.mark.sop("S000-1")
def test_the_library_is_one_touch_away(house: House) -> None:
    guest = house.kiosk().guest
    guest.wait_for("home")
    for offered in ("library", "sales", "consultation", "recommendation"):
        assert guest.sees(f"service-{offered}")
    assert "Perpustakaan" in guest.texts()
    guest.touch("service-library")
    guest.wait_for("guest_book")


@pytest.mark.sop("S000-1b", "S001P-1b")
def test_a_quarter_to_four_is_in_time_on_friday_and_too_late_on_thursday(house: House) -> None:
    house.it_is(THURSDAY, "15:45")
    kiosk = house.kiosk()
    kiosk.guest.wait_for("closed")
    told = " ".join(kiosk.guest.texts())
    assert "08.00–15.30" in told
    assert "08.00–16.00" in told, "the hours differ by weekday"
    assert not kiosk.guest.sees("service-library")
    kiosk.program.close()

    house.it_is(FRIDAY, "15:45")
    guest = house.kiosk().guest
    assert guest.get_number("library") == "P001"
    guest.leave()
    assert guest.get_number("sales") == "J001"
    assert labels(house.world) == ["P001", "J001"]


@pytest.mark.sop("S000-2")
def test_a_finished_guest_book_gives_a_number_on_screen_and_paper(house: House) -> None:
    world, printer = house.world, house.plug_in()
    house.start_spool()
    guest = house.kiosk(size=(1080, 1920)).guest
    guest.begin("library")
    guest.fill_in(GUEST)
    guest.agree()
    began = monotonic()
    assert guest.take_ticket() == "P001"
    assert monotonic() - began < SHOWN_WITHIN_S
    assert printer.wait_for(1)

    with world.db.read() as connection:
        query = (
            select(VisitRow.service_key, TicketRow.label, VisitorRow.name, GuestEntryRow.institution)
            .join(TicketRow, TicketRow.visit_id == VisitRow.id)
            .join(VisitorRow, VisitorRow.id == VisitRow.visitor_id)
            .join(GuestEntryRow, GuestEntryRow.visit_id == VisitRow.id)
        )
        (visit,) = connection.execute(query).all()
    assert tuple(visit) == ("library", "P001", GUEST.name, GUEST.institution)
    (paper,) = printer.tickets
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(paper.png())))
    assert code.text == guest.text_of("ticket-qr")


@pytest.mark.sop("S000-2")
def test_more_than_ten_minutes_at_the_guest_book_are_flagged_at_the_console(house: House) -> None:
    receptionist, officer = house.receptionist(), house.officer()
    receptionist.fill_guest("library", GUEST)
    clock = receptionist.find(QWidget, "registrationClock")
    house.pass_time(timedelta(minutes=9, seconds=59))
    receptionist.wait(lambda: clock.accessibleName() == "Buku tamu 9.59 dari 10.00", "the step's clock")
    house.pass_time(timedelta(seconds=1))
    receptionist.wait(
        lambda: clock.accessibleName() == "Buku tamu: lewat batas 10.00 dari 10.00", "the step's clock in red"
    )
    receptionist.press("Ctrl+Return")
    receptionist.wait(lambda: receptionist.text("issuedNumber") == "P001", "the number")
    assert not clock.isVisible(), "the next guest begins at zero"
    officer.wait(lambda: bool(officer.text("dayBreachesText")), "the flag at the desk")
    assert officer.text("dayBreachesText") == "Lewat batas hari ini: 1 mengisi buku tamu"

    guest = house.kiosk().guest
    guest.begin("library")
    house.pass_time(timedelta(seconds=50))
    guest.fill_in(replace(GUEST, name="Anggrek Bulan"))
    house.pass_time(timedelta(seconds=40))
    guest.agree()
    assert guest.take_ticket() == "P002"
    officer.call_next()
    officer.wait(lambda: "Mengisi buku tamu 10.00 dari 10.00" in clocks(officer), "the clock of the visitor")
    officer.mark_absent()
    officer.wait(lambda: officer.text("dayBreachesText") == "", "who did not come is not counted")
    officer.call_next()
    officer.wait(lambda: "Mengisi buku tamu 1.30 dari 10.00" in clocks(officer), "the clock of the second")
