"""The doctor sees what is wrong, says what to do, and fails only for what nothing works without."""

import pytest

from shared.cli.doctor import machine, office
from shared.cli.doctor.finding import Level
from shared.foundation.formats import Language
from tests.cli.conftest import Anjungan, Inside


def lines(told: str, word: str) -> list[str]:
    return [line for line in told.splitlines() if line.startswith(word)]


def test_a_furnished_office_has_no_fault(anjungan: Anjungan) -> None:
    anjungan.does("office", "use", "bengkulu")
    anjungan.does(
        "staff", "add", "intan", "--name", "Intan Permata", "--role", "administrator", typed="anggrek-2026\n"
    )
    told = anjungan.does("doctor", "--lang", "en")
    assert not lines(told, "fault")
    subjects = [line.split()[1] for line in lines(told, "ok")]
    assert {"Suite", "Python", "Qt", "Database", "Clock", "Office", "Staff"} <= set(subjects)
    assert any("BPS Provinsi Bengkulu" in line for line in lines(told, "ok"))
    assert any("Printer" in line for line in lines(told, "warning"))
    for line in told.splitlines():
        assert line.startswith(("ok", "warning", " "))


def test_a_database_without_an_office_is_a_fault_with_the_way_out(inside: Inside) -> None:
    done = inside.run("doctor")
    assert done.returncode == 1
    assert done.stderr == "Ada 1 gangguan yang harus diperbaiki; lihat daftar di atas.\n"
    (fault,) = lines(done.stdout, "gangguan")
    assert "Kantor" in fault
    assert "anjungan office use NAMA" in done.stdout


def test_a_database_that_is_away_is_a_fault_and_the_rest_is_still_told(inside: Inside) -> None:
    lost = Inside("postgresql://postgres@127.0.0.1:1/office", inside.folder)
    done = lost.run("doctor", "--lang", "en")
    assert done.returncode == 1
    assert [line.split()[1] for line in lines(done.stdout, "fault")] == ["Database"]
    assert "The database cannot be reached" in done.stdout
    assert "Python" in done.stdout


def test_an_unfinished_office_is_a_warning(inside: Inside) -> None:
    inside.does("office", "use", "sulawesi_tenggara")
    told = inside.does("doctor", "--lang", "en")
    assert any("Office" in line for line in lines(told, "warning") + lines(told, "ok"))


@pytest.mark.parametrize(
    ("found", "in_use", "level"),
    [
        ((3, 40, 1), True, Level.WARNING),
        ((3, 51, 2), True, Level.WARNING),
        ((3, 51, 3), True, Level.OK),
        ((3, 53, 0), True, Level.OK),
        ((3, 40, 1), False, Level.OK),
    ],
)
def test_an_old_sqlite_is_warned_about_where_it_is_used(
    found: tuple[int, ...], in_use: bool, level: Level
) -> None:
    finding = machine.sqlite(in_use=in_use, found=found)
    assert (finding.level, finding.told) == (level, ".".join(map(str, found)))


@pytest.mark.parametrize(("version", "level"), [("6.11.3", Level.OK), ("6.12.0", Level.WARNING)])
def test_another_qt_is_warned_about(version: str, level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.metadata, "version", lambda _: version)
    assert machine.qt(Language.INDONESIAN).level is level


@pytest.mark.parametrize(
    ("status", "told", "level"),
    [(0, "Speaker", Level.OK), (0, "", Level.WARNING), (1, "", Level.WARNING), (-6, "", Level.WARNING)],
)
def test_sound_and_display(status: int, told: str, level: Level, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_ask", lambda _: (status, told))
    for check in (machine.sound, machine.display):
        finding = check(Language.ENGLISH)
        assert finding.level is level
        assert bool(finding.advice_in(Language.ENGLISH)) is (level is Level.WARNING)


def test_a_display_is_really_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert machine.display(Language.ENGLISH).told.startswith("offscreen 800")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.delenv("DISPLAY", raising=False)
    assert machine.display(Language.ENGLISH).level is Level.WARNING


def test_a_full_disk_is_warned_about(inside: Inside, monkeypatch: pytest.MonkeyPatch) -> None:
    inside.does("office", "use", "bengkulu")
    monkeypatch.setattr(office, "FREE_LEAST", 1 << 62)
    told = inside.does("doctor", "--lang", "en")
    assert any("Storage" in line for line in lines(told, "warning"))
