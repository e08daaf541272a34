"""Two rows that are one person: merged, shown as one, taken apart again."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from shared.audit.tables import AuditRow
from shared.foundation.refusals import Refusal
from shared.records import people
from shared.records.people import Likeness, Person, Suggestion
from shared.visitors.operations import keep_apart, merge_visitors, settle_entry, undo_merge
from shared.visitors.refusals import MergeRefusal
from shared.visits.states import EntrySource
from shared.visits.tables import VisitRow
from tests.visitors.coming_again import Comer
from tests.world import World

OTHER = {"name": "Melur K. Sari", "email": "melur.sari@contoh.id", "phone": "0813 9999 8888"}


def visitor_of(world: World, visit_id: UUID) -> UUID:
    with world.db.read() as connection:
        found = connection.execute(select(VisitRow.visitor_id).where(VisitRow.id == visit_id)).scalar_one()
    assert found
    return found


def person(world: World, visitor_id: UUID) -> Person:
    with world.db.read() as connection:
        found = people.person(connection, visitor_id)
    assert found
    return found


def suggested(world: World) -> tuple[Suggestion, ...]:
    with world.db.read() as connection:
        return people.suggestions(connection, world.clock.now())


def test_a_merged_person_shows_all_visits_and_undoing_gives_each_its_own(world: World) -> None:
    comer = Comer(world)
    first = visitor_of(world, comer.first_visit().visit_id)
    second = visitor_of(world, world.issue(**OTHER).visit_id)
    merge = merge_visitors(world.db, world.reception, second, first)
    joined = person(world, first)
    assert joined.line.visitor_id == second
    assert (joined.line.name, joined.line.visits, joined.line.rows) == ("Melur K. Sari", 2, 2)
    assert len(joined.consents) == 2
    assert [each.merged for each in joined.merges] == ["Melur Kenanga"]

    assert comer.log_in().name == "Me••• K••• Sa•••"
    later = comer.enter(name="Melur Kenanga")
    assert person(world, second).line.visits == 3

    undo_merge(world.db, world.reception, merge)
    assert (person(world, first).line.visits, person(world, second).line.visits) == (2, 1)
    assert visitor_of(world, later.visit_id) == first
    assert person(world, first).line.name == "Melur Kenanga"
    with pytest.raises(Refusal) as twice:
        undo_merge(world.db, world.reception, merge)
    assert twice.value.code is MergeRefusal.UNDONE_ALREADY


def test_a_chain_of_merges_is_one_person_and_comes_apart_in_the_middle(world: World) -> None:
    rows = [visitor_of(world, world.issue(email=f"orang{n}@contoh.id").visit_id) for n in range(3)]
    inner = merge_visitors(world.db, world.reception, rows[1], rows[0])
    merge_visitors(world.db, world.reception, rows[2], rows[0])
    assert person(world, rows[0]).line.visitor_id == rows[2]
    assert person(world, rows[1]).line.rows == 3
    undo_merge(world.db, world.reception, inner)
    assert person(world, rows[0]).line.rows == 1
    assert person(world, rows[1]).line.rows == 2


def test_nobody_is_merged_with_themselves_also_through_a_third(world: World) -> None:
    first = visitor_of(world, world.issue().visit_id)
    second = visitor_of(world, world.issue().visit_id)
    merge_visitors(world.db, world.reception, first, second)
    for pair in ((first, first), (second, first)):
        with pytest.raises(Refusal) as caught:
            merge_visitors(world.db, world.reception, *pair)
        assert caught.value.code is MergeRefusal.SAME


def test_merging_is_a_right_and_audited(world: World) -> None:
    first = visitor_of(world, world.issue().visit_id)
    second = visitor_of(world, world.issue().visit_id)
    with pytest.raises(Refusal):
        merge_visitors(world.db, world.officers[0], first, second)
    merge_visitors(world.db, world.reception, first, second)
    with world.db.read() as connection:
        assert "merge_visitors" in connection.execute(select(AuditRow.act)).scalars().all()


@pytest.mark.parametrize(
    ("changes", "likeness"),
    [
        ({"name": "Lain Sekali", "phone": "0813 9999 8888"}, {Likeness.EMAIL}),
        ({"name": "Lain Sekali", "email": "x@contoh.id"}, {Likeness.PHONE}),
        (
            {"name": "MÉLUR  kenanga", "email": "x@contoh.id", "phone": "0813 9999 8888"},
            {Likeness.NAME_AND_YEAR},
        ),
        ({}, set(Likeness)),
    ],
)
def test_who_looks_alike_is_suggested_with_the_reason(
    world: World, changes: dict[str, str], likeness: set[Likeness]
) -> None:
    first = visitor_of(world, world.issue().visit_id)
    second = visitor_of(world, world.issue(**changes).visit_id)
    (found,) = suggested(world)
    assert (found.first.visitor_id, found.second.visitor_id) == (first, second)
    assert found.likeness == likeness


def test_another_birth_year_is_another_person(world: World) -> None:
    world.issue()
    world.issue(birth_year="1980", email="x@contoh.id", phone="0813 9999 8888")
    assert suggested(world) == ()


def test_merged_pairs_and_those_kept_apart_are_not_suggested_again(world: World) -> None:
    rows = [visitor_of(world, world.issue().visit_id) for _ in range(3)]
    assert len(suggested(world)) == 2
    merge_visitors(world.db, world.reception, rows[0], rows[1])
    keep_apart(world.db, world.reception, rows[2], rows[0])
    assert suggested(world) == ()


def test_a_regular_guest_without_a_pin_makes_one_suggestion_a_visit_not_one_a_pair(world: World) -> None:
    for _ in range(6):
        world.issue()
    assert len(suggested(world)) == 5


def test_an_alternative_entry_waits_to_be_reconciled_by_merging_or_by_word(world: World) -> None:
    known = visitor_of(world, Comer(world).first_visit().visit_id)
    for ends_by_merging in (True, False):
        world.clock.advance(timedelta(minutes=30))
        comer = Comer(world)
        comer.fail(4)
        ticket = comer.enter(confirmed=False)
        with world.db.read() as connection:
            (entry,) = people.to_reconcile(connection)
        assert entry.visitor_id == visitor_of(world, ticket.visit_id)
        if ends_by_merging:
            merge_visitors(world.db, world.reception, known, entry.visitor_id, entry.session_id)
        else:
            settle_entry(world.db, world.reception, entry.session_id)
        with world.db.read() as connection:
            assert people.to_reconcile(connection) == ()
    sources = [each.source for each in person(world, known).visits]
    assert sources == [EntrySource.ALTERNATIVE, EntrySource.KIOSK]


@pytest.mark.parametrize("words", ["melur", "MÉLUR", "kenanga", "melur@", "0812 0000", "1234", "contoh.id"])
def test_people_are_found_by_name_address_or_number(world: World, words: str) -> None:
    row = visitor_of(world, world.issue().visit_id)
    with world.db.read() as connection:
        assert [each.visitor_id for each in people.find_people(connection, words)] == [row]


@pytest.mark.parametrize("words", ["", "  ", "100%", "_", "' OR 1=1 --", "\x00", "zzz"])
def test_nobody_is_found_by_wildcards_or_nothing(world: World, words: str) -> None:
    world.issue()
    with world.db.read() as connection:
        assert people.find_people(connection, words) == ()


def test_a_merged_row_is_found_as_the_person(world: World) -> None:
    first = visitor_of(world, world.issue().visit_id)
    second = visitor_of(world, world.issue(**OTHER).visit_id)
    merge_visitors(world.db, world.reception, second, first)
    with world.db.read() as connection:
        found = people.find_people(connection, "kenanga")
    assert [(each.visitor_id, each.name, each.rows) for each in found] == [(second, "Melur K. Sari", 2)]
