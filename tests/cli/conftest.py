"""The real command, run as a process, the way a person or a script runs it."""

import contextlib
import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from unittest import mock

import pytest

from shared.cli.main import main

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60

collect_ignore = ["test_programs.py"] if sys.platform == "win32" else []
"""Windows ends a process without asking it."""


@dataclass(frozen=True)
class Anjungan:
    """`anjungan …` on one database."""

    address: str
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def env(self) -> dict[str, str]:
        ours = ("ANJUNGAN_", "PYTHONDONTWRITEBYTECODE")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return kept | {
            "PYTHONPYCACHEPREFIX": str(self.folder.parent / "compiled"),  # one for all processes of a run
            "ANJUNGAN_DATABASE": self.address,
            "ANJUNGAN_STATION_FILE": str(self.folder / "station.toml"),
            "ANJUNGAN_LOG_FOLDER": str(self.folder / "logs"),
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            "COLUMNS": "200",
            **self.environment,
        }

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "shared.cli.main", *arguments]

    def run(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """However it ends, nobody ever sees a traceback, and an error is one sentence."""
        done = self._run(arguments, typed)
        assert "Traceback" not in done.stdout + done.stderr
        told = done.stderr.strip().splitlines()
        assert len(told) == (1 if done.returncode else 0), done.stderr
        return done

    def _run(self, arguments: tuple[str, ...], typed: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*arguments),
            input=typed,
            capture_output=True,
            text=True,
            encoding="utf-8",
            env=self.env(),
            cwd=self.folder,
            timeout=PATIENCE_S,
            check=False,
        )

    def does(self, *arguments: str, typed: str = "") -> str:
        """What it says when all goes well."""
        done = self.run(*arguments, typed=typed)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def fails(self, *arguments: str, typed: str = "") -> str:
        """The one sentence it says when it cannot."""
        done = self.run(*arguments, typed=typed)
        assert done.returncode != 0, done.stdout
        return done.stderr.strip()


class Inside(Anjungan):
    """The same command inside this process: a table of refusals need not start Python for each."""

    def _run(self, arguments: tuple[str, ...], typed: str) -> subprocess.CompletedProcess[str]:
        out, err = io.StringIO(), io.StringIO()
        with (
            mock.patch.dict(os.environ, self.env(), clear=True),
            mock.patch.object(sys, "stdin", io.StringIO(typed)),
            contextlib.redirect_stdout(out),
            contextlib.redirect_stderr(err),
            contextlib.chdir(self.folder),
            own_logging(),
        ):
            status = main(arguments)
        return subprocess.CompletedProcess(arguments, status, out.getvalue(), err.getvalue())


@contextlib.contextmanager
def own_logging() -> Iterator[None]:
    """The command's log files are closed again, and pytest's handlers come back."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    root.handlers.clear()
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.fixture
def anjungan(database_url: str, tmp_path: Path) -> Anjungan:
    """On a database with its tables, empty otherwise."""
    return Anjungan(database_url, tmp_path)


@pytest.fixture
def anjungan_on_nothing(empty_url: str, tmp_path: Path) -> Anjungan:
    return Anjungan(empty_url, tmp_path)


@pytest.fixture
def inside(sqlite_url: str, tmp_path: Path) -> Inside:
    """Quick: on SQLite, in this process."""
    return Inside(sqlite_url, tmp_path)
