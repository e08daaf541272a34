"""Appointments in words."""

from PySide6.QtCore import QCoreApplication

from shared.appointments.states import AppointmentState

translate = QCoreApplication.translate


def title() -> str:
    return translate("Appointments", "Janji temu")


def titles() -> tuple[str, ...]:
    return (
        translate("Appointments", "Waktu"),
        translate("Appointments", "Nama"),
        translate("Appointments", "Layanan"),
        translate("Appointments", "Keperluan"),
        translate("Appointments", "Kontak"),
        translate("Appointments", "Petugas"),
        translate("Appointments", "Kode"),
        translate("Appointments", "Keadaan"),
    )


def table_name() -> str:
    return translate("Appointments", "Daftar janji temu")


def state(which: AppointmentState) -> str:
    return {
        AppointmentState.BOOKED: translate("Appointments", "Ditunggu"),
        AppointmentState.ARRIVED: translate("Appointments", "Sudah datang"),
        AppointmentState.NO_SHOW: translate("Appointments", "Tidak datang"),
        AppointmentState.CANCELLED: translate("Appointments", "Dibatalkan"),
    }[which]


def search_name() -> str:
    return translate("Appointments", "Cari nama, kode, atau kontak")


def previous_day() -> str:
    return translate("Appointments", "Hari sebelumnya")


def next_day() -> str:
    return translate("Appointments", "Hari berikutnya")


def today() -> str:
    return translate("Appointments", "Hari ini")


def new() -> str:
    return translate("Appointments", "Janji baru")


def check_in() -> str:
    return translate("Appointments", "Datang")


def no_show() -> str:
    return translate("Appointments", "Tidak datang")


def move() -> str:
    return translate("Appointments", "Pindahkan")


def cancel_it() -> str:
    return translate("Appointments", "Batalkan janji")


def undo() -> str:
    return translate("Appointments", "Urungkan")


def cancel() -> str:
    return translate("Appointments", "Kembali")


def save() -> str:
    return translate("Appointments", "Simpan janji")


def loading() -> str:
    return translate("Appointments", "Membaca janji temu…")


def unreachable() -> str:
    return translate("Appointments", "Janji temu tidak terbaca")


def try_again() -> str:
    return translate("Appointments", "Coba lagi")


def nobody() -> tuple[str, str]:
    return (
        translate("Appointments", "Belum ada janji temu pada hari ini"),
        translate("Appointments", "Ctrl N mencatat janji untuk orang yang menelepon."),
    )


def none_found() -> tuple[str, str]:
    return (
        translate("Appointments", "Tidak ada yang cocok"),
        translate("Appointments", "Coba sebagian nama, kode, atau nomor telepon."),
    )


def not_offered() -> tuple[str, str]:
    return (
        translate("Appointments", "Standar kantor ini tidak mengenal janji temu"),
        translate("Appointments", "Pengunjung datang pada jam layanan."),
    )


def form_service() -> str:
    return translate("Appointments", "Layanan")


def form_day() -> str:
    return translate("Appointments", "Hari")


def day_hint() -> str:
    return translate("Appointments", "hh/bb/tttt")


def form_time() -> str:
    return translate("Appointments", "Waktu")


def form_name() -> str:
    return translate("Appointments", "Nama")


def form_contact() -> str:
    return translate("Appointments", "Telepon atau email")


def form_purpose() -> str:
    return translate("Appointments", "Keperluan")


def form_officer() -> str:
    return translate("Appointments", "Petugas (bila diminta)")


def any_officer() -> str:
    return translate("Appointments", "Siapa saja")


def form_consent() -> str:
    return translate("Appointments", "Sudah diberi tahu untuk apa datanya dipakai, dan setuju")


def form_reason() -> str:
    return translate("Appointments", "Alasan")


def reason_hint() -> str:
    return translate("Appointments", "bila waktunya terlalu dekat")


def missing_service() -> str:
    return translate("Appointments", "Pilih layanan.")


def missing_time() -> str:
    return translate("Appointments", "Pilih waktu.")


def no_times() -> str:
    return translate("Appointments", "Tidak ada waktu kosong pada hari itu")


def outside(time: str) -> str:
    return translate("Appointments", "{time}, di luar jam layanan").format(time=time)


def too_soon(time: str) -> str:
    return translate("Appointments", "{time}, terlalu dekat").format(time=time)


def move_title(name: str) -> str:
    return translate("Appointments", "Pindahkan janji {name}").format(name=name)


def cancel_title(name: str) -> str:
    return translate("Appointments", "Batalkan janji {name}?").format(name=name)


def booked(name: str, when: str, code: str) -> str:
    return translate("Appointments", "{name}, {when}. Kode {code}.").format(name=name, when=when, code=code)


def moved() -> str:
    return translate("Appointments", "Janji temu dipindahkan.")


def cancelled() -> str:
    return translate("Appointments", "Janji temu dibatalkan.")


def missed() -> str:
    return translate("Appointments", "Dicatat tidak datang.")


def undone() -> str:
    return translate("Appointments", "Janji temu berlaku lagi.")


def short_notice(reason: str) -> str:
    return translate("Appointments", "Waktu dekat: {reason}").format(reason=reason)
