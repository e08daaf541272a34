"""`make screens`: pictures of every screen, in every state, language and size, to be looked at.

A room of the tests that has screens holds a module `screens.py` with `render_screens(out: Path) -> list[Path]`. Each
runs in a process of its own, offscreen, into a folder named after the room. Rooms named on the command line are the
only ones.
"""

import argparse
import importlib
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
QT = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QT_QUICK_CONTROLS_STYLE": "Basic",
    "QT_IM_MODULE": "qtvirtualkeyboard",
}


def rooms() -> list[str]:
    """Dotted names below `tests`, such as "display"."""
    found = sorted(file.parent.relative_to(HERE) for file in HERE.glob("*/**/screens.py"))
    return [".".join(folder.parts) for folder in found]


def render_one(room: str, out: Path) -> int:
    """Render one room in this process; the exit status tells whether there was anything to see."""
    pictures = importlib.import_module(f"tests.{room}.screens").render_screens(out / room)
    print(f"{room}: {len(pictures)} pictures", flush=True)
    return 0 if pictures else 1


def render_apart(room: str, out: Path) -> bool:
    """Render one room in a process of its own."""
    command = [sys.executable, "-m", "tests.screens", "--here", "--out", str(out), room]
    return subprocess.run(command, env={**os.environ, **QT}, check=False).returncode == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rooms", nargs="*", help="rooms to render; all when none is named")
    parser.add_argument("--out", type=Path, default=Path("screens"))
    parser.add_argument("--here", action="store_true", help="render one room in this process")
    asked = parser.parse_args()
    if asked.here:
        return render_one(asked.rooms[0], asked.out)
    start = time.monotonic()
    wanted = asked.rooms or rooms()
    with ThreadPoolExecutor(max_workers=2) as two:
        went_well = list(two.map(lambda room: render_apart(room, asked.out), wanted))
    failed = [room for room, well in zip(wanted, went_well, strict=True) if not well]
    print(
        f"{asked.out}/ in {time.monotonic() - start:.0f} s"
        + (f"; failed: {', '.join(failed)}" if failed else "")
    )
    return 1 if failed or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
