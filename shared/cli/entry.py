"""The command `anjungan`. A public screen has its first frame before the rest of the house is read."""

import os
import sys
from collections.abc import Sequence

_CURTAINED = {"kiosk": True, "rating": True, "display": False}
"""The programs with a public screen, and whether they bring the on-screen keyboard."""

_ASKING = frozenset({"--help"})


def main() -> int:
    """Run one command; returns the exit status."""
    curtain = draw_early(sys.argv[1:])
    from shared.cli.main import main as run

    status = run()
    del curtain
    return status


def draw_early(arguments: Sequence[str]) -> object | None:
    """The curtain of the public screen that was asked for; None for every other command, and without a display."""
    if not arguments or arguments[0] not in _CURTAINED or _ASKING & set(arguments) or not _has_display():
        return None
    try:
        size = _size(arguments)
    except ValueError:
        return None
    from kiosk.components.curtain import draw_curtain
    from shared.qt.program import create_application
    from shared.qt.window import WindowPlace

    application = create_application(arguments[0], keyboard=_CURTAINED[arguments[0]])
    windowed = "--windowed" in arguments or size is not None
    return draw_curtain(application, WindowPlace(windowed, size))


def _size(arguments: Sequence[str]) -> tuple[int, int] | None:
    """What stands after `--size`. ValueError for what the command itself will refuse."""
    if "--size" not in arguments[:-1]:
        return None
    width, height = arguments[arguments.index("--size") + 1].split("x")
    return int(width), int(height)


def _has_display() -> bool:
    told = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in told)


if __name__ == "__main__":
    sys.exit(main())
