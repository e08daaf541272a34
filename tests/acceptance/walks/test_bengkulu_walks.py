"""Bengkulu's three papers, each walked from the door to the end through every screen."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from shared.feedback.tables import RatingRow
from shared.office import queries as offices
from shared.queueing.tables import TicketRow
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import ScreeningRow, VisitRow
from tests.acceptance.house import ONE_PROCESS, House
from tests.acceptance.walks.walker import OUTSIDE, TUESDAY, Walk
from tests.world import GUEST

pytestmark = ONE_PROCESS

THANKED = timedelta(seconds=5)
"""How long the rating screen thanks."""
FOUR = {"library": "P001", "consultation": "K001", "sales": "J001", "recommendation": "R001"}


def paper(walk: Walk) -> set[str]:
    with walk.house.world.db.read() as connection:
        visits = connection.execute(select(VisitRow.standard_id)).scalars()
        return {offices.standard(connection, each).key for each in visits}


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
def test_bengkulu_2025_from_the_guest_book_to_the_rating(house: House) -> None:
    house.it_is(TUESDAY, "09:00")
    walk = Walk(house)
    walk.guest.touch("service-library")
    walk.guest.wait_for("guest_book")
    walk.asks_none_of("screening", "bag", "number", "identity_type", "identity_number", "temperature")
    walk.pause()
    walk.guest.fill_in(GUEST)
    walk.asks_none_of("identity_type", "identity_number")
    walk.guest.agree()
    walk.pause()
    assert walk.guest.take_ticket() == "P001"
    walk.guest.leave()
    display, rater, officer = walk.display(), walk.rater(), walk.officer()
    assert officer.call_next() == "P001"
    display.wait_until(lambda: "P001" in display.texts(), "the number in the waiting room")
    walk.pause()
    officer.start_service()
    walk.pause()
    officer.click("medium_printed")
    officer.wait(lambda: EventKind.MEDIUM_CHOSEN in walk.happened(), "the medium")
    walk.pause()
    officer.finish_service()
    walk.rate(rater, "P001", 5)
    walk.wait_for_state(VisitState.CLOSED)
    assert walk.every(RatingRow.score) == [5]
    assert walk.every(ScreeningRow.visit_id) == []
    assert paper(walk) == {"sop-library-2025"}
    assert walk.happened() == [
        EventKind.GUEST_BOOK_OPENED,
        EventKind.OPENED,
        EventKind.GUEST_ENTRY_SAVED,
        EventKind.TICKET_ISSUED,
        EventKind.CALLED,
        EventKind.SERVICE_STARTED,
        EventKind.MEDIUM_CHOSEN,
        EventKind.SERVICE_ENDED,
        EventKind.RATING_ASKED,
        EventKind.RATED,
        EventKind.CLOSED,
    ]
    assert walk.steps(officer, "Melur") == [
        "Buku tamu",
        "Nomor antrean",
        "Menunggu",
        "Pilihan media",
        "Layanan",
        "Penilaian",
        "Pencatatan",
    ]


def test_bengkulu_2023_gives_every_service_a_series_of_its_own(house: House) -> None:
    house.govern("library", "sop-2023")
    house.it_is(TUESDAY, "09:00")
    walk = Walk(house)
    for place, (service, number) in enumerate(FOUR.items()):
        walk.guest.begin(service)
        walk.asks_none_of("screening", "bag", "number")
        walk.pause()
        person = replace(
            GUEST, name=f"Melur {service}", email=f"{service}@contoh.id", phone=f"081200001{place}34"
        )
        walk.guest.fill_in(person)
        walk.guest.agree()
        walk.pause()
        assert walk.guest.take_ticket() == number
        walk.guest.leave()
    assert sorted(walk.every(TicketRow.label)) == sorted(FOUR.values())
    assert paper(walk) == {"sop-2023"}
    display, rater, officer = walk.display(), walk.rater(), walk.officer()
    for number in FOUR.values():
        assert officer.call_next() == number
        display.wait_until(lambda number=number: number in display.texts(), number)
        walk.pause()
        officer.start_service()
        assert not officer.sees("medium_printed"), "only the SOP of 2025 asks how somebody reads"
        walk.pause()
        officer.finish_service()
        walk.rate(rater, number, 4)
        walk.house.pass_time(THANKED)
    walk.wait_for_state(*[VisitState.CLOSED] * 4)
    for place in range(4):
        assert walk.happened(place) == [
            EventKind.GUEST_BOOK_OPENED,
            EventKind.OPENED,
            EventKind.GUEST_ENTRY_SAVED,
            EventKind.TICKET_ISSUED,
            EventKind.CALLED,
            EventKind.SERVICE_STARTED,
            EventKind.SERVICE_ENDED,
            EventKind.RATING_ASKED,
            EventKind.RATED,
            EventKind.CLOSED,
        ]
    assert walk.steps(officer, "Melur library") == [
        "Buku tamu",
        "Nomor antrean",
        "Menunggu",
        f"Konfirmasi kebutuhan {OUTSIDE}",
        "Layanan",
        "Penilaian",
        "Pencatatan",
    ]


def test_bengkulus_service_standard_leaves_the_rating_free(house: House) -> None:
    house.govern("library", "service-2023")
    house.it_is(TUESDAY, "09:00")
    walk = Walk(house)
    walk.guest.begin("library")
    walk.asks_none_of("screening", "bag", "number")
    walk.pause()
    walk.guest.fill_in(GUEST)
    walk.guest.agree()
    walk.pause()
    assert walk.guest.take_ticket() == "P001"
    walk.guest.leave()
    rater, officer = walk.rater(), walk.officer()
    assert officer.call_next() == "P001"
    walk.pause()
    officer.start_service()
    walk.pause()
    officer.finish_service()
    rater.wait_until(lambda: any("P001" in text for text in rater.texts()), "the question")
    walk.pause()
    rater.decline("P001")
    walk.wait_for_state(VisitState.CLOSED)
    assert walk.every(RatingRow.score) == [None]
    assert paper(walk) == {"service-2023"}
    assert walk.happened()[-4:] == [
        EventKind.SERVICE_ENDED,
        EventKind.RATING_ASKED,
        EventKind.RATING_NOT_FILLED,
        EventKind.CLOSED,
    ]
    assert walk.steps(officer, "Melur") == ["Buku tamu", "Nomor antrean", "Menunggu", "Layanan", "Penilaian"]
