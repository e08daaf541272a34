"""The four programs as processes on both databases: they enrol, live, and end when told."""

import signal
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from shared.database import open_database
from shared.foundation.clock import SystemClock
from shared.stations.queries import Station, list_stations
from tests.cli.conftest import PATIENCE_S, Anjungan


def stations(address: str) -> tuple[Station, ...]:
    with closing(open_database(address, SystemClock())) as db, db.read() as connection:
        return list_stations(connection)


@pytest.mark.parametrize("program", ["kiosk", "rating", "display", "console"])
def test_a_program_enrols_its_station_and_ends_when_told(anjungan: Anjungan, program: str) -> None:
    anjungan.does("office", "use", "bengkulu")
    arguments = (program, "--station", "Uji 1", "--windowed", "--size", "1280x800", "--lang", "en")
    process = subprocess.Popen(
        anjungan.command(*arguments),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=anjungan.env(),
    )
    try:
        log = anjungan.folder / "logs" / f"{program}.log"
        wait_for(lambda: process.poll() is not None or "is shown" in read(log))
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=PATIENCE_S)
    finally:
        process.kill()
    assert (process.returncode, out, err) == (0, "", "")
    assert [(station.name, station.kind.value) for station in stations(anjungan.address)] == [
        ("Uji 1", program)
    ]
    assert troubles(log) == []


def troubles(log: Path) -> list[str]:
    """What the program complained of, but for stalls: these tell of the machine the tests run on."""
    lines = log.read_text("utf-8").splitlines()
    return [line for line in lines if (" ERROR " in line or " WARNING " in line) and "heartbeat" not in line]


def read(file: Path) -> str:
    return file.read_text("utf-8") if file.exists() else ""


def wait_for(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not condition() and time.monotonic() < end:
        threading.Event().wait(0.05)


def test_a_name_of_another_kind_is_one_sentence(anjungan: Anjungan) -> None:
    anjungan.does("station", "set", "Depan", "--kind", "display")
    assert "sudah dipakai program lain" in anjungan.fails("kiosk", "--station", "Depan")


def test_nothing_of_the_demo_stays_when_it_is_ended(tmp_path: Path) -> None:
    pretended = {"DISPLAY": ":pretended", "TMPDIR": str(tmp_path / "temporary")}
    anjungan = Anjungan("sqlite://", tmp_path, pretended)
    (tmp_path / "temporary").mkdir()
    process = subprocess.Popen(
        anjungan.command("demo"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=anjungan.env(),
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("Masuk di konsol")
        assert list((tmp_path / "temporary").glob("anjungan-demo-*"))
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=PATIENCE_S)
    finally:
        process.kill()
    assert (process.returncode, out, err) == (0, "", "")
    assert not list((tmp_path / "temporary").glob("anjungan-demo-*"))
