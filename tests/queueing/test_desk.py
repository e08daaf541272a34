import pytest

from shared.foundation.refusals import Refusal
from shared.journey import operations as journey
from shared.office.queries import current
from shared.office.rules import office_day
from shared.queueing import operations as queueing
from shared.queueing import queries
from shared.queueing.refusals import QueueRefusal
from shared.queueing.states import CallKind, TicketState
from tests.world import World


@pytest.fixture
def desks(world: World) -> World:
    world.open_desks()
    return world


def refusal_of(act: object, *arguments: object) -> object:
    with pytest.raises(Refusal) as refused:
        act(*arguments)  # type: ignore[operator] - the operations are callables of different shapes
    return refused.value.code


def test_a_desk_calls_who_came_first_for_its_services(desks: World) -> None:
    desks.issue("sales")
    first, second = desks.issue(), desks.issue()
    assert desks.call(0).ticket_id == first.ticket_id
    assert (
        refusal_of(queueing.call_next, desks.db, desks.officers[0], desks.desks[0].id)
        is QueueRefusal.DESK_BUSY
    )
    journey.mark_no_show(desks.db, desks.officers[0], desks.desks[0].id)
    assert desks.call(0).ticket_id == second.ticket_id


def test_nobody_waiting_is_said_not_hidden(desks: World) -> None:
    assert (
        refusal_of(queueing.call_next, desks.db, desks.officers[0], desks.desks[0].id)
        is QueueRefusal.NOBODY_WAITING
    )


def test_calls_are_rows_and_none_is_lost(desks: World) -> None:
    for service in ("library", "consultation"):
        desks.issue(service)
    desks.call(0)
    desks.call(1)
    queueing.recall(desks.db, desks.officers[0], desks.desks[0].id)
    with desks.db.read() as connection:
        day = office_day(current(connection).office, desks.clock.now())
        calls = queries.calls_since(connection, 0, day)
        after_first = queries.calls_since(connection, calls[0].sequence, day)
    assert [(c.label, c.kind) for c in calls] == [
        ("P001", CallKind.FIRST),
        ("K001", CallKind.FIRST),
        ("P001", CallKind.RECALL),
    ]
    assert [c.sequence for c in calls] == [1, 2, 3]
    assert after_first == calls[1:]


def test_a_shown_call_is_known_at_the_desk(desks: World) -> None:
    desks.issue()
    called = desks.call(0)
    for _twice in range(2):
        queueing.acknowledge_call(desks.db, desks.display, called.sequence)
    with desks.db.read() as connection:
        day = office_day(current(connection).office, desks.clock.now())
        ticket = queries.desk_state(connection, desks.desks[0].id, day).current
    assert ticket is not None
    assert (ticket.state, ticket.shown, ticket.calls) == (TicketState.CALLED, True, 1)


def test_one_officer_at_a_desk_and_only_the_one_sitting_there_acts(desks: World) -> None:
    desks.issue()
    assert (
        refusal_of(queueing.open_desk, desks.db, desks.officers[1], desks.desks[0].id)
        is QueueRefusal.DESK_TAKEN
    )
    assert (
        refusal_of(queueing.call_next, desks.db, desks.officers[1], desks.desks[0].id)
        is QueueRefusal.DESK_TAKEN
    )
    desks.call(0)
    assert (
        refusal_of(queueing.close_desk, desks.db, desks.officers[0], desks.desks[0].id)
        is QueueRefusal.DESK_BUSY
    )


def test_verbs_in_the_wrong_order_are_refused(desks: World) -> None:
    where = (desks.db, desks.officers[0], desks.desks[0].id)
    assert refusal_of(journey.mark_arrived, *where) is QueueRefusal.NO_CURRENT_TICKET
    assert refusal_of(journey.finish_service, *where) is QueueRefusal.NO_CURRENT_TICKET
    desks.issue()
    desks.call(0)
    assert refusal_of(journey.finish_service, *where) is QueueRefusal.NOT_SERVING
    journey.mark_arrived(*where)
    assert refusal_of(queueing.recall, *where) is QueueRefusal.NOT_CALLED
    assert refusal_of(journey.mark_no_show, *where) is QueueRefusal.NOT_CALLED
