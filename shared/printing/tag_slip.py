"""The slip for a bag or card in custody, where no ticket shows its slot (S002-2)."""

from dataclasses import dataclass

from shared.foundation.text import printable
from shared.printing.document import (
    Bar,
    Block,
    Cut,
    Document,
    Letterhead,
    Line,
    Number,
    Rule,
    RuleStyle,
    Size,
    Space,
)


@dataclass(frozen=True, slots=True)
class TagWording:
    """The office's printed sentences; an empty sentence is left out."""

    heading: str = "Nomor titipan Anda"
    number: str = "Nomor antrean {number}"
    keep: str = "Simpan kartu ini. Tunjukkan nomor titipan dan sebutkan nama Anda saat mengambil."
    copy_mark: str = "CETAK ULANG {copy}"


@dataclass(frozen=True, slots=True)
class TagFacts:
    """What one slip says: never a name. Times are office time, already formatted in the office's language."""

    office: str
    unit: str
    store: str
    """What it lies in: "Rak tas"."""
    where: str
    tag: str
    printed_at: str
    number: str = ""
    copy: int = 0


def tag_document(facts: TagFacts, wording: TagWording | None = None) -> Document:
    """The slip as a document."""
    words = wording or TagWording()
    number = words.number.replace("{number}", facts.number) if facts.number else ""
    blocks: tuple[Block, ...] = (
        Letterhead(printable(facts.office), printable(facts.unit)),
        Rule(RuleStyle.SOLID),
        Bar(printable(facts.store)),
        *_lines(words.heading),
        Number(printable(facts.tag)),
        *_lines(facts.where),
        *_lines(number, Size.LARGE),
        Space(),
        *_lines(words.keep, Size.SMALL),
        Rule(),
        *_lines(facts.printed_at, Size.SMALL),
        Cut(),
    )
    return Document(blocks, printable(words.copy_mark), facts.copy)


def _lines(text: str, size: Size = Size.NORMAL) -> tuple[Line, ...]:
    harmless = printable(text)
    return (Line(harmless, size),) if harmless else ()
