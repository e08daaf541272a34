"""The frozen printable document: a closed set of blocks, what they say and in which order, nothing about how.

It is stored in the print job when the ticket is committed, so that a reprint shows what the first paper showed
whatever changed in the office since. Texts are kept as one harmless line each (`printable`).
"""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, TypeAlias, get_args

from shared.foundation.text import printable
from shared.printing.paper import PAYLOAD_MOST

VERSION = 1
"""Of the stored form. A reader refuses a version it does not know."""

LINE_MOST = 200
"""Letters of one block's text; longer ones are cut."""


class Size(StrEnum):
    SMALL = "small"
    NORMAL = "normal"
    LARGE = "large"
    """Bold, for what must be found at a glance."""


class Align(StrEnum):
    CENTRE = "centre"
    LEFT = "left"


class RuleStyle(StrEnum):
    SOLID = "solid"
    DASHED = "dashed"


@dataclass(frozen=True, slots=True)
class Letterhead:
    office: str
    unit: str


@dataclass(frozen=True, slots=True)
class Bar:
    """White on black over the whole width."""

    text: str


@dataclass(frozen=True, slots=True)
class Number:
    """As large as the width allows."""

    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph; broken into as many printed lines as it needs."""

    text: str
    size: Size = Size.NORMAL
    align: Align = Align.CENTRE


@dataclass(frozen=True, slots=True)
class Rule:
    style: RuleStyle = RuleStyle.DASHED


@dataclass(frozen=True, slots=True)
class Guide:
    """A QR code with numbered steps beside it; paper too narrow for both carries the code alone."""

    payload: str
    steps: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a payload no ticket printer can show large enough to be read.

        Raises:
            ValueError: not ASCII text of 1 to 180 letters.
        """
        if not (self.payload.isascii() and self.payload.isprintable() and self.payload):
            msg = "a QR payload is printable ASCII"
            raise ValueError(msg)
        if len(self.payload) > PAYLOAD_MOST:
            msg = f"a QR payload has at most {PAYLOAD_MOST} letters"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Space:
    """Empty paper, in tenths of an ordinary line."""

    tenths: int = 5


@dataclass(frozen=True, slots=True)
class Cut:
    """Feed to the cutter and cut. Nothing follows it."""


Block: TypeAlias = Letterhead | Bar | Number | Line | Rule | Guide | Space | Cut

_KINDS: dict[str, type[Block]] = {kind.__name__.lower(): kind for kind in get_args(Block)}
_TYPES = {"size": Size, "align": Align, "style": RuleStyle}


class DocumentError(ValueError):
    """A stored document this program cannot read."""


@dataclass(frozen=True, slots=True)
class Document:
    blocks: tuple[Block, ...]
    copy_mark: str = ""
    """The office's wording on a copy; `{copy}` stands for its number."""
    copy: int = 0
    """0: the first paper; 1, 2, …: reprints, marked so."""

    def as_copy(self, copy: int) -> "Document":
        return replace(self, copy=copy)

    @property
    def printed_blocks(self) -> tuple[Block, ...]:
        """The blocks as they go on paper: a copy says so on top."""
        if not self.copy:
            return self.blocks
        return Line(self.copy_mark.replace("{copy}", str(self.copy)), Size.LARGE), *self.blocks


def encode(document: Document) -> dict[str, Any]:
    """The stored form: plain JSON, every text harmless."""
    return {
        "version": VERSION,
        "copy": document.copy,
        "copy_mark": _harmless(document.copy_mark),
        "blocks": [_encode_block(block) for block in document.blocks],
    }


def _encode_block(block: Block) -> dict[str, Any]:
    kind = type(block)
    values = {name: _harmless(getattr(block, name)) for name in kind.__slots__}
    return {"kind": kind.__name__.lower(), **values}


def _harmless(value: object) -> object:
    match value:
        case StrEnum():
            return value.value
        case str():
            return printable(value, most=LINE_MOST)
        case tuple():
            return [_harmless(part) for part in value]
        case _:
            return value


def decode(stored: dict[str, Any]) -> Document:
    """The document of a stored form. Raises `DocumentError` for anything but a known version's exact shape."""
    if stored.get("version") != VERSION:
        msg = "unknown document version"
        raise DocumentError(msg)
    try:
        blocks = tuple(_decode_block(block) for block in stored["blocks"])
        return Document(blocks, str(stored["copy_mark"]), int(stored["copy"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        msg = "not a stored document"
        raise DocumentError(msg) from error


def _decode_block(stored: dict[str, Any]) -> Block:
    kind = _KINDS[stored["kind"]]
    values: dict[str, Any] = {
        name: _decode_value(name, value) for name, value in stored.items() if name != "kind"
    }
    if values.keys() != {field.name for field in fields(kind)}:
        msg = "unexpected fields"
        raise DocumentError(msg)
    return kind(**values)


def _decode_value(name: str, value: object) -> object:
    if isinstance(value, list):
        return tuple(str(part) for part in value)
    return _TYPES[name](value) if name in _TYPES else value
