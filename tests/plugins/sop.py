"""Which rows of the SOP papers the tests prove.

`@pytest.mark.sop("S000-1", "S000-2")` stands on a test that does what the rows say, at most six of them, the way a
person would. `@pytest.mark.sop_part("S000-2b", missing="…")` says that one clause of a row still waits for later work.
A full run writes `test-output/sop.json`; a run that left tests out, or was broken off, leaves the last full run's
record alone.
"""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from tests.acceptance.rows import row_ids

MOST_ROWS = 6
PROPERTY = "sop"
RECORD = Path(__file__).parent.parent.parent / "test-output" / "sop.json"
_WHOLE = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
_CHOOSERS = ("keyword", "markexpr", "deselect", "ignore", "ignore_glob", "lf", "failedfirst_only", "stepwise")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Write each test's rows where they travel with its reports, from xdist's workers too."""
    known = row_ids()
    faults: list[str] = []
    for item in items:
        marks = _marks(item)
        faults += [f"{item.nodeid}: {fault}" for fault in _faults(marks, known)]
        if marks["rows"] or marks["parts"]:
            item.user_properties.append((PROPERTY, marks))
    if faults:
        raise pytest.UsageError("\n".join(faults))


def _marks(item: pytest.Item) -> dict[str, Any]:
    rows = [row for mark in item.iter_markers("sop") for row in mark.args]
    parts = {mark.args[0]: _missing(mark) for mark in item.iter_markers("sop_part")}
    return {"rows": rows, "parts": parts}


def _missing(mark: pytest.Mark) -> str:
    return str(mark.kwargs.get("missing") or "".join(mark.args[1:2]))


def _faults(marks: dict[str, Any], known: frozenset[str]) -> list[str]:
    rows: list[str] = marks["rows"]
    parts: dict[str, str] = marks["parts"]
    faults = [f"no such SOP row: {row}" for row in [*rows, *parts] if row not in known]
    faults += [
        f"says nothing about what is missing from {row}" for row, missing in parts.items() if not missing
    ]
    if len(rows) > MOST_ROWS:
        faults.append(f"proves {len(rows)} SOP rows; {MOST_ROWS} are the most one test can show well")
    return faults


class Recorder:
    """Gathers the outcome of every test in the process that hears all reports."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._outcomes: dict[str, str] = {}
        self._marks: dict[str, dict[str, Any]] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """A test passed when its call passed and neither setting up nor tearing down failed."""
        if report.outcome != "passed":
            self._outcomes[report.nodeid] = report.outcome
        elif report.when == "call":
            self._outcomes.setdefault(report.nodeid, "passed")
        for name, value in report.user_properties:
            if name == PROPERTY:
                self._marks[report.nodeid] = cast("dict[str, Any]", value)

    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        if exitstatus in _WHOLE and not session.shouldstop and not session.shouldfail and self._chose_all():
            RECORD.parent.mkdir(exist_ok=True)
            RECORD.write_text(json.dumps(self.record(), indent=1, sort_keys=True) + "\n", encoding="utf-8")

    def _chose_all(self) -> bool:
        options = self._config.option
        chosen = [name for name in _CHOOSERS if getattr(options, name, None)]
        return self._config.args_source is pytest.Config.ArgsSource.TESTPATHS and not chosen

    def record(self) -> dict[str, Any]:
        rows: dict[str, dict[str, str]] = {}
        parts: dict[str, dict[str, str]] = {}
        for test, marks in self._marks.items():
            outcome = self._outcomes.get(test, "not run")
            for row in marks["rows"]:
                rows.setdefault(row, {})[test] = outcome
            for row, missing in marks["parts"].items():
                parts.setdefault(row, {})[test] = missing
        counted = list(self._outcomes.values())
        return {
            "ended": datetime.now(UTC).isoformat(timespec="seconds"),
            "tests": len(counted),
            "passed": counted.count("passed"),
            "rows": rows,
            "parts": parts,
        }


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput") and not config.option.collectonly:
        config.pluginmanager.register(Recorder(config), "sop-recorder")
