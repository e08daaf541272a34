"""What the doctor says, in both languages."""

from shared.cli.doctor.finding import Level
from shared.qt.sentences.sentence import Sentence

LEVELS = {
    Level.OK: Sentence("baik", "ok"),
    Level.WARNING: Sentence("peringatan", "warning"),
    Level.FAULT: Sentence("gangguan", "fault"),
}
FAULTS = Sentence(
    "Ada {count} gangguan yang harus diperbaiki; lihat daftar di atas.",
    "Faults to be mended: {count}; see the list above.",
)
SUITE = Sentence("Program", "Suite")
PYTHON = Sentence("Python", "Python")
QT = Sentence("Qt", "Qt")
SQLITE = Sentence("SQLite", "SQLite")
DATABASE = Sentence("Basis data", "Database")
STORAGE = Sentence("Ruang simpan", "Storage")
BACKUP_TOOLS = Sentence("Alat cadangan", "Backup tools")
CLOCK = Sentence("Jam", "Clock")
OFFICE = Sentence("Kantor", "Office")
STAFF = Sentence("Petugas", "Staff")
PRINTER = Sentence("Pencetak", "Printer")
SOUND = Sentence("Suara", "Sound")
DISPLAY = Sentence("Layar", "Display")

QT_OTHER = Sentence(
    "Pasang PySide6 6.11.x; versi lain belum teruji dan 6.12.0 berhenti sendiri di Python 3.11.",
    "Install PySide6 6.11.x; others are untested, and 6.12.0 aborts on Python 3.11.",
)
SQLITE_OLD = Sentence(
    "SQLite sebelum 3.51.3 dapat, sangat jarang, merusak berkas bila dua program merapikan WAL bersamaan; "
    "pakai Python dengan SQLite 3.51.3 ke atas, cadangkan setiap hari, atau pakai PostgreSQL.",
    "SQLite before 3.51.3 can, very rarely, damage the file when two programs checkpoint at once; "
    "use a Python with SQLite 3.51.3 or later, back up every day, or use PostgreSQL.",
)
SCHEMA_CURRENT = Sentence("{kind}, versi sesuai", "{kind}, right version")
STORAGE_LOW = Sentence(
    "Kosongkan ruang simpan; sedikitnya 1 GB harus tersisa.", "Free some space; at least 1 GB should be left."
)
FREE = Sentence("{amount} GB kosong", "{amount} GB free")
TOOLS_MISSING = Sentence(
    "Pasang alat klien PostgreSQL (paket postgresql-client) agar cadangan dapat dibuat di sini.",
    "Install the PostgreSQL client tools (package postgresql-client) to make backups here.",
)
CLOCK_OFF = Sentence(
    "Setel jam komputer ini; program memakai jam basis data, tetapi sistem lain tidak.",
    "Set this computer's clock; our programs follow the database's, others do not.",
)
CLOCK_TOLD = Sentence("selisih {seconds} detik dengan basis data", "{seconds} s from the database")
OFFICE_NONE = Sentence(
    "Jalankan: anjungan office use NAMA (lihat: anjungan office list)",
    "Run: anjungan office use NAME (see: anjungan office list)",
)
OFFICE_GAPS = Sentence(
    "Lengkapi berkas kantor; {count} hal belum diisi (anjungan office check BERKAS).",
    "Complete the office file; {count} things are missing (anjungan office check FILE).",
)
STAFF_NONE = Sentence(
    "Tambahkan administrator: anjungan staff add NAMA --name … --role administrator",
    "Add an administrator: anjungan staff add NAME --name … --role administrator",
)
STAFF_TOLD = Sentence("{count} orang aktif", "{count} active people")
PRINTER_NONE = Sentence(
    "Tiket hanya tampil di layar; tambahkan pencetak: anjungan printer set NAMA ALAMAT",
    "Tickets only show on the screen; add a printer: anjungan printer set NAME ADDRESS",
)
PRINTER_TROUBLE = Sentence(
    "Periksa kertas, tutup, kabel, dan alamat pencetak itu.",
    "Check that printer's paper, cover, cable and address.",
)
SOUND_NONE = Sentence(
    "Pengeras suara tidak ditemukan; layar panggilan tetap bekerja tanpa suara.",
    "No loudspeaker was found; the display works without sound.",
)
SOUND_LIBRARY = Sentence(
    "Pustaka suara belum ada; di Debian pasang: apt install libpulse0",
    "The sound library is missing; on Debian install: apt install libpulse0",
)
DISPLAY_NONE = Sentence(
    "Layar tidak ditemukan; program bergambar hanya jalan di komputer dengan tampilan (README: pustaka Qt).",
    "No display was found; programs with screens need one (README: Qt libraries).",
)
NONE = Sentence("tidak ada", "none")
FOUND = Sentence("ada", "found")
