"""`anjungan printer …` against the simulated printer, on both databases."""

from collections.abc import Iterator

import pytest

from shared.printing.simulator import FakePrinter, Paper
from tests.cli.conftest import Anjungan, Inside


@pytest.fixture
def fake() -> Iterator[FakePrinter]:
    printer = FakePrinter()
    printer.start()
    yield printer
    printer.stop()


def test_a_printer_is_set_up_tried_and_given_to_a_station(anjungan: Anjungan, fake: FakePrinter) -> None:
    anjungan.does("office", "use", "bengkulu")
    assert fake.address in anjungan.does("printer", "set", "Depan", fake.address, "--paper", "58")
    assert anjungan.does("printer", "test", "Depan") == "Halaman uji tercetak di Depan.\n"
    assert len(fake.tickets) == 1
    shown = anjungan.does("printer", "status", "--lang", "en").splitlines()[1].split()
    assert shown == ["Depan", "tcp", fake.address, "58", "ready"]
    anjungan.does("station", "set", "Anjungan 1", "--kind", "kiosk", "--printer", "Depan")
    assert "Depan" in anjungan.does("station", "list")


def test_a_printer_in_trouble_is_told(inside: Inside, fake: FakePrinter) -> None:
    inside.does("printer", "set", "Depan", fake.address)
    fake.set_paper(Paper.OUT)
    done = inside.run("printer", "status", "Depan")
    assert done.returncode == 1
    assert "kertas habis" in done.stdout
    assert "Periksa kertas" in done.stderr
    assert "tidak tercetak" in inside.fails("printer", "test", "Depan")
    assert "kertas habis" in inside.does("printer", "list")
    assert fake.tickets == ()


def test_a_printer_of_a_known_name_is_changed(inside: Inside, fake: FakePrinter) -> None:
    inside.does("printer", "set", "Depan", "192.0.2.7")
    inside.does("printer", "set", "Depan", fake.address)
    assert len(inside.does("printer", "list").splitlines()) == 2
    inside.does("printer", "set", "Folder", str(inside.folder), "--by", "picture")
    assert "tercetak" in inside.does("printer", "test", "Folder")
    assert len(list(inside.folder.glob("*.png"))) == 1


def test_a_station_may_lose_its_printer_and_desk(inside: Inside, fake: FakePrinter) -> None:
    inside.does("office", "use", "bengkulu")
    inside.does("printer", "set", "Depan", fake.address)
    inside.does("station", "set", "Meja depan", "--kind", "console", "--printer", "Depan", "--desk", "1")
    assert inside.does("station", "list").split().count("Depan") == 1
    inside.does("station", "set", "Meja depan", "--printer", "-", "--desk", "-")
    assert "Depan" not in inside.does("station", "list").replace("Meja depan", "")
