"""An office set up from nothing at the command line, on both databases."""

from contextlib import closing

import pytest

from shared.access.actor import Actor
from shared.database import open_database
from shared.foundation.clock import SystemClock
from shared.foundation.ids import new_id
from shared.staff.operations import sign_in
from tests.cli.conftest import Anjungan, Inside


def test_an_office_is_set_up_in_a_few_lines(anjungan_on_nothing: Anjungan) -> None:
    anjungan = anjungan_on_nothing
    assert anjungan.fails("db", "upgrade") == "Basis data ini masih kosong. Jalankan: anjungan db init"
    assert anjungan.does("db", "init") == "Basis data siap dipakai.\n"
    assert anjungan.does("db", "init", "--lang", "en") == "The database is ready.\n"
    assert anjungan.does("db", "check") == "Basis data utuh dan versinya sesuai.\n"
    assert "anjungan office use" in anjungan.fails("office", "show")
    assert "Bengkulu" in anjungan.does("office", "use", "bengkulu")
    assert "memang sedang dipakai" in anjungan.does("office", "use", "bengkulu")
    shown = anjungan.does("office", "show")
    assert "BPS Provinsi Bengkulu" in shown
    assert "S004-T1" in shown
    assert "library" in anjungan.does("desk", "list")
    added = anjungan.does(
        "staff", "add", "Intan", "--name", "Intan Permata", "--role", "administrator", typed="anggrek-2026\n"
    )
    assert added == "Petugas ditambahkan: intan (administrator).\n"
    assert anjungan.does("station", "set", "Anjungan 1", "--kind", "kiosk", "--desk", "1")
    assert "Anjungan 1" in anjungan.does("station", "list")


def test_the_shipped_offices_are_listed(inside: Inside) -> None:
    listed = inside.does("office", "list").splitlines()
    ready = {line.split()[0]: line.split()[-1] for line in listed[1:]}
    assert set(ready) == {"bengkulu", "blank", "muara_enim", "sulawesi_tenggara"}
    assert ready["bengkulu"] == "ya"
    assert ready["blank"] == "tidak"


def test_a_bad_office_file_is_explained(inside: Inside) -> None:
    bad = inside.folder / "kantor.toml"
    bad.write_text("this is not TOML")
    checked = inside.run("office", "check", str(bad))
    assert checked.returncode == 1
    assert "kantor.toml" in checked.stdout
    assert "bukan TOML" in inside.fails("office", "use", str(bad))
    assert "tidak dapat dibuka" in inside.fails("office", "use", "nowhere.toml")
    assert "--govern" in inside.fails("office", "use", "bengkulu", "--govern", "library")
    assert "blank" in inside.fails("office", "check", "blank")
    assert "sah dan siap" in inside.does("office", "check", "bengkulu")


def signs_in(address: str, login: str, password: str) -> str:
    with closing(open_database(address, SystemClock())) as db:
        return sign_in(db, Actor(new_id(), "meja 1"), login, password).user_name


def test_staff_are_added_and_given_new_passwords(anjungan: Anjungan) -> None:
    anjungan.does("staff", "add", "sri", "--name", "Sri Lestari", typed="melati-2026\n")
    assert signs_in(anjungan.address, "sri", "melati-2026") == "Sri Lestari"
    assert anjungan.does("staff", "passwd", "SRI", "--lang", "en", typed="kenanga-2026\n") == (
        "The password of sri is changed.\n"
    )
    assert signs_in(anjungan.address, "sri", "kenanga-2026") == "Sri Lestari"
    assert "tidak dapat masuk" in anjungan.does("staff", "off", "sri")
    assert anjungan.does("staff", "list").splitlines()[1].split() == [
        "sri",
        "Sri",
        "Lestari",
        "officer",
        "tidak",
    ]
    assert "dapat masuk lagi" in anjungan.does("staff", "on", "sri")


@pytest.mark.parametrize(
    ("arguments", "typed", "told"),
    [
        (("staff", "add", "sri", "--name", "Sri"), "pendek\n", "Kata sandi terlalu pendek"),
        (("staff", "add", "sri", "--name", "Sri"), "", "Kata sandi terlalu pendek"),
        (("staff", "add", "sri lestari", "--name", "Sri"), "melati-2026\n", "Nama masuk terdiri atas"),
        (
            ("staff", "add", "sri", "--name", "Sri\x1b[2J"),
            "melati-2026\n",
            "Ada tanda yang tidak dapat dipakai",
        ),
        (("staff", "add", "sri", "--name", "Sri", "--role", "king"), "melati-2026\n", "anjungan --help"),
        (("staff", "passwd", "siapa"), "melati-2026\n", "Petugas itu tidak ada"),
        (("station", "set", "nowhere"), "", "Stasiun itu belum terdaftar"),
        (("station", "set", "x", "--kind", "display", "--desk", "9"), "", "Meja nomor 9 tidak ada"),
        (("station", "set", "x", "--kind", "display", "--printer", "p"), "", "Pencetak p tidak ada"),
        (("desk", "set", "0", "--service", "library"), "", "Kantor belum diatur"),
        (("printer", "set", "p", "not an address"), "", "Alamat printer tidak cocok"),
        (("printer", "set", "p", ""), "", "belum diisi: address"),
        (("printer", "status", "p"), "", "Pencetak p tidak ada"),
        (("printer", "test", "p"), "", "Pencetak p tidak ada"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    inside: Inside, arguments: tuple[str, ...], typed: str, told: str
) -> None:
    assert told in inside.fails(*arguments, typed=typed)


def test_desks_are_added_and_changed(inside: Inside) -> None:
    inside.does("office", "use", "bengkulu")
    inside.does("desk", "set", "9", "--name", "Meja sembilan", "--service", "library")
    inside.does("desk", "set", "9", "--inactive")
    assert inside.does("desk", "list").splitlines()[-1].split() == [
        "9",
        "Meja",
        "sembilan",
        "library",
        "tidak",
    ]
    assert inside.fails("desk", "set", "8", "--service", "haircut", "--lang", "en") == (
        "This office has no service haircut. It has: library, consultation, sales, recommendation."
    )
    assert "satu layanan" in inside.fails("desk", "set", "8")
