"""`make sop`: the rows of the papers, and which of them the last full test run proved."""

import json
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.acceptance.rows import Paper, papers, row_ids
from tests.plugins.sop import RECORD


def read_record() -> dict[str, Any]:
    if not RECORD.is_file():
        return {"rows": {}, "parts": {}}
    return json.loads(RECORD.read_text(encoding="utf-8"))


def proven_rows(record: dict[str, Any]) -> frozenset[str]:
    """Rows with at least one marked test, all of which passed."""
    marked: dict[str, dict[str, str]] = record["rows"]
    return row_ids() & {row for row, tests in marked.items() if tests and set(tests.values()) == {"passed"}}


def state(row: str, record: dict[str, Any], proven: frozenset[str]) -> tuple[str, str]:
    """Where a row stands, in a word and a detail."""
    tests: dict[str, str] = record["rows"].get(row, {})
    parts: dict[str, str] = record["parts"].get(row, {})
    if row in proven:
        return "[green]proven[/]", f"{len(tests)} test{'s'[: len(tests) > 1]}"
    if tests:
        failed = [test for test, outcome in tests.items() if outcome != "passed"]
        return "[red]not proven[/]", ", ".join(failed)
    if parts:
        return "[yellow]in part[/]", "missing: " + "; ".join(dict.fromkeys(parts.values()))
    return "", ""


def table(paper: Paper, record: dict[str, Any], proven: frozenset[str]) -> Table:
    count = len(proven & paper.rows.keys())
    shown = Table(title=f"{paper.key}: {paper.title} ({count} of {len(paper.rows)})", title_justify="left")
    for column, ratio in (("row", None), ("asks for", 3), ("state", None), ("by", 2)):
        shown.add_column(column, ratio=ratio, no_wrap=ratio is None)
    for row, words in paper.rows.items():
        shown.add_row(row, words, *state(row, record, proven))
    return shown


def main() -> None:
    record = read_record()
    proven = proven_rows(record)
    console = Console()
    for paper in papers():
        console.print(table(paper, record, proven))
    ended = record.get("ended")
    said = (
        f"last full run {ended}: {record['passed']} of {record['tests']} tests"
        if ended
        else "no full run yet"
    )
    console.print(f"{said} (make test)", highlight=False)
    console.print(f"proven {len(proven)} of {len(row_ids())}", highlight=False)


if __name__ == "__main__":
    main()
