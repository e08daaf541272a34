"""The change feed: every committed change is heard, by every program, whatever happens in between."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import psycopg
import pytest
from sqlalchemy import make_url, text

from shared.database import Change, ChangeFeed, Database, Topic, feed, open_database, open_feed
from shared.database.refusals import DatabaseRefusal
from shared.foundation.clock import ManualClock, SystemClock
from shared.foundation.refusals import Refusal

PATIENCE_S = 60.0
"""Without any news; as long as four processes may take to start on a busy machine."""


@pytest.fixture
def listening(database_url: str, clock: ManualClock) -> Iterator[ChangeFeed]:
    """The feed of another program than the one that writes."""
    database = open_database(database_url, clock)
    listener = open_feed(database)
    assert listener.wait(0) is None
    yield listener
    listener.close()
    database.close()


def commit(db: Database, *subjects: str) -> None:
    with db.work() as work:
        for subject in subjects:
            work.changed(Topic.CALLS, subject)


def heard(listener: ChangeFeed, count: int) -> list[str]:
    """The subjects told until there are `count`, or patience ends."""
    subjects: list[str] = []
    end = time.monotonic() + PATIENCE_S
    while len(subjects) < count and time.monotonic() < end:
        if changes := listener.wait(1):
            subjects += [change.subject for change in changes.changes]
            end = time.monotonic() + PATIENCE_S
    return subjects


def test_a_commit_is_told_once_with_what_changed(db: Database, listening: ChangeFeed) -> None:
    with db.work() as work:
        work.changed(Topic.CALLS, 7)
        work.changed(Topic.TICKETS, "K012")
        work.changed(Topic.CALLS, 7)
    changes = listening.wait(PATIENCE_S)
    assert changes is not None
    assert changes.changes == (Change(Topic.CALLS, "7"), Change(Topic.TICKETS, "K012"))
    assert changes.topics == {Topic.CALLS, Topic.TICKETS}
    assert listening.wait(0) is None


def test_only_what_is_committed_is_told(db: Database, listening: ChangeFeed) -> None:
    with pytest.raises(ZeroDivisionError), db.work() as work:
        work.changed(Topic.CALLS, "rolled back")
        1 / 0  # noqa: B018 - any failure
    with db.work():
        pass
    commit(db, "kept")
    assert heard(listening, 1) == ["kept"]


def test_what_was_before_is_not_told(db: Database, database_url: str, clock: ManualClock) -> None:
    commit(db, "before")
    with closing(open_database(database_url, clock)) as other, closing(open_feed(other)) as listener:
        assert listener.wait(0) is None
        commit(db, "after")
        assert heard(listener, 1) == ["after"]


def test_commits_between_two_waits_are_kept(db: Database, listening: ChangeFeed) -> None:
    for subject in ("one", "two", "three"):
        commit(db, subject)
    changes = listening.wait(PATIENCE_S)
    assert changes is not None
    assert [change.subject for change in changes.changes] == ["one", "two", "three"]


def test_a_long_burst_is_told_whole(
    db: Database, listening: ChangeFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "_MOST", 10)
    subjects = [str(number) for number in range(35)]
    commit(db, *subjects)
    started = time.monotonic()
    assert heard(listening, 35) == subjects
    assert time.monotonic() - started < feed.SAFETY_SECONDS


def test_a_waiting_program_is_woken(db: Database, listening: ChangeFeed) -> None:
    """Well before the safety net would look by itself."""
    told: list[object] = []
    waiter = threading.Thread(target=lambda: told.append(listening.wait(PATIENCE_S)))
    waiter.start()
    commit(db, "wake up")
    waiter.join(feed.SAFETY_SECONDS - 1)
    assert not waiter.is_alive()
    assert told[0] is not None


def test_a_failed_look_loses_nothing(
    db: Database, listening: ChangeFeed, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit(db, "while the database was away")
    with monkeypatch.context() as trouble:

        def away(_log: object) -> None:
            raise Refusal(DatabaseRefusal.UNREACHABLE)

        trouble.setattr(feed._Log, "read", away)
        with pytest.raises(Refusal):
            listening.wait(0.1)
    assert heard(listening, 1) == ["while the database was away"]


WRITER = """
import sys
from shared.database import Topic, open_database
from shared.foundation.clock import SystemClock
address, name, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
db = open_database(address, SystemClock())
for number in range(count):
    with db.work() as work:
        work.changed(Topic.TICKETS, f"{name}-{number}")
        work.changed(Topic.CALLS, f"{name}-{number}-call")
db.close()
"""


def test_four_processes_commit_at_once_and_nothing_is_lost_or_out_of_order(
    database_url: str, listening: ChangeFeed
) -> None:
    count = 50
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, database_url, name, str(count)]) for name in "abcd"
    ]
    subjects = heard(listening, 4 * count * 2)
    assert [writer.wait(PATIENCE_S) for writer in writers] == [0, 0, 0, 0]
    assert len(subjects) == len(set(subjects)) == 4 * count * 2
    for name in "abcd":
        own = [subject for subject in subjects if subject.startswith(name) and not subject.endswith("call")]
        assert own == [f"{name}-{number}" for number in range(count)]


def kill_others(address: str) -> None:
    with closing(open_database(address, SystemClock())) as killer, killer.read() as connection:
        connection.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )


def test_a_dropped_connection_is_made_anew_and_nothing_is_lost(postgres_url: str, clock: ManualClock) -> None:
    with closing(open_database(postgres_url, clock)) as db, closing(open_feed(db)) as listener:
        listener.wait(0)
        kill_others(postgres_url)
        commit(db, "meanwhile")
        assert heard(listener, 1) == ["meanwhile"]
        commit(db, "afterwards")
        started = time.monotonic()
        assert heard(listener, 1) == ["afterwards"]
        assert time.monotonic() - started < feed.SAFETY_SECONDS


def test_a_server_that_stays_away_is_known_trouble(postgres_url: str, clock: ManualClock) -> None:
    """Connections are no longer allowed: what a stopped server looks like to us."""
    with closing(open_database(postgres_url, clock)) as db, closing(open_feed(db)) as listener:
        listener.wait(0)
        allow_connections(postgres_url, allowed=False)
        kill_others_from_outside(postgres_url)
        with pytest.raises(Refusal) as refused:
            listener.wait(0.5)
            listener.wait(0.5)
        assert refused.value.code is DatabaseRefusal.UNREACHABLE
        allow_connections(postgres_url, allowed=True)
        commit(db, "back again")
        assert heard(listener, 1) == ["back again"]


def allow_connections(address: str, *, allowed: bool) -> None:
    outside(address, f'ALTER DATABASE "{name_of(address)}" ALLOW_CONNECTIONS {str(allowed).lower()}')


def kill_others_from_outside(address: str) -> None:
    outside(
        address,
        f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name_of(address)}'",
    )


def name_of(address: str) -> str:
    return make_url(address).database or ""


def outside(address: str, statement: str) -> None:
    """Said to the server from another database than the one at the address."""
    url = make_url(address).set(database="postgres", drivername="postgresql")
    with psycopg.connect(url.render_as_string(hide_password=False), autocommit=True) as connection:
        connection.execute(statement)


@pytest.mark.parametrize("times", [1, 2])
def test_a_feed_closes_as_often_as_asked(listening: ChangeFeed, times: int) -> None:
    for _ in range(times):
        listening.close()
