"""The visitor card: a QR that lets somebody in again, with only a masked name beside it."""

from dataclasses import dataclass, field

from shared.foundation.text import printable
from shared.printing.document import (
    Bar,
    Block,
    Cut,
    Document,
    Guide,
    Letterhead,
    Line,
    Rule,
    RuleStyle,
    Size,
    Space,
)


@dataclass(frozen=True, slots=True)
class CardWording:
    """The office's printed sentences; an empty one is left out."""

    heading: str = "Kartu Pengunjung"
    steps: tuple[str, ...] = (
        "Pilih layanan di layar",
        "Sentuh “Pernah berkunjung?”",
        "Pindai kode ini",
    )
    keep: str = "Simpan kartu ini. Siapa pun yang memegangnya dapat mengisi buku tamu atas nama Anda."
    lost: str = "Kartu hilang? Beri tahu resepsionis, kartu langsung dimatikan."


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What one card says; `name` is masked."""

    office: str
    unit: str
    name: str
    payload: str = field(repr=False)
    """Text of the QR code: printable ASCII, at most 180 letters."""
    printed_at: str = ""


def card_document(facts: CardFacts, wording: CardWording | None = None) -> Document:
    """The card as a document. Raises `ValueError` for a payload no ticket printer can show."""
    words = wording or CardWording()
    blocks: tuple[Block, ...] = (
        Letterhead(printable(facts.office), printable(facts.unit)),
        Rule(RuleStyle.SOLID),
        Bar(printable(words.heading)),
        Space(),
        *_lines(facts.name, Size.LARGE),
        Space(),
        Guide(facts.payload, tuple(printable(step) for step in words.steps if step)),
        Space(),
        *_lines(words.keep, Size.SMALL),
        *_lines(words.lost, Size.SMALL),
        Rule(),
        *_lines(facts.printed_at, Size.SMALL),
        Cut(),
    )
    return Document(blocks)


def _lines(text: str, size: Size) -> tuple[Line, ...]:
    harmless = printable(text)
    return (Line(harmless, size),) if harmless else ()
