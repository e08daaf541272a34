"""Sentences along a visit: the guest book, the queue, the rating, the log."""

from collections.abc import Mapping

from shared.feedback.refusals import FeedbackRefusal
from shared.foundation.refusals import RefusalCode
from shared.qt.sentences.sentence import Sentence
from shared.queueing.refusals import QueueRefusal
from shared.records.refusals import RecordsRefusal
from shared.visitors.refusals import IdentityRefusal, LoginRefusal, MergeRefusal, VisitorRefusal
from shared.visits.refusals import InstitutionRefusal, JourneyRefusal, ScreeningRefusal, VisitRefusal

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
    IdentityRefusal.NIK_LENGTH: Sentence(
        "NIK terdiri atas 16 angka. Lihat kartu Anda, lalu isi semuanya.",
        "The number has 16 digits. Look at the card and enter all of them.",
    ),
    IdentityRefusal.NIK_REPEATED: Sentence(
        "Nomor ini hanya mengulang satu angka. Isi NIK seperti pada kartu.",
        "This number only repeats one digit. Enter it as on the card.",
    ),
    IdentityRefusal.NIK_DATE: Sentence(
        "Angka ke-7 sampai ke-12 bukan tanggal lahir yang mungkin. Periksa sekali lagi pada kartu.",
        "Digits 7 to 12 are not a possible date of birth. Check them once more on the card.",
    ),
    IdentityRefusal.NIK_SERIAL: Sentence(
        "Empat angka terakhir NIK tidak mungkin 0000. Periksa sekali lagi pada kartu.",
        "The last four digits cannot be 0000. Check them once more on the card.",
    ),
    IdentityRefusal.SIM_FORM: Sentence(
        "Nomor SIM terdiri atas 12, 14, atau 16 angka.", "A driving licence number has 12, 14 or 16 digits."
    ),
    IdentityRefusal.PASSPORT_FORM: Sentence(
        "Nomor paspor terdiri atas 6 sampai 12 huruf dan angka. Contoh: X1234567.",
        "A passport number has 6 to 12 letters and digits. Example: X1234567.",
    ),
    IdentityRefusal.KEY_MISSING: Sentence(
        "Nomor kartu belum dapat disimpan di sini. Panggil petugas: berkas kunci {file} belum disalin.",
        "Card numbers cannot be stored on this computer yet. Call an officer: the key file {file} is not here.",
    ),
    IdentityRefusal.KEY_DIFFERS: Sentence(
        "Nomor kartu belum dapat disimpan di sini. Panggil petugas: berkas kunci {file} bukan milik kantor ini.",
        "Card numbers cannot be stored on this computer. Call an officer: the key file {file} is not this office's.",
    ),
    IdentityRefusal.KEY_UNREADABLE: Sentence(
        "Nomor kartu belum dapat disimpan di komputer ini. Panggil petugas: berkas kunci {file} tidak terbaca.",
        "Card numbers cannot be stored on this computer. Call an officer: the key file {file} cannot be read.",
    ),
    IdentityRefusal.NOT_VALID: Sentence(
        "Kartu harus masih berlaku. Bila sudah habis, pakai kartu lain atau panggil petugas.",
        "The card must still be valid. If it has expired, use another card or call an officer.",
    ),
    VisitorRefusal.CONSENT_MISSING: Sentence(
        "Beri centang bila Anda setuju, atau panggil petugas.",
        "Tick the box if you agree, or call an officer.",
    ),
    VisitorRefusal.CONSENT_UNKNOWN: Sentence(
        "Naskah persetujuan sudah berganti. Silakan baca dan setujui sekali lagi.",
        "The consent text has changed. Please read it and agree once more.",
    ),
    VisitorRefusal.UNKNOWN: Sentence(
        "Pengunjung itu tidak ditemukan. Lihat lagi daftar terbaru.",
        "That visitor was not found. Look at the list again.",
    ),
    LoginRefusal.NOT_OFFERED: Sentence(
        "Masuk dengan PIN atau kartu tidak dipakai di sini. Silakan isi buku tamu.",
        "Signing in with PIN or card is not used here. Please fill in the guest book.",
    ),
    LoginRefusal.WRONG: Sentence(
        "Data tidak cocok. Periksa lalu coba lagi, atau isi buku tamu seperti biasa.",
        "That does not match. Check it and try again, or fill in the guest book as usual.",
    ),
    LoginRefusal.LOCKED: Sentence(
        "Terlalu banyak percobaan yang salah. Coba lagi dalam {seconds} detik, atau isi buku tamu seperti biasa.",
        "Too many wrong attempts. Try again in {seconds} seconds, or fill in the guest book as usual.",
    ),
    LoginRefusal.ALTERNATIVE: Sentence(
        "Belum berhasil masuk. Silakan isi formulir ini, petugas sudah diberi tahu.",
        "Signing in did not work. Please fill in this form, the staff have been told.",
    ),
    LoginRefusal.CARD_FORM: Sentence(
        "Itu bukan kartu pengunjung. Pindai kode pada kartu pengunjung Anda.",
        "That is not a visitor card. Scan the code on your visitor card.",
    ),
    LoginRefusal.PIN_FORM: Sentence("PIN terdiri atas {digits} angka.", "A PIN has {digits} digits."),
    LoginRefusal.PIN_EASY: Sentence(
        "PIN ini mudah ditebak. Pilih angka lain.", "This PIN is easy to guess. Choose other digits."
    ),
    LoginRefusal.PIN_DIFFERS: Sentence(
        "Kedua PIN belum sama. Ketik sekali lagi.", "The two PINs differ. Type it once more."
    ),
    LoginRefusal.NO_CONTACT: Sentence(
        "PIN memerlukan alamat email atau nomor telepon.", "A PIN needs an e-mail address or a phone number."
    ),
    LoginRefusal.HAS_PIN: Sentence(
        "PIN sudah ada. Lupa PIN? Resepsionis dapat membantu.",
        "There is a PIN already. Forgot it? The reception can help.",
    ),
    LoginRefusal.TOO_MANY: Sentence(
        "Alamat atau nomor ini sudah dipakai beberapa orang dengan PIN. Resepsionis dapat membantu.",
        "Several people with a PIN use this address or number already. The reception can help.",
    ),
    LoginRefusal.TOO_LATE: Sentence(
        "PIN untuk kunjungan ini tidak dapat dibuat lagi di sini. Resepsionis dapat membantu.",
        "A PIN for this visit can no longer be made here. The reception can help.",
    ),
    MergeRefusal.SAME: Sentence("Keduanya sudah satu orang.", "The two are one person already."),
    MergeRefusal.MERGED_ALREADY: Sentence(
        "Data ini baru saja digabungkan petugas lain. Lihat lagi daftar terbaru.",
        "Another officer has just merged this. Look at the list again.",
    ),
    MergeRefusal.UNDONE_ALREADY: Sentence(
        "Penggabungan itu sudah dibatalkan.", "That merge has been undone already."
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
    VisitRefusal.IDENTITY_REASON_MISSING: Sentence(
        "Pilih kartu identitas, atau tulis alasan mengapa tidak ada.",
        "Choose the identity card, or write why there is none.",
    ),
    VisitRefusal.ACCOUNT_FIRST: Sentence(
        "Layanan ini memerlukan akun PST. Buat akun lebih dahulu, lalu pilih “Sudah punya”.",
        "This service needs an account on the PST portal. Make one first, then choose “Yes, I have one”.",
    ),
    VisitRefusal.CONTACT_MISSING: Sentence(
        "Isi email atau nomor telepon, salah satu cukup.",
        "Enter an e-mail address or a phone number; one of them is enough.",
    ),
    VisitRefusal.GROUP_COUNT: Sentence(
        "Isi dengan angka, 0 sampai {most}.", "Enter a number between 0 and {most}."
    ),
    VisitRefusal.GROUP_SMALL: Sentence(
        "Kelompok terdiri atas dua orang atau lebih. Hitung juga diri Anda.",
        "A group is two people or more. Count yourself too.",
    ),
    VisitRefusal.TOO_MANY_NEEDS: Sentence(
        "Paling banyak {most} data. Sisanya sampaikan kepada petugas.",
        "At most {most} data sets. Tell the officer about the others.",
    ),
    VisitRefusal.DATA_YEAR: Sentence(
        "Isi tahun dengan empat angka, antara {first} dan {last}.",
        "Enter the year in four digits, between {first} and {last}.",
    ),
    VisitRefusal.YEARS_ORDER: Sentence(
        "Tahun terakhir tidak boleh sebelum tahun pertama.", "The last year must not be before the first."
    ),
    VisitRefusal.NO_MEDIUM: Sentence(
        "Layanan ini tidak mengenal pilihan cetak atau elektronik.",
        "This service knows no choice between printed and electronic.",
    ),
    InstitutionRefusal.KNOWN: Sentence(
        "Nama itu sudah ada di daftar instansi.", "That name is in the list of institutions already."
    ),
    InstitutionRefusal.UNKNOWN: Sentence(
        "Instansi itu tidak ada lagi di daftar. Lihat daftar terbaru.",
        "That institution is no longer in the list. Look at the list again.",
    ),
    InstitutionRefusal.SAME: Sentence(
        "Pilih dua instansi yang berbeda.", "Choose two different institutions."
    ),
    InstitutionRefusal.OWN_NAME: Sentence(
        "Ini nama instansi itu sendiri. Ganti namanya lebih dahulu.",
        "This is the institution's own name. Rename it first.",
    ),
}

