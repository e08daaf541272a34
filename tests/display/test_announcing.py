from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.display import announcing
from kiosk.display.announcing import SILENT, Announcing, Phase
from shared.queueing.queries import Call
from shared.queueing.states import CallKind

NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)


def call(sequence: int, label: str | None = None, at: datetime = NOW) -> Call:
    return Call(sequence, label or f"K{sequence:03}", "Meja 1", "consultation", at, CallKind.FIRST)


def announced(state: Announcing) -> str:
    return state.announced.label if state.announced else ""


def test_a_call_alone_is_announced_in_full() -> None:
    state = announcing.hear(SILENT, [call(1)], NOW)
    assert (state.phase, announced(state)) == (Phase.FIRST, "K001")
    state = announcing.least_over(state)
    assert (state.phase, announced(state)) == (Phase.LINGERING, "K001")
    state = announcing.full_over(state)
    assert (state.phase, announced(state), state.current) == (Phase.QUIET, "", call(1))


def test_two_calls_together_are_announced_one_after_the_other() -> None:
    state = announcing.hear(SILENT, [call(2), call(1)], NOW)
    assert announced(state) == "K001"
    state = announcing.full_over(state)
    assert announced(state) == "K001", "the first stays until its least time is over"
    state = announcing.least_over(state)
    assert (announced(state), [each.label for each in state.earlier]) == ("K002", ["K001"])


def test_a_call_that_lingers_gives_way_at_once() -> None:
    state = announcing.least_over(announcing.hear(SILENT, [call(1)], NOW))
    assert announced(announcing.hear(state, [call(2)], NOW)) == "K002"


def test_a_recall_is_announced_again_and_its_number_stands_once() -> None:
    state = announcing.full_over(announcing.least_over(announcing.hear(SILENT, [call(1, "P014")], NOW)))
    state = announcing.hear(state, [call(2, "P014")], NOW)
    assert announced(state) == "P014"
    assert len(state.shown) == 1


def test_what_is_heard_late_goes_to_the_board_silently() -> None:
    old = NOW - timedelta(minutes=5)
    state = announcing.hear(SILENT, [call(1, at=old), call(2, at=old), call(3)], NOW)
    assert announced(state) == "K003"
    assert [each.label for each in state.earlier] == ["K002", "K001"]


def test_a_new_day_begins_empty_and_never_repeats_a_call() -> None:
    state = announcing.new_day(announcing.hear(SILENT, [call(7)], NOW))
    assert state.current is None
    assert announcing.hear(state, [call(7)], NOW).current is None


events = st.lists(st.sampled_from(["call", "least", "full", "again"]), max_size=60)


@given(events)
def test_whatever_the_order_of_events_every_call_is_announced_once_and_in_order(steps: list[str]) -> None:
    state, made, seen = SILENT, 0, []
    for step in [*steps, *["least", "full"] * (len(steps) + 1)]:
        before = state.announced
        if step in {"call", "again"}:
            made += step == "call"
            state = announcing.hear(state, [call(number) for number in range(1, made + 1)], NOW)
        else:
            state = (announcing.least_over if step == "least" else announcing.full_over)(state)
        if state.announced is not None and state.announced != before:
            seen.append(state.announced.sequence)
    assert seen == list(range(1, made + 1))
    assert state.phase is Phase.QUIET
