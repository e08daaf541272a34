from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from kiosk.rating import flow as flows
from kiosk.rating.flow import SKIPPED, START, Answer, Flow, Stage
from shared.feedback.queries import PendingRating
from shared.foundation.ids import new_id

NOW = datetime(2026, 11, 24, 2, tzinfo=UTC)
FIRST = PendingRating(new_id(), "K008", "consultation", "Meja 2", NOW, None)
SECOND = PendingRating(new_id(), "P003", "library", "Meja 1", NOW, None)


def test_it_asks_whom_it_finds_and_rests_when_it_finds_nobody() -> None:
    assert flows.found(START, None).stage is Stage.IDLE
    flow = flows.found(flows.found(START, None), FIRST)
    assert (flow.stage, flow.asked) == (Stage.ASKING, FIRST)
    assert flows.found(flow, None).stage is Stage.IDLE


def test_only_the_first_touch_counts() -> None:
    flow = flows.touched(flows.found(START, FIRST), Answer(2))
    assert flows.touched(flow, Answer(5)).answer == Answer(2)
    assert flows.touched(flow, SKIPPED).answer == Answer(2)


def test_an_answer_is_kept_through_trouble_until_it_is_written() -> None:
    flow = flows.failing(flows.touched(flows.found(START, FIRST), Answer(4)))
    assert (flow.stage, flow.trouble, flow.answer) == (Stage.SAVING, True, Answer(4))
    flow = flows.kept(flow)
    assert (flow.stage, flow.trouble) == (Stage.THANKS, False)


def test_who_comes_next_waits_until_the_one_before_is_thanked() -> None:
    flow = flows.touched(flows.found(START, FIRST), Answer(4))
    flow = flows.kept(flows.found(flow, SECOND))
    assert flow.asked == FIRST
    flow = flows.over(flow)
    assert flow == Flow(Stage.ASKING, SECOND)


def test_the_visitor_just_thanked_is_not_asked_again() -> None:
    flow = flows.touched(flows.found(START, FIRST), Answer(4))
    assert flows.over(flows.kept(flows.found(flow, FIRST))).stage is Stage.IDLE


@given(st.lists(st.sampled_from(["nobody", "first", "second", "touch", "fail", "kept", "over"]), max_size=40))
def test_an_answer_belongs_to_the_visitor_who_was_asked(steps: list[str]) -> None:
    flow = START
    for step in steps:
        before = flow
        match step:
            case "nobody" | "first" | "second":
                flow = flows.found(flow, {"nobody": None, "first": FIRST, "second": SECOND}[step])
            case "touch":
                flow = flows.touched(flow, Answer(3))
            case "fail":
                flow = flows.failing(flow)
            case "kept":
                flow = flows.kept(flow)
            case _:
                flow = flows.over(flow) if flow.stage is Stage.THANKS else flow
        if flow.stage in {Stage.SAVING, Stage.THANKS}:
            assert flow.asked is not None
            assert flow.answer is not None
            assert before.asked == flow.asked
        else:
            assert flow.answer is None