QUEUE: Mapping[RefusalCode, Sentence] = {
    QueueRefusal.OFFICE_CLOSED: Sentence(
        "Layanan sedang tutup, jadi nomor tidak dapat diberikan. Jam layanan ada di layar awal.",
        "The service is closed, so no number can be given. The opening hours are on the first page.",
    ),
    QueueRefusal.TICKETS_STOPPED: Sentence(
        "Nomor untuk hari ini sudah ditutup. Silakan datang lagi pada hari layanan berikutnya.",
        "No more numbers are given today. Please come back on the next day of service.",
    ),
    QueueRefusal.LAST_TICKET_GIVEN: Sentence(
        "Nomor terakhir hari ini sudah diberikan. Silakan datang lagi pada hari layanan berikutnya.",
        "The last number of today has been given. Please come back on the next day of service.",
    ),
    QueueRefusal.QUOTA_REACHED: Sentence(
        "Nomor layanan ini sudah habis untuk hari ini. Silakan datang lagi pada hari layanan berikutnya.",
        "Today's numbers for this service have all been given. Please come back on the next day of service.",
    ),
    QueueRefusal.ON_BREAK: Sentence(
        "Istirahat sampai pukul {until}. Panggilan dilanjutkan setelah itu.",
        "Break until {until}. Calls go on after that.",
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
    QueueRefusal.NO_NUMBERS: Sentence(
        "Layanan ini tidak memakai nomor. Petugas memanggil menurut nama.",
        "This service works without numbers. The officer calls by name.",
    ),
    QueueRefusal.NUMBER_AT_RECEPTION: Sentence(
        "Nomor diberikan di resepsionis. Silakan ke resepsionis.",
        "Numbers are given at the reception desk. Please go there.",
    ),
    QueueRefusal.NUMBER_AT_KIOSK: Sentence(
        "Nomor diambil sendiri di anjungan. Antar tamunya ke sana.",
        "Visitors take their own number at the kiosk. Show the guest there.",
    ),
    QueueRefusal.NUMBER_GIVEN: Sentence(
        "Kunjungan ini sudah masuk antrean.", "This visit is in the queue already."
    ),
    QueueRefusal.GUEST_MISSING: Sentence(
        "Buku tamu belum diisi. Isi buku tamu lebih dahulu.",
        "The guest book is not filled in. Fill it in first.",
    ),
    QueueRefusal.GUEST_KNOWN: Sentence(
        "Buku tamu kunjungan ini sudah diisi.", "The guest book of this visit is filled in already."
    ),
    QueueRefusal.CALLED_ON_DISPLAY: Sentence(
        "Layanan ini memanggil lewat layar. Panggil nomornya dengan F2.",
        "This service calls on the display. Call the number with F2.",
    ),
}

SCREENING: Mapping[RefusalCode, Sentence] = {
    ScreeningRefusal.UNANSWERED: Sentence(
        "Jawab dahulu pertanyaan ini.", "Please answer this question first."
    ),
    ScreeningRefusal.TEMPERATURE: Sentence(
        "Isi suhu tubuh antara {least} dan {most} derajat. Contoh: 36,5.",
        "Enter a body temperature between {least} and {most} degrees. Example: 36.5.",
    ),
    ScreeningRefusal.NOT_PASSED: Sentence(
        "Anda belum dapat masuk. Silakan temui petugas.", "You cannot enter yet. Please see an officer."
    ),
}

JOURNEY: Mapping[RefusalCode, Sentence] = {
    JourneyRefusal.STEP_BEFORE: Sentence(
        "Langkah sebelumnya belum selesai. Selesaikan dahulu, lalu lanjutkan.",
        "An earlier step is not done yet. Finish it first, then go on.",
    ),
    JourneyRefusal.STILL_HELD: Sentence(
        "Kunjungan belum dapat ditutup: masih ada yang harus dikembalikan.",
        "The visit cannot end yet: something still has to be given back.",
    ),
    JourneyRefusal.REASON_MISSING: Sentence(
        "Tulis alasannya dalam beberapa kata.", "Write the reason in a few words."
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
