"""The database away wherever a way in needs it: one calm sentence, nothing typed lost, and on when it is back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import select

from shared.visits.tables import VisitRow
from tests.acceptance.away import Away, taking_away
from tests.acceptance.house import ONE_PROCESS, Guest, House
from tests.acceptance.walks.places import PLACES, Place
from tests.world import World

pytestmark = ONE_PROCESS
AGAIN = timedelta(seconds=5)


@dataclass(frozen=True, slots=True)
class Need:
    """A page whose verb needs the database: the verb, where it says so, and the page after it."""

    page: str
    office: str
    verb: str
    says: str
    then: str
    kept: str = ""
    """The field whose text must still stand."""
    retries: bool = False
    """Whether the kiosk tries again by itself."""


UNREACHABLE = "database.unreachable"
NEEDS = (
    Need("screening", "muara_enim", "next", "screening-stopped", "bag", kept="temperature-input"),
    Need("bag", "muara_enim", "next", "bag-trouble", "bag-slot"),
    Need("consent", "muara_enim", "next", "consent-trouble", "place", retries=True),
    Need("number", "sulawesi_tenggara", "next", "number-trouble", "ticket", retries=True),
)


@pytest.fixture
def away(world: World, allowed_log: Callable[[str], None]) -> Iterator[Away]:
    allowed_log(UNREACHABLE)
    with taking_away(world.db) as away:
        yield away


def typed(guest: Guest, field: str) -> str:
    return guest.text_of(field) if field else ""


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: f"{need.office}-{need.page}")
def test_the_way_in_waits_for_the_database_and_goes_on(house: House, away: Away, need: Need) -> None:
    place = next(each for each in PLACES if (each.page, each.office) == (need.page, need.office))
    house.follow(place.file())
    guest = house.kiosk().guest
    place.reach(guest)
    before = typed(guest, need.kept)
    away.go()
    guest.touch(need.verb)
    guest.wait_for(need.says)
    said = " ".join(guest.texts())
    assert "Basis data" in said or "terhubung" in said or "coba" in said, said
    assert typed(guest, need.kept) == before
    away.come_back()
    if need.retries:
        house.wait_and_tick(lambda: guest.sees(need.then), AGAIN)
    else:
        guest.touch(need.verb)
    guest.wait_for(need.then)
    assert len(house.value(select(VisitRow.id))) == 1


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.office}-{place.page}")
def test_every_page_stands_while_the_database_is_away_and_leads_home(
    house: House, away: Away, place: Place
) -> None:
    house.follow(place.file())
    guest = house.kiosk().guest
    place.reach(guest)
    fields = [name for name in ("name-input", "contact-input", "temperature-input") if guest.sees(name)]
    before = [guest.text_of(name) for name in fields]
    away.go()
    house.pass_time(AGAIN)
    assert guest.page == place.page
    assert [guest.text_of(name) for name in fields] == before
    away.come_back()
    house.pass_time(AGAIN)
    for _touch in range(12):
        if guest.page == "home":
            return
        before_touch = guest.page, guest.texts()
        guest.touch(next(each for each in ("finish", "cancel", "back") if guest.sees(each)))
        guest.wait_until(lambda was=before_touch: (guest.page, guest.texts()) != was, "another page")
        guest.wait_until(lambda: guest.page != "", "the page")
    pytest.fail(f"{guest.page}: no way back to the first page")
