"""The visit log's page: filter, timeline, columns, and the file it is saved to (audited, formula-safe)."""

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget
from sqlalchemy import select

from shared.audit.tables import AuditRow
from shared.cli.demo.sample import OFFICERS, PASSWORD
from shared.journey import operations as journey
from staff_console.driving import Officer
from tests.staff_console.conftest import Opener
from tests.world import World


@pytest.fixture
def day(world: World) -> World:
    """Three visits: served, called, waiting."""
    world.open_desks()
    world.issue(name="Sari Puspita", institution="Dinas Contoh")
    world.issue("consultation", name="Bonar Sitompul")
    world.issue(name="=HYPERLINK(1)")
    world.serve(0)
    world.clock.advance(timedelta(minutes=2))
    journey.finish_service(world.db, world.officers[0], world.desks[0].id)
    world.call(1)
    return world


@pytest.fixture
def log(day: World, open_console: Opener) -> Officer:
    officer = Officer(open_console(day.sample.consoles[2]).window)
    officer.sign_in(OFFICERS[2].login, PASSWORD)
    officer.choose_desk(3)
    officer.open_page("visits")
    officer.wait(lambda: len(officer.rows("visitsTable")) == 3, "three visits")
    return officer


def numbers(officer: Officer) -> list[str]:
    return sorted(row[0] for row in officer.rows("visitsTable"))


def test_every_visit_is_a_line(log: Officer) -> None:
    assert numbers(log) == ["K001", "P001", "P002"]
    served = next(row for row in log.rows("visitsTable") if row[0] == "P001")
    assert served[2:4] == ("Sari Puspita", "Dinas Contoh")
    assert served[5:11] == (
        "Datang langsung",
        "Menunggu penilaian",
        "0.00",
        "2.00",
        "Meja 1",
        "Bagas Cendana",
    )
    assert log.text("visitCount") == "3 kunjungan"


@pytest.mark.parametrize(
    ("words", "found"), [("sari", ["P001"]), ("DINAS", ["P001"]), ("k00", ["K001"]), ("100%", [])]
)
def test_words_find_names_institutions_and_numbers(log: Officer, words: str, found: list[str]) -> None:
    log.search_visits(words)
    log.wait(lambda: numbers(log) == found, str(found))


def test_nothing_found_keeps_the_header_and_offers_the_way_out(log: Officer) -> None:
    log.search_visits("tidak ada orang ini")
    log.wait(lambda: log.sees("tableStateAction"), "the way out")
    assert log.text("tableStateLead") == "Tidak ada yang cocok"
    log.click("tableStateAction")
    log.wait(lambda: len(numbers(log)) == 3, "all visits again")


def test_a_new_visit_appears_by_itself(day: World, log: Officer) -> None:
    day.issue("sales")
    log.wait(lambda: "J001" in numbers(log), "the new visit")


def test_the_side_panel_tells_what_happened(log: Officer) -> None:
    log.search_visits("sari")
    log.wait(lambda: numbers(log) == ["P001"], "the visit")
    log.find(QWidget, "visitsTable").setFocus()
    log.press("Down")
    log.press("Return")
    log.wait(lambda: log.sees("detailNumber"), "the panel")
    panel = log.find(QWidget, "visitDetail")
    log.wait(lambda: len(told(panel)) == 7, "seven events")
    assert told(panel)[0] == "09.00.00 Kunjungan dibuka, Anjungan 1 (sistem)"
    assert [line.split(" ", 1)[1] for line in told(panel)[3:6]] == [
        "Dipanggil ke Meja 1, Bagas Cendana",
        "Layanan dimulai di Meja 1, Bagas Cendana",
        "Layanan selesai, Bagas Cendana",
    ]
    log.press("Esc")
    log.wait(lambda: not log.sees("visitDetail"), "the panel gone")


def told(panel: QWidget) -> list[str]:
    return [each.accessibleName() for each in panel.findChildren(QWidget, "visitEvent")]


