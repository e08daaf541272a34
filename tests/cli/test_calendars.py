"""The office's own days at the command line."""

import re

from tests.cli.conftest import Anjungan, Inside


def test_a_day_is_entered_listed_and_taken_out_again(anjungan: Anjungan) -> None:
    anjungan.does("office", "use", "bengkulu")
    added = anjungan.does("calendar", "add", "local_holiday", "2026-11-18", "--label", "Hari jadi provinsi")
    found = re.fullmatch(r"Hari jadi provinsi, 18 November 2026: dicatat \((\w{8})\)\.\n", added)
    assert found is not None
    listed = anjungan.does("calendar", "list", "--lang", "en")
    assert "local holiday" in listed
    assert "anjungan" in listed
    assert "Hari jadi provinsi" in anjungan.does("calendar", "year", "2026")
    assert anjungan.does("calendar", "remove", found[1]) == "Hari jadi provinsi, 18 November 2026: dihapus.\n"
    assert "Hari jadi" not in anjungan.does("calendar", "list")
    assert "sudah tidak ada" in anjungan.fails("calendar", "remove", found[1])


def test_ramadan_is_another_week_for_a_while(inside: Inside) -> None:
    inside.does("office", "use", "bengkulu")
    inside.does(
        *("calendar", "add", "other_hours", "2027-02-08", "2027-03-08"),
        *("--label", "Jam Ramadan", "--english", "Ramadan hours"),
        *("--hours", "senin-kamis 08.00-15.00; jumat 8.00-15.30", "--break", "jumat 11.30-12.30"),
    )
    listed = inside.does("calendar", "list")
    assert "Senin–Kamis 08.00–15.00; Jumat 08.00–15.30" in listed
    year = inside.does("calendar", "year", "2027", "--lang", "en")
    assert re.search(r"2027-02-12 +other hours +Ramadan hours +08.00-11.30, 12.30-15.30", year)
    assert re.search(r"2027-03-08 +national holiday +Day of Silence", year)
    assert re.search(r"2027-03-11 +national holiday +Eid al-Fitr Second Day \(estimated\)", year)
    assert re.search(r"2027-03-12 +cuti bersama +Eid al-Fitr", year)


def test_what_cannot_be_entered_is_explained(inside: Inside) -> None:
    inside.does("office", "use", "bengkulu")
    for said, arguments in (
        ("bukan tanggal", ("closed", "besok", "--label", "Pindah")),
        ("belum diisi", ("closed", "2026-12-01")),
        ("mendahului", ("closed", "2026-12-02", "2026-12-01", "--label", "Pindah")),
        ("belum diisi", ("special_opening", "2026-12-05", "--label", "Pameran")),
        ("tidak dapat dibaca", ("special_opening", "2026-12-05", "--label", "Pameran", "--hours", "pagi")),
        ("cuti", ("cuti", "2026-12-05")),
    ):
        assert said in inside.fails("calendar", "add", *arguments)
    assert "belum diketahui" in inside.fails("calendar", "year", "1990")
