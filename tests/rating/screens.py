"""Pictures of every state of the rating screen, in both languages and at all sizes."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from shared.database.refusals import DatabaseRefusal
from shared.foundation.formats import Language
from shared.foundation.refusals import Refusal
from shared.qt.program import create_application
from tests.rating.asking import Asking, asking, settle

MORNING = datetime(2026, 11, 20, 3, 24, tzinfo=UTC)
SIZES = ((1280, 800), (1366, 768), (1920, 1080), (1080, 1920))


def nobody(show: Asking) -> None:
    show.hear()


def asked(show: Asking) -> None:
    show.ratings.ask("K008", show.ratings.office.services[1].key, "Meja 2")
    show.hear()
    show.pass_time(1)


def touched(show: Asking) -> None:
    asked(show)
    show.ratings.trouble = Refusal(DatabaseRefusal.UNREACHABLE)
    show.model.rate(4)
    settle()


def thanked(show: Asking) -> None:
    asked(show)
    show.model.rate(5)
    settle()


def lost(show: Asking) -> None:
    show.hear()
    show.model.lose()


def being_updated(show: Asking) -> None:
    show.ratings.trouble = Refusal(DatabaseRefusal.NEWER)
    show.hear()


STATES: dict[str, Callable[[Asking], None]] = {
    "asking": asked,
    "idle": nobody,
    "thanks": thanked,
    "saving-lost": touched,
    "lost": lost,
    "updating": being_updated,
}


def render_screens(out: Path) -> list[Path]:
    """Write `rating-STATE-LANGUAGE-WIDTHxHEIGHT.png` for every state; returns the files."""
    out.mkdir(parents=True, exist_ok=True)
    application = create_application("screens")
    pictures = [
        render(out, state, language, size) for state in STATES for language in Language for size in SIZES
    ]
    del application
    return pictures


def render(out: Path, state: str, language: Language, size: tuple[int, int]) -> Path:
    path = out / f"rating-{state}-{language}-{size[0]}x{size[1]}.png"
    with asking(MORNING, size=size, language=language) as show:
        STATES[state](show)
        settle()
        if not show.window.grabWindow().save(str(path)):
            raise OSError(path)
    return path
