"""Sentences along a visit: the guest book, the queue, the rating, the log."""

from collections.abc import Mapping

from shared.feedback.refusals import FeedbackRefusal
from shared.foundation.refusals import RefusalCode
from shared.qt.sentences.sentence import Sentence
from shared.queueing.refusals import QueueRefusal
from shared.records.refusals import RecordsRefusal
from shared.visitors.refusals import VisitorRefusal
from shared.visits.refusals import VisitRefusal

VISITORS: Mapping[RefusalCode, Sentence] = {
    VisitorRefusal.NAME_LETTERS: Sentence(
        "Tulis nama dengan huruf. Contoh: Melur Kenanga.",
        "Write the name in letters. Example: Melur Kenanga.",
    ),
    VisitorRefusal.EMAIL_FORM: Sentence(
        "Alamat email belum lengkap. Contoh: nama@contoh.id",
        "The e-mail address is not complete. Example: name@example.org",
    ),
    VisitorRefusal.PHONE_FORM: Sentence(
        "Nomor telepon belum benar. Contoh: 0812 0000 1234.",
        "The phone number is not right. Example: 0812 0000 1234.",
    ),
    VisitorRefusal.PHONE_SHORT: Sentence(
        "Nomor terlalu pendek. Isi 8 sampai 15 angka.", "The number is too short. Enter 8 to 15 digits."
    ),
    VisitorRefusal.PHONE_LONG: Sentence(
        "Nomor terlalu panjang. Isi 8 sampai 15 angka.", "The number is too long. Enter 8 to 15 digits."
    ),
    VisitorRefusal.BIRTH_YEAR: Sentence(
        "Isi tahun lahir dengan empat angka, antara {first} dan {last}.",
        "Enter the year of birth in four digits, between {first} and {last}.",
    ),
    VisitorRefusal.CONSENT_MISSING: Sentence(
        "Beri centang bila Anda setuju, atau panggil petugas.",
        "Tick the box if you agree, or call an officer.",
    ),
    VisitorRefusal.CONSENT_UNKNOWN: Sentence(
        "Naskah persetujuan sudah berganti. Silakan baca dan setujui sekali lagi.",
        "The consent text has changed. Please read it and agree once more.",
    ),
}

VISITS: Mapping[RefusalCode, Sentence] = {
    VisitRefusal.UNKNOWN: Sentence("Kunjungan itu tidak ditemukan.", "That visit was not found."),
    VisitRefusal.WRONG_STATE: Sentence(
        "Keadaan kunjungan sudah berubah. Lihat lagi daftar terbaru.",
        "The visit has moved on meanwhile. Look at the list again.",
    ),
    VisitRefusal.CHOICE_MISSING: Sentence("Pilih salah satu.", "Choose one of them."),
    VisitRefusal.CHOICE_UNKNOWN: Sentence(
        "Pilihan ini sudah tidak ada. Pilih salah satu yang tersedia.",
        "This choice is no longer there. Pick one that is shown.",
    ),
    VisitRefusal.EMAIL_REASON_MISSING: Sentence(
        "Isi alamat email, atau tulis alasan mengapa tidak ada.",
        "Enter the e-mail address, or write why there is none.",
    ),
}

QUEUE: Mapping[RefusalCode, Sentence] = {
    QueueRefusal.OFFICE_CLOSED: Sentence(
        "Layanan sedang tutup, jadi nomor tidak dapat diberikan. Jam layanan ada di layar awal.",
        "The service is closed, so no number can be given. The opening hours are on the first page.",
    ),
    QueueRefusal.DESK_UNKNOWN: Sentence(
        "Meja itu tidak ada. Pilih meja lain.", "There is no such desk. Choose another one."
    ),
    QueueRefusal.DESK_TAKEN: Sentence(
        "Meja ini sedang dipakai petugas lain. Pilih meja lain.",
        "Another officer is at this desk. Choose another one.",
    ),
    QueueRefusal.DESK_NOT_OPEN: Sentence(
        "Meja belum dibuka. Pilih meja lebih dahulu.", "No desk is open. Choose a desk first."
    ),
    QueueRefusal.DESK_BUSY: Sentence(
        "Masih ada nomor di meja ini. Selesaikan atau tandai tidak hadir lebih dahulu.",
        "There is still a number at this desk. Finish it or mark it as not present first.",
    ),
    QueueRefusal.NOBODY_WAITING: Sentence(
        "Tidak ada yang menunggu untuk meja ini.", "Nobody is waiting for this desk."
    ),
    QueueRefusal.NO_CURRENT_TICKET: Sentence(
        "Belum ada nomor di meja ini. Panggil nomor berikutnya lebih dahulu.",
        "There is no number at this desk. Call the next number first.",
    ),
    QueueRefusal.NOT_CALLED: Sentence(
        "Nomor ini sudah mulai dilayani.", "This number is being served already."
    ),
    QueueRefusal.NOT_SERVING: Sentence(
        "Layanan belum dimulai. Tandai pengunjung sudah tiba lebih dahulu.",
        "The service has not begun. Mark the visitor as arrived first.",
    ),
}

FEEDBACK: Mapping[RefusalCode, Sentence] = {
    FeedbackRefusal.UNKNOWN: Sentence("Penilaian itu tidak ditemukan.", "That rating was not found."),
    FeedbackRefusal.ANSWERED: Sentence(
        "Penilaian ini sudah selesai. Terima kasih.", "This rating is complete already. Thank you."
    ),
    FeedbackRefusal.SCORE: Sentence(
        "Nilai harus antara {first} dan {last}.", "The score must lie between {first} and {last}."
    ),
}

RECORDS: Mapping[RefusalCode, Sentence] = {
    RecordsRefusal.NOT_WRITABLE: Sentence(
        "Berkas {path} tidak dapat ditulis. Pilih folder lain.",
        "The file {path} cannot be written. Choose another folder.",
    ),
}
