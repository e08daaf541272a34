"""The queue ticket: what the office says on it, as a document (order and words: look.md "Paper")."""

from dataclasses import dataclass

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
class TicketWording:
    """The office's printed sentences. Words in braces are filled in; an empty sentence is left out."""

    number_heading: str = "Nomor antrean Anda"
    nobody_ahead: str = "Anda berikutnya"
    people_ahead: str = "{count} orang di depan Anda"
    wait: str = "Menunggu {least}–{most} menit"
    called_between: str = "Perkiraan dipanggil {earliest}–{latest}"
    steps: tuple[str, ...] = (
        "Duduk di ruang tunggu",
        "Perhatikan nomor di layar",
        "Menuju meja yang disebut",
    )
    keep: str = "Simpan tiket sampai layanan selesai. Nomor terlewat? Tunjukkan tiket kepada petugas."
    kept: str = "Titipan Anda: {tag}"
    complaint: str = "Pengaduan: {address}"
    copy_mark: str = "CETAK ULANG {copy}"


@dataclass(frozen=True, slots=True)
class WaitRange:
    """Waiting is always given as a range (look.md §1.5): whole minutes, and office times already formatted."""

    least: int
    most: int
    earliest: str = ""
    latest: str = ""


@dataclass(frozen=True, slots=True)
class TicketFacts:
    """What one ticket says. Times are office time, already formatted in the office's language."""

    office: str
    unit: str
    service: str
    label: str
    people_ahead: int
    payload: str
    """Text of the QR code: printable ASCII, at most 180 letters."""
    printed_at: str
    wait: WaitRange | None = None
    team: str = ""
    complaint: str = ""
    kept: str = ""
    """Tag of what the visitor left in custody (S002-2)."""
    copy: int = 0


def ticket_document(facts: TicketFacts, wording: TicketWording | None = None) -> Document:
    """The ticket as a document. Raises `ValueError` for a payload no ticket printer can show."""
    words = wording or TicketWording()
    blocks: tuple[Block, ...] = (
        Letterhead(printable(facts.office), printable(facts.unit)),
        Rule(RuleStyle.SOLID),
        Bar(printable(facts.service)),
        *_lines(words.number_heading),
        Number(printable(facts.label)),
        *_lines(_ahead(facts.people_ahead, words), Size.LARGE),
        *_wait(facts.wait, words),
        *_lines(facts.kept and fill(words.kept, tag=facts.kept), Size.LARGE),
        Rule(),
        Guide(facts.payload, tuple(printable(step) for step in words.steps if step)),
        Space(),
        *_lines(words.keep, Size.SMALL),
        Rule(),
        *_lines(facts.printed_at, Size.SMALL),
        *_lines(facts.team, Size.SMALL),
        *_lines(facts.complaint and fill(words.complaint, address=facts.complaint), Size.SMALL),
        Cut(),
    )
    return Document(blocks, printable(words.copy_mark), facts.copy)


def _lines(text: str, size: Size = Size.NORMAL) -> tuple[Line, ...]:
    harmless = printable(text)
    return (Line(harmless, size),) if harmless else ()


def _ahead(count: int, words: TicketWording) -> str:
    return fill(words.people_ahead, count=count) if count > 0 else words.nobody_ahead


def _wait(wait: WaitRange | None, words: TicketWording) -> tuple[Line, ...]:
    if wait is None:
        return ()
    minutes = _lines(fill(words.wait, least=wait.least, most=wait.most), Size.LARGE)
    if not (wait.earliest and wait.latest):
        return minutes
    return minutes + _lines(fill(words.called_between, earliest=wait.earliest, latest=wait.latest))


def fill(sentence: str, **values: object) -> str:
    """The sentence with `{name}` replaced: plain replacement, so a wording can name nothing but its values."""
    for name, value in values.items():
        sentence = sentence.replace(f"{{{name}}}", str(value))
    return sentence
