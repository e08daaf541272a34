"""The entrance in words."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def seconds(count: int) -> timedelta:
    return timedelta(seconds=count)


def title() -> str:
    return translate("Entrance", "Masuk ke konsol petugas")


def login() -> str:
    return translate("Entrance", "Nama masuk")


def password() -> str:
    return translate("Entrance", "Kata sandi")


def caps() -> str:
    return translate("Entrance", "Caps Lock menyala.")


def enter() -> str:
    return translate("Entrance", "Masuk")


def entering() -> str:
    return translate("Entrance", "Memeriksa…")


def missing_login() -> str:
    return translate("Entrance", "Isi nama pengguna.")


def missing_password() -> str:
    return translate("Entrance", "Isi kata sandi.")


def locked() -> str:
    return translate("Entrance", "Terlalu banyak percobaan.")


def locked_left(left: str) -> str:
    return translate("Entrance", "Coba lagi dalam {left}.").format(left=left)


def other_language() -> str:
    return translate("Entrance", "English")


def other_theme(*, dark: bool) -> str:
    return translate("Entrance", "Tampilan terang") if dark else translate("Entrance", "Tampilan gelap")


def choose_desk() -> str:
    return translate("Entrance", "Pilih meja")


def greeting(name: str) -> str:
    return translate("Entrance", "{name}, di meja mana Anda bertugas?").format(name=name)


def free() -> str:
    return translate("Entrance", "Kosong")


def own() -> str:
    return translate("Entrance", "Masih atas nama Anda")


def here() -> str:
    return translate("Entrance", "Meja komputer ini")


def taken(name: str) -> str:
    return translate("Entrance", "Dipakai {name}").format(name=name)


def without_desk() -> str:
    return translate("Entrance", "Lanjut tanpa meja")


def sign_out() -> str:
    return translate("Entrance", "Keluar")


def keys_hint() -> str:
    return translate("Entrance", "Angka memilih meja, Enter membuka yang disorot.")


def no_desks() -> str:
    return translate("Entrance", "Belum ada meja. Minta administrator menambahkannya.")


def loading() -> str:
    return translate("Entrance", "Membaca daftar meja…")


def taken_lead(desk: str, name: str) -> str:
    return translate("Entrance", "{desk} sedang dipakai {name}.").format(desk=desk, name=name)


def taken_rest() -> str:
    return translate("Entrance", "Pilih meja lain.")
