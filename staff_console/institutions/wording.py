"""Institutions in words."""

from PySide6.QtCore import QCoreApplication

from staff_console.institutions.props import View

translate = QCoreApplication.translate


def title() -> str:
    return translate("Institutions", "Instansi")


def view(which: View) -> str:
    return {
        View.LISTED: translate("Institutions", "Daftar"),
        View.UNLISTED: translate("Institutions", "Belum terdaftar"),
    }[which]


def titles(which: View) -> tuple[str, ...]:
    """What is not listed has no other names."""
    return (
        translate("Institutions", "Nama"),
        translate("Institutions", "Kunjungan"),
        translate("Institutions", "Nama lain") if which is View.LISTED else "",
    )


def table_name() -> str:
    return translate("Institutions", "Daftar instansi")


def search_name() -> str:
    return translate("Institutions", "Cari nama instansi")


def add() -> str:
    return translate("Institutions", "Tambah")


def rename() -> str:
    return translate("Institutions", "Ganti nama")


def alias() -> str:
    return translate("Institutions", "Tambah nama lain")


def part() -> str:
    return translate("Institutions", "Lepas nama lain")


def merge() -> str:
    return translate("Institutions", "Gabungkan")


def remove() -> str:
    return translate("Institutions", "Keluarkan")


def belongs() -> str:
    return translate("Institutions", "Ini nama lain dari…")


def cancel() -> str:
    return translate("Institutions", "Batal")


def save() -> str:
    return translate("Institutions", "Simpan")


def name_label() -> str:
    return translate("Institutions", "Nama instansi")


def add_title() -> str:
    return translate("Institutions", "Tambah instansi")


def add_explanation() -> str:
    return translate("Institutions", "Nama ini ditawarkan kepada tamu yang mengetik hal yang mirip.")


def rename_title(name: str) -> str:
    return translate("Institutions", "Ganti nama {name}").format(name=name)


def rename_explanation() -> str:
    return translate("Institutions", "Nama lama tetap dikenal sebagai nama lain.")


def alias_title(name: str) -> str:
    return translate("Institutions", "Nama lain untuk {name}").format(name=name)


def alias_explanation() -> str:
    return translate("Institutions", "Kunjungan yang memakai nama ini ikut dihitung, juga yang sudah lewat.")


def part_title(name: str) -> str:
    return translate("Institutions", "Lepas nama lain dari {name}").format(name=name)


def part_explanation() -> str:
    return translate("Institutions", "Nama itu kembali ke daftar yang belum terdaftar.")


def merge_title(name: str) -> str:
    return translate("Institutions", "Gabungkan {name} ke instansi lain").format(name=name)


def merge_explanation(name: str) -> str:
    return translate(
        "Institutions",
        "{name} menjadi nama lain dari instansi yang dipilih. Tulisan tamu tidak diubah.",
    ).format(name=name)


def belongs_title(name: str) -> str:
    return translate("Institutions", "{name} adalah nama lain dari").format(name=name)


def pick_label() -> str:
    return translate("Institutions", "Pilih instansi")


def spelling_label() -> str:
    return translate("Institutions", "Nama lain itu")


def pick_first() -> str:
    return translate("Institutions", "Pilih dahulu.")


def remove_question(name: str) -> tuple[str, str, str]:
    return (
        translate("Institutions", "Keluarkan {name} dari daftar?").format(name=name),
        translate("Institutions", "Kunjungan dan tulisan tamu tetap ada. Namanya kembali belum terdaftar."),
        remove(),
    )


def added_notice(name: str) -> str:
    return translate("Institutions", "{name} masuk daftar.").format(name=name)


def renamed_notice(name: str) -> str:
    return translate("Institutions", "Namanya sekarang {name}.").format(name=name)


def alias_notice(spelling: str, name: str) -> str:
    return translate("Institutions", "{spelling} sekarang nama lain dari {name}.").format(
        spelling=spelling, name=name
    )


def parted_notice(spelling: str) -> str:
    return translate("Institutions", "{spelling} dilepas.").format(spelling=spelling)


def merged_notice(name: str, kept: str) -> str:
    return translate("Institutions", "{name} digabungkan ke {kept}.").format(name=name, kept=kept)


def removed_notice(name: str) -> str:
    return translate("Institutions", "{name} dikeluarkan dari daftar.").format(name=name)


def restored_notice(name: str) -> str:
    return translate("Institutions", "{name} kembali seperti semula.").format(name=name)


def undo() -> str:
    return translate("Institutions", "Urungkan")


def no_others() -> str:
    return translate("Institutions", "Belum ada instansi lain di daftar.")


def no_spellings() -> str:
    return translate("Institutions", "Instansi ini tidak punya nama lain.")


def loading() -> str:
    return translate("Institutions", "Membaca instansi…")


def unreachable() -> str:
    return translate("Institutions", "Instansi tidak dapat dibaca")


def try_again() -> str:
    return translate("Institutions", "Coba lagi")


def none_found() -> tuple[str, str]:
    return (
        translate("Institutions", "Tidak ada yang cocok"),
        translate("Institutions", "Coba kata lain, atau hapus pencarian."),
    )


def nothing_listed() -> tuple[str, str]:
    return (
        translate("Institutions", "Daftar masih kosong"),
        translate("Institutions", "Tambah instansi, atau ambil dari yang belum terdaftar."),
    )


def nothing_unlisted() -> tuple[str, str]:
    return (
        translate("Institutions", "Semua nama sudah terdaftar"),
        translate("Institutions", "Nama baru yang ditulis tamu muncul di sini."),
    )
