"""The calendar in words."""

from PySide6.QtCore import QCoreApplication

from shared.office.calendar import EntryKind
from shared.office.opening import DayKind

translate = QCoreApplication.translate


def title() -> str:
    return translate("Calendar", "Kalender kantor")


def kind(which: DayKind) -> str:
    return {
        DayKind.USUAL: translate("Calendar", "Hari layanan biasa"),
        DayKind.NO_SERVICE: translate("Calendar", "Tidak ada layanan"),
        DayKind.HOLIDAY: translate("Calendar", "Libur nasional"),
        DayKind.LOCAL_HOLIDAY: translate("Calendar", "Libur daerah"),
        DayKind.JOINT_LEAVE: translate("Calendar", "Cuti bersama"),
        DayKind.CLOSED: translate("Calendar", "Kantor tutup"),
        DayKind.SPECIAL_OPENING: translate("Calendar", "Buka khusus"),
        DayKind.OTHER_HOURS: translate("Calendar", "Jam lain"),
    }[which]


def entry_kind(which: EntryKind) -> str:
    if which is EntryKind.WORKING_DAY:
        return translate("Calendar", "Tetap buka")
    return kind(DayKind(which.value))


def estimated(name: str) -> str:
    return translate("Calendar", "{name} (perkiraan)").format(name=name)


def named(what: str, name: str) -> str:
    return translate("Calendar", "{what}: {name}").format(what=what, name=name)


def closed() -> str:
    return translate("Calendar", "Tutup")


def pause(hours: str) -> str:
    return translate("Calendar", "istirahat {hours}").format(hours=hours)


def entered_by(name: str) -> str:
    return translate("Calendar", "dicatat oleh {name}").format(name=name)


def years_known(first: int, last: int) -> str:
    return translate("Calendar", "Libur nasional diketahui untuk tahun {first} sampai {last}.").format(
        first=first, last=last
    )


def own_days() -> str:
    return translate("Calendar", "Catatan kantor pada hari ini")


def no_own_days() -> str:
    return translate("Calendar", "Belum ada catatan kantor untuk hari ini.")


def enter() -> str:
    return translate("Calendar", "Catat hari")


def remove() -> str:
    return translate("Calendar", "Hapus")


def remove_name(label: str) -> str:
    return translate("Calendar", "Hapus {label}").format(label=label)


def entered(label: str) -> str:
    return translate("Calendar", "{label}: dicatat").format(label=label)


def removed(label: str) -> str:
    return translate("Calendar", "{label}: dihapus").format(label=label)


def undo() -> str:
    return translate("Calendar", "Urungkan")


def month() -> str:
    return translate("Calendar", "Bulan")


def year() -> str:
    return translate("Calendar", "Tahun")


def today() -> str:
    return translate("Calendar", "Hari ini")


def earlier() -> str:
    return translate("Calendar", "Sebelumnya")


def later() -> str:
    return translate("Calendar", "Berikutnya")


def loading() -> str:
    return translate("Calendar", "Membaca kalender…")


def grid_name() -> str:
    return translate("Calendar", "Hari-hari; panah berpindah hari, Enter mencatat")


def form_title() -> str:
    return translate("Calendar", "Catat hari kantor")


def form_kind() -> str:
    return translate("Calendar", "Jenis")


def form_first() -> str:
    return translate("Calendar", "Mulai")


def form_last() -> str:
    return translate("Calendar", "Sampai")


def day_hint() -> str:
    return translate("Calendar", "24/12/2026")


def last_hint() -> str:
    return translate("Calendar", "kosong: satu hari saja")


def form_label() -> str:
    return translate("Calendar", "Nama hari")


def form_english() -> str:
    return translate("Calendar", "Nama dalam bahasa Inggris")


def english_hint() -> str:
    return translate("Calendar", "kosong: nama yang sama")


def form_hours() -> str:
    return translate("Calendar", "Jam layanan")


def hours_hint() -> str:
    return translate("Calendar", "Senin–Kamis 08.00–15.00; Jumat 08.00–15.30")


def form_pause() -> str:
    return translate("Calendar", "Istirahat")


def pause_hint() -> str:
    return translate("Calendar", "kosong: tanpa istirahat")


def save() -> str:
    return translate("Calendar", "Simpan")


def cancel() -> str:
    return translate("Calendar", "Batal")


def numbers_today() -> str:
    return translate("Calendar", "Nomor antrean hari ini")


def numbers_given() -> str:
    return translate("Calendar", "Nomor diberikan seperti biasa.")


def stop() -> str:
    return translate("Calendar", "Tutup nomor hari ini")


def stop_explanation() -> str:
    return translate(
        "Calendar",
        "Tamu yang sudah memegang nomor tetap dilayani. Anjungan memberi tahu kapan nomor ada lagi.",
    )


def stop_service() -> str:
    return translate("Calendar", "Layanan")


def all_services() -> str:
    return translate("Calendar", "Semua layanan")


def stop_reason() -> str:
    return translate("Calendar", "Alasan")


def stopped(what: str) -> str:
    return translate("Calendar", "{what}: nomor ditutup untuk hari ini").format(what=what)


def stop_rest(reason: str, by: str, at: str) -> str:
    return translate("Calendar", "{reason} · {by}, {at}").format(reason=reason, by=by, at=at)


def resume() -> str:
    return translate("Calendar", "Buka lagi")


def resume_name(what: str) -> str:
    return translate("Calendar", "Buka lagi nomor untuk {what}").format(what=what)


def resumed() -> str:
    return translate("Calendar", "Nomor diberikan lagi")
