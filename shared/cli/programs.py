"""`anjungan kiosk | rating | display | console | demo`: programs are imported only when they start."""

import os
import platform
import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from shared.cli import words
from shared.cli.session import CommandError, DatabaseOption, LanguageOption, open_session
from shared.stations.rules import NAME_MOST, StationKind

StationOption = Annotated[
    str | None, typer.Option("--station", metavar="NAME", help="Nama stasiun ini · this station's name")
]
WindowedOption = Annotated[bool, typer.Option("--windowed", help="Dalam jendela · in a window")]
SizeOption = Annotated[str | None, typer.Option("--size", metavar="WxH", help="Ukuran jendela · window size")]

_SIZE = re.compile(r"([1-9][0-9]{2,3})x([1-9][0-9]{2,3})")


def add_to(app: typer.Typer) -> None:
    """Hang the program commands into the main command."""
    app.command("kiosk")(kiosk)
    app.command("rating")(rating)
    app.command("display")(display)
    app.command("console")(console)
    app.command("demo")(demo)


def kiosk(
    database: DatabaseOption = None,
    station: StationOption = None,
    windowed: WindowedOption = False,
    size: SizeOption = None,
    lang: LanguageOption = None,
) -> None:
    """Anjungan mandiri: buku tamu dan tiket · reception kiosk."""
    _run(StationKind.KIOSK, database, station, windowed, size, lang)


def rating(
    database: DatabaseOption = None,
    station: StationOption = None,
    windowed: WindowedOption = False,
    size: SizeOption = None,
    lang: LanguageOption = None,
) -> None:
    """Layar penilaian · rating screen."""
    _run(StationKind.RATING, database, station, windowed, size, lang)


def display(
    database: DatabaseOption = None,
    station: StationOption = None,
    windowed: WindowedOption = False,
    size: SizeOption = None,
    lang: LanguageOption = None,
) -> None:
    """Layar panggilan ruang tunggu · waiting-room display."""
    _run(StationKind.DISPLAY, database, station, windowed, size, lang)


def console(
    database: DatabaseOption = None,
    station: StationOption = None,
    windowed: WindowedOption = False,
    size: SizeOption = None,
    lang: LanguageOption = None,
) -> None:
    """Konsol petugas · staff console."""
    _run(StationKind.CONSOLE, database, station, windowed, size, lang)


def demo(
    headless: Annotated[bool, typer.Option("--headless", help="Tanpa layar · without a display")] = False,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help="Hasil · results")] = None,
    lang: LanguageOption = None,
) -> None:
    """Semuanya sekaligus dengan data contoh · everything at once on sample data."""
    from shared.cli.demo.command import run_demo

    session = open_session(None, lang)
    raise typer.Exit(run_demo(headless=headless, out=out, language=session.language))


def _run(
    kind: StationKind,
    database: str | None,
    station: str | None,
    windowed: bool,
    size: str | None,
    lang: LanguageOption,
) -> None:
    from shared.qt.window import WindowPlace

    refuse_without_display()
    place = WindowPlace(windowed or size is not None, parse_size(size))
    session = open_session(database, lang, station)
    name = session.settings.station or default_station(kind)
    from shared.cli.starting import start

    raise typer.Exit(start(session.settings, kind, name, place))


def parse_size(size: str | None) -> tuple[int, int] | None:
    """`1080x1920` in px. Raises `CommandError` for anything else."""
    if size is None:
        return None
    found = _SIZE.fullmatch(size)
    if found is None:
        raise CommandError(words.BAD_SIZE)
    return int(found[1]), int(found[2])


def refuse_without_display() -> None:
    """Raise `CommandError` where Qt would abort the process: Linux without any display."""
    told = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in told):
        raise CommandError(words.NO_DISPLAY)


def default_station(kind: StationKind) -> str:
    """One program of a kind on a computer needs no name of its own."""
    return f"{kind.value} {platform.node()}"[:NAME_MOST].strip()
