"""Bags and cards: what Muara Enim's and Sulawesi Tenggara's papers ask for, done by keyboard on the console."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from sqlalchemy import select

from shared.audit.tables import AuditRow
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.journey import operations as journey
from shared.journey.operations import Beginning
from shared.office.vocabulary import IdentityType
from shared.printing.outcome import PrintOutcome
from shared.printing.rules import JobKind
from shared.printing.tables import PrintJobRow
from shared.queueing import operations as queueing
from shared.queueing.operations import TicketRequest
from shared.reading_room.tables import DepositRow
from shared.visitors.consents import answer
from shared.visits.screening import ScreeningAnswers
from shared.visits.states import EntrySource, EventKind, VisitState
from shared.visits.tables import VisitEventRow, VisitRow
from staff_console.custody.slot_map import SlotButton
from staff_console.driving import Officer
from staff_console.widgets.bars import StatusBar
from tests.acceptance.house import ONE_PROCESS, House
from tests.ways import office
from tests.world import GUEST

pytestmark = ONE_PROCESS


@pytest.fixture
def rack(house: House) -> Officer:
    """Muara Enim, an officer on the page of custody."""
    house.follow(office("muara_enim"))
    return at_custody(house)


def at_custody(house: House) -> Officer:
    officer = house.officer()
    officer.wait(lambda: officer.sees("rail_custody"), "the page of custody")
    officer.open_page("custody")
    officer.wait(lambda: officer.sees("tableStateLead"), "nothing held")
    return officer


def request(name: str, **changes: Any) -> TicketRequest:  # noqa: ANN401 - fields of the request
    made = TicketRequest(
        "library",
        replace(GUEST, name=name),
        answer(Language.INDONESIAN, given=True),
        EntrySource.KIOSK,
    )
    return replace(made, **changes)


def comes_in(house: House) -> UUID:
    """At the door of Muara Enim: mask on, no fever."""
    healthy = ScreeningAnswers(mask=True, temperature="36,5")
    beginning = Beginning("library", EntrySource.KIOSK, healthy)
    return journey.begin_visit(house.world.db, house.world.kiosk, beginning)


def fills_in(house: House, visit: UUID, name: str = "Melur Kenanga") -> None:
    journey.save_guest_book(house.world.db, house.world.kiosk, request(name, visit_id=visit))


def is_served(house: House) -> None:
    desk = house.world.desks[0].id
    journey.fetch(house.world.db, house.world.officers[0], desk)
    journey.finish_service(house.world.db, house.world.officers[0], desk)


def takes_number(house: House, name: str) -> UUID:
    """Sulawesi Tenggara: number first, called, then the guest book; custody comes next."""
    world, desk = house.world, house.world.desks[0].id
    anonymous = request(name, guest=None, consent=None)
    visit = queueing.issue_ticket(world.db, world.kiosk, anonymous).visit_id
    queueing.call_next(world.db, world.officers[0], desk)
    fills_in(house, visit, name)
    return visit


def due(officer: Officer) -> tuple[tuple[str, ...], ...]:
    return officer.rows("custodyDueTable")


def held(officer: Officer) -> list[tuple[str, str]]:
    """Tag and thing of everything held."""
    return [(row[0], row[1]) for row in officer.rows("custodyHeldTable")]


def clock_says(officer: Officer) -> str:
    """What a screen reader hears of the first clock."""
    model = officer.find(QTableView, "custodyDueTable").model()
    return str(model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole))


def slot(officer: Officer, label: str) -> str:
    return officer.find(SlotButton, f"slot_{label}").words


def send(officer: Officer, **answers: str) -> None:
    """Fill in the open question and send it by Enter."""
    for name, words in answers.items():
        officer.retype(name, words)
    officer.press("Return")


def states(house: House) -> list[VisitState]:
    return house.value(select(VisitRow.state).order_by(VisitRow.opened_at))


@pytest.mark.sop("S002-2")
def test_the_bag_comes_onto_a_numbered_rack_before_the_guest_book(house: House, rack: Officer) -> None:
    house.plug_in()
    house.start_spool()
    visit = comes_in(house)
    rack.wait(lambda: len(due(rack)) == 1, "the visitor")
    assert due(rack)[0][2] == "Simpan tas"
    with pytest.raises(Refusal, match="step_before"):
        fills_in(house, visit)
    house.pass_time(timedelta(minutes=2, seconds=30))
    rack.wait(lambda: "hampir lewat batas" in clock_says(rack), "a warning before three minutes")
    house.pass_time(timedelta(seconds=30))
    rack.wait(lambda: ", lewat batas" in clock_says(rack), "three minutes")
    rack.press("F2")
    rack.wait(lambda: rack.sees("takeIn"), "the question")
    assert not rack.sees("card")
    rack.press("Return")
    rack.wait(lambda: held(rack) == [("R-01", "Tas")], "the bag")
    assert slot(rack, "R-02") == "kosong"
    assert slot(rack, "R-01") != "kosong"
    slips = select(PrintJobRow.state).where(PrintJobRow.kind == JobKind.TAG)
    assert house.wait(lambda: house.value(slips) in ([], [PrintOutcome.PRINTED]))
    fills_in(house, visit)
    assert states(house) == [VisitState.WAITING]


@pytest.mark.sop("S002-10")
def test_the_bag_goes_back_against_tag_and_name_and_ends_the_visit(house: House, rack: Officer) -> None:
    visit, other = comes_in(house), comes_in(house)
    for number, each in enumerate((visit, other), start=1):
        rack.wait(lambda: bool(due(rack)), "a visitor")
        rack.press("F2")
        rack.wait(lambda: rack.sees("takeIn"), "the question")
        rack.press("Return")
        rack.wait(lambda number=number: len(held(rack)) == number, "the bag")
        fills_in(house, each, ("Melur Kenanga", "Cempaka Wangi")[number - 1])
    is_served(house)
    assert states(house)[0] is VisitState.RETURNING
    rack.wait(lambda: [row[2] for row in due(rack)] == ["Kembalikan titipan"], "the return")
    house.pass_time(timedelta(minutes=3))
    rack.wait(lambda: ", lewat batas" in clock_says(rack), "three minutes")
    rack.find(QTableView, "custodyDueTable").setFocus()
    rack.press("Down")
    rack.press("F4")
    rack.wait(lambda: rack.sees("giveBack"), "the question")
    send(rack, tag="R-02", name="Melur Kenanga")
    rack.wait(lambda: "tidak cocok" in rack.errors().get("tag", ""), "the wrong tag refused")
    send(rack, tag="r 1", name="Cempaka Wangi")
    rack.wait(lambda: "tidak cocok" in rack.errors().get("name", ""), "the wrong name refused")
    send(rack, name="Ibu Melur Kenanga")
    rack.wait(lambda: not rack.sees("giveBack") and len(held(rack)) == 1, "the bag given back")
    assert states(house) == [VisitState.CLOSED, VisitState.WAITING]
    assert slot(rack, "R-01") == "kosong"
    refused = house.value(
        select(AuditRow.detail).where(AuditRow.act == "refuse_return").order_by(AuditRow.id)
    )
    assert [each["code"] for each in refused] == ["custody.wrong_tag", "custody.wrong_name"]
    returned = select(VisitEventRow.at).where(VisitEventRow.kind == EventKind.THINGS_RETURNED)
    assert house.value(returned) == [house.world.clock.now()]


@pytest.mark.sop("S003-3")
def test_a_card_is_taken_for_the_locker_and_never_copied(house: House) -> None:
    house.follow(office("sulawesi_tenggara"))
    officer = at_custody(house)
    takes_number(house, "Melur Kenanga")
    officer.wait(lambda: [row[2] for row in due(officer)] == ["Terima kartu, beri loker"], "the visitor")
    officer.press("F2")
    officer.wait(lambda: officer.sees("card"), "the question for the card")
    officer.press("Down")
    officer.press("Down")
    send(officer)
    officer.wait(lambda: held(officer) == [("L-01", "Paspor"), ("L-01", "Tas")], "card and bag")
    row = officer.rows("custodyHeldTable")[0]
    assert row[2:4] == ("P001", "Me••• Ke•••")
    assert row[6] == house.world.officers[0].user_name
    officer.open_page("visits")
    bar = officer.find(StatusBar, "statusBar")
    officer.wait(lambda: "Titipan: 2" in bar.texts, "what is held on every page")
    with house.world.db.read() as connection:
        (card, bag) = connection.execute(select(DepositRow.__table__).order_by(DepositRow.id)).all()
    assert (card.card_type, card.slot, bag.slot) == (IdentityType.PASSPORT, "L-01", "L-01")
    assert not any(isinstance(value, bytes) for value in card)
    assert not {"number", "name", "picture", "copy"} & set(card._fields)


@pytest.mark.sop("S003-4")
def test_a_locker_each_and_a_way_out_when_all_are_taken(house: House) -> None:
    def two(document: dict[str, Any]) -> None:
        document["stores"][0]["count"] = 2

    house.follow(office("sulawesi_tenggara", two))
    officer = at_custody(house)
    takes_number(house, "Melur Kenanga")
    officer.wait(lambda: bool(due(officer)), "the visitor")
    officer.press("F2")
    officer.wait(lambda: officer.sees("takeIn"), "the question")
    send(officer)
    officer.wait(lambda: slot(officer, "L-01") == "P001", "the locker in use")
    officer.click("slot_L-02")
    officer.press("F9")
    officer.wait(lambda: officer.sees("brokenSlot"), "the question")
    send(officer, reason="Kunci patah")
    officer.wait(lambda: slot(officer, "L-02") == "Kunci patah", "the broken locker")
    officer.wait(lambda: "Loker penuh." in officer.text("banner0Lead"), "the warning")
    house.world.clock.advance(timedelta(seconds=5))
    leaves_desk(house)
    takes_number(house, "Cempaka Wangi")
    officer.wait(lambda: [row[0] for row in due(officer)] == ["P002"], "the next visitor")
    officer.press("F2")
    officer.wait(lambda: officer.sees("takeIn"), "the question")
    send(officer)
    officer.wait(lambda: "meja resepsionis" in officer.errors().get("slot", ""), "the refusal with a way out")
    officer.press("Esc")
    officer.wait(lambda: not officer.sees("takeIn"), "the end of the question")
    officer.press("F6")
    officer.wait(lambda: officer.sees("withoutSlot"), "the alternatives")
    officer.press("Down")
    officer.press("Down")
    send(officer)
    officer.wait(lambda: ("M-01", "Tas") in held(officer), "the bag at the reception desk")
    assert len({row[0] for row in held(officer)}) == 2


def leaves_desk(house: House) -> None:
    """The visitor at the desk is served, so that the next one can be called."""
    desk = house.world.desks[0].id
    journey.mark_arrived(house.world.db, house.world.officers[0], desk)
    journey.finish_service(house.world.db, house.world.officers[0], desk)
