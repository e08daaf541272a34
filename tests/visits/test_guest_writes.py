"""What the guest book leaves in the database, on both: sealed numbers, further services, data, medium, institutions."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from shared.access.actor import ADMINISTRATION
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.journey import operations as journey
from shared.office.operations import use_office
from shared.queueing import operations as queueing
from shared.queueing import queries as queue
from shared.queueing.operations import IssuedTicket
from shared.queueing.tables import TicketRow
from shared.records.queries import LogFilter, visit_log
from shared.visitors.identity_key import IdentityKeyFile
from shared.visitors.refusals import IdentityRefusal
from shared.visitors.tables import IdentityKeyRow, VisitorCardRow
from shared.visits import help_operations, help_queries, institution_operations, institution_queries
from shared.visits.data_needs import DataNeed, DataNeedForm
from shared.visits.guest_queries import guest_notes
from shared.visits.operations import choose_medium
from shared.visits.queries import happened
from shared.visits.refusals import InstitutionRefusal, VisitRefusal
from shared.visits.states import EventKind, Media, VisitState, WantedState
from shared.visits.tables import GuestEntryRow, VisitRow
from staff_console.queue_desk.derive import wait_of
from tests.ways import office, said
from tests.world import World

NUMBER = "1771010203040001"


def issue(world: World, service: str, key: IdentityKeyFile | None = None, **changes: object) -> IssuedTicket:
    request = world.request(service)
    guest = replace(request.guest, **changes)  # type: ignore[arg-type,type-var] - a form's fields
    return queueing.issue_ticket(world.db, world.kiosk, replace(request, guest=guest, key_file=key))


def storing_numbers(world: World) -> None:
    use_office(world.db, ADMINISTRATION, office("bengkulu", said("identity.number", "required", "sop-2023")))


def test_the_same_card_is_known_again_and_its_number_stored_nowhere(world: World, tmp_path: Path) -> None:
    storing_numbers(world)
    key = IdentityKeyFile(tmp_path / "identity.key")
    first = issue(world, "consultation", key, identity_number=NUMBER)
    issue(world, "consultation", key, identity_number=f"{NUMBER[:4]} {NUMBER[4:]}")
    issue(world, "sales", key, identity_number="1771010203040002")
    with world.db.read() as connection:
        hashes = connection.execute(select(VisitorCardRow.hash)).scalars().all()
        keys = connection.execute(select(func.count()).select_from(IdentityKeyRow)).scalar_one()
        notes = guest_notes(connection, first.visit_id)
    assert (len(hashes), len(set(hashes)), keys) == (3, 2, 1)
    assert (notes.card_last_four, notes.identity_valid) == ("0001", True)


def test_a_station_with_another_key_stores_nothing(world: World, tmp_path: Path) -> None:
    storing_numbers(world)
    issue(world, "consultation", IdentityKeyFile(tmp_path / "a"), identity_number=NUMBER)
    for key, why in (
        (IdentityKeyFile(tmp_path / "b"), IdentityRefusal.KEY_MISSING),
        (None, IdentityRefusal.KEY_MISSING),
    ):
        with pytest.raises(Refusal) as refused:
            issue(world, "consultation", key, identity_number=NUMBER)
        assert refused.value.code is why
    assert not (tmp_path / "b").exists()
    with world.db.read() as connection:
        assert connection.execute(select(func.count()).select_from(VisitRow)).scalar_one() == 1


def test_further_services_put_the_same_number_back_in_line_at_its_own_time(world: World) -> None:
    world.open_desks()
    ticket = issue(world, "library", wanted_services=("consultation",))
    world.clock.advance(timedelta(minutes=1))
    later = world.issue("consultation")
    world.serve(0)
    assert journey.finish_service(world.db, world.officers[0], world.desks[0].id) is None
    with world.db.read() as connection:
        notes = guest_notes(connection, ticket.visit_id)
        state = connection.execute(select(VisitRow.state).where(VisitRow.id == ticket.visit_id)).scalar_one()
    assert state is VisitState.WAITING
    assert [each.state for each in notes.wanted] == [WantedState.TAKEN_UP]
    assert world.serve(1).label == ticket.label, "its own time is earlier"
    assert journey.finish_service(world.db, world.officers[1], world.desks[1].id) is not None, (
        "then the rating"
    )
    assert world.call(1).label == later.label
    day = world.clock.now().date()
    with world.db.read() as connection:
        labels = [line.label for line in visit_log(connection, LogFilter(day, day)).lines]
    assert sorted(labels) == sorted([ticket.label, later.label]), "one line a visit"


def test_the_wait_for_a_further_service_counts_from_the_end_of_the_one_before(world: World) -> None:
    world.open_desks()
    issue(world, "library", wanted_services=("consultation",))
    world.clock.advance(timedelta(minutes=30))
    world.serve(0)
    world.clock.advance(timedelta(minutes=5))
    day = world.clock.now().date()
    journey.finish_service(world.db, world.officers[0], world.desks[0].id)
    back_at = world.clock.now()
    world.clock.advance(timedelta(minutes=2))
    with world.db.read() as connection:
        waits = queue.waiting(connection, day)[0]
    assert (waits.back_at, waits.service_key) == (back_at, "consultation")
    assert wait_of(waits, None, world.clock.now()).elapsed == timedelta(minutes=2)
    called_at = world.clock.now()
    world.call(1)
    with world.db.read() as connection:
        current = queue.desk_state(connection, world.desks[1].id, day).current
    assert current is not None
    assert (current.back_at, current.called_at, current.calls) == (back_at, called_at, 1)


def test_who_misses_a_further_service_was_served_and_is_asked_to_rate(world: World) -> None:
    world.open_desks()
    ticket = issue(world, "library", wanted_services=("consultation", "sales"))
    world.serve(0)
    journey.finish_service(world.db, world.officers[0], world.desks[0].id)
    world.call(1)
    assert journey.mark_no_show(world.db, world.officers[1], world.desks[1].id) is not None
    with world.db.read() as connection:
        state = connection.execute(select(VisitRow.state)).scalar_one()
        notes = guest_notes(connection, ticket.visit_id)
        seen = happened(connection, ticket.visit_id)
        assert len(queue.visit_clocks(connection, world.clock.now().date())) == 1
    assert state is VisitState.AWAITING_RATING
    assert [each.state for each in notes.wanted] == [WantedState.TAKEN_UP, WantedState.DROPPED]
    assert EventKind.FURTHER_MISSED in seen
    assert EventKind.NO_SHOW not in seen
    world.clock.advance(timedelta(minutes=6))
    assert journey.expire_ratings(world.db, world.rating) == 1
    with world.db.read() as connection:
        assert connection.execute(select(VisitRow.state)).scalar_one() is VisitState.CLOSED


def test_what_was_told_is_there_for_the_desk(world: World) -> None:
    row = DataNeedForm("Inflasi", "Kota Bengkulu", "2020", "2024", "regency", "month")
    ticket = issue(
        world,
        "library",
        data_needs=(row,),
        visit_kind="group",
        group_men="2",
        group_women="3",
        wants_priority="yes",
        assistance="kursi roda",
        media="printed",
    )
    with world.db.read() as connection:
        notes = guest_notes(connection, ticket.visit_id)
        priority = connection.execute(select(TicketRow.priority)).scalar_one()
    assert notes.data_needs == (DataNeed("Inflasi", "Kota Bengkulu", 2020, 2024, "regency", "month"),)
    assert (notes.people, notes.wants_priority, notes.assistance) == (5, True, "kursi roda")
    assert (notes.media, priority) == (Media.PRINTED, True)


def test_the_medium_is_a_choice_of_some_papers_only(world: World) -> None:
    ticket = world.issue("consultation")
    with pytest.raises(Refusal) as refused:
        choose_medium(world.db, world.officers[0], ticket.visit_id, Media.BOTH)
    assert refused.value.code is VisitRefusal.NO_MEDIUM
    with pytest.raises(Refusal) as unknown:
        choose_medium(world.db, world.officers[0], new_id(), Media.BOTH)
    assert unknown.value.code is VisitRefusal.UNKNOWN


def suggestions(world: World, typed: str) -> tuple[str, ...]:
    return institution_operations.suggest_institutions(world.db, world.kiosk, typed)


def test_only_listed_and_often_written_institutions_are_suggested(world: World) -> None:
    officer = world.officers[0]
    listed = institution_operations.add_institution(world.db, officer, "Universitas Contoh Raya")
    institution_operations.add_spelling(world.db, officer, listed, "UCR")
    assert suggestions(world, "ucr") == ("Universitas Contoh Raya",)
    assert suggestions(world, "u") == ()
    for _ in range(2):
        world.issue(institution="Rumah Bapak Anu")
    assert suggestions(world, "rumah") == ()
    world.issue(institution="rumah bapak anu")
    assert len(suggestions(world, "rumah")) == 1
    assert suggestions(world, "%_' OR 1=1") == ()


def test_spellings_are_merged_and_parted_again_without_touching_entries(world: World) -> None:
    officer = world.officers[0]
    ticket = world.issue(institution="Univ. Contoh Raya")
    listed = institution_operations.add_institution(world.db, officer, "Universitas Contoh Raya")
    institution_operations.add_spelling(world.db, officer, listed, "Univ. Contoh Raya")
    other = institution_operations.add_institution(world.db, officer, "UCR")
    institution_operations.merge_institutions(world.db, officer, listed, other)
    with world.db.read() as connection:
        assert guest_notes(connection, ticket.visit_id).listed_institution == "Universitas Contoh Raya"
        (found,) = institution_queries.institutions(connection)
        assert (found.spellings, found.visits) == (("UCR", "Univ. Contoh Raya"), 1)
        assert institution_queries.unlisted(connection) == ()
        assert connection.execute(select(GuestEntryRow.institution)).scalar_one() == "Univ. Contoh Raya"
    institution_operations.part_spelling(world.db, officer, "univ. contoh raya")
    with world.db.read() as connection:
        assert [each.text for each in institution_queries.unlisted(connection)] == ["Univ. Contoh Raya"]
    for act, why in (
        (lambda: institution_operations.add_institution(world.db, officer, "ucr"), InstitutionRefusal.KNOWN),
        (
            lambda: institution_operations.merge_institutions(world.db, officer, listed, listed),
            InstitutionRefusal.SAME,
        ),
        (
            lambda: institution_operations.part_spelling(world.db, officer, "Universitas Contoh Raya"),
            InstitutionRefusal.OWN_NAME,
        ),
        (
            lambda: institution_operations.rename_institution(world.db, officer, other, "X"),
            InstitutionRefusal.UNKNOWN,
        ),
    ):
        with pytest.raises(Refusal) as refused:
            act()
        assert refused.value.code is why


def test_a_call_for_help_rings_once_and_is_answered_once(world: World) -> None:
    for _ in range(2):
        help_operations.ask_for_help(world.db, world.kiosk, new_id(), "home")
    with world.db.read() as connection:
        (call,) = help_queries.ringing(connection)
        assert help_queries.help_now(connection, world.kiosk.station_id, world.clock.now()).ringing
    help_operations.accept_help(world.db, world.officers[0], call.id)
    with pytest.raises(Refusal):
        help_operations.accept_help(world.db, world.officers[1], call.id)
    with world.db.read() as connection:
        now = help_queries.help_now(connection, world.kiosk.station_id, world.clock.now())
    assert (now.ringing, bool(now.comes)) == (False, True)


def test_a_merge_and_a_removal_are_taken_back_unless_a_name_found_another_meaning(world: World) -> None:
    officer, db = world.officers[0], world.db
    kept = institution_operations.add_institution(db, officer, "Universitas Contoh Raya")
    other = institution_operations.add_institution(db, officer, "Kampus Contoh")
    institution_operations.add_spelling(db, officer, other, "UCR")
    before = institutions_now(world)
    merged = institution_operations.merge_institutions(db, officer, kept, other)
    assert merged.spellings
    institution_operations.restore_institution(db, officer, merged)
    assert institutions_now(world) == before
    removed = institution_operations.remove_institution(db, officer, other)
    institution_operations.add_spelling(db, officer, kept, "UCR")
    with pytest.raises(Refusal) as refused:
        institution_operations.restore_institution(db, officer, removed)
    assert refused.value.code is InstitutionRefusal.KNOWN
    institution_operations.part_spelling(db, officer, "UCR")
    institution_operations.restore_institution(db, officer, removed)
    assert institutions_now(world) == before


def institutions_now(world: World) -> tuple[institution_queries.Institution, ...]:
    with world.db.read() as connection:
        return institution_queries.institutions(connection)
