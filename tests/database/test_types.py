from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table, insert, select
from sqlalchemy.exc import StatementError

from shared.database import Database, Topic
from shared.database.types import EnumText, Id, Json, UtcDateTime
from shared.foundation.ids import new_id

metadata = MetaData()
things = Table(
    "thing",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", UtcDateTime()),
    Column("topic", EnumText(Topic)),
    Column("detail", Json),
    Column("place", Integer),
)
INSTANTS = st.datetimes(
    datetime(1900, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(2200, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=7))]),
)


@pytest.fixture
def thing_db(db: Database) -> Database:
    with db.work() as work:
        metadata.create_all(work.connection)
    return db


def test_what_goes_in_comes_out(thing_db: Database) -> None:
    row = (new_id(), datetime(2026, 11, 24, 2, tzinfo=UTC), Topic.CALLS, {"a": [1, "é"], "b": None}, 1)
    with thing_db.work() as work:
        work.connection.execute(insert(things).values(row))
    with thing_db.read() as connection:
        assert connection.execute(select(things)).one() == row


def test_nothing_is_nothing(thing_db: Database) -> None:
    row = (new_id(), None, None, None, None)
    with thing_db.work() as work:
        work.connection.execute(insert(things).values(row))
    with thing_db.read() as connection:
        assert connection.execute(select(things)).one() == row
        assert connection.execute(select(things.c.id).where(things.c.detail.is_(None))).all()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.lists(INSTANTS, min_size=2, max_size=6))
def test_instants_keep_their_microsecond_and_sort(thing_db: Database, instants: list[datetime]) -> None:
    with thing_db.work() as work:
        work.connection.execute(things.delete())
        work.connection.execute(insert(things), [{"id": new_id(), "at": at} for at in instants])
    with thing_db.read() as connection:
        assert connection.execute(select(things.c.at).order_by(things.c.at)).scalars().all() == sorted(
            instants
        )


def test_an_instant_without_a_zone_is_a_mistake(thing_db: Database) -> None:
    with pytest.raises(StatementError, match="must be aware"), thing_db.work() as work:
        work.connection.execute(insert(things).values(id=new_id(), at=datetime(2026, 11, 24)))  # noqa: DTZ001


def test_a_word_that_is_no_value_is_a_mistake(thing_db: Database) -> None:
    with pytest.raises(StatementError), thing_db.work() as work:
        work.connection.execute(insert(things).values(id=new_id(), topic="weather"))
