"""Lint all QML of the repository; any warning fails.

Python types that QML can name (`@QmlElement`) are described to the linter first, in `.cache/qmltypes`.
"""

import os
import subprocess
import sys
from pathlib import Path

import qml_types

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("kiosk", "staff_console", "shared")
TYPES = ROOT / ".cache" / "qmltypes"


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    files = sorted(str(file.relative_to(ROOT)) for room in ROOMS for file in (ROOT / room).rglob("*.qml"))
    if not files:
        print("no QML yet")
        return 0
    qml_types.write(TYPES, ROOMS)
    print(f"{len(files)} files", flush=True)
    command = ["pyside6-qmllint", "-W", "0", "-I", ".", "-I", str(TYPES), *files]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
