"""A work gathers what it writes: nothing of that shows but the time it saves."""

import traceback
from contextlib import closing

import pytest
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.exc import IntegrityError

from shared.audit.tables import AuditRow
from shared.database import Database, Topic, Work, engine, open_database
from shared.database.inserts import BATCH, prepare
from shared.database.pipeline import together, write_rows
from shared.database.refusals import DatabaseRefusal
from shared.database.tables import ChangeRow
from shared.foundation.clock import ManualClock, SystemClock
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.stations.rules import StationKind
from shared.stations.tables import DeskRow, DeskServiceRow, StationRow

DESK = {"id": new_id(), "number": 1, "name": "Meja 1", "active": True}
ORPHAN = {"desk_id": new_id(), "service_key": "library", "place": 1}


def desks(connection: Connection) -> int:
    return connection.execute(select(func.count()).select_from(DeskRow)).scalar_one()


def assert_nothing_happened(db: Database) -> None:
    with db.read() as connection:
        assert desks(connection) == 0
        assert connection.execute(select(ChangeRow.id)).all() == []
    with db.work() as work:
        work.add(DeskRow, DESK)
        work.changed(Topic.STATIONS, "next")
    with db.read() as connection:
        assert desks(connection) == 1
        assert connection.execute(select(ChangeRow.subject)).scalars().all() == ["next"]


def test_a_read_sees_what_was_added_before(db: Database) -> None:
    with db.work() as work:
        work.add(DeskRow, DESK)
        assert desks(work.connection) == 1
        work.add(DeskRow, DESK | {"id": new_id(), "number": 2})
        assert desks(work.unlocked) == 2
        work.add(DeskRow, DESK | {"id": new_id(), "number": 3})
    with db.read() as connection:
        assert desks(connection) == 3


def spoil(work: Work) -> None:
    """Good rows, a bad one in their middle, and something to tell."""
    work.add(DeskRow, DESK)
    work.add(DeskRow, DESK | {"id": new_id(), "name": "somebody's"})
    work.add(DeskRow, DESK | {"id": new_id(), "number": 2})
    work.changed(Topic.STATIONS, "lost")


def test_a_broken_rule_is_told_at_the_next_answer_and_undoes_all(db: Database) -> None:
    reached = []
    with pytest.raises(IntegrityError) as error, db.work() as work:
        spoil(work)
        reached.append("gathered")
        work.connection.execute(select(DeskRow.id))
        reached.append("answered")
    assert reached == ["gathered"]
    assert_is_about_the_number(error.value)
    assert_nothing_happened(db)


def test_a_broken_rule_is_told_at_the_commit_and_undoes_all(db: Database) -> None:
    reached = []
    with pytest.raises(IntegrityError) as error, db.work() as work:
        spoil(work)
        reached.append("gathered")
    assert reached == ["gathered"]
    assert_is_about_the_number(error.value)
    assert_nothing_happened(db)


def assert_is_about_the_number(error: IntegrityError) -> None:
    """The first failure, not what the others were answered because of it; and no value of any row."""
    told = "".join(traceback.format_exception(error))
    assert "number" in str(error.orig)
    assert "somebody" not in told


def test_a_work_that_fails_leaves_nothing_of_what_it_gathered(db: Database) -> None:
    with pytest.raises(ZeroDivisionError), db.work() as work:
        work.add(DeskRow, DESK)
        work.changed(Topic.STATIONS, "lost")
        raise ZeroDivisionError
    assert_nothing_happened(db)


def test_rows_are_written_in_the_order_they_were_added(db: Database) -> None:
    with db.work() as work:
        work.add(DeskRow, DESK)
        work.add(DeskServiceRow, ORPHAN | {"desk_id": DESK["id"]})
    with pytest.raises(IntegrityError), db.work() as work:
        work.add(DeskServiceRow, ORPHAN | {"desk_id": (later := new_id())})
        work.add(DeskRow, DESK | {"id": later, "number": 2})


