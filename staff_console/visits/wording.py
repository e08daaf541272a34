"""The visit log in words."""

from PySide6.QtCore import QCoreApplication

from shared.journey.rules import Progress
from shared.office.vocabulary import StepKey
from shared.visits.states import EventKind, VisitState

translate = QCoreApplication.translate


def title() -> str:
    return translate("Visits", "Kunjungan")


def titles() -> tuple[str, ...]:
    return (
        translate("Visits", "Nomor"),
        translate("Visits", "Datang"),
        translate("Visits", "Pengunjung"),
        translate("Visits", "Instansi"),
        translate("Visits", "Layanan"),
        translate("Visits", "Sarana"),
        translate("Visits", "Keadaan"),
        translate("Visits", "Menunggu"),
        translate("Visits", "Dilayani"),
        translate("Visits", "Meja"),
        translate("Visits", "Petugas"),
        translate("Visits", "Penilaian"),
    )


def channel_name() -> str:
    return translate("Visits", "Saring menurut sarana")


def all_channels() -> str:
    return translate("Visits", "Semua sarana")


def answer() -> str:
    return translate("Visits", "Jawaban")


def table_name() -> str:
    return translate("Visits", "Kunjungan hari ini")


def state(which: VisitState) -> str:
    return {
        VisitState.REGISTERING: translate("VisitState", "Sedang didaftar"),
        VisitState.WAITING: translate("VisitState", "Menunggu"),
        VisitState.CALLED: translate("VisitState", "Dipanggil"),
        VisitState.IN_SERVICE: translate("VisitState", "Dilayani"),
        VisitState.AWAITING_RATING: translate("VisitState", "Menunggu penilaian"),
        VisitState.CLOSED: translate("VisitState", "Selesai"),
        VisitState.RETURNING: translate("VisitState", "Mengambil titipan"),
        VisitState.NO_SHOW: translate("VisitState", "Tidak hadir"),
        VisitState.LEFT: translate("VisitState", "Pulang tanpa dilayani"),
    }[which]


def event(kind: EventKind, desk: str) -> str:
    if kind is EventKind.SERVICE_STARTED and not desk:
        return translate("Visits", "Layanan dimulai")
    words = {
        EventKind.GUEST_BOOK_OPENED: translate("Visits", "Buku tamu dibuka"),
        EventKind.OPENED: translate("Visits", "Kunjungan dibuka"),
        EventKind.APPOINTMENT_KEPT: translate("Visits", "Datang dengan janji temu"),
        EventKind.GUEST_ENTRY_SAVED: translate("Visits", "Buku tamu tersimpan"),
        EventKind.MEDIUM_CHOSEN: translate("Visits", "Media bacaan dipilih"),
        EventKind.BACK_IN_LINE: translate("Visits", "Kembali ke antrean untuk layanan berikutnya"),
        EventKind.FURTHER_MISSED: translate("Visits", "Tidak hadir untuk layanan berikutnya"),
        EventKind.TICKET_ISSUED: translate("Visits", "Nomor antrean diberikan"),
        EventKind.SCREENED: translate("Visits", "Pemeriksaan masuk selesai"),
        EventKind.LISTED: translate("Visits", "Masuk daftar petugas tanpa nomor"),
        EventKind.FETCHED: translate("Visits", "Dipanggil langsung ke {desk}"),
        EventKind.CALLED: translate("Visits", "Dipanggil ke {desk}"),
        EventKind.RECALLED: translate("Visits", "Dipanggil ulang ke {desk}"),
        EventKind.SERVICE_STARTED: translate("Visits", "Layanan dimulai di {desk}"),
        EventKind.SERVICE_ENDED: translate("Visits", "Layanan selesai"),
        EventKind.RATING_ASKED: translate("Visits", "Penilaian diminta"),
        EventKind.RATED: translate("Visits", "Penilaian diisi"),
        EventKind.RATING_NOT_FILLED: translate("Visits", "Penilaian tidak diisi"),
        EventKind.NO_SHOW: translate("Visits", "Tidak hadir saat dipanggil"),
        EventKind.EXPIRED: translate("Visits", "Nomor tidak berlaku lagi"),
        EventKind.LEFT: translate("Visits", "Pulang tanpa dilayani"),
        EventKind.STEP_OVERRIDDEN: translate("Visits", "Langkah dilewati dengan alasan"),
        EventKind.CARD_TAKEN: translate("Visits", "Kartu identitas dititipkan"),
        EventKind.BAG_STORED: translate("Visits", "Tas dititipkan"),
        EventKind.BAG_KEPT: translate("Visits", "Tanpa penitipan tas"),
        EventKind.RETURN_ASKED: translate("Visits", "Titipan diminta diambil"),
        EventKind.THINGS_RETURNED: translate("Visits", "Titipan dikembalikan"),
        EventKind.CLOSED: translate("Visits", "Kunjungan ditutup"),
    }.get(kind, kind.value)
    return words.format(desk=desk or translate("Visits", "meja"))


