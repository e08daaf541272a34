"""Persons in words."""

from PySide6.QtCore import QCoreApplication

from shared.records.people import Likeness, PinState
from shared.visitors.consents import ConsentKind
from staff_console.visitors.props import View

translate = QCoreApplication.translate


def title() -> str:
    return translate("Visitors", "Pengunjung")


def view(which: View) -> str:
    return {
        View.FOUND: translate("Visitors", "Cari"),
        View.RECONCILE: translate("Visitors", "Formulir alternatif"),
        View.ALIKE: translate("Visitors", "Mungkin sama"),
    }[which]


def titles() -> tuple[str, ...]:
    return (
        translate("Visitors", "Nama"),
        translate("Visitors", "Email"),
        translate("Visitors", "Telepon"),
        translate("Visitors", "Kunjungan"),
        translate("Visitors", "Terakhir"),
        translate("Visitors", "Keterangan"),
    )


def table_name() -> str:
    return translate("Visitors", "Daftar pengunjung")


def search_name() -> str:
    return translate("Visitors", "Cari nama, email, atau telepon")


def merge() -> str:
    return translate("Visitors", "Gabungkan")


def settle() -> str:
    return translate("Visitors", "Tidak perlu digabung")


def how_to_start() -> tuple[str, str]:
    return (
        translate("Visitors", "Ketik nama, email, atau telepon"),
        translate("Visitors", "Setiap pencarian dan setiap data orang yang dibuka dicatat."),
    )


def none_found() -> tuple[str, str]:
    return (
        translate("Visitors", "Tidak ada yang cocok"),
        translate("Visitors", "Coba sebagian nama, atau alamat email."),
    )


def nothing_to_reconcile() -> tuple[str, str]:
    return (
        translate("Visitors", "Tidak ada yang perlu direkonsiliasi"),
        translate("Visitors", "Isian formulir alternatif muncul di sini setelah pengunjung gagal masuk."),
    )


def nobody_alike() -> tuple[str, str]:
    return (
        translate("Visitors", "Tidak ada data yang mungkin sama"),
        translate("Visitors", "Email, telepon, atau nama dengan tahun lahir yang sama muncul di sini."),
    )


def loading() -> str:
    return translate("Visitors", "Membaca pengunjung…")


def unreachable() -> str:
    return translate("Visitors", "Pengunjung tidak terbaca")


def try_again() -> str:
    return translate("Visitors", "Coba lagi")


def likeness(which: frozenset[Likeness]) -> str:
    words = {
        Likeness.EMAIL: translate("Visitors", "email sama"),
        Likeness.PHONE: translate("Visitors", "telepon sama"),
        Likeness.NAME_AND_YEAR: translate("Visitors", "nama dan tahun lahir sama"),
    }
    return ", ".join(words[each] for each in Likeness if each in which)


def entered_at(station: str, when: str) -> str:
    return translate("Visitors", "Formulir alternatif di {station}, {when}").format(
        station=station, when=when
    )


def several_rows(count: int) -> str:
    return translate("Visitors", "gabungan {count} data").format(count=count)


def pin(which: PinState) -> str:
    return {
        PinState.NONE: translate("Visitors", "Tanpa PIN"),
        PinState.OWN: translate("Visitors", "Punya PIN"),
        PinState.ONE_TIME: translate("Visitors", "PIN sekali pakai"),
    }[which]


def card(*, has: bool) -> str:
    return translate("Visitors", "Punya kartu") if has else translate("Visitors", "Tanpa kartu")


def born(years: str) -> str:
    return translate("Visitors", "Lahir {years}").format(years=years)


def visits_title() -> str:
    return translate("Visitors", "Kunjungan")


def consents_title() -> str:
    return translate("Visitors", "Persetujuan")


def merges_title() -> str:
    return translate("Visitors", "Penggabungan")


def rows_title() -> str:
    return translate("Visitors", "Tercatat sebagai")


def alternative() -> str:
    return translate("Visitors", "formulir alternatif")


def consent(kind: ConsentKind, version: int, station: str, *, given: bool) -> str:
    what = {
        ConsentKind.SERVICE: translate("Visitors", "Untuk layanan"),
        ConsentKind.OPTIONAL: translate("Visitors", "Untuk isian tidak wajib"),
    }[kind]
    answer = translate("Visitors", "setuju") if given else translate("Visitors", "tidak setuju")
    return translate("Visitors", "{what}: {answer}, naskah {version}, {station}").format(
        what=what, answer=answer, version=version, station=station or "–"
    )


