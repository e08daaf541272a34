"""Printers behind a character device."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.printing.outcome import PrintFault
from shared.printing.rules import TransportKind
from shared.printing.simulator import FakePrinter, Paper
from shared.printing.status import Condition
from shared.printing.transports import Reach
from tests.printing.conftest import way_to


@pytest.fixture
def wired(fake: FakePrinter) -> Iterator[str]:
    """The fake printer behind a character device, with the device's path."""
    import tty

    ours, theirs = os.openpty()
    tty.setraw(theirs)
    fake.machine.connect(lambda data: os.write(ours, data) and None)

    def carry() -> None:
        scanned = b""
        while data := _read(ours):
            fake.machine.take(data, scanned)
            scanned = (scanned + data)[-2:]

    thread = threading.Thread(target=carry, daemon=True)
    thread.start()
    yield os.ttyname(theirs)
    os.close(theirs)
    thread.join(timeout=5)
    os.close(ours)


def _read(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 1024)
    except OSError:
        return b""


def test_a_device_prints_and_confirms(fake: FakePrinter, wired: str, ticket_bytes: bytes) -> None:
    transport = way_to(wired, TransportKind.DEVICE)

    assert transport.deliver(ticket_bytes, "job-12ab").reach is Reach.CONFIRMED
    assert transport.status().status.condition is Condition.READY
    assert [ticket.raw for ticket in fake.tickets] == [ticket_bytes]


def test_a_device_without_paper_gets_nothing(fake: FakePrinter, wired: str, ticket_bytes: bytes) -> None:
    fake.set_paper(Paper.OUT)

    assert way_to(wired, TransportKind.DEVICE).deliver(ticket_bytes, "job-12ab").fault is PrintFault.PAPER_OUT


@pytest.mark.parametrize("what", ["absent", "file", "folder", "fifo"])
def test_a_wrong_device_never_becomes_a_file(tmp_path: Path, ticket_bytes: bytes, what: str) -> None:
    path = tmp_path / "lp0"
    make = {"absent": lambda: None, "file": path.touch, "folder": path.mkdir, "fifo": lambda: os.mkfifo(path)}
    make[what]()
    delivery = way_to(str(path), TransportKind.DEVICE).deliver(ticket_bytes, "job-12ab")

    assert delivery.reach is Reach.NOTHING_LEFT
    assert delivery.fault in {PrintFault.ADDRESS, PrintFault.UNREACHABLE}
    assert path.exists() == (what != "absent")
    assert what != "file" or path.stat().st_size == 0
