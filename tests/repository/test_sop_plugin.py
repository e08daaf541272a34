"""The proof machinery, driven as pytest drives it: small suites in a folder of their own, with and without xdist."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.acceptance.rows import papers, row_ids
from tests.acceptance.sop_table import proven_rows, state

ROOT = Path(__file__).resolve().parents[2]
SUITE = """
import pytest

@pytest.mark.sop("S000-1", "S000-2")
def test_good():
    assert True

@pytest.mark.sop("S000-2")
def test_bad():
    assert False

@pytest.mark.sop_part("S000-3", missing="switching back")
def test_half():
    assert True

@pytest.fixture
def broken_end():
    yield
    raise RuntimeError

@pytest.mark.sop("S000-4")
def test_breaks_at_its_end(broken_end):
    assert True
"""


def run_suite(folder: Path, source: str, *options: str) -> tuple[int, str, dict[str, Any] | None]:
    """Exit status, output and the record left behind."""
    (folder / "suite").mkdir(exist_ok=True)
    (folder / "suite" / "test_it.py").write_text(source, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\ntestpaths = suite\nmarkers =\n  sop: .\n  sop_part: .\n")
    (folder / "recording.py").write_text(
        "from pathlib import Path\nfrom tests.plugins import sop\nfrom tests.plugins.sop import *\n"
        f"sop.RECORD = Path({str(folder / 'sop.json')!r})\n"
    )
    env = dict(os.environ, PYTHONPATH=f"{ROOT}{os.pathsep}{folder}", PYTEST_DISABLE_PLUGIN_AUTOLOAD="1")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "recording",
        "-p",
        "xdist",
        "-p",
        "no:cacheprovider",
        *options,
    ]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    record = folder / "sop.json"
    return (
        done.returncode,
        done.stdout + done.stderr,
        json.loads(record.read_text()) if record.exists() else None,
    )


@pytest.mark.parametrize("options", [(), ("-n", "2")], ids=["alone", "two workers"])
def test_a_full_run_records_every_marked_test(tmp_path: Path, options: tuple[str, ...]) -> None:
    status, output, record = run_suite(tmp_path, SUITE, *options)
    assert status == pytest.ExitCode.TESTS_FAILED, output
    assert record is not None, output
    outcomes = {
        row: {name.split("::")[1]: how for name, how in tests.items()}
        for row, tests in record["rows"].items()
    }
    assert outcomes == {
        "S000-1": {"test_good": "passed"},
        "S000-2": {"test_good": "passed", "test_bad": "failed"},
        "S000-4": {"test_breaks_at_its_end": "failed"},
    }
    assert [*record["parts"]["S000-3"].values()] == ["switching back"]
    assert proven_rows(record) == {"S000-1"}


@pytest.mark.parametrize("options", [("-k", "good"), ("suite/test_it.py",), ("-x",), ("--collect-only",)])
def test_a_partial_run_leaves_the_last_full_record_alone(tmp_path: Path, options: tuple[str, ...]) -> None:
    (tmp_path / "sop.json").write_text('"kept"', encoding="utf-8")
    _, output, record = run_suite(tmp_path, SUITE, *options)
    assert record == "kept", output


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        ('sop("S000-99")', "no such SOP row: S000-99"),
        ('sop_part("S000-1")', "says nothing about what is missing from S000-1"),
        ('sop("S000-1", "S000-2", "S000-3", "S000-4", "S000-5", "S000-6", "S002-1")', "proves 7 SOP rows"),
    ],
)
def test_a_mark_that_cannot_be_true_stops_the_run(tmp_path: Path, mark: str, words: str) -> None:
    source = f"import pytest\n\n@pytest.mark.{mark}\ndef test_it():\n    assert True\n"
    status, output, record = run_suite(tmp_path, source)
    assert status == pytest.ExitCode.USAGE_ERROR
    assert words in output
    assert record is None


def test_the_row_list_holds_all_papers() -> None:
    assert {paper.key: len(paper.rows) for paper in papers()} == {
        "S000": 34,
        "S001P": 27,
        "S001J": 27,
        "S001K": 27,
        "S001R": 29,
        "S002": 29,
        "S003": 32,
        "S004": 26,
    }
    assert all(row.startswith(f"{paper.key}-") for paper in papers() for row in paper.rows)
    assert len(row_ids()) == 231


def test_a_row_proven_in_part_is_shown_but_not_counted() -> None:
    record = {"rows": {}, "parts": {"S000-3": {"test_half": "switching back"}}}
    assert proven_rows(record) == frozenset()
    assert state("S000-3", record, frozenset()) == ("[yellow]in part[/]", "missing: switching back")
