"""`anjungan demo`: with a display to play with, without one as a walk that leaves its evidence in a folder."""

import os
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from shared.foundation.formats import Language

OUT = Path("demo-output")


def run_demo(*, headless: bool, out: Path | None, language: Language) -> int:
    """Run the demo; the exit status says whether every step happened."""
    if headless or out is not None or not _has_display():
        return _walk(out or OUT, language)
    return _play(language)


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _walk(out: Path, language: Language) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from shared.cli.demo.headless import walk

    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="anjungan-demo-", ignore_cleanup_errors=True) as folder:
        return walk(Path(folder), out, language, Console())


def _play(language: Language) -> int:
    from shared.cli.demo.desktop import play

    with tempfile.TemporaryDirectory(prefix="anjungan-demo-", ignore_cleanup_errors=True) as folder:
        return play(Path(folder), language)
