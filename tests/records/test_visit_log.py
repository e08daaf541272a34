import csv
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.foundation.refusals import Refusal
from shared.journey import operations as journey
from shared.records.operations import export_visit_log, look_into_visits
from shared.records.queries import LogFilter, timeline, visit_log
from shared.records.refusals import RecordsRefusal
from shared.visits.states import EventKind, VisitState
from tests.world import World

TUESDAY = date(2026, 11, 24)
ALL = LogFilter(TUESDAY, TUESDAY)


def labels(world: World, wanted: LogFilter) -> list[str]:
    with world.db.read() as connection:
        return [line.label for line in visit_log(connection, wanted).lines]


@pytest.fixture
def busy(world: World) -> World:
    """Three visits: one served, two waiting, the newest last."""
    world.open_desks()
    world.issue(name="Ir. Melur Kenanga, M.E.", institution="École Contoh, Universitas")
    world.serve()
    journey.finish_service(world.db, world.officers[0], world.desks[0].id)
    world.clock.advance(timedelta(minutes=1))
    world.issue("sales", name="José Damar", institution="Dinas 100%")
    world.clock.advance(timedelta(minutes=1))
    world.issue(name="Sinar", institution="")
    return world


def test_newest_first_and_narrowed_by_service_state_and_words(busy: World) -> None:
    assert labels(busy, ALL) == ["P002", "J001", "P001"]
    assert labels(busy, LogFilter(TUESDAY, TUESDAY, service_key="sales")) == ["J001"]
    waiting = frozenset({VisitState.WAITING})
    assert labels(busy, LogFilter(TUESDAY, TUESDAY, states=waiting)) == ["P002", "J001"]
    for words in ("melur", "jose", "p002", "universitas", "ÉCOLE", "ecole", "100%"):
        assert len(labels(busy, LogFilter(TUESDAY, TUESDAY, words=words))) == 1, words
    assert labels(busy, LogFilter(TUESDAY, TUESDAY, words="%")) == ["J001"]
    assert labels(busy, LogFilter(TUESDAY - timedelta(days=1), TUESDAY - timedelta(days=1))) == []


def test_a_scanned_ticket_finds_its_visit(busy: World) -> None:
    scanned = busy.issue("consultation").qr_text
    assert labels(busy, LogFilter(TUESDAY, TUESDAY, words=f" {scanned.lower()} ")) == ["K001"]
    assert labels(busy, LogFilter(TUESDAY, TUESDAY, words="PST:NOBODYSTICKET")) == []


def test_pages_are_counted(busy: World) -> None:
    with busy.db.read() as connection:
        page = visit_log(connection, ALL, offset=1, limit=1)
    assert ([line.label for line in page.lines], page.total, page.offset) == (["J001"], 3, 1)


def test_the_timeline_says_who_did_what_where(busy: World) -> None:
    with busy.db.read() as connection:
        visit_id = visit_log(connection, LogFilter(TUESDAY, TUESDAY, words="P001")).lines[0].visit_id
        events = timeline(connection, visit_id)
    assert [event.kind for event in events] == [
        EventKind.OPENED,
        EventKind.GUEST_ENTRY_SAVED,
        EventKind.TICKET_ISSUED,
        EventKind.CALLED,
        EventKind.SERVICE_STARTED,
        EventKind.SERVICE_ENDED,
        EventKind.RATING_ASKED,
    ]
    assert (events[0].station_name, events[0].user_name) == (busy.sample.kiosk.name, "")
    assert (events[3].user_name, events[3].desk_name) == (busy.officers[0].user_name, busy.desks[0].name)


def test_the_export_is_audited_and_harmless(busy: World, tmp_path: Path) -> None:
    busy.issue(name="=1+1 Melur", need="@SUM(A1)\n-2")
    target = tmp_path / "log.csv"
    assert export_visit_log(busy.db, busy.officers[0], ALL, target) == 4
    text = target.read_text("utf-8-sig")
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert (rows[0]["Nama"], rows[0]["Kebutuhan"]) == ("'=1+1 Melur", "'@SUM(A1) -2")
    assert [row["Nomor"] for row in rows] == ["P003", "P002", "J001", "P001"]
    with busy.db.read() as connection:
        audited = connection.execute(
            select(AuditRow.user_id).where(AuditRow.act == "export_visit_log")
        ).scalar_one()
    assert audited == busy.officers[0].user_id
    assert list(tmp_path.glob(".log*")) == []


def test_looking_is_audited_without_what_was_searched_for(busy: World) -> None:
    officer = busy.officers[0]
    with busy.db.read() as connection:
        visit_id = visit_log(connection, ALL).lines[0].visit_id
    look_into_visits(busy.db, officer, LogFilter(TUESDAY, TUESDAY, words="Melur"))
    look_into_visits(busy.db, officer, ALL, visit_id)
    query = select(AuditRow.act, AuditRow.user_id, AuditRow.subject_id, AuditRow.detail).where(
        AuditRow.act.startswith("see_")
    )
    with busy.db.read() as connection:
        entries = [tuple(entry) for entry in connection.execute(query.order_by(AuditRow.id))]
    assert entries == [
        ("see_visit_log", officer.user_id, "2026-11-24/2026-11-24", {"searched": True}),
        ("see_visit", officer.user_id, str(visit_id), {}),
    ]
    with pytest.raises(Refusal) as refused:
        look_into_visits(busy.db, busy.kiosk, ALL)
    assert refused.value.code is AccessRefusal.NOT_ALLOWED


def test_nothing_is_left_half_written(busy: World, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        export_visit_log(busy.db, busy.officers[0], ALL, tmp_path / "missing" / "log.csv")
    assert refused.value.code is RecordsRefusal.NOT_WRITABLE
    with pytest.raises(Refusal) as refused:
        export_visit_log(busy.db, busy.kiosk, ALL, tmp_path / "log.csv")
    assert refused.value.code is AccessRefusal.NOT_ALLOWED
    assert list(tmp_path.iterdir()) == [] or not (tmp_path / "log.csv").exists()
