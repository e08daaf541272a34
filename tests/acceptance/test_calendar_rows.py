"""When the office serves: its hours, its holidays and its break, as visitors and officers meet them."""

import time as clock_of_this_computer
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION
from shared.audit.tables import AuditRow
from shared.cli.demo.sample import ADMINISTRATOR, PASSWORD
from shared.office import queries
from shared.office.calendar import EntryKind
from shared.office.document import load, parse_document, read_document
from shared.office.keeping import NewEntry, add_entry
from shared.office.opening import day_hours, slots
from shared.queueing.tables import TicketRow
from tests.acceptance.house import ONE_PROCESS, House
from tests.world import GUEST

pytestmark = ONE_PROCESS

WEDNESDAY = datetime(2026, 11, 25)  # noqa: DTZ001 - a calendar day
THURSDAY = datetime(2026, 11, 26)  # noqa: DTZ001 - a calendar day
SATURDAY = datetime(2026, 11, 28)  # noqa: DTZ001 - a calendar day
CHRISTMAS = datetime(2026, 12, 25)  # noqa: DTZ001 - a calendar day


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This computer believes that it stands in New York."""
    monkeypatch.setenv("TZ", "America/New_York")
    clock_of_this_computer.tzset()
    yield
    monkeypatch.undo()
    clock_of_this_computer.tzset()


def tickets(house: House) -> list[str]:
    return house.value(select(TicketRow.label).order_by(TicketRow.issued_at))


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.sop("S000-1a", "S001P-1a", "S001J-1a", "S001K-1a", "S001R-1a")
def test_numbers_are_given_in_the_hours_of_the_office_whatever_this_computer_believes(house: House) -> None:
    house.it_is(WEDNESDAY, "07:59")
    guest = house.kiosk().guest
    guest.wait_for("closed")
    assert "Kami buka lagi Rabu,\n25 November pukul 08.00 WIB" in guest.texts()
    assert "08.00–15.30" in guest.texts()
    guest.touch("appointments-foot")
    guest.wait_for("make-appointment")
    guest.touch("back")
    guest.wait_for("closed")
    house.pass_time(timedelta(minutes=1))
    guest.wait_for("home")
    for service, label in (
        ("library", "P001"),
        ("sales", "J001"),
        ("consultation", "K001"),
        ("recommendation", "R001"),
    ):
        assert guest.get_number(service) == label
        guest.leave()
    house.it_is(THURSDAY, "15:29")
    house.pass_time(timedelta(minutes=1))
    guest.wait_for("closed")
    assert any(text.startswith("Layanan hari ini berakhir pukul 15.30.") for text in guest.texts())
    assert "Kami buka lagi Jumat,\n27 November pukul 08.00 WIB" in guest.texts()
    assert guest.sees("appointments-foot")
    assert not guest.sees("service-library")
    assert tickets(house) == ["P001", "J001", "K001", "R001"]


@pytest.mark.sop("S000-1c")
def test_without_a_break_nothing_pauses_and_with_one_calls_do(house: House) -> None:
    world = house.world
    with world.db.read() as connection:
        current = queries.current(connection)
    hours = day_hours(current.office, current.calendar, WEDNESDAY.date())
    half_hours = slots(hours, timedelta(minutes=30))
    assert len(half_hours) == 15
    house.it_is(WEDNESDAY, "12:15")
    guest, officer = house.kiosk().guest, house.officer()
    assert guest.get_number("library") == "P001"
    guest.leave()
    assert officer.call_next() == "P001"
    officer.mark_absent()

    follow_with_break(house)
    guest.wait_for("home")
    guest.wait_until(lambda: "Layanan mulai lagi pukul 13.00" in guest.texts(), "the end of the break")
    assert guest.get_number("library") == "P002"
    officer.wait(lambda: bool(officer.rows("waitingTable")), "the next guest")
    officer.press("F2")
    officer.wait(lambda: "Istirahat sampai pukul 13.00" in officer.text("toastText"), "the refusal")
    assert officer.text("currentNumber") == ""
    display = house.display()
    display.wait_until(
        lambda: "Sedang istirahat. Layanan dilanjutkan pukul 13.00 WIB." in display.texts(), "the break"
    )
    house.it_is(WEDNESDAY, "12:59")
    house.pass_time(timedelta(minutes=1))
    assert officer.call_next() == "P002"


def test_who_may_override_calls_in_the_break_for_a_reason(house: House) -> None:
    follow_with_break(house)
    house.it_is(WEDNESDAY, "12:15")
    assert house.world.issue().label == "P001"
    officer = house.console(house.world.sample.consoles[0])
    officer.sign_in(ADMINISTRATOR.login, PASSWORD)
    officer.choose_desk(1)
    officer.wait(lambda: bool(officer.rows("waitingTable")), "the guest")
    officer.press("F2")
    officer.wait(lambda: officer.sees("toastAction"), "the way to call all the same")
    officer.click("toastAction")
    officer.wait(lambda: officer.sees("breakDialog"), "the question for a reason")
    officer.press("Return")
    officer.wait(lambda: bool(officer.errors()), "the missing reason")
    officer.retype("breakReason", "Tamu dari jauh")
    officer.press("Return")
    officer.wait(lambda: officer.text("currentNumber") == "P001", "the call")
    (detail,) = house.value(select(AuditRow.detail).where(AuditRow.act == "call_in_break"))
    assert detail == {"reason": "Tamu dari jauh"}


@pytest.mark.sop("S002-H5")
def test_muara_enim_serves_every_working_day_and_only_informs_at_other_times(house: House) -> None:
    document = dict(read_document(Path("assets/offices/muara_enim.toml")))
    week = document["hours"]["week"]
    assert week[0]["time"] == "8.30-15.30"
    spelled = {**document, "hours": {**document["hours"], "week": [{**week[0], "time": "08.30-15.30"}]}}
    assert parse_document(document).office.hours == parse_document(spelled).office.hours

    house.follow(load("muara_enim"))
    for day in (26, 27, 30):
        at = datetime(2026, 11, day)  # noqa: DTZ001 - a calendar day
        for moment, page in (("08:29", "closed"), ("08:30", "home"), ("15:29", "home"), ("15:30", "closed")):
            house.it_is(at, moment)
            kiosk = house.kiosk()
            kiosk.guest.wait_for(page)
            kiosk.program.close()
    for closed, why in (
        (SATURDAY, "Tidak ada layanan pada hari Sabtu."),
        (CHRISTMAS, "Hari ini libur nasional: Hari Raya Natal."),
    ):
        house.it_is(closed, "10:00")
        kiosk = house.kiosk()
        kiosk.guest.wait_for("closed")
        told = " ".join(kiosk.guest.texts())
        assert why in told
        assert "08.30–15.30" in told
        assert "janji temu" not in told.lower(), "this paper knows no appointments"
        kiosk.program.close()


def test_a_holiday_entered_at_the_console_closes_the_kiosk_at_once(house: House) -> None:
    house.it_is(WEDNESDAY, "10:00")
    guest = house.kiosk().guest
    guest.wait_for("home")
    day = WEDNESDAY.date()
    add_entry(
        house.world.db, ADMINISTRATION, NewEntry(EntryKind.LOCAL_HOLIDAY, day, day, "Hari jadi provinsi")
    )
    guest.wait_for("closed")
    assert any(text.startswith("Hari ini libur daerah: Hari jadi provinsi.") for text in guest.texts())


def test_no_more_numbers_today_reaches_the_kiosk_and_is_undone(house: House) -> None:
    house.it_is(WEDNESDAY, "10:00")
    guest, receptionist = house.kiosk().guest, house.receptionist()
    guest.begin("library")
    receptionist.open_page("calendar")
    receptionist.wait(lambda: receptionist.sees("stopNumbers"), "the calendar")
    receptionist.click("stopNumbers")
    receptionist.wait(lambda: receptionist.sees("stopReason"), "the question")
    receptionist.retype("stopReason", "Listrik padam")
    receptionist.press("Return")
    receptionist.wait(lambda: receptionist.sees("stoppedTitle"), "the end of the numbers")
    guest.fill_in(GUEST)
    guest.agree()
    guest.touch("next")
    said = "Nomor untuk hari ini sudah ditutup. Silakan datang lagi pada hari layanan berikutnya."
    guest.wait_until(lambda: said in guest.texts(), "the calm refusal")
    assert tickets(house) == []
    receptionist.click("toastAction")
    receptionist.wait(lambda: not receptionist.sees("stoppedTitle"), "numbers again")
    assert guest.take_ticket() == "P001"


def follow_with_break(house: House) -> None:
    document = dict(read_document(Path("assets/offices/bengkulu.toml")))
    pause = {"value": [{"days": ["wednesday"], "time": "12.00-13.00"}], "source": "office"}
    document["hours"] = {**document["hours"], "pause": pause}
    house.follow(parse_document(document))
