"""Pictures of every state of the display, in both languages and at all sizes."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from shared.database.refusals import DatabaseRefusal
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.qt.program import create_application
from tests.display.showing import Showing, bengkulu, settle, showing, with_services

MORNING = datetime(2026, 11, 20, 3, 24, tzinfo=UTC)
EVENING = datetime(2026, 11, 20, 10, 5, tzinfo=UTC)
SIZES = ((1920, 1080), (1366, 768), (1280, 800))


def a_busy_morning(show: Showing) -> None:
    keys = [service.key for service in show.told.office.services]
    library, consultation, sales = keys[0], keys[1], keys[2]
    show.told.waiting = dict(zip(keys, (1, 3, 2, 0), strict=False))
    minutes = timedelta(minutes=1)
    show.told.call("K007", "Meja 2", consultation, ago=40 * minutes)
    show.told.call("P013", "Meja 1", library, ago=31 * minutes)
    show.told.call("K008", "Meja 2", consultation, ago=22 * minutes)
    show.told.call("J006", "Meja 3", sales, ago=12 * minutes)
    show.told.call("P014", "Meja 1", library, ago=2 * minutes)
    show.hear()


def the_moment_of_a_call(show: Showing) -> None:
    a_busy_morning(show)
    show.told.call("K009", "Meja 2", show.told.office.services[1].key)
    show.hear()


def the_database_lost(show: Showing) -> None:
    a_busy_morning(show)
    show.board.lose()


def nothing_called_yet(show: Showing) -> None:
    show.hear()


def being_updated(show: Showing) -> None:
    show.told.trouble = Refusal(DatabaseRefusal.NEWER)
    show.hear()


STATES: dict[str, tuple[Callable[[Showing], None], datetime]] = {
    "board": (a_busy_morning, MORNING),
    "flash": (the_moment_of_a_call, MORNING),
    "lost": (the_database_lost, MORNING),
    "empty": (nothing_called_yet, MORNING),
    "closed": (nothing_called_yet, EVENING),
    "updating": (being_updated, MORNING),
}


def render_screens(out: Path) -> list[Path]:
    """Write `display-STATE-LANGUAGE-WIDTHxHEIGHT.png` for every state; returns the files."""
    out.mkdir(parents=True, exist_ok=True)
    application = create_application("screens")
    pictures = [
        _render(out, state, language, size) for state in STATES for language in Language for size in SIZES
    ] + [_render_many_services(out)]
    del application
    return pictures


def _render(out: Path, state: str, language: Language, size: tuple[int, int]) -> Path:
    prepare, now = STATES[state]
    with showing(now, size=size, language=language, reduce_motion=True) as show:
        prepare(show)
        return _save(show, out / f"display-{state}-{language}-{size[0]}x{size[1]}.png")


def _render_many_services(out: Path) -> Path:
    with showing(MORNING, office=with_services(bengkulu(), 7), reduce_motion=True) as show:
        a_busy_morning(show)
        show.pass_time(8)
        return _save(show, out / "display-seven-services-id-1920x1080.png")


def _save(show: Showing, path: Path) -> Path:
    settle()
    if not show.window.grabWindow().save(str(path)):
        raise OSError(path)
    return path