def merged(kept: str, other: str) -> str:
    return translate("Visitors", "{other} digabung ke {kept}").format(kept=kept, other=other)


def undo() -> str:
    return translate("Visitors", "Batalkan")


def reset_pin() -> str:
    return translate("Visitors", "PIN baru")


def new_card() -> str:
    return translate("Visitors", "Cetak kartu")


def revoke_card() -> str:
    return translate("Visitors", "Matikan kartu")


def close_person() -> str:
    return translate("Visitors", "Tutup data orang ini")


def cancel() -> str:
    return translate("Visitors", "Batal")


def close() -> str:
    return translate("Visitors", "Tutup")


def reset_question() -> tuple[str, str, str]:
    return (
        translate("Visitors", "Sudah memeriksa kartu identitas?"),
        translate(
            "Visitors",
            "PIN lama langsung tidak berlaku. PIN sekali pakai hanya ditampilkan satu kali di layar ini.",
        ),
        translate("Visitors", "Sudah, buat PIN"),
    )


def card_question() -> tuple[str, str, str]:
    return (
        translate("Visitors", "Sudah memeriksa kartu identitas?"),
        translate(
            "Visitors",
            "Kartu pengunjung lama langsung tidak berlaku. Kartu baru keluar dari pencetak di sini.",
        ),
        translate("Visitors", "Sudah, cetak kartu"),
    )


def revoke_question() -> tuple[str, str, str]:
    return (
        translate("Visitors", "Matikan kartu pengunjung?"),
        translate("Visitors", "Siapa pun yang memegang kartu itu tidak dapat lagi masuk dengannya."),
        translate("Visitors", "Matikan"),
    )


def pin_title() -> str:
    return translate("Visitors", "PIN sekali pakai")


def pin_explanation(until: str) -> str:
    return translate(
        "Visitors",
        "Berlaku sampai {until}. Pengunjung memilih PIN sendiri saat memakainya. PIN ini tidak ditampilkan lagi.",
    ).format(until=until)


def card_queued() -> str:
    return translate("Visitors", "Kartu pengunjung sedang dicetak.")


def card_revoked() -> str:
    return translate("Visitors", "Kartu pengunjung dimatikan.")


def merged_notice() -> str:
    return translate("Visitors", "Kedua data digabung.")


def undone_notice() -> str:
    return translate("Visitors", "Penggabungan dibatalkan.")


def settled_notice() -> str:
    return translate("Visitors", "Isian tidak perlu digabung.")


def apart_notice() -> str:
    return translate("Visitors", "Dicatat sebagai dua orang.")


def pick_two() -> str:
    return translate("Visitors", "Pilih dua orang: tahan Shift atau Ctrl, lalu tekan Ctrl M.")


def merge_title() -> str:
    return translate("Visitors", "Gabungkan dua data menjadi satu orang?")


def merge_explanation() -> str:
    return translate(
        "Visitors",
        "Nama dan kontak yang dipilih yang dipakai. Tidak ada data yang hilang; penggabungan dapat dibatalkan.",
    )


def keep_this() -> str:
    return translate("Visitors", "Pakai data ini")


def not_same() -> str:
    return translate("Visitors", "Bukan orang yang sama")


def fact(name: str) -> str:
    return {
        "email": translate("Visitors", "Email"),
        "phone": translate("Visitors", "Telepon"),
        "born": translate("Visitors", "Tahun lahir"),
        "visits": translate("Visitors", "Kunjungan"),
        "last": translate("Visitors", "Terakhir"),
        "institution": translate("Visitors", "Instansi"),
        "login": translate("Visitors", "PIN dan kartu"),
    }[name]


def alert(station: str, service: str, time: str) -> tuple[str, str]:
    return (
        translate("Visitors", "Pengunjung gagal masuk di {station}.").format(station=station),
        translate(
            "Visitors", "{service}, pukul {time}. Formulir alternatif terbuka; bantu bila perlu."
        ).format(service=service, time=time),
    )


def seen_to() -> str:
    return translate("Visitors", "Sudah ditangani")
