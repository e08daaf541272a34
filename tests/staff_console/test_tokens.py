"""The tokens keep what look.md §3 promises, and nobody else names a colour."""

import re
from pathlib import Path

import pytest

import staff_console
from staff_console.widgets.tokens import DARK, LIGHT, Text, Tokens, Tone

HERE = Path(staff_console.__file__).parent
LEAST = 4.5


def luminance(color: str) -> float:
    """WCAG 2.2, relative luminance."""
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dim = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_stands_out_from_its_ground(tokens: Tokens) -> None:
    pairs = [
        (text, ground)
        for text in (tokens.ink, tokens.ink2)
        for ground in (tokens.card, tokens.bg, tokens.selected, tokens.hover, tokens.well)
    ]
    pairs += [(tokens.link, ground) for ground in (tokens.card, tokens.selected, tokens.bad_tint, tokens.bg)]
    pairs += [(tokens.text(tone), tokens.tint(tone)) for tone in Tone]
    pairs += [(tokens.action_text, tokens.action), (tokens.action_text, tokens.action_pressed)]
    pairs += [(tokens.rail_text, tokens.rail), (tokens.on_dark, tokens.rail_open)]
    pairs += [(tokens.on_dark, tile) for tile in tokens.tiles.values()]
    faint = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < LEAST}
    assert not faint


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_bars_and_edges_can_be_told_from_the_card(tokens: Tokens) -> None:
    for color in (
        tokens.bar_ok,
        tokens.bar_warn,
        tokens.bar_bad,
        tokens.bar_info,
        tokens.control,
        tokens.focus,
    ):
        assert contrast(color, tokens.card) >= 3.0


def test_no_text_is_smaller_than_13_pixels() -> None:
    assert min(size for name, size in vars(Text).items() if name.isupper()) == 13


def test_only_the_tokens_name_colours() -> None:
    named = {
        str(file.relative_to(HERE))
        for file in HERE.rglob("*.py")
        if re.search(r"#[0-9A-Fa-f]{6}\b", file.read_text("utf-8"))
    }
    assert named == {"widgets/tokens.py"}
