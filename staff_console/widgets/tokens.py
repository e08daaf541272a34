"""The console's colours and measures (look.md §3 "Console", §4). No other module names a colour or a size."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Theme(StrEnum):
    LIGHT = "light"
    DARK = "dark"


class Tone(StrEnum):
    """What a coloured thing says. Warm tones mean "act now", nothing else is warm."""

    PLAIN = "plain"
    INFO = "info"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme; every value is `#RRGGBB`."""

    theme: Theme
    bg: str
    card: str
    ink: str
    ink2: str
    action: str
    action_text: str
    action_pressed: str
    link: str
    selected: str
    hover: str
    well: str
    """Fill of fields, key caps and empty bars."""
    track: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    warn_edge: str
    bad: str
    bad_tint: str
    bad_edge: str
    bar_ok: str
    bar_warn: str
    bar_bad: str
    bar_info: str
    line: str
    control: str
    focus: str
    disabled: str
    disabled_face: str
    rail: str
    rail_text: str
    rail_open: str
    rail_edge: str
    on_dark: str
    pattern: str
    """Lines of the kawung on the band."""
    tiles: Mapping[str, str]

    def text(self, tone: Tone) -> str:
        """Text and icons of this tone."""
        return {Tone.PLAIN: self.ink2, Tone.INFO: self.link, Tone.OK: self.ok, Tone.WARN: self.warn}.get(
            tone, self.bad
        )

    def tint(self, tone: Tone) -> str:
        """The ground below text of this tone."""
        return {
            Tone.PLAIN: self.well,
            Tone.INFO: self.selected,
            Tone.OK: self.ok_tint,
            Tone.WARN: self.warn_tint,
        }.get(tone, self.bad_tint)

    def edge(self, tone: Tone) -> str:
        return {Tone.WARN: self.warn_edge, Tone.BAD: self.bad_edge, Tone.OK: self.bar_ok}.get(tone, self.line)

    def bar(self, tone: Tone) -> str:
        """The filled part of a bar."""
        return {Tone.OK: self.bar_ok, Tone.WARN: self.bar_warn, Tone.BAD: self.bar_bad}.get(
            tone, self.bar_info
        )

    def tile(self, color: str) -> str:
        """The ground of a service tile, by the colour name the office's profile chose; unknown names are slate."""
        return self.tiles.get(color, self.tiles["slate"])


_LIGHT_TILES = {
    "blue": "#005080",
    "green": "#27580B",
    "teal": "#00595E",
    "violet": "#4E3A8E",
    "slate": "#37474F",
    "plum": "#6A2A6B",
    "navy": "#1F4E79",
}
_DARK_TILES = {
    "blue": "#2874A8",
    "green": "#467A27",
    "teal": "#1B7A80",
    "violet": "#735FBC",
    "slate": "#5B6F7A",
    "plum": "#97509A",
    "navy": "#4373A6",
}

LIGHT = Tokens(
    theme=Theme.LIGHT,
    bg="#F3F5F6",
    card="#FFFFFF",
    ink="#0B2C4A",
    ink2="#4A6177",
    action="#005F9E",
    action_text="#FFFFFF",
    action_pressed="#00375A",
    link="#005F9E",
    selected="#E1F0FB",
    hover="#F0F6FA",
    well="#F3F5F6",
    track="#E3E9EE",
    ok="#2F6B10",
    ok_tint="#E8F4DD",
    warn="#8A4B00",
    warn_tint="#FDEFD8",
    warn_edge="#D27500",
    bad="#B3261E",
    bad_tint="#FCE8E6",
    bad_edge="#C9382F",
    bar_ok="#549E25",
    bar_warn="#D27500",
    bar_bad="#C9382F",
    bar_info="#0093DD",
    line="#DAE2E9",
    control="#72879A",
    focus="#005F9E",
    disabled="#71828F",
    disabled_face="#EFF2F4",
    rail="#0B2C4A",
    rail_text="#BFD6E8",
    rail_open="#1B4A74",
    rail_edge="#FFB84D",
    on_dark="#FFFFFF",
    pattern="#8CC4EA",
    tiles=MappingProxyType(_LIGHT_TILES),
)

DARK = Tokens(
    theme=Theme.DARK,
    bg="#0E1720",
    card="#16222D",
    ink="#E8EFF5",
    ink2="#A9BCCB",
    action="#52B4F2",
    action_text="#06192B",
    action_pressed="#2E8FCE",
    link="#7CC7F7",
    selected="#17364E",
    hover="#1B2A37",
    well="#0E1720",
    track="#293A49",
    ok="#9BDD6F",
    ok_tint="#1B3013",
    warn="#FFC46B",
    warn_tint="#3A2A10",
    warn_edge="#EB891B",
    bad="#FF9D94",
    bad_tint="#431B19",
    bad_edge="#E5564B",
    bar_ok="#68B92E",
    bar_warn="#EB891B",
    bar_bad="#E5564B",
    bar_info="#52B4F2",
    line="#293A49",
    control="#5F7688",
    focus="#7CC7F7",
    disabled="#8195A5",
    disabled_face="#16222D",
    rail="#0A121A",
    rail_text="#A9BCCB",
    rail_open="#1B3A55",
    rail_edge="#FFB84D",
    on_dark="#FFFFFF",
    pattern="#8CC4EA",
    tiles=MappingProxyType(_DARK_TILES),
)

THEMES: Mapping[Theme, Tokens] = MappingProxyType({Theme.LIGHT: LIGHT, Theme.DARK: DARK})

EMBLEM_GROUND = "#FFFFFF"
RIBBON = (("#0093DD", 0.62), ("#68B92E", 0.24), ("#EB891B", 0.14))
"""Colours of the ribbon and the share each has of its width, as on the public screens."""
BRAND_BARS = (("#68B92E", 13), ("#0093DD", 22), ("#EB891B", 17))
"""The three brand colours with the heights of the stand-in emblem's bars; never text, never under text."""


class Size:
    """Lengths in device-independent pixels."""

    RAIL = 84
    TOP_BAR = 58
    STATUS_BAR = 34
    PAGE_MARGIN = 18
    GAP = 14
    TIGHT = 8
    HAIR = 4
    INSIDE = 18
    CARD_RADIUS = 10
    BUTTON_RADIUS = 9
    FIELD_RADIUS = 7
    ROW = 44
    HEADER = 34
    BUTTON = 46
    FIELD = 40
    LINK = 28
    LEFT_CARD = 404
    SIDE_PANEL = 440
    SIDE_PANEL_FROM = 1600
    FORM = 900
    NARROW_CARD = 440
    FOCUS = 2
    FOCUS_GAP = 2
    SELECTED_EDGE = 4
    ICON_SMALL = 16
    ICON = 18
    ICON_LARGE = 22
    ICON_HERO = 44
    TILE = 26
    TILE_LARGE = 52
    BAR = 6
    AVATAR = 34
    EMBLEM = 40
    RIBBON = 6
    BAND_SHARE = 0.36


class Text:
    """Type sizes in pixels (look.md §2, column console)."""

    HERO = 58
    TITLE = 22
    CLOCK = 30
    CARD_TITLE = 20
    HEADING = 17
    NUMBER = 17
    BODY = 15
    SMALL = 14
    LEAST = 13
