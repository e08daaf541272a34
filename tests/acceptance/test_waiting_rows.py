"""How long somebody who filled in the guest book may wait, as the service standards promise it."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView

from shared.visits.guest_form import GuestForm
from staff_console.driving import Officer
from staff_console.widgets.clock_bar import LimitLine
from staff_console.widgets.tokens import Tone
from tests.acceptance.house import ONE_PROCESS, Guest, House, clocks
from tests.ways import office, said, steps
from tests.world import GUEST

pytestmark = ONE_PROCESS
TUESDAY = datetime(2026, 11, 24, tzinfo=UTC)
NOTHING_KEPT = (said("custody", "none"), said("identity.custody", value=False))
SINCE_BOOK = "Sejak buku tamu"


@dataclass(frozen=True, slots=True)
class Promise:
    minutes: int

    def after(self, share: float) -> timedelta:
        return timedelta(minutes=self.minutes) * share


def wait_of(officer: Officer, number: str) -> str:
    """The cell of the waiting table as it is read out: minutes, and whether that is too long."""
    model = officer.find(QAbstractItemView, "waitingTable").model()
    spoken = Qt.ItemDataRole.AccessibleTextRole
    for row in range(model.rowCount()):
        if model.index(row, 0).data() == number:
            return str(model.index(row, 3).data(spoken))
    return ""


def follow_the_promise(house: House, promise: Promise) -> None:
    guest, officer = house.kiosk().guest, house.officer()
    limit = f"{promise.minutes}.00"
    guest.begin("library")
    house.pass_time(timedelta(seconds=55))
    guest.fill_in(GUEST)
    guest.agree()
    assert guest.take_ticket() == "P001"
    guest.leave()
    officer.wait(lambda: wait_of(officer, "P001").startswith("0.00"), "zero when the guest book is saved")

    house.pass_time(promise.after(0.8) - timedelta(seconds=1))
    assert "batas" not in wait_of(officer, "P001")
    house.pass_time(timedelta(seconds=1))
    assert "hampir melewati batas" in wait_of(officer, "P001"), "amber"
    assert officer.text("dayBreachesText") == ""
    house.pass_time(promise.after(0.2))
    assert wait_of(officer, "P001").startswith(limit)
    assert wait_of(officer, "P001").endswith("melewati batas"), "red"
    assert officer.text("banner0Lead") == f"P001 melewati batas menunggu {promise.minutes} menit."
    assert officer.text("dayBreachesText") == "Lewat batas hari ini: 1 menunggu"

    assert officer.call_next() == "P001"
    officer.start_service()
    officer.wait(lambda: f"Sejak buku tamu {limit} dari {limit}" in clocks(officer), "the stopped clock")
    house.pass_time(timedelta(minutes=3))
    assert f"Sejak buku tamu {limit} dari {limit}" in clocks(officer)
    officer.finish_service()

    assert guest.get_number("library", replace(GUEST, name="Kenari Jingga")) == "P002"
    house.pass_time(promise.after(0.5))
    assert officer.call_next() == "P002"
    officer.start_service()
    assert officer.text("dayBreachesText") == "Lewat batas hari ini: 1 menunggu", "the second was in time"


@pytest.mark.sop("S003-T1")
def test_kendari_serves_within_five_minutes_after_the_guest_book(house: House) -> None:
    """In the paper's own order: the number, the call, and only then the guest book, where the clock begins."""
    house.follow(office("sulawesi_tenggara", *NOTHING_KEPT))
    house.it_is(TUESDAY, "09:00", "Asia/Makassar")
    guest, officer = house.kiosk().guest, house.officer()
    take_a_number(guest, "P001")
    house.pass_time(timedelta(minutes=20))
    assert "batas" not in wait_of(officer, "P001"), "nobody has promised anything yet"
    assert officer.call_next() == "P001"
    house.pass_time(timedelta(minutes=10))
    assert not any("Sejak buku tamu" in clock for clock in clocks(officer))

    say_who(guest, "P001")
    officer.wait(
        lambda: f"{SINCE_BOOK} 0.00 dari 5.00" in clocks(officer), "zero when the guest book is saved"
    )
    house.pass_time(timedelta(minutes=3, seconds=59))
    assert tone(officer) is Tone.OK
    house.pass_time(timedelta(seconds=1))
    assert tone(officer) is Tone.WARN, "amber at four of five minutes"
    assert officer.text("dayBreachesText") == ""
    house.pass_time(timedelta(minutes=1))
    assert f"{SINCE_BOOK} 5.00 dari 5.00" in clocks(officer)
    assert tone(officer) is Tone.BAD, "red"
    assert officer.text("dayBreachesText") == "Lewat batas hari ini: 1 menunggu"
    assert officer.text("banner0Lead") == "P001 melewati batas menunggu 5 menit."

    officer.start_service()
    house.pass_time(timedelta(minutes=3))
    assert f"{SINCE_BOOK} 5.00 dari 5.00" in clocks(officer), "stopped by the start of the service"
    officer.finish_service()

    take_a_number(guest, "P002")
    house.pass_time(timedelta(minutes=9))
    assert officer.call_next() == "P002"
    say_who(guest, "P002", replace(GUEST, name="Kenari Jingga"))
    house.pass_time(timedelta(minutes=2))
    officer.start_service()
    assert officer.text("dayBreachesText") == "Lewat batas hari ini: 1 menunggu", "the second was in time"


def take_a_number(guest: Guest, number: str) -> None:
    guest.touch("service-library")
    guest.wait_for("number")
    assert guest.take_ticket() == number
    guest.leave()


def say_who(guest: Guest, number: str, form: GuestForm = GUEST) -> None:
    guest.touch(f"called-{number}")
    guest.fill_in(form)
    guest.agree()
    guest.touch("next")
    guest.wait_for("place")
    guest.touch("finish")
    guest.wait_for("home")


def tone(officer: Officer) -> Tone:
    """How the clock since the guest book looks at the officers' desk."""
    for index in range(4):
        clock = officer.find(LimitLine, f"currentClock{index}")
        if clock.isVisible() and SINCE_BOOK in clock.accessibleName():
            return clock.tone
    msg = "no clock since the guest book"
    raise AssertionError(msg)


def test_kendari_with_the_guest_book_first_keeps_the_same_promise(house: House) -> None:
    """The clock runs from the guest book, wherever the office puts it; here before the number, so that many wait."""
    book_first = steps("guest_book", "ticket", "wait", "service", "rating")
    house.follow(office("sulawesi_tenggara", book_first, *NOTHING_KEPT))
    follow_the_promise(house, Promise(5))


@pytest.mark.sop("S004-T1")
def test_bengkulu_serves_within_ten_minutes_after_the_guest_book(house: House) -> None:
    house.govern("library", "service-2023")
    follow_the_promise(house, Promise(10))
