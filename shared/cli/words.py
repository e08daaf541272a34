"""What the command line says, in both languages."""

from shared.office.calendar import EntryKind
from shared.office.opening import DayKind
from shared.printing.status import Condition, PrinterStatus
from shared.qt.sentences.sentence import Sentence

USAGE = Sentence(
    "Perintah itu tidak dapat dijalankan ({message}); lihat: anjungan --help",
    "That command cannot be run ({message}); see: anjungan --help",
)
BROKEN_OFF = Sentence("Dihentikan.", "Stopped.")

DB_READY = Sentence("Basis data siap dipakai.", "The database is ready.")
DB_UPGRADED = Sentence("Basis data sudah versi terbaru.", "The database is up to date.")
DB_SOUND = Sentence("Basis data utuh dan versinya sesuai.", "The database is sound and of the right version.")
DB_SCHEMA = Sentence(
    "Basis data utuh, tetapi versinya tidak sesuai. Jalankan: anjungan db upgrade",
    "The database is sound, but of another version. Run: anjungan db upgrade",
)
DB_DAMAGED = Sentence(
    "Basis data rusak ({what}). Pulihkan dari cadangan: anjungan db restore BERKAS --force",
    "The database is damaged ({what}). Restore it from a backup: anjungan db restore FILE --force",
)
DB_DANGLING = Sentence("{count} baris tanpa induk", "{count} rows that point nowhere")
BACKING_UP = Sentence("Mencadangkan", "Backing up")
BACKED_UP = Sentence("Cadangan ditulis dan diperiksa: {file}", "Backup written and checked: {file}")
RESTORING = Sentence("Memulihkan", "Restoring")
RESTORED = Sentence("Basis data dipulihkan.", "The database is restored.")
RESTORED_OLD = Sentence(
    "Basis data dipulihkan dari versi sebelumnya. Jalankan: anjungan db upgrade",
    "The database is restored from an earlier version. Run: anjungan db upgrade",
)

OFFICE_VALID = Sentence("{file}: sah dan siap dipakai.", "{file}: valid and ready.")
OFFICE_GAPS = Sentence(
    "{file}: sah, tetapi belum lengkap ({count}); kantor belum dapat dibuka.",
    "{file}: valid, but {count} things are missing; the office cannot open yet.",
)
OFFICE_INVALID = Sentence(
    "{file} belum sah ({count} masalah). Lihat: anjungan office check {file}",
    "{file} is not valid ({count} problems). See: anjungan office check {file}",
)
OFFICE_BAD = Sentence("Perbaiki {file} lalu periksa lagi.", "Mend {file}, then check it again.")
OFFICE_USED = Sentence("Kantor yang dipakai: {name}.", "Office in use: {name}.")
OFFICE_SAME = Sentence("Kantor itu memang sedang dipakai: {name}.", "That office is in use already: {name}.")
DESKS_MADE = Sentence("Meja disiapkan: {count}.", "Desks set up: {count}.")
SLOTS_ARRANGED = Sentence("Rak dan loker disesuaikan: {count}.", "Racks and lockers arranged: {count}.")
SLOT = Sentence("Tempat", "Slot")
STORE = Sentence("Penitipan", "Store")
NOTE = Sentence("Keterangan", "Note")
TAG = Sentence("Titipan", "Tag")
HOLDER = Sentence("Pemilik", "Holder")
SINCE = Sentence("Sejak", "Since")
TAKEN_BY = Sentence("Diterima", "Taken by")
SLOT_FREE = Sentence("kosong", "free")
SLOT_USED = Sentence("dipakai", "used")
SLOT_BROKEN = Sentence("rusak", "out of order")
SLOT_WHICH = Sentence("Tulis --broken ALASAN atau --mended.", "Write --broken REASON or --mended.")
SLOT_MARKED = Sentence("{slot}: {state}.", "{slot}: {state}.")
NO_OFFICE = Sentence(
    "Belum ada kantor. Jalankan: anjungan office use NAMA",
    "There is no office yet. Run: anjungan office use NAME",
)
BAD_GOVERN = Sentence(
    "Tulis --govern sebagai layanan=standar, misalnya library=S004.",
    "Write --govern as service=standard, for example library=S004.",
)

PASSWORD = Sentence("Kata sandi baru", "New password")
PASSWORD_AGAIN = Sentence("Ulangi kata sandi", "Repeat the password")
PASSWORDS_DIFFER = Sentence(
    "Kedua kata sandi tidak sama. Coba sekali lagi.", "The two passwords differ. Try once more."
)
MEMBER_ADDED = Sentence("Petugas ditambahkan: {login} ({role}).", "Staff member added: {login} ({role}).")
PASSWORD_SET = Sentence("Kata sandi {login} sudah diganti.", "The password of {login} is changed.")
MEMBER_OFF = Sentence("{login} tidak dapat masuk lagi.", "{login} can sign in no more.")
MEMBER_ON = Sentence("{login} dapat masuk lagi.", "{login} can sign in again.")

