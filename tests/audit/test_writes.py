import pytest
from sqlalchemy import select

from shared.access.actor import ADMINISTRATION, Actor, Right, require
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.audit.writes import record
from shared.database import Database
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal


def test_an_entry_says_who_did_what_where_and_when(db: Database, clock: ManualClock) -> None:
    actor = Actor(new_id(), "meja 1", new_id(), "Sri Lestari", frozenset({Right.SERVE_QUEUE}))
    ticket = new_id()
    with db.work() as work:
        record(work, actor, "call_ticket", "ticket", ticket, desk=1, again=False)
    with db.read() as connection:
        entry = connection.execute(select(AuditRow.__table__)).one()
    assert (entry.at, entry.station_id, entry.user_id) == (clock.now(), actor.station_id, actor.user_id)
    assert (entry.act, entry.subject, entry.subject_id) == ("call_ticket", "ticket", str(ticket))
    assert entry.detail == {"desk": 1, "again": False}
    assert "Sri" not in str(entry)


def test_no_entry_without_its_act(db: Database) -> None:
    with pytest.raises(ZeroDivisionError), db.work() as work:
        record(work, ADMINISTRATION, "export_visits", "visits", "2026-11")
        1 / 0  # noqa: B018 - any failure
    with db.read() as connection:
        assert connection.execute(select(AuditRow.id)).all() == []


@pytest.mark.parametrize("right", Right)
def test_a_right_is_needed_each_for_itself(right: Right) -> None:
    require(ADMINISTRATION, right)
    require(Actor(new_id(), "x", rights=frozenset({right})), right)
    with pytest.raises(Refusal) as refused:
        require(Actor(new_id(), "x", rights=frozenset(Right) - {right}), right)
    assert refused.value == Refusal(AccessRefusal.NOT_ALLOWED, right=right.value)
