from collections.abc import Iterator

import pytest

from shared.printing.escpos_render import render
from shared.printing.paper import PaperPreset, paper_of
from shared.printing.simulator import FakePrinter
from shared.printing.ticket import ticket_document
from shared.printing.transports.delivery import Limits
from tests.printing.samples import CONSULTATION

QUICK = Limits(connect=0.6, answer=0.25, job=2.5, goodbye=0.3)


@pytest.fixture
def fake() -> Iterator[FakePrinter]:
    printer = FakePrinter()
    printer.start()
    yield printer
    printer.stop()


@pytest.fixture(scope="session")
def ticket_bytes() -> bytes:
    return render(ticket_document(CONSULTATION), paper_of(PaperPreset.MM80))
