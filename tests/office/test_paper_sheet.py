"""The standard as a printed sheet: what stands on it, and that one touch is one paper."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

import pytest
import zxingcpp

from shared.access.actor import Actor, Right
from shared.access.refusals import AccessRefusal
from shared.database import Database
from shared.foundation.formats import Language
from shared.foundation.ids import new_id
from shared.foundation.refusals import Refusal
from shared.office.document import load
from shared.office.operations import SheetOrder, print_paper
from shared.office.paper_sheet import paper_sheet
from shared.office.paper_view import papers
from shared.office.refusals import OfficeRefusal
from shared.printing.document import Block, Document, decode, encode
from shared.printing.escpos_render import render
from shared.printing.outcome import PrintOutcome
from shared.printing.paper import PaperPreset, paper_of
from shared.printing.picture import draw_document
from shared.printing.queries import job, stored_document
from shared.printing.refusals import PrintingRefusal
from shared.printing.rules import JobKind
from tests.plugins.databases import TUESDAY_NINE
from tests.world import World

TODAY = date(2026, 11, 24)


def sheet(office: str, service: str, place: int = 0, language: Language = Language.INDONESIAN) -> Document:
    read = load(office).office
    return paper_sheet(read, papers(read, service, TODAY, language)[place], TUESDAY_NINE, language)


def written(document: Document) -> str:
    return "\n".join(_texts(document.blocks))


def _texts(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        for name in type(block).__slots__:
            value = getattr(block, name)
            yield from (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ()


def test_the_sheet_says_what_the_paper_says() -> None:
    said = written(sheet("sulawesi_tenggara", "library"))
    for part in (
        "Standar pelayanan SK 0105004/7400 Tahun 2024",
        "Dilayani paling lama 5 menit",
        "Tidak dipungut biaya",
        "3, 5. Alamat email yang aktif",
        "Pustaka cetak dan pustaka digital bertanda air",
        "Jl. Boulevard No.1 Kota Kendari 93232",
        "04013135363, sultra@bps.go.id, sultra.bps.go.id",
        "081231007474",
        "https://pst.bps.go.id",
        "WITA",
    ):
        assert part in said
    muara_enim = written(sheet("muara_enim", "library"))
    assert "6. Petugas perpustakaan mencari data" in muara_enim
    assert "(diganti Peraturan Pemerintah Nomor 13 Tahun 2024)" in muara_enim
    assert "Edi Subeno, S.E.,M.Si" in muara_enim


@pytest.mark.parametrize("office", ["bengkulu", "muara_enim", "sulawesi_tenggara", "blank"])
@pytest.mark.parametrize("preset", list(PaperPreset))
def test_every_paper_of_every_office_fits_every_paper_width(office: str, preset: PaperPreset) -> None:
    if office == "blank":
        return  # no zone yet: it cannot be in use
    read = load(office).office
    for service in read.services:
        for place in range(len(papers(read, service.key, TODAY, Language.ENGLISH))):
            document = sheet(office, service.key, place, Language.ENGLISH)
            assert decode(encode(document)) == document
            assert render(document, paper_of(preset))


def test_its_code_opens_the_portal() -> None:
    picture = draw_document(sheet("bengkulu", "library", 1), paper_of(PaperPreset.MM80)).convert("L")
    assert [code.text for code in zxingcpp.read_barcodes(picture)] == ["https://pst.bps.go.id"]


def order(world: World, **changes: object) -> SheetOrder:
    values: dict[str, object] = {
        "job_id": new_id(),
        "service_key": "library",
        "paper_key": "sop-library-2025",
        "language": Language.INDONESIAN,
        "printer_id": world.sample.kiosk.printer_id,
    }
    return SheetOrder(**{**values, **changes})  # type: ignore[arg-type]


def test_the_kiosk_queues_one_paper_however_often_it_asks(world: World) -> None:
    asked = order(world)
    assert print_paper(world.db, world.kiosk, asked) == print_paper(world.db, world.kiosk, asked)
    with world.db.read() as connection:
        line, stored = job(connection, asked.job_id), stored_document(connection, asked.job_id)
    assert line is not None
    assert (line.kind, line.outcome, line.subject_id) == (JobKind.SHEET, PrintOutcome.QUEUED, asked.job_id)
    assert stored is not None
    assert "SOP-1-100/17000/2025" in written(decode(stored))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"service_key": "loans"}, OfficeRefusal.NO_SUCH_SERVICE),
        ({"paper_key": "sop-1999"}, OfficeRefusal.NO_SUCH_PAPER),
        ({"service_key": "sales"}, OfficeRefusal.NO_SUCH_PAPER),
        ({"printer_id": None}, PrintingRefusal.NO_PRINTER),
    ],
)
def test_what_cannot_be_printed_is_refused(world: World, changes: dict[str, object], code: object) -> None:
    with pytest.raises(Refusal) as refused:
        print_paper(world.db, world.kiosk, order(world, **changes))
    assert refused.value.code == code


def test_only_who_may_print_sheets_prints_them(db: Database) -> None:
    stranger = Actor(UUID(int=1), "layar", rights=frozenset(Right) - {Right.PRINT_SHEET})
    with pytest.raises(Refusal) as refused:
        print_paper(db, stranger, SheetOrder(new_id(), "library", "x", Language.ENGLISH, None))
    assert refused.value.code == AccessRefusal.NOT_ALLOWED
