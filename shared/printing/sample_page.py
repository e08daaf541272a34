"""The page a printer is tried with: its whole width, its letters and a code to scan."""

from shared.printing.document import (
    Align,
    Bar,
    Cut,
    Document,
    Guide,
    Letterhead,
    Line,
    Number,
    Rule,
    RuleStyle,
    Size,
)
from shared.printing.paper import paper_of
from shared.printing.rules import Printer

_PAYLOAD = "ANJUNGAN-PST-UJI"
_STEPS = ("Garis dan bar selebar kertas", "Semua huruf terbaca", "Kode terbaca ponsel")


def sample_page(printer: Printer) -> Document:
    """A test print. Right when the ruler fills one line exactly and the bar reaches both edges."""
    paper = paper_of(printer.paper)
    ruler = "".join(str(column % 10) for column in range(1, paper.columns + 1))
    return Document(
        (
            Letterhead("Uji cetak", printer.name),
            Rule(RuleStyle.SOLID),
            Bar(f"{paper.dots} titik, {paper.columns} huruf"),
            Number("U000"),
            Line(ruler, Size.NORMAL, Align.LEFT),
            Line("ABCDEFGHIJKLMNOPQRSTUVWXYZ", Size.LARGE),
            Line("abcdefghijklmnopqrstuvwxyz 0123456789"),
            Rule(),
            Guide(_PAYLOAD, _STEPS),
            Rule(),
            Cut(),
        )
    )
