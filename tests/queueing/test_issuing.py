from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from shared.access.refusals import AccessRefusal
from shared.audit.tables import AuditRow
from shared.database import Database, Topic, open_feed
from shared.foundation.refusals import Refusal
from shared.foundation.text import TextRefusal
from shared.printing.tables import PrintJobRow
from shared.queueing import operations as queueing
from shared.queueing.refusals import QueueRefusal
from shared.queueing.tables import TicketRow
from shared.queueing.writes import token_hash
from shared.visitors.refusals import VisitorRefusal
from shared.visitors.tables import ConsentRow, VisitorRow
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import GuestEntryRow, VisitEventRow, VisitRow
from tests.world import World

TABLES = (VisitorRow, ConsentRow, VisitRow, GuestEntryRow, VisitEventRow, TicketRow, PrintJobRow)


def counts(db: Database) -> list[int]:
    with db.read() as connection:
        return [connection.execute(select(func.count()).select_from(table)).scalar_one() for table in TABLES]


def test_one_commit_holds_everything(world: World) -> None:
    ticket = world.issue()
    assert (ticket.label, ticket.people_ahead) == ("P001", 0)
    with world.db.read() as connection:
        visit = connection.execute(select(VisitRow.__table__).where(VisitRow.id == ticket.visit_id)).one()
        events = connection.execute(select(VisitEventRow.kind).order_by(VisitEventRow.id)).scalars().all()
        audited = connection.execute(
            select(AuditRow.subject_id).where(AuditRow.act == "issue_ticket")
        ).scalar_one()
        stored = connection.execute(select(TicketRow.token_hash)).scalar_one()
    assert visit.state is VisitState.WAITING
    assert events == [EventKind.OPENED, EventKind.GUEST_ENTRY_SAVED, EventKind.TICKET_ISSUED]
    assert audited == str(ticket.ticket_id)
    assert stored == token_hash(ticket.qr_text.removeprefix("PST:"))
    assert all(count >= 1 for count in counts(world.db))


def test_the_same_request_brings_the_same_ticket(world: World) -> None:
    request = world.request()
    first = queueing.issue_ticket(world.db, world.kiosk, request)
    before = counts(world.db)
    again = queueing.issue_ticket(world.db, world.kiosk, request)
    assert (again.ticket_id, again.label, again.qr_text) == (first.ticket_id, first.label, first.qr_text)
    assert counts(world.db) == before


def test_a_request_sent_again_while_its_first_try_still_runs_is_one_ticket(world: World) -> None:
    request = world.request()
    with ThreadPoolExecutor(4) as pool:
        tries = [pool.submit(queueing.issue_ticket, world.db, world.kiosk, request) for _ in range(4)]
    assert {each.result().label for each in tries} == {"P001"}
    with world.db.read() as connection:
        for table in (TicketRow, VisitRow, VisitorRow, PrintJobRow):
            assert connection.execute(select(func.count()).select_from(table)).scalar_one() == 1


def test_each_service_has_its_own_series_and_each_day_starts_anew(world: World) -> None:
    labels = [world.issue(service).label for service in ("library", "consultation", "library", "sales")]
    world.clock.advance(timedelta(days=1))
    assert [*labels, world.issue().label] == ["P001", "K001", "P002", "J001", "P001"]


def test_people_ahead_are_those_waiting_for_the_same_service(world: World) -> None:
    world.issue("sales")
    assert [world.issue().people_ahead for _ in range(3)] == [0, 1, 2]


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("name", "", TextRefusal.MISSING),
        ("name", "   ", TextRefusal.MISSING),
        ("name", "x" * 101, TextRefusal.TOO_LONG),
        ("name", "x" * 10_000, TextRefusal.TOO_LONG),
        ("name", "Melur\x00", TextRefusal.CONTROL),
        ("name", "Melur\x1b@", TextRefusal.CONTROL),
        ("name", "Me\x1dVlur", TextRefusal.CONTROL),
        ("name", "Melur \u202egnaneK", TextRefusal.CONTROL),
        ("email", "melur@contoh", VisitorRefusal.EMAIL_FORM),
        ("email", "bukan alamat", VisitorRefusal.EMAIL_FORM),
        ("phone", "0812", VisitorRefusal.PHONE_SHORT),
        ("phone", "1" * 16, VisitorRefusal.PHONE_LONG),
        ("phone", "0812-tiga-empat-00001234", VisitorRefusal.PHONE_FORM),
        ("birth_year", "1850", VisitorRefusal.BIRTH_YEAR),
        ("birth_year", "2027", VisitorRefusal.BIRTH_YEAR),
        ("birth_year", "dua", VisitorRefusal.BIRTH_YEAR),
    ],
)
def test_bad_input_is_refused_at_its_field_and_leaves_nothing(
    world: World, field: str, text: str, code: TextRefusal | VisitorRefusal
) -> None:
    before = counts(world.db)
    with pytest.raises(Refusal) as refused:
        world.issue(**{field: text})
    assert (refused.value.code, refused.value.field) == (code, field)
    assert counts(world.db) == before
    assert world.issue().label == "P001"


@pytest.mark.parametrize(
    "name",
    [
        "A",
        "x" * 100,
        "Melur",
        "Ir. Melur Kenanga, M.E.",
        "Ma'ruf O’Nang",
        "José Łukasz Ñandú",
        "Melur 🌺",
        "<b>Melur</b>",
        "=1+1 Melur",
        "'; DROP TABLE visit; -- Melur",
    ],
)
def test_odd_names_are_kept_exactly_as_typed(world: World, name: str) -> None:
    world.issue(name=name)
    with world.db.read() as connection:
        assert connection.execute(select(VisitorRow.name)).scalar_one() == name


def test_outside_hours_there_is_no_ticket(world: World) -> None:
    world.clock.set(datetime(2026, 11, 24, 0, 59, tzinfo=UTC))
    with pytest.raises(Refusal) as refused:
        world.issue()
    assert refused.value.code is QueueRefusal.OFFICE_CLOSED


def test_a_station_without_the_right_gets_no_ticket(world: World) -> None:
    nobody = replace(world.kiosk, rights=frozenset())
    with pytest.raises(Refusal) as refused:
        queueing.issue_ticket(world.db, nobody, world.request())
    assert refused.value.code is AccessRefusal.NOT_ALLOWED


def test_every_program_hears_of_the_ticket(world: World) -> None:
    feed = open_feed(world.db)
    assert feed.wait(0) is None
    world.issue()
    changes = feed.wait(5)
    feed.close()
    assert changes is not None
    assert {Topic.TICKETS, Topic.VISITS} <= changes.topics
