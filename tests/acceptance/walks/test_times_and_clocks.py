"""Midnight and year end in mid-visit, two kiosks finishing at once, and a PC whose clock and zone are wrong."""

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION
from shared.foundation.clock import SystemClock
from shared.queueing.tables import TicketRow
from shared.stations.operations import enrol_station, set_station
from shared.stations.rules import StationKind
from shared.visits.states import VisitState
from shared.visits.tables import VisitRow
from tests.acceptance.house import ONE_PROCESS, Guest, House
from tests.ways import office
from tests.world import GUEST

pytestmark = ONE_PROCESS

EVERY_DAY = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def round_the_clock(document: dict[str, Any]) -> None:
    document["hours"] = document["hours"] | {
        "week": [{"days": EVERY_DAY, "time": "00.00-23.59", "source": "GK"}]
    }


def to_consent(guest: Guest, service: str = "library", **other: str) -> None:
    guest.begin(service)
    guest.fill_in(replace(GUEST, **other))
    guest.agree()


def days(house: House) -> list[tuple[date, str]]:
    with house.world.db.read() as connection:
        query = select(TicketRow.day, TicketRow.label).order_by(TicketRow.issued_at)
        return [(day, label) for day, label in connection.execute(query)]


def test_midnight_between_two_touches_begins_the_new_days_numbers(house: House) -> None:
    house.follow(office("bengkulu", round_the_clock))
    house.it_is(datetime(2026, 11, 24, tzinfo=UTC), "23:57")
    guest = house.kiosk().guest
    assert guest.get_number("library", replace(GUEST, name="Kenari Jingga")) == "P001"
    guest.leave()
    to_consent(guest)
    house.it_is(datetime(2026, 11, 25, tzinfo=UTC), "00:00:30")
    guest.touch("next")
    guest.wait_for("ticket")
    assert guest.text_of("ticket-number") == "P001", "a new day, a new first number"
    assert days(house) == [(date(2026, 11, 24), "P001"), (date(2026, 11, 25), "P001")]


def test_a_service_that_lasts_over_the_year_end_is_finished_and_stays_with_its_day(house: House) -> None:
    house.follow(office("bengkulu", round_the_clock))
    house.it_is(datetime(2026, 12, 31, tzinfo=UTC), "23:50")
    guest = house.kiosk().guest
    assert guest.get_number("consultation") == "K001"
    guest.leave()
    officer = house.officer()
    assert officer.call_next() == "K001"
    officer.start_service()
    to_consent(guest, name="Kenari Jingga", email="kenari@contoh.id", phone="081200009999")
    house.it_is(datetime(2027, 1, 1, tzinfo=UTC), "00:00:30")
    guest.touch("next")
    guest.wait_for("closed")
    assert "Kenari" not in " ".join(guest.texts())
    assert days(house) == [(date(2026, 12, 31), "K001")], "New Year's Day gives no numbers"
    officer.finish_service()
    served = select(VisitRow.day).where(VisitRow.state.in_([VisitState.AWAITING_RATING, VisitState.CLOSED]))
    assert house.value(served) == [date(2026, 12, 31)]
    house.it_is(datetime(2027, 1, 4, tzinfo=UTC), "09:00")
    house.pass_time(timedelta(minutes=1))
    assert guest.get_number("consultation") == "K001"
    assert days(house)[-1] == (date(2027, 1, 4), "K001")


def test_two_kiosks_that_finish_at_once_give_two_numbers(house: House) -> None:
    other = enrol_station(house.world.db, "Anjungan 2", StationKind.KIOSK)
    set_station(house.world.db, ADMINISTRATION, other.id, desk_id=None, printer_id=None)
    guests = (house.kiosk().guest, house.kiosk(other).guest)
    for guest, name in zip(guests, ("Melur Kenanga", "Kenari Jingga"), strict=True):
        to_consent(guest, name=name)
    with house.world.db.work() as work:
        work.connection.execute(select(TicketRow.id))
        for guest in guests:
            guest.touch("next")
        assert house.value(select(TicketRow.label)) == [], "both are still waiting for their turn"
    for guest in guests:
        guest.wait_for("ticket")
    assert sorted(guest.text_of("ticket-number") for guest in guests) == ["P001", "P002"]
    assert sorted(house.value(select(TicketRow.label))) == ["P001", "P002"]
    assert house.value(select(VisitRow.state)) == [VisitState.WAITING] * 2


@pytest.fixture
def on_the_other_side_of_the_world(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The PC thinks it is in Kiritimati, nine days late."""
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    time.tzset()
    wrong = datetime(2026, 12, 3, 11, 17, tzinfo=UTC)
    monkeypatch.setattr(SystemClock, "now", lambda _clock: wrong)
    yield
    del os.environ["TZ"]
    time.tzset()


@pytest.mark.usefixtures("on_the_other_side_of_the_world")
@pytest.mark.parametrize("shipped", ["bengkulu", "sulawesi_tenggara"])
def test_the_offices_clock_and_zone_decide_whatever_the_pc_says(house: House, shipped: str) -> None:
    house.follow(office(shipped))
    zone, hour = {"bengkulu": ("Asia/Jakarta", "09.05"), "sulawesi_tenggara": ("Asia/Makassar", "09.05")}[
        shipped
    ]
    house.it_is(datetime(2026, 11, 24, tzinfo=UTC), "09:05", zone)
    guest = house.kiosk().guest
    guest.wait_for("home")
    assert hour in guest.texts()
    assert any("24 November 2026" in text for text in guest.texts())
    if shipped == "bengkulu":
        assert guest.get_number("library") == "P001"
    else:
        guest.touch("service-library")
        guest.wait_for("number")
        assert guest.take_ticket() == "P001"
    assert any("09.05" in text for text in guest.texts()), "the time on the ticket is the office's"
    assert days(house) == [(date(2026, 11, 24), "P001")]
