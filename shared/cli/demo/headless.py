"""The walk without a display: progress on the terminal, pictures and evidence in a folder."""

import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from shared.cli.demo import evidence
from shared.cli.demo.evidence import Summary
from shared.cli.demo.stage import Places, Stage
from shared.cli.demo.walk import LOG, Walk
from shared.foundation.formats import Language
from shared.qt.crash import CrashHook
from shared.qt.program import create_application, drop_deferred

ANNOUNCED_MS = 1_000
"""A later showing than this waited for the call before it."""

MADE_HERE = ("*.png", "*.bin", "*.csv", "*.json")


def walk(folder: Path, out: Path, language: Language, console: Console) -> int:
    """Walk the three visitors through; 0 when every step happened, else 1 with what did not in one line each."""
    CrashHook().install()
    create_application("demo", widgets=True, keyboard=True)
    _clear(out)
    with Stage(folder, Places(), language, reduce_motion=True) as stage:
        broken = _run(Walk(stage, out), console)
        summary = evidence.write(out, stage.database_file, stage.printer.tickets)
        payloads = evidence.sent_bytes(stage.database_file)
    drop_deferred()
    missing = broken or evidence.shortcomings(summary, payloads, out / LOG)
    _report(console, out, summary, missing)
    return 1 if missing else 0


def _clear(out: Path) -> None:
    """Remove what an earlier demo left, and nothing else."""
    for pattern in MADE_HERE:
        for file in out.glob(pattern):
            file.unlink()


def _run(walk: Walk, console: Console) -> tuple[str, ...]:
    """Do the steps with a progress bar; the first that fails ends the walk and is named."""
    columns = (TextColumn("{task.description:46}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    steps = walk.steps()
    with Progress(*columns, console=console) as progress:
        task = progress.add_task("", total=len(steps))
        for step in steps:
            progress.update(task, description=step.title)
            began = time.monotonic()
            try:
                step.do()
            except Exception as error:  # noqa: BLE001 - whatever stops a visitor is what the demo has to report
                walk.show_trouble()
                return (f"{step.title}: {error}",)
            progress.advance(task)
            progress.console.print(f"  {step.title} [dim]{time.monotonic() - began:.1f} s[/]")
    return ()


def _report(console: Console, out: Path, summary: Summary, missing: tuple[str, ...]) -> None:
    for what in missing:
        console.print(f"[red]Not as it should be:[/] {what}", markup=True, highlight=False)
    console.print(
        f"{len(summary['visits'])} visits, {len(summary['paper'])} papers cut, "
        f"{len(summary['ratings'])} ratings asked. Everything is in {out}/",
        highlight=False,
    )
    for call in summary["calls"]:
        console.print(f"  {call['number']} on the display {_delay(call)}", highlight=False)


def _delay(call: dict[str, Any]) -> str:
    """Two desks that call together are announced one after the other, so the second one waits its turn."""
    milliseconds = call["call_to_display_ms"]
    if milliseconds is None:
        return "never"
    if milliseconds < ANNOUNCED_MS:
        return f"{milliseconds:.0f} ms after the call"
    return f"{milliseconds / 1000:.1f} s after the call, when the one before had been announced"
