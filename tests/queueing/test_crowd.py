"""Many processes at once, and processes that die: no gap, no duplicate, nothing acknowledged is lost."""

import multiprocessing
import os
import random
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection, wait

import pytest
from sqlalchemy import func, select

from shared.access.actor import ADMINISTRATION
from shared.feedback.tables import RatingRow
from shared.journey import operations as journey
from shared.printing.tables import PrintJobRow
from shared.queueing.states import TicketState
from shared.queueing.tables import CallRow, TicketRow
from shared.stations.operations import save_desk
from shared.visitors.tables import ConsentRow
from shared.visits.states import EventKind, VisitState
from shared.visits.tables import GuestEntryRow, VisitEventRow, VisitRow
from tests.queueing import crowd
from tests.world import World

KILLS = 50
DESK_KILLS = 20
processes = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")


@pytest.fixture(autouse=True)
def _preload() -> None:
    if os.name == "posix":
        processes.set_forkserver_preload(["tests.queueing.crowd"])


def seeded() -> random.Random:
    """Chance that a failing run tells how to repeat."""
    seed = random.SystemRandom().randrange(2**32)
    print(f"seed {seed}")  # noqa: T201 - pytest shows it with the failure
    return random.Random(seed)  # noqa: S311 - not a secret


def start(
    work: Callable[..., None], *arguments: object
) -> tuple[multiprocessing.process.BaseProcess, Connection]:
    here, there = processes.Pipe(duplex=False)
    process = processes.Process(target=work, args=(*arguments, there), daemon=True)
    process.start()
    there.close()
    return process, here


def received(report: Connection) -> list[str]:
    """All that was reported until the end, or until the process died."""
    labels: list[str] = []
    while True:
        try:
            label = report.recv()
        except EOFError:
            return labels
        if label is None:
            return labels
        labels.append(label)


def address(world: World) -> str:
    return world.db.url.render_as_string(hide_password=False)


def issued_labels(world: World) -> list[str]:
    with world.db.read() as connection:
        return list(connection.execute(select(TicketRow.label).order_by(TicketRow.number)).scalars())


def test_kiosks_at_once_leave_no_gap_and_no_duplicate(world: World) -> None:
    runs = [start(crowd.issue_many, address(world), world.kiosk, 25) for _ in range(4)]
    labels = [label for _, report in runs for label in received(report)]
    for process, _ in runs:
        process.join(30)
        assert process.exitcode == 0
    assert sorted(labels) == [f"P{number:03}" for number in range(1, 101)]
    assert issued_labels(world) == sorted(labels)


def test_two_desks_never_call_the_same_ticket(world: World) -> None:
    for desk in world.desks:
        save_desk(world.db, ADMINISTRATION, replace(desk, services=("library",)))
    world.open_desks()
    for _ in range(30):
        world.issue()
    desks = zip(world.officers, world.desks, strict=True)
    runs = [start(crowd.serve_all, address(world), officer, desk.id) for officer, desk in desks]
    labels = [label for _, report in runs for label in received(report)]
    for process, _ in runs:
        process.join(30)
        assert process.exitcode == 0
    assert sorted(labels) == [f"P{number:03}" for number in range(1, 31)]
    with world.db.read() as connection:
        sequences = list(connection.execute(select(CallRow.sequence).order_by(CallRow.sequence)).scalars())
    assert sequences == list(range(1, 31))


def test_a_kill_at_any_moment_loses_no_acknowledged_ticket(world: World) -> None:
    chance = seeded()
    acknowledged: list[str] = []
    for _ in range(KILLS):
        process, report = start(crowd.issue_many, address(world), world.kiosk, 1_000)
        enough = chance.randrange(1, 8)
        seen = [report.recv() for _ in range(enough)]
        wait([report], timeout=chance.random() * 0.01)
        process.kill()
        process.join(10)
        acknowledged += seen + received(report)
    labels = issued_labels(world)
    assert labels == [f"P{number:03}" for number in range(1, len(labels) + 1)]
    assert set(acknowledged) <= set(labels)
    assert len(acknowledged) == len(set(acknowledged))
    assert_no_half_visit(world, len(labels))


def test_a_kill_at_any_moment_leaves_no_visit_between_two_states(world: World) -> None:
    chance = seeded()
    world.open_desks()
    for _ in range(DESK_KILLS * 4):
        world.issue()
    officer, desk = world.officers[0], world.desks[0]
    for _ in range(DESK_KILLS):
        process, report = start(crowd.serve_on, address(world), officer, desk.id)
        for _ in range(chance.randrange(1, 4)):
            report.recv()
        wait([report], timeout=chance.random() * 0.01)
        process.kill()
        process.join(10)
    assert_states_agree(world)
    queueing_goes_on(world)


def queueing_goes_on(world: World) -> None:
    """Whoever was at the desk can still be finished there, and the next one called."""
    with world.db.read() as connection:
        open_ticket = connection.execute(
            select(TicketRow.state).where(TicketRow.state.in_([TicketState.CALLED, TicketState.SERVING]))
        ).scalar_one_or_none()
    if open_ticket is TicketState.CALLED:
        journey.mark_arrived(world.db, world.officers[0], world.desks[0].id)
    if open_ticket is not None:
        journey.finish_service(world.db, world.officers[0], world.desks[0].id)
    assert world.call(0).label.startswith("P")


AGREEING = {
    TicketState.WAITING: (VisitState.WAITING, EventKind.TICKET_ISSUED, False),
    TicketState.CALLED: (VisitState.CALLED, EventKind.CALLED, False),
    TicketState.SERVING: (VisitState.IN_SERVICE, EventKind.SERVICE_STARTED, False),
    TicketState.SERVED: (VisitState.AWAITING_RATING, EventKind.RATING_ASKED, True),
}


def assert_states_agree(world: World) -> None:
    """Ticket, visit, last event and rating of each visit tell the same story."""
    story = (
        select(VisitRow.id, TicketRow.state, VisitRow.state, RatingRow.id.is_not(None))
        .join(TicketRow, TicketRow.visit_id == VisitRow.id)
        .outerjoin(RatingRow, RatingRow.visit_id == VisitRow.id)
    )
    events = select(VisitEventRow.visit_id, VisitEventRow.kind).order_by(VisitEventRow.id)
    with world.db.read() as connection:
        rows = connection.execute(story).all()
        last = {row.visit_id: row.kind for row in connection.execute(events)}
    assert len(rows) == DESK_KILLS * 4
    for visit_id, ticket, visit, rated in rows:
        assert (visit, last[visit_id], bool(rated)) == AGREEING[ticket]


def assert_no_half_visit(world: World, tickets: int) -> None:
    with world.db.read() as connection:

        def count(table: type) -> int:
            return connection.execute(select(func.count()).select_from(table)).scalar_one()

        assert count(VisitRow) == tickets
        assert count(GuestEntryRow) == tickets
        assert count(PrintJobRow) == tickets
        assert count(VisitEventRow) == tickets * 3
        assert count(ConsentRow) >= tickets
