"""Bags into rack and lockers, cards against lockers, on both databases."""

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office.operations import use_office
from shared.office.queries import current
from shared.office.vocabulary import IdentityType, StoreKind
from shared.printing.tables import PrintJobRow
from shared.reading_room import operations, queries
from shared.reading_room import taking_in as custody
from shared.reading_room.operations import arrange_slots
from shared.reading_room.refusals import CustodyRefusal
from shared.reading_room.states import Alternative, SlotState, Thing
from shared.visits.queries import happened
from shared.visits.refusals import JourneyRefusal, VisitRefusal
from shared.visits.states import EventKind
from tests.reading_room.office import LOCKERS, RACK, KeepingOffice, office_file


@pytest.fixture
def rack(db: Database) -> KeepingOffice:
    return KeepingOffice(db, RACK)


@pytest.fixture
def lockers(db: Database) -> KeepingOffice:
    return KeepingOffice(db, LOCKERS)


def slots(office: KeepingOffice) -> dict[str, SlotState]:
    with office.db.read() as connection:
        (store,) = queries.stores(connection, current(connection).office)
    return {slot.label: slot.state for slot in store.slots}


def refused(code: object):  # noqa: ANN201 - pytest's own context
    return pytest.raises(Refusal, match=str(getattr(code, "value", code)))


def test_a_bag_gets_the_next_free_slot_and_the_same_one_when_asked_again(rack: KeepingOffice) -> None:
    first, second = rack.arrive("Melur Kenanga"), rack.arrive("Cempaka Wangi")
    assert rack.store(first).slot == "R-01"
    assert rack.store(first).slot == "R-01"
    assert rack.store(second).slot == "R-02"
    assert list(slots(rack).values()) == [SlotState.USED, SlotState.USED, SlotState.FREE]


