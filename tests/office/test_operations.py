"""Putting an office in use: stored once, kept as history, heard by every program, audited."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from shared.access.actor import ADMINISTRATION, Actor
from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database, Topic, open_feed
from shared.foundation.clock import ManualClock
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office import queries
from shared.office.checks import MissingFact
from shared.office.document import OfficeFile, load, parse_document, read_document
from shared.office.operations import renew_standards, use_office
from shared.office.refusals import OfficeRefusal
from shared.office.tables import StandardRow
from tests.plugins.databases import TUESDAY_NINE
from tests.world import World

TODAY = TUESDAY_NINE.date()


def renamed(name: str) -> OfficeFile:
    document = dict(read_document(Path("assets/offices/bengkulu.toml")))
    document["identity"] = {**document["identity"], "name": name}
    return parse_document(document)


def count(db: Database, column: object) -> int:
    with db.read() as connection:
        return connection.execute(select(func.count(column))).scalar_one()  # type: ignore[arg-type]


def test_a_fresh_database_has_no_office(db: Database) -> None:
    with db.read() as connection:
        assert queries.current_office(connection) is None
        with pytest.raises(Refusal) as refused:
            queries.current(connection)
    assert refused.value.code is OfficeRefusal.NOT_SET_UP


def test_the_office_in_use_is_the_file(db: Database) -> None:
    file = load("bengkulu")
    used = use_office(db, ADMINISTRATION, file)
    assert (used.changed, used.missing) == (True, ())
    with db.read() as connection:
        assert queries.current_office(connection) == file.office
        assert queries.current(connection).sha256 == file.sha256


def test_a_visit_finds_the_standard_it_ran_under_again(db: Database, clock: ManualClock) -> None:
    use_office(db, ADMINISTRATION, load("bengkulu"))
    with db.read() as connection:
        before = queries.current(connection).in_force("library", TODAY)
    clock.advance(timedelta(days=1))
    use_office(db, ADMINISTRATION, load("bengkulu", {"library": "service-2023"}))
    with db.read() as connection:
        now = queries.current(connection).in_force("library", TODAY)
        assert queries.standard(connection, before.id) == before.standard
        assert queries.standard(connection, now.id) == now.standard
    assert (before.standard.key, now.standard.key) == ("sop-library-2025", "service-2023")


def test_the_same_file_again_changes_nothing(db: Database) -> None:
    first = use_office(db, ADMINISTRATION, load("bengkulu"))
    again = use_office(db, ADMINISTRATION, load("bengkulu"))
    assert (again.profile_id, again.changed) == (first.profile_id, False)
    assert count(db, AuditRow.id) == 1


def test_a_changed_file_keeps_the_old_one_and_its_unchanged_standards(
    db: Database, clock: ManualClock
) -> None:
    use_office(db, ADMINISTRATION, load("bengkulu"))
    standards = count(db, StandardRow.id)
    clock.advance(timedelta(days=1))
    use_office(db, ADMINISTRATION, renamed("BPS Bengkulu Baru"))
    with db.read() as connection:
        office = queries.current_office(connection)
        history = queries.history(connection)
    assert office is not None
    assert office.name == "BPS Bengkulu Baru"
    assert [profile.loaded_at for profile in history] == [clock.now(), TUESDAY_NINE]
    assert count(db, StandardRow.id) == standards == 5


def test_two_files_at_once_are_both_kept(db: Database) -> None:
    files = [renamed(f"Kantor {number}") for number in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda file: use_office(db, ADMINISTRATION, file), files))
    with db.read() as connection:
        assert len(queries.history(connection)) == 4
    assert count(db, StandardRow.id) == 5


def test_every_program_hears_it_and_the_audit_knows_who(db: Database) -> None:
    feed = open_feed(db)
    try:
        feed.wait(0)
        used = use_office(db, ADMINISTRATION, load("muara_enim"))
        changes = feed.wait(5)
    finally:
        feed.close()
    assert changes is not None
    assert changes.topics == {Topic.OFFICE}
    with db.read() as connection:
        row = connection.execute(select(AuditRow.act, AuditRow.subject_id, AuditRow.detail)).one()
    assert (row.act, row.subject_id, row.detail["office"]) == (
        "use_office",
        str(used.profile_id),
        "muara_enim",
    )


def test_an_office_that_cannot_open_yet_says_what_it_lacks(db: Database) -> None:
    used = use_office(db, ADMINISTRATION, load("sulawesi_tenggara"))
    assert [each.fact for each in used.missing] == [MissingFact.HOURS]


def test_an_office_without_a_zone_cannot_be_used(db: Database) -> None:
    with pytest.raises(Refusal) as refused:
        use_office(db, ADMINISTRATION, load("blank"))
    assert (refused.value.code, refused.value.field) == (OfficeRefusal.NO_ZONE, "timezone")


def test_it_needs_the_right(db: Database) -> None:
    with pytest.raises(Refusal) as refused:
        use_office(db, Actor(new_id(), "Kios"), load("bengkulu"))
    assert refused.value.code is AccessRefusal.NOT_ALLOWED


def test_a_service_the_office_does_not_offer_is_refused(db: Database) -> None:
    use_office(db, ADMINISTRATION, load("muara_enim"))
    with db.read() as connection, pytest.raises(Refusal) as refused:
        queries.current(connection).in_force("sales", TODAY)
    assert refused.value.code is OfficeRefusal.NO_SUCH_SERVICE


def test_an_unknown_standard_is_a_bug_of_the_caller(db: Database) -> None:
    with db.read() as connection, pytest.raises(LookupError):
        queries.standard(connection, new_id())


def test_standards_are_stored_again_as_a_newer_version_understands_them(world: World) -> None:
    """An id made from more settings than the old version knew has no row: a visit could not name it."""
    assert not renew_standards(world.db)
    with world.db.work() as work:
        work.connection.execute(delete(StandardRow))
    assert renew_standards(world.db)
    assert world.issue().label == "P001"
