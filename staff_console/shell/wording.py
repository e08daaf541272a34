"""The frame in words."""

from PySide6.QtCore import QCoreApplication

from shared.staff.rules import Role

translate = QCoreApplication.translate


def window_title() -> str:
    return translate("Shell", "Konsol petugas PST")


def page(key: str) -> str:
    """The short word on the rail."""
    return {
        "queue": translate("Shell", "Antrean"),
        "reception": translate("Shell", "Tamu baru"),
        "visits": translate("Shell", "Kunjungan"),
        "visitors": translate("Shell", "Pengunjung"),
        "custody": translate("Shell", "Titipan"),
        "calendar": translate("Shell", "Kalender"),
        "appointments": translate("Shell", "Janji temu"),
        "institutions": translate("Shell", "Instansi"),
    }[key]


def settings() -> str:
    return translate("Shell", "Atur")


def standards() -> str:
    return translate("Shell", "Standar layanan")


def role(which: Role) -> str:
    return {
        Role.RECEPTIONIST: translate("Shell", "Resepsionis"),
        Role.OFFICER: translate("Shell", "Petugas layanan"),
        Role.LIBRARIAN: translate("Shell", "Pustakawan"),
        Role.TREASURER: translate("Shell", "Bendahara penerimaan"),
        Role.HEAD: translate("Shell", "Kepala kantor"),
        Role.ADMINISTRATOR: translate("Shell", "Administrator"),
    }[which]


def change_desk() -> str:
    return translate("Shell", "Ganti meja")


def choose_desk() -> str:
    return translate("Shell", "Pilih meja")


def sign_out() -> str:
    return translate("Shell", "Keluar")


def dark() -> str:
    return translate("Shell", "Tampilan gelap")


def light() -> str:
    return translate("Shell", "Tampilan terang")


def other_language() -> str:
    return translate("Shell", "English")


def cancel() -> str:
    return translate("Shell", "Batal")


def database_ok() -> str:
    return translate("Shell", "Basis data terhubung")


def database_lost() -> str:
    return translate("Shell", "Basis data tidak terjangkau")


def station_silent(name: str) -> str:
    return translate("Shell", "{name} tidak menjawab").format(name=name)


def station_name(name: str) -> str:
    return translate("Shell", "Stasiun {name}").format(name=name)


def help_lead(station: str) -> str:
    return translate("Shell", "Tamu di {station} memanggil petugas.").format(station=station)


def help_rest(since: str, others: int) -> str:
    if others:
        return translate("Shell", "Sejak {since}. {others} layar lain juga memanggil.").format(
            since=since, others=others
        )
    return translate("Shell", "Sejak {since}. Hampiri tamu itu.").format(since=since)


def help_accept() -> str:
    return translate("Shell", "Saya datang")


def help_accepted() -> str:
    return translate("Shell", "Layar tamu sekarang memberi tahu bahwa Anda datang.")