def test_what_is_held_is_seen_with_holder_masked_and_time(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    rack.store(visit)
    with rack.db.read() as connection:
        (held,) = queries.held(connection)
        assert queries.held_count(connection) == 1
        assert queries.free_count(
            connection, current(connection).office, StoreKind.RACK
        ) == queries.FreeCount(2, 3)
        assert EventKind.BAG_STORED in happened(connection, visit)
    assert (held.thing, held.tag, held.holder, held.card_type) == (Thing.BAG, "R-01", "Me••• Ke•••", None)
    assert held.taken_at == rack.db.clock.now()
    assert held.taken_by == ""


def test_a_chosen_slot_is_taken_and_a_used_broken_or_unknown_one_refused(rack: KeepingOffice) -> None:
    operations.mark_out_of_order(rack.db, rack.officer, "R-01", "Kait lepas")
    assert rack.store(rack.arrive("Satu Orang"), "R-03").slot == "R-03"
    visit = rack.arrive("Dua Orang")
    for label, code in (
        ("R-03", CustodyRefusal.SLOT_USED),
        ("R-01", CustodyRefusal.SLOT_BROKEN),
        ("R-77", CustodyRefusal.SLOT_UNKNOWN),
    ):
        with refused(code):
            rack.store(visit, label)
    assert rack.store(visit).slot == "R-02"


def test_a_slot_out_of_order_is_given_to_nobody_until_it_is_mended(rack: KeepingOffice) -> None:
    operations.mark_out_of_order(rack.db, rack.officer, "R-01", "Kait lepas")
    assert slots(rack)["R-01"] is SlotState.OUT_OF_ORDER
    assert rack.store(rack.arrive("Satu Orang")).slot == "R-02"
    operations.mark_in_order(rack.db, rack.officer, "R-01")
    assert rack.store(rack.arrive("Dua Orang")).slot == "R-01"
    with refused(CustodyRefusal.SLOT_USED):
        operations.mark_out_of_order(rack.db, rack.officer, "R-01", "Kait lepas")


def test_when_all_is_full_the_way_out_is_recorded(rack: KeepingOffice) -> None:
    for name in ("Satu Orang", "Dua Orang", "Tiga Orang"):
        rack.store(rack.arrive(name))
    at_desk, keeps_it = rack.arrive("Empat Orang"), rack.arrive("Lima Orang")
    with refused(CustodyRefusal.FULL):
        rack.store(at_desk)
    kept = custody.go_without_slot(rack.db, rack.officer, at_desk, Alternative.AT_RECEPTION)
    assert (kept.tag, kept.slot, kept.has_bag) == ("M-01", "", True)
    custody.go_without_slot(rack.db, rack.kiosk, keeps_it, Alternative.WITH_VISITOR, "tas kecil")
    with rack.db.read() as connection:
        assert EventKind.BAG_KEPT in happened(connection, keeps_it)
        assert [held.tag for held in queries.held(connection)] == ["R-01", "R-02", "R-03", "M-01"]


def test_the_kiosk_takes_no_bag_to_the_reception_desk_by_itself(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    for alternative in (Alternative.AT_RECEPTION, Alternative.WITH_VISITOR):
        with refused(AccessRefusal.NOT_ALLOWED):
            custody.go_without_slot(rack.db, rack.kiosk, visit, alternative)
    custody.go_without_slot(rack.db, rack.kiosk, visit, Alternative.NO_BAG)


def test_a_locker_is_lent_against_a_card_and_both_lie_under_one_tag(lockers: KeepingOffice) -> None:
    visit = lockers.arrive()
    with refused(CustodyRefusal.CARD_FIRST):
        lockers.store(visit)
    taken = lockers.take(visit, IdentityType.KTP, bag=False)
    assert (taken.tag, taken.has_card, taken.has_bag) == ("L-01", True, False)
    assert slots(lockers)["L-01"] is SlotState.USED
    assert lockers.store(visit).slot == "L-01"
    with lockers.db.read() as connection:
        held = queries.held(connection, visit)
        assert {EventKind.CARD_TAKEN, EventKind.BAG_STORED} <= happened(connection, visit)
    assert [(each.thing, each.card_type, each.tag) for each in held] == [
        (Thing.CARD, IdentityType.KTP, "L-01"),
        (Thing.BAG, None, "L-01"),
    ]
    assert held[0].taken_by == "Bagas Cendana"


def test_card_and_bag_together_in_one_act(lockers: KeepingOffice) -> None:
    taken = lockers.take(lockers.arrive(), IdentityType.PASSPORT)
    assert (taken.tag, taken.has_card, taken.has_bag) == ("L-01", True, True)


def test_only_cards_the_standard_names_are_accepted(lockers: KeepingOffice) -> None:
    with refused(CustodyRefusal.CARD_TYPE):
        lockers.take(lockers.arrive(), IdentityType.STUDENT_CARD)


def test_an_office_without_cards_takes_none(rack: KeepingOffice) -> None:
    with refused(CustodyRefusal.NOT_KEPT):
        rack.take(rack.arrive(), IdentityType.KTP)


def test_the_slip_is_queued_once_and_shows_the_slot(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    rack.store(visit)
    rack.store(visit)
    query = select(PrintJobRow.document).where(PrintJobRow.kind == "tag")
    with rack.db.read() as connection:
        (document,) = connection.execute(query).scalars()
    blocks = document["blocks"]
    assert {"kind": "number", "text": "R-01"} in blocks
    assert "Melur" not in str(blocks)


def test_no_number_no_name_and_no_copy_of_a_card_is_stored(lockers: KeepingOffice) -> None:
    lockers.take(lockers.arrive(), IdentityType.KTP)
    with lockers.db.read() as connection:
        details = [row.detail for row in connection.execute(select(AuditRow))]
    assert "Melur" not in str(details)


def test_a_visit_that_is_over_leaves_nothing(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    rack.serve()
    with refused(CustodyRefusal.VISIT_OVER):
        rack.store(visit)
    with refused(VisitRefusal.UNKNOWN):
        rack.store(new_id())


def test_a_station_without_the_right_takes_nothing(rack: KeepingOffice) -> None:
    visit = rack.arrive()
    nobody = replace(rack.kiosk, rights=frozenset())
    with refused(AccessRefusal.NOT_ALLOWED):
        custody.store_bag(rack.db, nobody, visit)


def test_slots_follow_the_office_file_and_a_used_one_stays_until_it_is_empty(rack: KeepingOffice) -> None:
    visits: list[UUID] = [rack.arrive(name) for name in ("Satu Orang", "Dua Orang", "Tiga Orang")]
    for visit in visits:
        rack.store(visit)
    use_office(rack.db, ADMINISTRATION, office_file(RACK, slots=2))
    arrange_slots(rack.db, ADMINISTRATION)
    assert list(slots(rack)) == ["R-01", "R-02", "R-03"]
    rack.serve()
    rack.serve()
    rack.serve()
    rack.give_back("R-03", "Tiga Orang")
    arrange_slots(rack.db, ADMINISTRATION)
    assert list(slots(rack)) == ["R-01", "R-02"]
    use_office(rack.db, ADMINISTRATION, office_file(RACK, slots=4))
    assert rack.store(rack.arrive("Empat Orang")).slot == "R-03"


def test_custody_waits_for_its_turn_unless_somebody_takes_it_upon_them(lockers: KeepingOffice) -> None:
    visit = lockers.register()
    with refused(JourneyRefusal.STEP_BEFORE):
        lockers.take(visit, IdentityType.KTP)
    early = custody.TakeIn(IdentityType.KTP, override="Belum dipanggil, tasnya besar")
    with refused(AccessRefusal.NOT_ALLOWED):
        custody.take_in(lockers.db, lockers.officer, visit, early)
    assert custody.take_in(lockers.db, lockers.administrator, visit, early).slot
    with lockers.db.read() as connection:
        assert EventKind.STEP_OVERRIDDEN in happened(connection, visit)


def test_a_new_office_shows_its_slots_before_anything_is_kept(rack: KeepingOffice) -> None:
    use_office(rack.db, ADMINISTRATION, office_file(LOCKERS, slots=2))
    with rack.db.read() as connection:
        office = current(connection).office
        lockers = next(store for store in queries.stores(connection, office) if store.key == "lockers")
        assert queries.free_count(connection, office, StoreKind.LOCKER) == queries.FreeCount(2, 2)
    assert [slot.label for slot in lockers.slots] == ["L-01", "L-02"]
