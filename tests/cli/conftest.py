"""The real command, run as a process, the way a person or a script runs it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60


@dataclass(frozen=True, slots=True)
class Anjungan:
    """`anjungan …` on one database."""

    address: str
    folder: Path
    environment: Mapping[str, str] = field(default_factory=dict)

    def env(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("ANJUNGAN_")}
        return kept | {
            "ANJUNGAN_DATABASE": self.address,
            "ANJUNGAN_STATION_FILE": str(self.folder / "station.toml"),
            "ANJUNGAN_LOG_FOLDER": str(self.folder / "logs"),
            "PYTHONPATH": str(ROOT),
            "PYTHONIOENCODING": "utf-8",
            "COLUMNS": "200",
            **self.environment,
        }

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-X", "dev", "-W", "ignore", "-m", "shared.cli.main", *arguments]

    def run(self, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        """However it ends, nobody ever sees a traceback, and an error is one sentence."""
        done = subprocess.run(
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
        assert "Traceback" not in done.stdout + done.stderr
        told = done.stderr.strip().splitlines()
        assert len(told) == (1 if done.returncode else 0), done.stderr
        return done

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


@pytest.fixture
def anjungan(database_url: str, tmp_path: Path) -> Anjungan:
    """On a database with its tables, empty otherwise."""
    return Anjungan(database_url, tmp_path)


@pytest.fixture
def anjungan_on_nothing(empty_url: str, tmp_path: Path) -> Anjungan:
    return Anjungan(empty_url, tmp_path)
