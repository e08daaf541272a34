"""The slip of an appointment: when, what for, the code and its QR; never a name."""

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
    Number,
    Rule,
    RuleStyle,
    Size,
    Space,
)


@dataclass(frozen=True, slots=True)
class SlipWording:
    """The office's printed sentences; an empty one is left out."""

    heading: str = "Janji Temu"
    code: str = "Kode janji temu"
    steps: tuple[str, ...] = (
        "Sentuh “Janji temu”",
        "Pindai kode ini",
        "Isi buku tamu, ambil nomor",
    )
    outside: str = "Di luar jam layanan, pintu dibuka untuk Anda."
    cancel: str = "Tidak jadi datang? Batalkan di anjungan atau beri tahu kami."


@dataclass(frozen=True, slots=True)
class SlipFacts:
    """What one slip says. Times are office time, already formatted in the office's language."""

    office: str
    unit: str
    service: str
    day: str
    time: str
    punctual: str
    """Between when and when to come."""
    code: str = field(repr=False)
    payload: str = field(repr=False)
    """Text of the QR code: printable ASCII, at most 180 letters."""
    address: str = ""
    contact: str = ""
    printed_at: str = ""
    outside: bool = False


def slip_document(facts: SlipFacts, wording: SlipWording | None = None) -> Document:
    """The slip as a document. Raises `ValueError` for a payload no ticket printer can show."""
    words = wording or SlipWording()
    blocks: tuple[Block, ...] = (
        Letterhead(printable(facts.office), printable(facts.unit)),
        Rule(RuleStyle.SOLID),
        Bar(printable(words.heading)),
        *_lines(facts.service),
        *_lines(facts.day, Size.LARGE),
        *_lines(facts.time, Size.LARGE),
        *_lines(facts.punctual),
        *_lines(words.outside if facts.outside else ""),
        Rule(),
        *_lines(words.code),
        Number(printable(facts.code)),
        Guide(facts.payload, tuple(printable(step) for step in words.steps if step)),
        Space(),
        *_lines(words.cancel, Size.SMALL),
        Rule(),
        *_lines(facts.address, Size.SMALL),
        *_lines(facts.contact, Size.SMALL),
        *_lines(facts.printed_at, Size.SMALL),
        Cut(),
    )
    return Document(blocks)


def _lines(text: str, size: Size = Size.NORMAL) -> tuple[Line, ...]:
    harmless = printable(text)
    return (Line(harmless, size),) if harmless else ()
