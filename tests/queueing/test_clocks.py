"""Which visits passed a limit, by the paper of their service (S003-T1, S004-T1, S000-2)."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from shared.office.document import load
from shared.office.rules import standard_in_force
from shared.office.standard import Standard
from shared.queueing.clocks import Breaches, VisitClocks, breaches
from shared.queueing.operations import issue_ticket
from shared.queueing.queries import visit_clocks
from shared.visits.states import EventKind
from shared.visits.tables import VisitEventRow
from tests.plugins.databases import TUESDAY_NINE
from tests.world import World

NOW = TUESDAY_NINE
SERVED = VisitClocks("library", NOW - timedelta(minutes=3), NOW, NOW, NOW + timedelta(minutes=4))


@pytest.fixture(scope="module")
def standards() -> dict[str, Standard]:
    office = load("bengkulu").office
    return {service.key: standard_in_force(office, service.key, NOW.date()) for service in office.services}


@pytest.mark.parametrize(
    ("visit", "counted"),
    [
        (SERVED, Breaches()),
        (replace(SERVED, service_started_at=NOW + timedelta(minutes=9, seconds=59)), Breaches()),
        (replace(SERVED, service_started_at=NOW + timedelta(minutes=10)), Breaches(waits=1)),
        (replace(SERVED, service_started_at=None), Breaches(waits=1)),
        (replace(SERVED, book_opened_at=NOW - timedelta(minutes=10)), Breaches(books=1)),
        (replace(SERVED, book_opened_at=None), Breaches()),
        (replace(SERVED, service_key="a service no longer offered", service_started_at=None), Breaches()),
    ],
)
def test_a_limit_is_passed_when_it_is_reached(
    standards: dict[str, Standard], visit: VisitClocks, counted: Breaches
) -> None:
    assert breaches([visit], standards, NOW + timedelta(minutes=11)) == counted


def test_the_clocks_come_from_the_events_and_none_from_the_future(world: World) -> None:
    opened = world.clock.now() - timedelta(minutes=4)
    for book_opened_at in (opened, world.clock.now() + timedelta(hours=1), None):
        issue_ticket(world.db, world.kiosk, replace(world.request(), book_opened_at=book_opened_at))
    world.open_desks()
    world.serve()
    with world.db.read() as connection:
        clocks = visit_clocks(connection, world.clock.now().date())
        events = connection.execute(
            select(VisitEventRow.at).where(VisitEventRow.kind == EventKind.GUEST_BOOK_OPENED)
        ).scalars()
        assert sorted(events) == [opened, world.clock.now()]
    assert {each.book_opened_at for each in clocks} == {opened, world.clock.now(), None}
    assert [each.service_started_at for each in clocks].count(None) == 2
