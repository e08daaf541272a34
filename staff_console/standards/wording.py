"""The standards in words."""

from PySide6.QtCore import QCoreApplication

from shared.office.paper_view import Standing
from staff_console.standards.derive import PartKey

translate = QCoreApplication.translate


def title() -> str:
    return translate("Standards", "Standar layanan")


def service() -> str:
    return translate("Standards", "Layanan")


def paper() -> str:
    return translate("Standards", "Standar")


def close() -> str:
    return translate("Standards", "Tutup")


def since(day: str) -> str:
    return translate("Standards", "Berlaku sejak {day}").format(day=day)


def nothing() -> str:
    return translate("Standards", "Kantor ini belum memuat standar untuk layanan itu.")


def standing(which: Standing) -> str:
    return {
        Standing.IN_FORCE: translate("Standards", "berlaku"),
        Standing.BESIDE: translate("Standards", "pelengkap"),
        Standing.EARLIER: translate("Standards", "sebelumnya"),
        Standing.LATER: translate("Standards", "berikutnya"),
    }[which]


def part(key: PartKey) -> str:
    return {
        PartKey.TIMES: translate("Standards", "Waktu dan biaya"),
        PartKey.STEPS: translate("Standards", "Langkah"),
        PartKey.REQUIREMENTS: translate("Standards", "Syarat"),
        PartKey.PRODUCTS: translate("Standards", "Produk"),
        PartKey.RULES: translate("Standards", "Ketentuan"),
        PartKey.ONLINE: translate("Standards", "Secara daring"),
        PartKey.LEGAL: translate("Standards", "Dasar hukum"),
        PartKey.APPROVED: translate("Standards", "Pengesahan dan keterkaitan"),
    }[key]