STATION_SET = Sentence("Stasiun {name} diatur.", "Station {name} is set.")
DESK_SET = Sentence("Meja {number} diatur.", "Desk {number} is set.")
NO_SUCH_DESK = Sentence(
    "Meja nomor {number} tidak ada. Lihat: anjungan desk list",
    "There is no desk number {number}. See: anjungan desk list",
)
NO_SUCH_SERVICE = Sentence(
    "Layanan {service} tidak ada di kantor ini. Yang ada: {known}.",
    "This office has no service {service}. It has: {known}.",
)
NO_SUCH_FILE = Sentence(
    "Berkas {file} tidak ada. Periksa namanya.", "There is no file {file}. Check its name."
)
NO_SUCH_PRINTER = Sentence(
    "Pencetak {name} tidak ada. Lihat: anjungan printer list",
    "There is no printer {name}. See: anjungan printer list",
)
BAD_SIZE = Sentence(
    "Ukuran jendela ditulis LEBARxTINGGI, misalnya 1080x1920.",
    "Write the window size as WIDTHxHEIGHT, for example 1080x1920.",
)
NO_DISPLAY = Sentence(
    "Layar tidak dapat dipakai. Jalankan di komputer dengan tampilan, atau periksa: anjungan doctor",
    "No screen can be used. Run this on a computer with a display, or check: anjungan doctor",
)
NAME = Sentence("Nama", "Name")
LOGIN = Sentence("Nama masuk", "Login")
ROLE = Sentence("Tugas", "Role")
ACTIVE = Sentence("Aktif", "Active")
KIND = Sentence("Jenis", "Kind")
DESK = Sentence("Meja", "Desk")
PRINTER = Sentence("Pencetak", "Printer")
VERSION = Sentence("Versi", "Version")
SEEN = Sentence("Terakhir terlihat", "Last seen")
NUMBER = Sentence("Nomor", "Number")
SERVICES = Sentence("Layanan", "Services")
ADDRESS = Sentence("Alamat", "Address")
PAPER = Sentence("Kertas", "Paper")
CONDITION = Sentence("Keadaan", "Condition")
READY = Sentence("Siap", "Ready")
YES = Sentence("ya", "yes")
NO = Sentence("tidak", "no")
OFFICE = Sentence("Kantor", "Office")
OFFICE_PROBLEM = Sentence("{problem}", "{problem}")
FACT = Sentence("Hal", "Fact")
VALUE = Sentence("Nilai", "Value")
SOURCE = Sentence("Sumber", "Source")

PRINTER_SET = Sentence("Pencetak {name} diatur: {address}", "Printer {name} is set: {address}")
PRINTER_TROUBLE = Sentence(
    "Ada pencetak yang tidak dapat dipakai. Periksa kertas, tutup, kabel, dan alamatnya.",
    "A printer cannot be used. Check its paper, cover, cable and address.",
)
TEST_PRINTED = Sentence("Halaman uji tercetak di {name}.", "The sample page was printed on {name}.")
TEST_UNCONFIRMED = Sentence(
    "Halaman uji dikirim ke {name}, tetapi pencetak tidak memberi kabar. Lihat kertasnya.",
    "The sample page was sent to {name}, but the printer does not report back. Look at the paper.",
)
TEST_FAILED = Sentence(
    "Halaman uji tidak tercetak di {name}. Lihat sebabnya: anjungan printer status",
    "The sample page was not printed on {name}. See why: anjungan printer status",
)
PAPER_LOW = Sentence("siap, kertas hampir habis", "ready, paper low")
CONDITIONS = {
    Condition.UNKNOWN: Sentence("belum ditanyai", "not asked yet"),
    Condition.READY: Sentence("siap", "ready"),
    Condition.ONE_WAY: Sentence("tidak memberi kabar", "does not report back"),
    Condition.COVER_OPEN: Sentence("tutup terbuka", "cover open"),
    Condition.PAPER_OUT: Sentence("kertas habis", "out of paper"),
    Condition.CUTTER_ERROR: Sentence("pemotong macet", "cutter jammed"),
    Condition.ERROR: Sentence("gangguan", "error"),
    Condition.OFFLINE: Sentence("tidak aktif", "off-line"),
    Condition.UNREACHABLE: Sentence("tidak terjangkau", "cannot be reached"),
}


def condition(status: PrinterStatus) -> Sentence:
    """How a printer is, in a few words."""
    if status.condition is Condition.READY and status.paper_low:
        return PAPER_LOW
    return CONDITIONS[status.condition]


ID = Sentence("Nomor", "Id")
KIND = Sentence("Jenis", "Kind")
DAY = Sentence("Hari", "Day")
DAYS = Sentence("Hari", "Days")
HOURS = Sentence("Jam layanan", "Hours")
BREAK = Sentence("Istirahat", "Break")
ENTERED_BY = Sentence("Dicatat oleh", "Entered by")
ESTIMATED = Sentence("perkiraan", "estimated")
ENTRY_ADDED = Sentence("{label}, {days}: dicatat ({id}).", "{label}, {days}: entered ({id}).")
ENTRY_REMOVED = Sentence("{label}, {days}: dihapus.", "{label}, {days}: removed.")
YEAR_UNKNOWN = Sentence(
    "Hari libur nasional tahun itu belum diketahui. Pilih tahun {first} sampai {last}.",
    "The national holidays of that year are not known. Choose a year from {first} to {last}.",
)
DAY_KINDS = {
    DayKind.USUAL: Sentence("biasa", "usual"),
    DayKind.NO_SERVICE: Sentence("tanpa layanan", "no service"),
    DayKind.HOLIDAY: Sentence("libur nasional", "national holiday"),
    DayKind.LOCAL_HOLIDAY: Sentence("libur daerah", "local holiday"),
    DayKind.JOINT_LEAVE: Sentence("cuti bersama", "cuti bersama"),
    DayKind.CLOSED: Sentence("tutup", "closed"),
    DayKind.SPECIAL_OPENING: Sentence("buka khusus", "special opening"),
    DayKind.OTHER_HOURS: Sentence("jam lain", "other hours"),
}
ENTRY_KINDS = {
    EntryKind.WORKING_DAY: Sentence("tetap buka", "open as usual"),
    **{kind: DAY_KINDS[DayKind(kind.value)] for kind in EntryKind if kind is not EntryKind.WORKING_DAY},
}
