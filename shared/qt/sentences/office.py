"""Sentences about the office's own data: its file, its services, its code lists and consent texts."""

from collections.abc import Mapping

from shared.foundation.refusals import RefusalCode
from shared.office.refusals import OfficeRefusal
from shared.qt.sentences.sentence import Sentence
from shared.visitors.refusals import ConsentTextRefusal
from shared.visits.refusals import CodeRefusal

OFFICE: Mapping[RefusalCode, Sentence] = {
    OfficeRefusal.NOT_SET_UP: Sentence(
        "Kantor belum diatur di basis data ini. Jalankan anjungan office use lebih dahulu.",
        "No office is set up in this database. Run anjungan office use first.",
    ),
    OfficeRefusal.NO_ZONE: Sentence(
        "Zona waktu kantor belum ada. Isi timezone di berkas kantor, misalnya Asia/Jakarta.",
        "The office has no time zone. Write timezone into the office file, for example Asia/Jakarta.",
    ),
    OfficeRefusal.NO_SUCH_SERVICE: Sentence(
        "Layanan ini tidak tersedia di kantor ini. Silakan pilih layanan lain.",
        "This office does not offer this service. Please choose another one.",
    ),
    OfficeRefusal.NO_SUCH_PAPER: Sentence(
        "Standar ini sudah tidak ada di kantor ini. Buka kembali daftar layanan.",
        "The office no longer has this standard. Open the list of services again.",
    ),
    OfficeRefusal.NO_SUCH_ENTRY: Sentence(
        "Catatan kalender ini sudah tidak ada. Muat ulang dan lihat lagi.",
        "This calendar entry is no longer there. Look at the calendar once more.",
    ),
    OfficeRefusal.DAY_TOO_FAR: Sentence(
        "Tanggal ini terlalu jauh. Pilih tanggal antara tahun 2000 dan 2100.",
        "This date is too far away. Choose one between 2000 and 2100.",
    ),
    OfficeRefusal.ENDS_EARLY: Sentence(
        "Tanggal akhir mendahului tanggal awal. Tukar kedua tanggal itu.",
        "The last day comes before the first. Exchange the two dates.",
    ),
    OfficeRefusal.SPAN_TOO_LONG: Sentence(
        "Rentang ini lebih dari {most} hari. Bagi menjadi beberapa catatan.",
        "This span is longer than {most} days. Split it into several entries.",
    ),
    OfficeRefusal.HOURS_MISSING: Sentence(
        "Jam layanan untuk hari-hari ini belum diisi. Tulis seperti 08.00-15.00.",
        "The hours of these days are missing. Write them like 08.00-15.00.",
    ),
    OfficeRefusal.HOURS_NOT_ASKED: Sentence(
        "Jenis catatan ini tidak memakai jam. Kosongkan jamnya atau pilih jenis lain.",
        "This kind of entry has no hours. Leave them empty or choose another kind.",
    ),
    OfficeRefusal.HOURS_BACKWARDS: Sentence(
        "Jam selesai mendahului jam mulai. Tulis seperti 08.00-15.00.",
        "The hours end before they begin. Write them like 08.00-15.00.",
    ),
    OfficeRefusal.HOURS_UNREADABLE: Sentence(
        "“{given}” tidak dapat dibaca sebagai jam. Tulis seperti: Senin–Kamis 08.00–15.00; Jumat 08.00–15.30.",
        "“{given}” cannot be read as hours. Write them like: Monday–Thursday 08.00–15.00; Friday 08.00–15.30.",
    ),
    OfficeRefusal.DAY_UNREADABLE: Sentence(
        "“{given}” bukan tanggal. Tulis seperti 24/12/2026.",
        "“{given}” is no date. Write it like 24/12/2026.",
    ),
    OfficeRefusal.HOURS_OVERLAP: Sentence(
        "Jam-jam ini saling menumpuk. Setiap saat cukup ditulis sekali.",
        "These hours overlap. Write each moment only once.",
    ),
}

CODES: Mapping[RefusalCode, Sentence] = {
    CodeRefusal.UNKNOWN_VERSION: Sentence(
        "Daftar pilihan {version} tidak dikenal. Perbarui aplikasi di komputer ini.",
        "The list of choices {version} is not known. Update the programs on this computer.",
    ),
    CodeRefusal.UNKNOWN_CODE: Sentence(
        "Pilihan ini sudah tidak ada. Pilih salah satu yang tersedia.",
        "This choice is no longer there. Pick one that is shown.",
    ),
    CodeRefusal.TEXT_NOT_ASKED: Sentence(
        "Keterangan ini hanya untuk pilihan Lainnya. Hapus isinya atau pilih Lainnya.",
        "This note belongs only to the choice Other. Empty it or choose Other.",
    ),
    ConsentTextRefusal.UNKNOWN_VERSION: Sentence(
        "Naskah persetujuan versi {version} tidak ditemukan. Perbarui aplikasi di komputer ini.",
        "Version {version} of the consent text was not found. Update the programs on this computer.",
    ),
}
