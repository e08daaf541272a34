"""What is refused can still be done by who has the right and says why; everybody else hears a clear sentence."""

from sqlalchemy import select

from shared.audit.tables import AuditRow
from shared.cli.demo.sample import ADMINISTRATOR, PASSWORD
from shared.stations.rules import Station
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import VisitEventRow, VisitRow
from staff_console.driving import Officer
from tests.acceptance.house import ONE_PROCESS, House
from tests.acceptance.test_waiting_rows import NOTHING_KEPT, TUESDAY, take_a_number
from tests.ways import chose, office, said
from tests.world import GUEST

pytestmark = ONE_PROCESS
WHY = "Tamu tuna netra, diisi sesudahnya"


def administrator(house: House, station: Station) -> Officer:
    officer = house.console(station)
    officer.sign_in(ADMINISTRATOR.login, PASSWORD)
    officer.choose_desk(1)
    return officer


def say_why(officer: Officer, reason: str) -> None:
    """Take the way on beside the refusal; an empty reason is not taken."""
    officer.wait(lambda: officer.sees("toastAction"), "the way on")
    officer.click("toastAction")
    officer.wait(lambda: officer.sees("overrideDialog"), "the question for a reason")
    officer.press("Return")
    officer.wait(lambda: officer.errors().get("overrideReason") == "Tulis alasannya.", "the missing reason")
    officer.retype("overrideReason", reason)
    officer.press("Return")


def kept_reason(house: House, act: str) -> list[dict[str, str]]:
    return house.value(select(AuditRow.detail).where(AuditRow.act == act))


def called_before_the_guest_book(house: House) -> None:
    house.follow(office("sulawesi_tenggara", *NOTHING_KEPT))
    house.it_is(TUESDAY, "09:00", "Asia/Makassar")
    take_a_number(house.kiosk().guest, "P001")


def test_the_service_begins_before_the_guest_book_for_a_reason(house: House) -> None:
    called_before_the_guest_book(house)
    officer = administrator(house, house.world.sample.consoles[0])
    assert officer.call_next() == "P001"
    officer.press("F4")
    say_why(officer, WHY)
    assert house.wait(lambda: house.value(select(VisitRow.state)) == [VisitState.IN_SERVICE])
    assert kept_reason(house, "override_step") == [{"step": "service", "reason": WHY}]
    overridden = select(VisitEventRow.kind).where(VisitEventRow.kind == EventKind.STEP_OVERRIDDEN)
    assert len(house.value(overridden)) == 1, "it stands in the visit too"


def test_an_officer_without_the_right_is_told_what_comes_first(house: House) -> None:
    called_before_the_guest_book(house)
    officer = house.officer()
    assert officer.call_next() == "P001"
    officer.press("F4")
    officer.wait(lambda: "Langkah sebelumnya belum selesai." in officer.text("toastText"), "the sentence")
    assert not officer.sees("toastAction")
    assert house.value(select(VisitRow.state)) == [VisitState.CALLED]


BY_VISITORS = (said("ticket.issued_by", "visitor"), chose("ticket_issued_by", "visitor"))


def test_a_number_only_visitors_take_is_given_for_a_reason(house: House) -> None:
    house.follow(office("bengkulu", *BY_VISITORS))
    receptionist = administrator(house, house.world.sample.reception)
    receptionist.fill_guest("library", GUEST)
    receptionist.press("Ctrl+Return")
    say_why(receptionist, WHY)
    receptionist.wait(lambda: receptionist.text("issuedNumber") == "P001", "the number")
    assert kept_reason(house, "override_issuer") == [{"reason": WHY}]


def test_a_receptionist_sends_the_guest_to_the_kiosk_for_the_number(house: House) -> None:
    house.follow(office("bengkulu", *BY_VISITORS))
    receptionist = house.receptionist()
    receptionist.fill_guest("library", GUEST)
    receptionist.press("Ctrl+Return")
    receptionist.wait(lambda: receptionist.sees("receptionTrouble"), "the refusal")
    assert not receptionist.sees("toastAction")
    assert receptionist.text("issuedNumber") == ""
    assert house.value(select(VisitRow.id)) == []
