"""What people type is text wherever it comes out again: never a command, markup or formula."""

import csv
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from shared.printing.simulator import FakePrinter
from staff_console.driving import Officer
from tests.acceptance.house import ONE_PROCESS, House
from tests.printing.recogniser import Recogniser

pytestmark = ONE_PROCESS

NAMES = (
    "Suharto",
    "Ir. Melur Kenanga, M.E.",
    "O'Neill d'Arc",
    "Ñandú Müller Šćepanović",
    "Melur 😀 Kenanga",
    "<b>Melur</b> &amp; <img src=x>",
    "=1+1 Melur",
    "@SUM(A1)",
    "'; DROP TABLE ticket; --",
    "A",
    "a" * 100,
)
COLUMNS = 48

NO_NAMES = {
    "": None,
    "=1+1": None,
    "a" * 101: "a" * 100,
    "a" * 10_000: "a" * 100,
    "Sa\x00ri": "Sari",
    "Sa\x1b@ri": "Sa@ri",
    "Sa\x1dVri": "SaVri",
    "Sa\u202eri": "Sari",
}
"""What is typed, and what may stand in the field without a word; all else is answered by a sentence."""


def labels(officer: Officer) -> set[str]:
    """Every text on the console that a name could be read in."""
    found = officer.find(QLabel, "currentName").window().findChildren(QLabel)
    assert all(label.textFormat() is not Qt.TextFormat.AutoText for label in found if label.text() in NAMES)
    return {label.text() for label in found if label.isVisible()}


def registered(house: House, printer: FakePrinter) -> None:
    house.start_spool()
    for name in NAMES:
        house.world.issue("library", name=name, need=name, institution=name)
    assert printer.wait_for(len(NAMES), 30)


def test_names_are_shown_as_typed_and_harm_nothing(house: House, tmp_path: Path) -> None:
    printer = house.plug_in()
    registered(house, printer)
    display = house.display()
    officer = house.officer()
    officer.wait(lambda: len(officer.rows("waitingTable")) == len(NAMES), "everybody waiting")
    assert [row[1] for row in officer.rows("waitingTable")] == list(NAMES)
    for number, name in enumerate(NAMES[:8], start=1):
        assert officer.call_next() == f"P{number:03}"
        assert name in labels(officer)
        officer.mark_absent()

    house.wait_and_tick(lambda: "P008" in display.texts(), timedelta(seconds=10))
    assert not [text for text in display.texts() if any(name in text for name in NAMES if len(name) > 1)]

    log = tmp_path / "log.csv"
    officer.export_log(log)
    with log.open(encoding="utf-8-sig", newline="") as file:
        written = {line["Nomor"]: line["Nama"] for line in csv.DictReader(file, delimiter=";")}
    assert [written[f"P{number:03}"].lstrip("'") for number in range(1, len(NAMES) + 1)] == [
        name.lstrip("'") for name in NAMES
    ]
    assert not [name for name in written.values() if name.startswith(("=", "+", "-", "@"))]

    for paper in printer.tickets:
        (printed,) = Recogniser(paper.raw, COLUMNS).read()
        assert printed.is_cut
        assert not [line for line in printed.lines if "DROP" in line or "<b>" in line or "=1" in line]


def test_what_is_no_name_gets_a_sentence_at_its_field_or_is_not_taken(house: House) -> None:
    guest = house.kiosk().guest
    for typed, most in NO_NAMES.items():
        guest.begin("library")
        guest.write("name", typed)
        guest.touch("next")
        guest.wait_for("gender-error")
        told, stands = guest.error_at("name"), guest.text_of("name-input")
        assert told.endswith(".") or stands == most, repr(typed[:20])
        assert guest.sees("guest_book")
        guest.touch("cancel")
        guest.wait_for("home")
