"""Checks of this computer: versions, sound, display."""

import platform
import sqlite3
import subprocess
import sys
from importlib import metadata

from shared.bootstrap import version
from shared.cli.doctor import words
from shared.cli.doctor.finding import Finding, Level
from shared.foundation.formats import Language

SQLITE_SOUND = (3, 51, 3)
"""From this version on the WAL-reset fault is mended (sqlite.org/wal.html#walresetbug)."""
QT_TESTED = "6.11."

_LOOK_AT_DISPLAY = """
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
size = application.primaryScreen().size()
print(application.platformName(), f"{size.width()}×{size.height()}")
"""
_LOOK_AT_SOUND = """
from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QMediaDevices
application = QCoreApplication([])
print("; ".join(device.description() for device in QMediaDevices.audioOutputs()))
"""
_PATIENCE_S = 30


def suite(_language: Language) -> Finding:
    return Finding(Level.OK, words.SUITE, version())


def python(_language: Language) -> Finding:
    return Finding(Level.OK, words.PYTHON, f"{platform.python_version()} ({platform.platform(terse=True)})")


def qt(_language: Language) -> Finding:
    """Without importing it: its libraries may be what is missing."""
    installed = metadata.version("PySide6-Essentials")
    if installed.startswith(QT_TESTED):
        return Finding(Level.OK, words.QT, installed)
    return Finding(Level.WARNING, words.QT, installed, words.QT_OTHER)


def sqlite(*, in_use: bool, found: tuple[int, ...] = sqlite3.sqlite_version_info) -> Finding:
    """Its WAL-reset fault matters only where the office's database is a SQLite file."""
    told = ".".join(str(part) for part in found)
    if in_use and found < SQLITE_SOUND:
        return Finding(Level.WARNING, words.SQLITE, told, words.SQLITE_OLD)
    return Finding(Level.OK, words.SQLITE, told)


def sound(language: Language) -> Finding:
    """Through a process of its own: a broken sound system must not take the doctor along."""
    status, told = _ask(_LOOK_AT_SOUND)
    if status != 0:
        return Finding(Level.WARNING, words.SOUND, words.NONE.wording(language), words.SOUND_LIBRARY)
    if not told:
        return Finding(Level.WARNING, words.SOUND, words.NONE.wording(language), words.SOUND_NONE)
    return Finding(Level.OK, words.SOUND, told)


def display(language: Language) -> Finding:
    """Whether Qt can open a window here, tried in a process of its own: without a screen Qt aborts."""
    status, told = _ask(_LOOK_AT_DISPLAY)
    if status != 0 or not told:
        return Finding(Level.WARNING, words.DISPLAY, words.NONE.wording(language), words.DISPLAY_NONE)
    return Finding(Level.OK, words.DISPLAY, told)


def _ask(program: str) -> tuple[int, str]:
    try:
        done = subprocess.run(  # noqa: S603 - our own interpreter and program
            [sys.executable, "-c", program], capture_output=True, text=True, timeout=_PATIENCE_S, check=False
        )
    except subprocess.TimeoutExpired:
        return 1, ""
    lines = done.stdout.strip().splitlines()
    return done.returncode, lines[-1] if lines else ""
