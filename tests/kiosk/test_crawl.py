"""Whatever can be touched at the kiosk does something, in every office: found by touching all of it."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from shared.foundation.ids import new_id
from shared.queueing.queries import CalledGuest
from tests.kiosk.crawling import Crawler
from tests.kiosk.standing import SMALL, TABLET, Standing, settle, standing
from tests.plugins.items import item
from tests.ways import office

AFTER_OPENING = datetime(2026, 11, 20, 2, 5, tzinfo=UTC)
"""A Friday, 9.05 in the west and 10.05 in Kendari."""
EVENING = datetime(2026, 11, 20, 11, 0, tzinfo=UTC)
WAY_IN = {
    "bengkulu": {"guest_book", "consent", "ticket"},
    "muara_enim": {"screening", "bag", "guest_book", "consent", "place"},
    "sulawesi_tenggara": {"number", "ticket", "guest_book", "consent", "place"},
    "blank_ready": {"guest_book", "consent", "ticket"},
}
BESIDE = {"home", "standards", "standard", "privacy", "more"}
LOBBY = {"home", "online", "standards", "standard", "complaints"}


@pytest.fixture
def stand(request: pytest.FixtureRequest, qapp: object) -> Iterator[Standing]:
    with standing(AFTER_OPENING, office=office(request.param).office) as made:
        if request.param == "sulawesi_tenggara":
            made.house.called = (CalledGuest(new_id(), "P004", "library", "Meja layanan"),)
            made.hear()
        yield made


@pytest.mark.parametrize("stand", list(WAY_IN), indirect=True)
def test_everything_that_can_be_touched_does_something(
    stand: Standing, request: pytest.FixtureRequest
) -> None:
    found = Crawler(stand).crawl()
    assert found.dead == []
    assert found.faults == []
    assert found.pages >= BESIDE | WAY_IN[request.node.callspec.params["stand"]]


def test_a_closed_kiosk_answers_every_touch_too(qapp: object) -> None:
    with standing(EVENING) as stand:
        found = Crawler(stand).crawl()
    assert (found.dead, found.faults) == ([], [])
    assert "closed" in found.pages


@pytest.mark.parametrize("size", [SMALL, TABLET])
def test_everything_beside_the_way_is_in_reach_on_small_screens(qapp: object, size: tuple[int, int]) -> None:
    with standing(AFTER_OPENING, size=size) as stand:
        found = Crawler(stand, pages=frozenset(LOBBY)).crawl()
    assert (found.dead, found.faults) == ([], [])
    assert found.pages == LOBBY


@pytest.mark.parametrize("stand", ["bengkulu"], indirect=True)
def test_the_crawler_finds_a_dead_button(stand: Standing) -> None:
    button = item(stand.window, "standards-way")
    assert button is not None
    button.blockSignals(True)
    crawler = Crawler(stand, pages=frozenset({"home"}))
    assert {each.split(" (")[0] for each in crawler.crawl().dead} == {"home: standards-way"}
    button.blockSignals(False)
    settle()
