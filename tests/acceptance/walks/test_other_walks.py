"""Muara Enim and Sulawesi Tenggara, whose papers begin elsewhere, each walked from the door to the exit."""

import pytest

from shared.feedback.tables import RatingRow
from shared.queueing.tables import CallRow, TicketRow
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import ScreeningRow, VisitRow
from tests.acceptance.house import ONE_PROCESS, House
from tests.acceptance.walks.walker import OUTSIDE, TUESDAY, Walk
from tests.ways import office
from tests.world import GUEST

pytestmark = ONE_PROCESS
BOTH = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)


@BOTH
def test_muara_enim_from_the_mask_to_the_bag_given_back(house: House) -> None:
    house.follow(office("muara_enim"))
    house.it_is(TUESDAY, "09:00")
    walk = Walk(house)
    guest = walk.guest
    guest.touch("service-library")
    guest.wait_for("screening")
    guest.touch("mask-yes")
    guest.write("temperature", "36,4")
    walk.pause()
    guest.touch("next")
    guest.wait_for("bag")
    assert "Tidak perlu kartu identitas." in " ".join(guest.texts())
    walk.pause()
    guest.touch("next")
    guest.wait_for("bag-slot")
    assert guest.text_of("bag-slot") == "R-01"
    walk.pause()
    guest.touch("next")
    guest.wait_for("guest_book")
    walk.asks_none_of("email", "identity_type", "identity_number", "account", "number")
    walk.pause()
    guest.fill_in(GUEST)
    walk.asks_none_of("email", "identity_type", "account")
    guest.agree()
    walk.pause()
    guest.touch("next")
    guest.wait_for("place")
    assert guest.text_of("place-heading") == "Silakan ke Petugas Perpustakaan"
    assert not guest.sees("ticket-number"), "nobody gives numbers here"
    guest.touch("finish")
    guest.wait_for("home")
    assert walk.every(TicketRow.number) == [None]
    frontliner, officer = house.receptionist(), walk.officer()
    assert not officer.sees("verb_call_next")
    officer.wait(lambda: "Melur Kenanga" in officer.text("nextTitle"), "the visitor by name")
    officer.press("F7")
    officer.wait(lambda: officer.text("currentName") == "Melur Kenanga", "the visitor at the desk")
    walk.pause()
    officer.finish_service()
    walk.wait_for_state(VisitState.RETURNING)
    walk.pause()
    walk.give_back(frontliner, "R-01", "Melur Kenanga")
    walk.wait_for_state(VisitState.CLOSED)
    assert walk.every(CallRow.sequence) == []
    assert walk.every(RatingRow.id) == [], "the paper asks for no rating"
    assert len(walk.every(ScreeningRow.visit_id)) == 1
    assert walk.happened() == [
        EventKind.OPENED,
        EventKind.SCREENED,
        EventKind.BAG_STORED,
        EventKind.GUEST_BOOK_OPENED,
        EventKind.GUEST_ENTRY_SAVED,
        EventKind.LISTED,
        EventKind.FETCHED,
        EventKind.SERVICE_STARTED,
        EventKind.SERVICE_ENDED,
        EventKind.RETURN_ASKED,
        EventKind.THINGS_RETURNED,
        EventKind.CLOSED,
    ]
    assert walk.steps(officer, "Melur") == [
        "Pemeriksaan masuk",
        "Penitipan tas",
        "Buku tamu",
        f"Konfirmasi kebutuhan {OUTSIDE}",
        f"Pencarian {OUTSIDE}",
        f"Ketersediaan data {OUTSIDE}",
        f"Meja baca {OUTSIDE}",
        f"Tawaran pembelian {OUTSIDE}",
        "Pengambilan titipan",
        "Pencatatan",
    ]


@BOTH
def test_sulawesi_tenggara_from_the_bare_number_to_card_and_locker_back(house: House) -> None:
    house.follow(office("sulawesi_tenggara"))
    house.it_is(TUESDAY, "09:00", "Asia/Makassar")
    walk = Walk(house)
    guest = walk.guest
    guest.touch("service-library")
    guest.wait_for("number")
    walk.asks_none_of("screening", "bag", "name", "email")
    walk.pause()
    assert guest.take_ticket() == "P001"
    guest.leave()
    assert walk.every(VisitRow.visitor_id) == [None], "a number without a person"
    display, rater = walk.display(), walk.rater()
    frontliner, officer = house.receptionist(), walk.officer()
    assert officer.call_next() == "P001"
    display.wait_until(lambda: "P001" in display.texts(), "the number in the waiting room")
    walk.pause()
    guest.touch("called-P001")
    guest.wait_for("guest_book")
    walk.pause()
    guest.fill_in(GUEST)
    guest.agree()
    walk.pause()
    guest.touch("next")
    guest.wait_for("place")
    assert "P001" in guest.text_of("place-heading")
    guest.touch("finish")
    guest.wait_for("home")
    assert not guest.sees("called-P001")
    walk.take_in(frontliner, "L-01", card="ktp")
    walk.pause()
    officer.start_service()
    walk.pause()
    officer.finish_service()
    walk.rate(rater, "P001", 4)
    walk.wait_for_state(VisitState.RETURNING)
    walk.pause()
    walk.give_back(frontliner, "L-01", "Melur Kenanga", card=True)
    walk.wait_for_state(VisitState.CLOSED)
    assert walk.every(RatingRow.score) == [4]
    assert walk.every(ScreeningRow.visit_id) == []
    assert walk.happened() == [
        EventKind.OPENED,
        EventKind.TICKET_ISSUED,
        EventKind.CALLED,
        EventKind.GUEST_BOOK_OPENED,
        EventKind.GUEST_ENTRY_SAVED,
        EventKind.CARD_TAKEN,
        EventKind.BAG_STORED,
        EventKind.SERVICE_STARTED,
        EventKind.SERVICE_ENDED,
        EventKind.RATING_ASKED,
        EventKind.RATED,
        EventKind.RETURN_ASKED,
        EventKind.THINGS_RETURNED,
        EventKind.CLOSED,
    ]
    assert walk.steps(officer, "Melur") == [
        "Nomor antrean",
        "Menunggu",
        "Buku tamu",
        "Penitipan kartu identitas",
        "Penitipan tas",
        "Layanan",
        "Penilaian",
        "Pengambilan titipan",
    ]
