"""How a bench is written here.

A bench is a module `benchmarks/bench_<subject>.py` with one function:

    def main(report: Report) -> None:
        for place in places():                                     # a fresh office on SQLite, then on PostgreSQL
            with place as url:
                floor = measure(lambda: bare_insert(url), times=300)
                ours = measure(lambda: issue(url), times=300)
                report.add(f"issue-ticket-{place.dialect}", ours.median, "ms", floor=floor.median,
                           target=Ratio(most=4), how="median of 300 commits, one process")

`make bench` runs every module in a process of its own and writes each figure to `bench-output/<name>.json`. A figure is
judged against a floor measured in the same run on the same machine wherever one exists, so that it means the same on
every computer; where the target is an absolute one (a person waits for it) the value itself is judged. All times are
milliseconds unless the unit says otherwise.
"""

import json
import math
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OUTPUT = Path(__file__).resolve().parent.parent / "bench-output"


@dataclass(frozen=True, slots=True)
class Ratio:
    """A target on value ÷ floor."""

    most: float = math.inf
    least: float = -math.inf


@dataclass(frozen=True, slots=True)
class Value:
    """A target on the value itself, in the figure's unit."""

    most: float = math.inf
    least: float = -math.inf


Target = Ratio | Value


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number and what it is held against."""

    name: str
    """Lower case with hyphens; also the name of its file."""
    value: float
    unit: str
    how: str
    """How it was measured, in a phrase: what counts, how often, which statistic."""
    floor: float | None = None
    """The least any program could need for the same, measured beside it; same unit."""
    target: Target | None = None

    @property
    def ratio(self) -> float | None:
        return self.value / self.floor if self.floor else None

    @property
    def ok(self) -> bool | None:
        """None when the figure has no target: it is shown for its own sake."""
        match self.target:
            case None:
                return None
            case Ratio(most=most, least=least):
                return self.ratio is not None and least <= self.ratio <= most
            case Value(most=most, least=least):
                return least <= self.value <= most

    def target_text(self) -> str:
        if self.target is None:
            return ""
        what = "ratio" if isinstance(self.target, Ratio) else "value"
        bounds = (("≥", self.target.least), ("≤", self.target.most))
        return " and ".join(f"{what} {sign} {bound:g}" for sign, bound in bounds if math.isfinite(bound))

    def as_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "value": self.value,
            "floor": self.floor,
            "ratio": self.ratio,
            "unit": self.unit,
            "how": self.how,
            "target": self.target_text(),
            "ok": self.ok,
        }


class Report:
    """Where a bench puts its figures."""

    def __init__(self, output: Path = OUTPUT) -> None:
        self._output = output

    def add(
        self,
        name: str,
        value: float,
        unit: str,
        *,
        how: str,
        floor: float | None = None,
        target: Target | None = None,
    ) -> Figure:
        """Keep a figure; returns it."""
        figure = Figure(name, value, unit, how, floor, target)
        self._output.mkdir(exist_ok=True)
        text = json.dumps(figure.as_json(), indent=1, ensure_ascii=False)
        (self._output / f"{name}.json").write_text(text + "\n", encoding="utf-8")
        return figure


@dataclass(frozen=True, slots=True)
class Samples:
    """Durations in milliseconds."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.values)

    def percentile(self, share: float) -> float:
        """The smallest value that at least `share` (0 to 1) of all do not exceed (nearest rank)."""
        return sorted(self.values)[max(0, math.ceil(share * len(self.values)) - 1)]

    @property
    def worst(self) -> float:
        return max(self.values)


def measure(call: Callable[[], object], *, times: int, warm_up: int = 10) -> Samples:
    """How long each of `times` calls took, after some that do not count."""
    for _ in range(warm_up):
        call()
    return Samples(tuple(_duration(call) for _ in range(times)))


def measure_in_turn(*calls: Callable[[], object], times: int, warm_up: int = 10) -> tuple[Samples, ...]:
    """The same for several calls taking turns, so that whatever slows the machine slows all of them."""
    for _ in range(warm_up):
        for call in calls:
            call()
    rounds = [[_duration(call) for call in calls] for _ in range(times)]
    return tuple(Samples(tuple(column)) for column in zip(*rounds, strict=True))


def _duration(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return (time.perf_counter() - start) * 1000
