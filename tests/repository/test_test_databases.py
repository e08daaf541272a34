"""The fixtures themselves: every test gets a database nobody else touches."""

import logging
from collections.abc import Callable

import pytest
from sqlalchemy import select

from shared.database import Database, Topic
from shared.database.tables import ChangeRow
from shared.foundation.clock import ManualClock
from tests.plugins.log_guard import LogGuard


@pytest.mark.parametrize("again", [1, 2])
def test_each_test_starts_from_an_empty_migrated_database(
    db: Database, clock: ManualClock, again: int
) -> None:
    with db.work() as work:
        work.changed(Topic.TICKETS, f"test {again}")
    with db.read() as connection:
        rows = connection.execute(select(ChangeRow.subject, ChangeRow.at)).all()
    assert rows == [(f"test {again}", clock.now())]


def test_an_unexpected_warning_is_a_fault() -> None:
    guard = LogGuard()
    guard.note(logging.LogRecord("office", logging.WARNING, "", 1, "clock %s", ("jumped",), None))
    guard.note(logging.LogRecord("office", logging.INFO, "", 1, "all well", (), None))
    assert guard.faults() == ["logged: WARNING office: clock jumped"]
    guard.expect("clock jumped")
    assert guard.faults() == []
    guard.expect("printer away")
    assert guard.faults() == ["never logged: printer away"]


def test_an_expected_warning_passes(expected_log: Callable[[str], None]) -> None:
    expected_log("WARNING anjungan.test: paper is low")
    logging.getLogger("anjungan.test").warning("paper is %s", "low")
