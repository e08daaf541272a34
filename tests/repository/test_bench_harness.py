import json
from pathlib import Path

import pytest

from benchmarks.harness import Figure, Ratio, Report, Samples, Target, Value, measure, measure_in_turn


@pytest.mark.parametrize(
    ("target", "ok"),
    [
        (Ratio(most=4), True),
        (Ratio(most=2.9), False),
        (Ratio(least=0.25), True),
        (Value(most=5), False),
        (Value(least=6), True),
        (None, None),
    ],
)
def test_a_figure_is_held_against_its_target(target: Target | None, *, ok: bool | None) -> None:
    assert Figure("issue", 6.0, "ms", "once", floor=2.0, target=target).ok is ok


def test_a_ratio_without_a_floor_is_not_met() -> None:
    assert Figure("issue", 6.0, "ms", "once", target=Ratio(most=4)).ok is False


def test_each_figure_is_a_file(tmp_path: Path) -> None:
    Report(tmp_path).add("issue-sqlite", 6.0, "ms", floor=2.0, target=Ratio(most=4), how="median of 300")
    assert json.loads((tmp_path / "issue-sqlite.json").read_text(encoding="utf-8")) == {
        "name": "issue-sqlite",
        "value": 6.0,
        "floor": 2.0,
        "ratio": 3.0,
        "unit": "ms",
        "how": "median of 300",
        "target": "ratio ≤ 4",
        "ok": True,
    }


def test_percentiles_are_values_that_were_measured() -> None:
    samples = Samples(tuple(float(n) for n in range(1, 101)))
    assert (samples.median, samples.percentile(0.95), samples.percentile(1), samples.worst) == (
        50.5,
        95,
        100,
        100,
    )


def test_calls_are_measured_after_warming_up_and_in_turn() -> None:
    made: list[str] = []
    assert len(measure(lambda: made.append("a"), times=3, warm_up=2).values) == 3
    first, second = measure_in_turn(lambda: made.append("b"), lambda: made.append("c"), times=2, warm_up=1)
    assert "".join(made) == "aaaaa" + "bc" * 3
    assert len(first.values) == len(second.values) == 2
