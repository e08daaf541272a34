"""Picture printers: whole files into an existing folder, nothing else."""

import io
from pathlib import Path

from PIL import Image

from shared.printing.outcome import PrintFault
from shared.printing.rules import TransportKind
from shared.printing.status import Condition
from shared.printing.transports.delivery import Reach
from tests.printing.conftest import way_to


def test_a_picture_printer_writes_whole_files(tmp_path: Path) -> None:
    target = io.BytesIO()
    Image.new("1", (8, 8)).save(target, "PNG")
    transport = way_to(str(tmp_path), TransportKind.PICTURE)
    delivery = transport.deliver(target.getvalue(), "K012-12ab")

    assert delivery.reach is Reach.CONFIRMED
    assert [path.name for path in tmp_path.iterdir()] == ["K012-12ab.png"]
    assert transport.status().status.condition is Condition.READY


def test_a_picture_printer_makes_no_folder(tmp_path: Path) -> None:
    delivery = way_to(str(tmp_path / "gone"), TransportKind.PICTURE).deliver(b"x", "a")

    assert (delivery.reach, delivery.fault) == (Reach.NOTHING_LEFT, PrintFault.ADDRESS)
    assert list(tmp_path.iterdir()) == []