def test_many_rows_at_once_keep_their_order(db: Database) -> None:
    subjects = [f"{number}" for number in range(2 * BATCH + 1)]
    with db.work() as work:
        work.add(ChangeRow, *({"at": work.now, "topic": Topic.OFFICE, "subject": each} for each in subjects))
    with db.read() as connection:
        assert (
            connection.execute(select(ChangeRow.subject).order_by(ChangeRow.id)).scalars().all() == subjects
        )


def test_values_are_stored_as_by_any_other_insert(db: Database, clock: ManualClock) -> None:
    audit = {
        "id": new_id(),
        "at": clock.now(),
        "station_id": new_id(),
        "user_id": None,
        "act": "100% 'kutip' :x %(y)s ?",
        "subject": "",
        "subject_id": "é",
        "detail": {"satu": [1, None, True], "dua": "ü"},
    }
    station = {"name": "Kios", "kind": StationKind.KIOSK, "desk_id": None, "printer_id": None}
    seen = {"version": "1", "last_seen": clock.now()}
    with db.work() as work:
        work.add(AuditRow, audit)
        work.add(StationRow, {"id": new_id(), **station, **seen})
        work.connection.execute(insert(AuditRow.__table__), audit | {"id": new_id()})
        work.connection.execute(
            insert(StationRow.__table__), {"id": new_id(), **station, **seen, "name": "Kios 2"}
        )
    with db.read() as connection:
        for table, ours in ((AuditRow, set()), (StationRow, {"name"})):
            kept = [column for column in table.__table__.c if column.name not in {"id", *ours}]
            one, other = connection.execute(select(*kept).order_by(table.__table__.c.id)).all()
            assert one == other
            assert ways_stored(connection, table, kept) == 1


def ways_stored(connection: Connection, table: type, columns: list) -> int:  # type: ignore[type-arg]
    """How many ways the rows are stored."""
    cast = ", ".join(f"CAST({column.name} AS text)" for column in columns)
    return len(set(connection.execute(text(f"SELECT {cast} FROM {table.__tablename__}")).all()))


def test_a_look_holds_nobody_up_and_writing_does(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.05)
    with (
        closing(open_database(sqlite_url, SystemClock())) as first,
        closing(open_database(sqlite_url, SystemClock())) as second,
        first.work() as work,
    ):
        assert desks(work.unlocked) == 0
        with second.work() as other:
            other.add(DeskRow, DESK)
        assert desks(work.connection) == 1
        with pytest.raises(Refusal) as refused, second.work() as other:
            other.add(DeskRow, DESK | {"id": new_id(), "number": 2})
        assert refused.value.code is DatabaseRefusal.BUSY


def test_postgres_is_asked_once_for_all_that_was_gathered(postgres_url: str) -> None:
    with closing(open_database(postgres_url, SystemClock())) as database:
        writer = database.engine.execution_options(write=True)
        good, bad = (
            list(prepare(database.engine.dialect, DeskRow.__table__, [row]))
            for row in (DESK, DESK | {"id": new_id()})
        )
        reached = []
        with pytest.raises(IntegrityError), writer.begin() as connection, together(connection):
            write_rows(connection, [*good, *bad, *good])
            reached.append("nothing was waited for")
        assert reached


@pytest.mark.parametrize("asked", [True, False], ids=["before an answer", "before the commit"])
def test_a_connection_lost_while_rows_wait_is_known_trouble(postgres_url: str, asked: bool) -> None:
    with closing(open_database(postgres_url, SystemClock())) as database:
        with pytest.raises(Refusal) as refused, database.work() as work:
            work.add(DeskRow, DESK)
            pid = work.connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
            with closing(open_database(postgres_url, SystemClock())) as killer, killer.read() as other:
                other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
            work.add(DeskRow, DESK | {"id": new_id(), "number": 2})
            if asked:
                desks(work.connection)
        assert refused.value.code is DatabaseRefusal.UNREACHABLE
        assert_nothing_happened(database)
