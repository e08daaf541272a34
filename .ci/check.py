"""Every check of this repository, one after the other; the tests last, so that their closing lines stand at the end.

A failing check does not stop the ones after it. The exit status is 0 only if all held.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FAILED_TO_START = 127


def checks() -> Iterator[tuple[str, list[str]]]:
    """Name and command of each check."""
    yield "format", ["ruff", "format", "--check", "."]
    yield "lint", ["ruff", "check", "."]
    yield "import contracts", ["lint-imports", "--no-cache"]
    yield "types", ["basedpyright"]
    yield "qml", [sys.executable, str(ROOT / ".ci" / "qml.py")]
    yield "translations", [sys.executable, str(ROOT / ".ci" / "translations.py"), "--check"]
    yield "tests", [sys.executable, "-m", "pytest", "-n", "2"]


def run(name: str, command: list[str]) -> bool:
    """Run one check under a heading, then say how it went and how long it took."""
    print(f"\n=== {name}: {' '.join([Path(command[0]).name, *command[1:]])}", flush=True)
    start = time.monotonic()
    try:
        status = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode
    except OSError as error:
        print(error)
        status = FAILED_TO_START
    print(f"--- {name}: {'ok' if status == 0 else 'FAILED'} in {time.monotonic() - start:.1f} s", flush=True)
    return status == 0


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    start = time.monotonic()
    failed = [name for name, command in checks() if not run(name, command)]
    verdict = f"FAILED: {', '.join(failed)}" if failed else "all checks hold"
    print(f"\n{verdict} ({time.monotonic() - start:.0f} s)")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
