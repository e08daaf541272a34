"""`make bench`: every bench in a process of its own, then one table. Names after the command choose benches."""

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.harness import OUTPUT, Report

ONE = "--one"


def names(chosen: list[str]) -> list[str]:
    every = sorted(file.stem for file in Path(__file__).parent.glob("bench_*.py"))
    return [name for name in every if not chosen or name.removeprefix("bench_") in chosen or name in chosen]


def run_one(name: str) -> None:
    importlib.import_module(f"benchmarks.{name}").main(Report())


def run_all(benches: list[str], console: Console) -> list[str]:
    """Run them one after the other; returns the names of those that broke."""
    broken: list[str] = []
    env = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", **os.environ}
    for name in benches:
        console.print(f"[bold]{name}[/]")
        command = [sys.executable, "-m", "benchmarks", ONE, name]
        if subprocess.run(command, env=env, check=False).returncode != 0:
            broken.append(name)
    return broken


def show(console: Console) -> bool:
    """Print all figures; True when every target is met."""
    table = Table()
    for column in ("figure", "value", "floor", "ratio", "unit", "target", "", "how measured"):
        table.add_column(column, justify="right" if column in {"value", "floor", "ratio"} else "left")
    figures = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(OUTPUT.glob("*.json"))]
    words = {True: "[green]met[/]", False: "[red]missed[/]", None: ""}
    for figure in figures:
        numbers = ["" if figure[key] is None else f"{figure[key]:.4g}" for key in ("value", "floor", "ratio")]
        verdict = words[figure["ok"]]
        table.add_row(figure["name"], *numbers, figure["unit"], figure["target"], verdict, figure["how"])
    console.print(table)
    return all(figure["ok"] is not False for figure in figures)


def main(arguments: list[str]) -> int:
    if arguments[:1] == [ONE]:
        run_one(arguments[1])
        return 0
    console = Console()
    if not arguments:
        for old in OUTPUT.glob("*.json"):
            old.unlink()
    benches = names(arguments)
    broken = run_all(benches, console)
    met = show(console)
    for name in broken:
        console.print(f"[red]broke: {name}[/]")
    return 0 if benches and met and not broken else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
