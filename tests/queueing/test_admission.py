"""Whether a walk-in ticket is given: hours, the end of a day's tickets, the last number, quotas; and the break."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION, Right
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database
from shared.foundation.clock import ManualClock
from shared.foundation.refusals import Refusal, RefusalCode
from shared.office.calendar import NO_CALENDAR, EntryKind
from shared.office.document import load, parse_document, read_document
from shared.office.keeping import NewEntry, add_entry, resume_tickets, stop_tickets
from shared.office.model import DayLimits, Office, Quota
from shared.office.national_days import around
from shared.office.operations import use_office
from shared.office.settings import Setting
from shared.queueing import operations as queueing
from shared.queueing.admission import Admission, NoTicket, admission
from shared.queueing.refusals import QueueRefusal
from tests.plugins.databases import TUESDAY_NINE
from tests.world import World

OFFICE = load("bengkulu").office
MORNING = datetime(2026, 11, 20, 3, tzinfo=UTC)
MONDAY_EIGHT = datetime(2026, 11, 23, 1, tzinfo=UTC)


def limited(stop: int = 0, **quotas: int) -> Office:
    asked = tuple(Quota(service, most) for service, most in quotas.items())
    return replace(OFFICE, day_limits=DayLimits(Setting(asked, ("office",)), Setting(stop, ("office",))))


def in_use(db: Database, **settings: object) -> None:
    document = dict(read_document(Path("assets/offices/bengkulu.toml")))
    for section, values in settings.items():
        document[section] = {**document.get(section, {}), **values}  # type: ignore[dict-item]
    use_office(db, ADMINISTRATION, parse_document(document))


def refused(code: RefusalCode, act: object) -> Refusal:
    with pytest.raises(Refusal) as said:
        act()  # type: ignore[operator]
    assert said.value.code is code
    return said.value


def test_while_open_and_without_limits_everybody_gets_a_number() -> None:
    assert admission(OFFICE, NO_CALENDAR, "library", MORNING, {"library": 500}) == Admission()


def test_a_full_service_sends_to_the_next_serving_day_and_leaves_the_others_alone() -> None:
    office = limited(library=2)
    assert admission(office, NO_CALENDAR, "library", MORNING, {"library": 1}).refused is None
    full = admission(office, NO_CALENDAR, "library", MORNING, {"library": 2})
    assert full == Admission(NoTicket.QUOTA_REACHED, MONDAY_EIGHT)
    assert admission(office, NO_CALENDAR, "sales", MORNING, {"library": 2}).refused is None


@pytest.mark.parametrize(
    ("minute", "why"), [(44, None), (45, NoTicket.LAST_GIVEN), (59, NoTicket.LAST_GIVEN)]
)
def test_the_last_number_is_given_so_long_before_closing(minute: int, why: NoTicket | None) -> None:
    friday = datetime(2026, 11, 20, 8, minute, tzinfo=UTC)
    assert admission(limited(15), NO_CALENDAR, "library", friday).refused is why


def test_when_closed_the_next_opening_is_named_past_the_holidays() -> None:
    calendar = around(NO_CALENDAR, date(2026, 12, 24))
    christmas = datetime(2026, 12, 25, 3, tzinfo=UTC)
    assert admission(OFFICE, calendar, "library", christmas) == Admission(
        NoTicket.CLOSED, datetime(2026, 12, 28, 1, tzinfo=UTC)
    )


def test_a_holiday_entered_while_running_ends_the_tickets(world: World) -> None:
    world.issue()
    today = TUESDAY_NINE.date()
    add_entry(world.db, ADMINISTRATION, NewEntry(EntryKind.LOCAL_HOLIDAY, today, today, "Hari jadi"))
    refused(QueueRefusal.OFFICE_CLOSED, world.issue)


def test_no_more_tickets_today_until_it_is_undone(world: World) -> None:
    first = stop_tickets(world.db, ADMINISTRATION, "Petugas sakit", "library")
    refused(QueueRefusal.TICKETS_STOPPED, world.issue)
    assert world.issue("sales").label == "J001"
    resume_tickets(world.db, ADMINISTRATION, first.id)
    assert world.issue().label == "P001"


def test_two_kiosks_never_give_the_last_number_twice(world: World) -> None:
    in_use(
        world.db,
        day_limits={"quotas": {"value": [{"service": "library", "per_day": 3}], "source": "office"}},
    )

    def take(_turn: int) -> str:
        try:
            return world.issue().label
        except Refusal as refusal:
            return refusal.code.value

    with ThreadPoolExecutor(4) as pool:
        given = sorted(pool.map(take, range(8)))
    assert given == ["P001", "P002", "P003", *[QueueRefusal.QUOTA_REACHED.value] * 5]
    assert world.issue("sales").label == "J001"


def test_in_the_break_numbers_are_given_and_nobody_is_called(world: World, clock: ManualClock) -> None:
    """Row S000-1c: "with a break configured, calls pause"."""
    in_use(
        world.db,
        hours={"pause": {"value": [{"days": ["tuesday"], "time": "12.00-13.00"}], "source": "office"}},
    )
    world.open_desks()
    noon = TUESDAY_NINE.replace(hour=5, minute=0)
    clock.set(noon)
    label = world.issue().label
    assert refused(QueueRefusal.ON_BREAK, world.call).facts["until"] == "13.00"
    clock.set(noon + timedelta(hours=1))
    assert world.call().label == label


def test_the_break_is_overridden_by_right_and_for_a_reason_only(world: World, clock: ManualClock) -> None:
    in_use(
        world.db,
        hours={"pause": {"value": [{"days": ["tuesday"], "time": "12.00-13.00"}], "source": "office"}},
    )
    world.open_desks()
    clock.set(TUESDAY_NINE.replace(hour=5, minute=0))
    label = world.issue().label
    officer, desk = world.officers[0], world.desks[0].id

    def call(rights: frozenset[Right], reason: str) -> queueing.CalledTicket:
        return queueing.call_next(world.db, replace(officer, rights=rights), desk, reason)

    plain, more = officer.rights - {Right.OVERRIDE}, officer.rights | {Right.OVERRIDE}
    refused(AccessRefusal.NOT_ALLOWED, lambda: call(plain, "Tamu penting"))
    refused(QueueRefusal.ON_BREAK, lambda: call(more, "  "))
    assert call(more, "Tamu dari jauh").label == label
    with world.db.read() as connection:
        said = connection.execute(select(AuditRow.detail).where(AuditRow.act == "call_in_break")).scalar_one()
    assert said == {"reason": "Tamu dari jauh"}