def test_who_looks_at_whom_is_written_down_once(day: World, log: Officer) -> None:
    log.search_visits("sari")
    log.wait(lambda: numbers(log) == ["P001"], "the visit")
    log.find(QWidget, "visitsTable").setFocus()
    log.press("Down")
    log.press("Return")
    log.wait(lambda: log.sees("detailNumber"), "the panel")
    day.issue("sales", name="Sari Kedua")
    log.wait(lambda: len(numbers(log)) == 2, "the same look, read again")
    query = select(AuditRow.act, AuditRow.detail).where(AuditRow.act.startswith("see_")).order_by(AuditRow.id)
    with day.db.read() as connection:
        acts = [tuple(row) for row in connection.execute(query)]
    assert acts == [
        ("see_visit_log", {"searched": False}),
        ("see_visit_log", {"searched": True}),
        ("see_visit", {}),
    ]


def test_yesterday_is_another_day(log: Officer) -> None:
    log.press("Alt+Left")
    log.wait(lambda: log.text("visitDay") == "Senin, 23 November 2026", "Monday")
    log.wait(lambda: numbers(log) == [], "no visits")
    assert log.text("tableStateLead") == "Belum ada kunjungan"
    log.click("today")
    log.wait(lambda: len(numbers(log)) == 3, "today")
    assert not log.find(QAbstractButton, "nextDay").isEnabled(), "tomorrow has no log"


def test_the_log_is_saved_whole_harmless_and_audited(day: World, log: Officer, tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    log.export_log(path)
    lines = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))
    assert {line["Nomor"]: line["Nama"] for line in lines} == {
        "P001": "Sari Puspita",
        "K001": "Bonar Sitompul",
        "P002": "'=HYPERLINK(1)",
    }
    with day.db.read() as connection:
        acts = connection.execute(select(AuditRow.act, AuditRow.user_id)).all()
    assert ("export_visit_log", day.officers[2].user_id) in [tuple(act) for act in acts]
    log.wait(lambda: log.text("toastText") == "3 kunjungan disimpan ke log.csv.", "the notice")


def test_only_what_is_filtered_is_saved(log: Officer, tmp_path: Path) -> None:
    log.search_visits("bonar")
    log.wait(lambda: numbers(log) == ["K001"], "one visit")
    log.export_log(tmp_path / "one.csv")
    assert len((tmp_path / "one.csv").read_text("utf-8-sig").splitlines()) == 2


def test_an_existing_file_is_replaced_only_when_asked_twice(log: Officer, tmp_path: Path) -> None:
    path = tmp_path / "kept.csv"
    path.write_text("milik orang lain", "utf-8")
    log.press("Ctrl+S")
    log.wait(lambda: log.sees("exportPath"), "the dialog")
    log.retype("exportPath", str(path))
    log.press("Return")
    assert "sudah ada" in log.errors()["exportPath"]
    assert path.read_text("utf-8") == "milik orang lain"
    log.press("Return")
    log.wait(lambda: "Sari" in path.read_text("utf-8-sig"), "the log")


def test_a_place_that_does_not_exist_is_told_at_the_field(log: Officer, tmp_path: Path) -> None:
    log.press("Ctrl+S")
    log.wait(lambda: log.sees("exportPath"), "the dialog")
    log.retype("exportPath", str(tmp_path / "tidak" / "ada.csv"))
    log.press("Return")
    assert log.errors() == {"exportPath": "Folder itu tidak ada. Pilih tempat lain."}
    log.press("Esc")
    log.wait(lambda: not log.sees("exportPath"), "the dialog closed")


def test_a_receptionist_sees_the_log_and_may_not_take_it_out(day: World, open_console: Opener) -> None:
    officer = Officer(open_console(day.sample.reception).window)
    officer.sign_in("sekar", PASSWORD)
    officer.wait(lambda: officer.sees("rail_visits"), "the rail")
    officer.open_page("visits")
    officer.wait(lambda: len(numbers(officer)) == 3, "the visits")
    assert not officer.sees("exportLog")
