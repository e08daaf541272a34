"""What no file of this repository may hold, and what a wheel of it must."""

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("kiosk", "staff_console", "shared", "assets", "tests", "docs", "benchmarks", ".ci")
TEXTS = {".py", ".qml", ".toml", ".txt", ".md", ".ts", ".cfg", ".ini", ".json", ""}
EVERYWHERE = {
    "the address of a package server": r"(extra-)?index-url\s*=|https?://\S+/simple/?\b|files\.pythonhosted\.org",
    "a path of somebody's machine": r"(?<![\w./])/(home|work|root|Users)/\w",
    "work left for later": r"\b(TODO|FIXME|XXX|HACK)\b",
}
IN_TESTS = {
    "waits for time to pass instead of for what it needs": r"\btime\.sleep\(|qtbot\.wait\(|QTest\.qWait|QSignalSpy\(",
    "does not run, or cannot fail": r"pytest\.(skip|xfail)\(|mark\.(skip|skipif|xfail)|assert True\b",
}
OWN_NAME = Path(__file__).relative_to(ROOT)


def texts(*rooms: str) -> Iterator[tuple[Path, str]]:
    files = [file for file in ROOT.iterdir() if file.is_file()] if len(rooms) > 1 else []
    files += [file for room in rooms for file in (ROOT / room).rglob("*") if "__pycache__" not in file.parts]
    for file in files:
        if file.suffix in TEXTS and file.is_file() and file.name not in {".git", "LICENSE"}:
            yield file.relative_to(ROOT), file.read_text(encoding="utf-8")


def found(pattern: str, *rooms: str) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:100]}"
        for name, text in texts(*rooms)
        if name != OWN_NAME
        for number, line in enumerate(text.splitlines(), 1)
        if re.search(pattern, line)
    ]


@pytest.mark.parametrize("what", EVERYWHERE)
def test_no_file_holds(what: str) -> None:
    assert found(EVERYWHERE[what], *ROOMS) == []


@pytest.mark.parametrize("what", IN_TESTS)
def test_no_test(what: str) -> None:
    allowed = ("tests/repository/test_sop_plugin.py",)  # holds the source of small suites in strings
    assert [line for line in found(IN_TESTS[what], "tests") if not line.startswith(allowed)] == []


def test_a_wheel_holds_the_programs_and_their_assets_and_nothing_else(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    done = subprocess.run(build, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    [wheel] = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0].split("-")[0] for name in names} == {
        "kiosk",
        "staff_console",
        "shared",
        "assets",
        "anjungan_pst",
    }
    for needed in (
        "assets/offices/bengkulu.toml",
        "kiosk/components/qmldir",
        "shared/database/migrations/env.py",
    ):
        assert needed in names
    assert [name for name in names if name.endswith((".pyc", ".db", ".qmlc"))] == []
