"""The kiosk killed on every page (SIGKILL): the next start is a clean first page, and nothing half written blocks."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from shared.visits.states import VisitState
from shared.visits.tables import VisitRow
from tests.acceptance.house import ONE_PROCESS, House
from tests.acceptance.walks.places import PLACES, Place, to_place, to_plain_ticket, to_ticket
from tests.acceptance.walks.standing_kiosk import HERE
from tests.world import GUEST

pytestmark = ONE_PROCESS
NEXT = {"bengkulu": to_plain_ticket, "muara_enim": to_place, "sulawesi_tenggara": to_ticket}
FIRST = {"bengkulu": "guest_book", "muara_enim": "screening", "sulawesi_tenggara": "number"}


@contextmanager
def standing_at(house: House, place: Place) -> Iterator[None]:
    address = house.world.db.url.render_as_string(hide_password=False)
    command = (
        sys.executable,
        "-m",
        "tests.acceptance.walks.standing_kiosk",
        address,
        place.page,
        place.office,
    )
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().strip() == HERE
            yield
        finally:
            process.kill()


def holds_typed_words(house: House) -> bool:
    """Whether any file of the database has the visitor's name in it."""
    file = Path(house.world.db.url.database or "")
    found = (each.read_bytes() for each in file.parent.iterdir() if each.name.startswith(file.name))
    return any(GUEST.name.encode() in each for each in found)


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.office}-{place.page}")
def test_a_kiosk_killed_anywhere_starts_clean_and_blocks_nobody(house: House, place: Place) -> None:
    house.follow(place.file())
    with standing_at(house, place):
        pass
    left = VisitState.WAITING if place.number else VisitState.REGISTERING
    states = select(VisitRow.state).order_by(VisitRow.opened_at)
    assert house.value(states) == [left] * place.begun
    if not place.number:
        assert not holds_typed_words(house), "what was typed is written with the guest book, or not at all"

    guest = house.kiosk().guest
    guest.wait_for("home")
    assert GUEST.name not in " ".join(guest.texts())
    if place.begun:
        officer = house.officer()
        officer.open_page("visits")
        officer.wait(lambda: len(officer.rows("visitsTable")) == 1, "the visit the kiosk left behind")
        NEXT[place.office](guest)
        assert house.value(states).count(VisitState.WAITING) == 1 + place.number
    else:
        guest.touch("service-library")
        guest.wait_for(FIRST[place.office])
        assert GUEST.name not in " ".join(guest.texts())