def step(key: StepKey, progress: Progress) -> str:
    named = {
        StepKey.SCREENING: translate("Steps", "Pemeriksaan masuk"),
        StepKey.BAG: translate("Steps", "Penitipan tas"),
        StepKey.TICKET: translate("Steps", "Nomor antrean"),
        StepKey.GUEST_BOOK: translate("Steps", "Buku tamu"),
        StepKey.ID_CUSTODY: translate("Steps", "Penitipan kartu identitas"),
        StepKey.WAIT: translate("Steps", "Menunggu"),
        StepKey.CONFIRM_NEED: translate("Steps", "Konfirmasi kebutuhan"),
        StepKey.MEDIUM: translate("Steps", "Pilihan media"),
        StepKey.SEARCH: translate("Steps", "Pencarian"),
        StepKey.AVAILABILITY: translate("Steps", "Ketersediaan data"),
        StepKey.READING_TABLE: translate("Steps", "Meja baca"),
        StepKey.SERVICE: translate("Steps", "Layanan"),
        StepKey.SALE_QUESTION: translate("Steps", "Tawaran pembelian"),
        StepKey.RATING: translate("Steps", "Penilaian"),
        StepKey.RETURN: translate("Steps", "Pengambilan titipan"),
        StepKey.LOG: translate("Steps", "Pencatatan"),
    }[key]
    if progress is Progress.PASSED_OVER:
        return translate("Steps", "{step} (dilakukan di luar aplikasi)").format(step=named)
    return named


def steps() -> str:
    return translate("Visits", "Langkah menurut standar")


def rating_given(score: int) -> str:
    return translate("Visits", "{score} dari 5").format(score=score)


def rating_awaited() -> str:
    return translate("Visits", "ditunggu")


def rating_not_filled() -> str:
    return translate("Visits", "tidak mengisi")


def search_name() -> str:
    return translate("Visits", "Cari nama, instansi, atau nomor")


def service_name() -> str:
    return translate("Visits", "Layanan")


def all_services() -> str:
    return translate("Visits", "Semua layanan")


def today() -> str:
    return translate("Visits", "Hari ini")


def previous_day() -> str:
    return translate("Visits", "Hari sebelumnya")


def next_day() -> str:
    return translate("Visits", "Hari berikutnya")


def columns() -> str:
    return translate("Visits", "Kolom")


def export() -> str:
    return translate("Visits", "Simpan CSV")


def exporting() -> str:
    return translate("Visits", "Menyimpan…")


def export_title() -> str:
    return translate("Visits", "Simpan catatan kunjungan")


def export_path() -> str:
    return translate("Visits", "Simpan ke berkas")


def export_explanation() -> str:
    return translate(
        "Visits",
        "Berkas ini memuat data pribadi. Siapa yang menyimpannya dicatat. Simpan di tempat yang aman.",
    )


def browse() -> str:
    return translate("Visits", "Pilih tempat…")


def save() -> str:
    return translate("Visits", "Simpan")


def cancel() -> str:
    return translate("Visits", "Batal")


def missing_path() -> str:
    return translate("Visits", "Isi nama berkas.")


def missing_folder() -> str:
    return translate("Visits", "Folder itu tidak ada. Pilih tempat lain.")


def overwrite() -> str:
    return translate("Visits", "Berkas itu sudah ada. Tekan Simpan sekali lagi untuk menggantinya.")


def exported(count: int, name: str) -> str:
    return translate("Visits", "{count} kunjungan disimpan ke {name}.").format(count=count, name=name)


def open_folder() -> str:
    return translate("Visits", "Buka foldernya")


def count(total: int) -> str:
    return translate("Visits", "{total} kunjungan").format(total=total)


def page(number: int, pages: int) -> str:
    return translate("Visits", "Halaman {number} dari {pages}").format(number=number, pages=pages)


def loading() -> str:
    return translate("Visits", "Membaca kunjungan…")


def unreachable() -> str:
    return translate("Visits", "Kunjungan tidak terbaca")


def try_again() -> str:
    return translate("Visits", "Coba lagi")


def none_today() -> str:
    return translate("Visits", "Belum ada kunjungan")


def none_today_rest() -> str:
    return translate("Visits", "Kunjungan muncul di sini begitu buku tamu tersimpan.")


def none_found() -> str:
    return translate("Visits", "Tidak ada yang cocok")


def none_found_rest() -> str:
    return translate("Visits", "Ubah kata yang dicari atau pilih semua layanan.")


def reset() -> str:
    return translate("Visits", "Tampilkan semua")


def close_detail() -> str:
    return translate("Visits", "Tutup rincian")


def nameless() -> str:
    return translate("Visits", "Tanpa nama")


def by_system() -> str:
    return translate("Visits", "sistem")


def need() -> str:
    return translate("Visits", "Kebutuhan")


def contact() -> str:
    return translate("Visits", "Kontak")


def kept() -> str:
    return translate("Visits", "Titipan")


def happened() -> str:
    return translate("Visits", "Yang terjadi")


def previous_page() -> str:
    return translate("Visits", "Halaman sebelumnya")


def next_page() -> str:
    return translate("Visits", "Halaman berikutnya")
