"""The schema's history leads to the tables as declared, and is never applied to a database it does not know."""

import threading

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from shared.bootstrap import load_tables, open_office_database
from shared.database import Base, Database, open_database, schema
from shared.database.refusals import DatabaseRefusal
from shared.database.schema import SchemaState
from shared.foundation.clock import SystemClock
from shared.foundation.refusals import Refusal
from shared.foundation.settings import Settings


def state_at(address: str) -> SchemaState:
    database = open_database(address, SystemClock())
    with database.read() as connection:
        state = schema.state(connection)
    database.close()
    return state


def put_revision(db: Database, revision: str) -> None:
    with db.work() as work:
        work.connection.execute(text("UPDATE alembic_version SET version_num = :to"), {"to": revision})


def test_the_migrations_lead_to_the_declared_tables(empty_url: str) -> None:
    """Failing here? `python .ci/migration.py "what changes"` (`--again` while nothing is released) writes it."""
    schema.upgrade(empty_url)
    load_tables()
    database = open_database(empty_url, SystemClock())
    with database.read() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        declared = {name for name in Base.metadata.tables} | {"alembic_version"}  # noqa: C416 - a set of keys
        assert set(inspect(connection).get_table_names()) == declared
    database.close()


def test_the_revisions_known_without_alembic_are_its_own() -> None:
    script = ScriptDirectory.from_config(schema.configuration())
    assert schema.revisions() == [step.revision for step in script.walk_revisions()][::-1]


def test_an_empty_database_becomes_current_and_stays_so(empty_url: str) -> None:
    assert state_at(empty_url) is SchemaState.EMPTY
    schema.upgrade(empty_url)
    assert state_at(empty_url) is SchemaState.CURRENT
    schema.upgrade(empty_url)
    assert state_at(empty_url) is SchemaState.CURRENT


def test_two_upgrades_at_once_make_one_schema(empty_url: str) -> None:
    faults: list[Exception] = []

    def upgrade() -> None:
        try:
            schema.upgrade(empty_url)
        except Exception as error:  # noqa: BLE001 - reported below
            faults.append(error)

    starters = [threading.Thread(target=upgrade) for _ in range(2)]
    for starter in starters:
        starter.start()
    for starter in starters:
        starter.join()
    assert faults == []
    assert state_at(empty_url) is SchemaState.CURRENT


def test_a_newer_schema_is_refused_by_programs_and_left_alone_by_the_upgrade(
    db: Database, database_url: str
) -> None:
    put_revision(db, "9999")
    for attempt in (
        lambda: schema.check(db),
        lambda: schema.upgrade(database_url),
        lambda: open_office_database(Settings(database=database_url)),
    ):
        with pytest.raises(Refusal) as refused:
            attempt()
        assert refused.value.code is DatabaseRefusal.NEWER
    assert state_at(database_url) is SchemaState.NEWER


def test_a_program_says_that_the_database_is_still_empty(empty_url: str) -> None:
    with pytest.raises(Refusal) as refused:
        open_office_database(Settings(database=empty_url))
    assert refused.value.code is DatabaseRefusal.EMPTY


def test_a_program_opens_a_current_database(database_url: str) -> None:
    database = open_office_database(Settings(database=database_url))
    assert database.dialect in database_url
    database.close()
