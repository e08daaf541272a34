import sys
from collections.abc import Iterator

import pytest

from shared.foundation.ids import new_id
from shared.printing.escpos_render import render
from shared.printing.paper import PaperPreset, paper_of
from shared.printing.rules import Confirmation, Printer, TransportKind
from shared.printing.simulator import FakePrinter
from shared.printing.ticket import ticket_document
from shared.printing.transports import Transport, open_transport
from shared.printing.transports.delivery import Limits
from tests.printing.samples import CONSULTATION

QUICK = Limits(connect=0.6, answer=0.4, job=6, goodbye=0.3)

collect_ignore = ["test_devices.py"] if sys.platform == "win32" else []
"""Character devices are POSIX."""


@pytest.fixture
def fake() -> Iterator[FakePrinter]:
    printer = FakePrinter()
    printer.start()
    yield printer
    printer.stop()


@pytest.fixture(scope="session")
def ticket_bytes() -> bytes:
    return render(ticket_document(CONSULTATION), paper_of(PaperPreset.MM80))


def way_to(
    address: str,
    kind: TransportKind = TransportKind.TCP,
    *,
    has_answered: bool = True,
    confirmation: Confirmation = Confirmation.QUEUED,
) -> Transport:
    printer = Printer(new_id(), "Depan", kind, address, confirmation=confirmation)
    return open_transport(printer, has_answered=has_answered, limits=QUICK)
