"""A printer in trouble: the number comes first, what became of the paper is told, and nothing is printed twice."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from shared.printing.outcome import PrintOutcome
from shared.printing.simulator import FakePrinter, Faults, Paper
from shared.printing.tables import PrinterRow, PrintJobRow
from shared.queueing.tables import TicketRow
from tests.acceptance.house import ONE_PROCESS, House
from tests.world import GUEST

pytestmark = ONE_PROCESS

FAILED_AT_KIOSK = "Tiket tidak dapat dicetak sekarang."
UNSURE_AT_KIOSK = "Kami belum tahu pasti apakah tiket keluar."
FAILED_AT_CONSOLE = "Tiket tidak tercetak. Tulis nomornya untuk tamu; tetap berlaku."
UNSURE_AT_CONSOLE = "Belum pasti tercetak. Lihat kertasnya; nomornya tetap berlaku."
NOWHERE = "192.0.2.1:9100"
"""An address of nobody (RFC 5737)."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happens to the printer, how that ends, and what the console's status bar then says of it."""

    begin: Callable[[House], None]
    end: Callable[[House], None]
    outcome: PrintOutcome
    status: str


def faults(given: Faults) -> Callable[[House], None]:
    return lambda house: house.printer.set_faults(given)


def absent(house: House) -> None:
    house.use_printer_at(NOWHERE)


def there_again(house: House) -> None:
    house.use_printer_at(house.printer.address)


def paper(state: Paper) -> Callable[[House], None]:
    return lambda house: house.printer.set_paper(state)


well = faults(Faults())
FAILED, UNCONFIRMED = PrintOutcome.FAILED, PrintOutcome.UNCONFIRMED
TROUBLES = {
    "absent": Trouble(absent, there_again, FAILED, "Pencetak tidak terjangkau"),
    "refusing": Trouble(
        lambda house: house.printer.refuse(),
        lambda house: house.printer.accept_again(),
        FAILED,
        "Pencetak tidak terjangkau",
    ),
    "silent": Trouble(faults(Faults(silent=True)), well, FAILED, "Pencetak tidak menjawab"),
    "out of paper": Trouble(paper(Paper.OUT), paper(Paper.FULL), FAILED, "Kertas tiket habis"),
    "dropping mid-ticket": Trouble(
        faults(Faults(drop_after=9_000)), well, UNCONFIRMED, "Pencetak tiket siap"
    ),
}


def get_to_know(house: House) -> None:
    """The printer was well when it was last asked."""
    spool = house.start_spool()
    assert house.wait(lambda: house.value(select(PrinterRow.has_answered)) == [True])
    spool.stop()


def codes(printer: FakePrinter) -> list[str]:
    """Every code that can be read on any paper, cut or hanging."""
    papers = [*printer.tickets, printer.hanging]
    return [
        code.text
        for each in papers
        if each.rows
        for code in zxingcpp.read_barcodes(Image.open(BytesIO(each.png())))
    ]


@pytest.mark.parametrize("trouble", TROUBLES.values(), ids=TROUBLES)
def test_the_number_comes_first_and_the_paper_is_told_truly(house: House, trouble: Trouble) -> None:
    printer = house.plug_in()
    get_to_know(house)
    trouble.begin(house)
    kiosk, receptionist = house.kiosk(), house.receptionist()

    assert kiosk.guest.get_number("library") == "P001"
    assert receptionist.register_guest("library", GUEST) == "P002"
    assert house.value(select(PrintJobRow.sending_at)) == [None, None], "both numbers before any byte"

    house.start_spool()
    outcomes = select(PrintJobRow.state).order_by(PrintJobRow.created_at)
    assert house.wait(lambda: house.value(outcomes) == [trouble.outcome] * 2)
    at_console = UNSURE_AT_CONSOLE if trouble.outcome is UNCONFIRMED else FAILED_AT_CONSOLE
    receptionist.wait(lambda: receptionist.text("issuedPaper") == at_console, at_console)
    pill = receptionist.find(QWidget, "health_printer")
    receptionist.wait(lambda: pill.accessibleName() == trouble.status, trouble.status)
    kiosk.guest.touch("no-paper")
    at_kiosk = UNSURE_AT_KIOSK if trouble.outcome is UNCONFIRMED else FAILED_AT_KIOSK
    kiosk.guest.wait_until(lambda: at_kiosk in kiosk.guest.texts(), at_kiosk)
    assert kiosk.guest.text_of("no-paper-number") == "P001"

    trouble.end(house)
    third = house.world.issue("library")
    assert house.wait(lambda: house.value(outcomes)[-1] is PrintOutcome.PRINTED)
    assert codes(printer) == [third.qr_text], "the old tickets are not replayed"
    assert house.value(select(TicketRow.label).order_by(TicketRow.number)) == ["P001", "P002", "P003"]
