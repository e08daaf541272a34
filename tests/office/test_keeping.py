"""Keeping the calendar: entered while everything runs, undone, audited, never lost to somebody else's change."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION, Actor, Right
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database, Topic, open_feed
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal, RefusalCode
from shared.foundation.text import TextRefusal
from shared.office import queries
from shared.office.calendar import EntryKind
from shared.office.document import load
from shared.office.keeping import (
    NewEntry,
    add_entry,
    checked_entry,
    refresh_national_days,
    remove_entry,
    resume_tickets,
    stop_tickets,
)
from shared.office.model import WeekHours
from shared.office.opening import DayKind, day_hours
from shared.office.operations import use_office
from shared.office.refusals import OfficeRefusal
from shared.office.settings import Interval
from shared.office.vocabulary import Weekday
from shared.office.writes import save_calendar
from tests.plugins.databases import TUESDAY_NINE

TODAY = TUESDAY_NINE.date()
MOVING = NewEntry(EntryKind.CLOSED, TODAY, TODAY + timedelta(days=2), " Pindah ruang ", "Moving")
HOURS = (WeekHours(tuple(Weekday), Interval(time(8), time(15))),)


@pytest.fixture(autouse=True)
def _office(db: Database) -> None:
    use_office(db, ADMINISTRATION, load("bengkulu"))


def stored(db: Database) -> queries.Calendar:
    with db.read() as connection:
        return queries.calendar(connection)


def test_a_new_office_knows_its_national_days(db: Database) -> None:
    assert TODAY.year + 1 in stored(db).years
    assert len(stored(db).national) > 60
    assert not refresh_national_days(db, ADMINISTRATION)


def test_an_entry_is_in_force_at_once_and_can_be_undone(db: Database) -> None:
    office = load("bengkulu").office
    entry = add_entry(db, ADMINISTRATION, MOVING)
    assert (entry.label.id, entry.label.en, entry.by) == ("Pindah ruang", "Moving", "anjungan")
    assert day_hours(office, stored(db), TODAY).kind is DayKind.CLOSED
    assert remove_entry(db, ADMINISTRATION, entry.id) == entry
    assert day_hours(office, stored(db), TODAY).kind is DayKind.USUAL
    assert add_entry(db, ADMINISTRATION, MOVING) == entry
    assert stored(db).entries == (entry,)


def test_entered_twice_it_is_one_entry(db: Database) -> None:
    for _ in range(2):
        add_entry(db, ADMINISTRATION, MOVING)
    assert len(stored(db).entries) == 1


def test_many_at_once_lose_nothing(db: Database) -> None:
    days = [replace(MOVING, id=new_id(), last=TODAY + timedelta(days=ahead)) for ahead in range(6)]
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(lambda new: add_entry(db, ADMINISTRATION, new), days))
    assert {each.id for each in stored(db).entries} == {new.id for new in days}


def test_every_program_hears_it_and_the_audit_knows_who(db: Database) -> None:
    feed = open_feed(db)
    try:
        feed.wait(0)
        entry = add_entry(db, ADMINISTRATION, MOVING)
        changes = feed.wait(5)
    finally:
        feed.close()
    assert changes is not None
    assert changes.topics == {Topic.CALENDAR}
    with db.read() as connection:
        said = connection.execute(select(AuditRow).where(AuditRow.act == "add_calendar_entry")).one()
    assert (said.subject_id, said.detail["label"]) == (str(entry.id), "Pindah ruang")


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        ({"label": " "}, TextRefusal.MISSING, "label"),
        ({"label": "x" * 81}, TextRefusal.TOO_LONG, "label"),
        ({"label": "a\u202eb"}, TextRefusal.CONTROL, "label"),
        ({"last": TODAY - timedelta(days=1)}, OfficeRefusal.ENDS_EARLY, "last"),
        ({"last": TODAY + timedelta(days=400)}, OfficeRefusal.SPAN_TOO_LONG, "last"),
        ({"first": date(1999, 1, 1)}, OfficeRefusal.DAY_TOO_FAR, "first"),
        ({"week": HOURS}, OfficeRefusal.HOURS_NOT_ASKED, "hours"),
        ({"kind": EntryKind.OTHER_HOURS}, OfficeRefusal.HOURS_MISSING, "hours"),
        ({"kind": EntryKind.SPECIAL_OPENING, "week": HOURS * 2}, OfficeRefusal.HOURS_OVERLAP, "hours"),
        (
            {
                "kind": EntryKind.OTHER_HOURS,
                "week": (WeekHours(tuple(Weekday), Interval(time(15), time(8))),),
            },
            OfficeRefusal.HOURS_BACKWARDS,
            "hours",
        ),
    ],
)
def test_what_makes_no_sense_is_refused_at_its_field(
    wrong: dict[str, object], code: RefusalCode, field: str
) -> None:
    with pytest.raises(Refusal) as refused:
        checked_entry(replace(MOVING, **wrong))  # type: ignore[arg-type]
    assert (refused.value.code, refused.value.field) == (code, field)


def test_what_is_gone_cannot_be_removed_again(db: Database) -> None:
    with pytest.raises(Refusal) as refused:
        remove_entry(db, ADMINISTRATION, new_id())
    assert refused.value.code is OfficeRefusal.NO_SUCH_ENTRY
    assert stored(db).entries == ()


def test_the_day_can_be_ended_for_one_service_or_for_all_and_begun_again(db: Database) -> None:
    officer = Actor(new_id(), "Konsol", new_id(), "Wahyu", frozenset({Right.STOP_TICKETS}))
    one = stop_tickets(db, officer, "Petugas sakit", "library")
    assert (stored(db).stop(TODAY, "library"), stored(db).stop(TODAY, "sales")) == (one, None)
    everything = stop_tickets(db, officer, "Listrik padam")
    assert stored(db).stop(TODAY, "sales") == everything
    assert (everything.by, everything.reason) == ("Wahyu", "Listrik padam")
    for stop in (one, everything):
        resume_tickets(db, officer, stop.id)
    assert stored(db).stops == ()


def test_the_day_after_nothing_of_it_is_left(db: Database, clock: ManualClock) -> None:
    stop_tickets(db, ADMINISTRATION, "Listrik padam")
    clock.advance(timedelta(days=1))
    assert stored(db).stop(TODAY + timedelta(days=1), "library") is None
    stop_tickets(db, ADMINISTRATION, "Listrik padam lagi")
    assert [each.day for each in stored(db).stops] == [TODAY + timedelta(days=1)]


def test_a_stop_needs_a_reason_and_a_service_of_the_office(db: Database) -> None:
    for reason, service, code in (
        ("", "", TextRefusal.MISSING),
        ("Penuh", "parking", OfficeRefusal.NO_SUCH_SERVICE),
    ):
        with pytest.raises(Refusal) as refused:
            stop_tickets(db, ADMINISTRATION, reason, service)
        assert refused.value.code is code


def test_each_act_needs_its_right(db: Database) -> None:
    nobody = Actor(new_id(), "Kios")
    for act in (
        lambda: add_entry(db, nobody, MOVING),
        lambda: remove_entry(db, nobody, new_id()),
        lambda: stop_tickets(db, nobody, "Penuh"),
        lambda: resume_tickets(db, nobody, new_id()),
    ):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.code is AccessRefusal.NOT_ALLOWED


def test_a_newer_suite_brings_its_days_and_keeps_the_offices_own(db: Database) -> None:
    entry = add_entry(db, ADMINISTRATION, MOVING)
    with db.work() as work:
        number, known = queries.numbered_calendar(work.connection)
        save_calendar(work, number + 1, replace(known, national=known.national[:5]))
    assert refresh_national_days(db, Actor(new_id(), "Konsol"))
    assert (len(stored(db).national) > 60, stored(db).entries) == (True, (entry,))
