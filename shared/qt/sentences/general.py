"""Sentences of the lowest rooms: what people type, the database, rights."""

from collections.abc import Mapping

from shared.access.refusals import AccessRefusal
from shared.database.refusals import DatabaseRefusal
from shared.foundation.refusals import RefusalCode
from shared.foundation.settings import SettingsRefusal
from shared.foundation.text import TextRefusal
from shared.qt.sentences.sentence import Sentence

TEXT: Mapping[RefusalCode, Sentence] = {
    TextRefusal.MISSING: Sentence("Bagian ini belum diisi.", "This part is still empty."),
    TextRefusal.TOO_LONG: Sentence(
        "Terlalu panjang. Isi paling banyak {most} huruf.", "Too long. Use at most {most} letters."
    ),
    TextRefusal.CONTROL: Sentence(
        "Ada tanda yang tidak dapat dipakai. Hapus lalu ketik ulang bagian itu.",
        "There is a sign that cannot be used. Delete that part and type it again.",
    ),
}

SETTINGS: Mapping[RefusalCode, Sentence] = {
    SettingsRefusal.UNREADABLE: Sentence(
        "Berkas stasiun {file} tidak dapat dibaca. Periksa isinya (format TOML).",
        "The station file {file} cannot be read. Check its content (TOML format).",
    ),
    SettingsRefusal.INVALID: Sentence(
        "Pengaturan {name} tidak berlaku. Periksa nilainya di berkas stasiun atau lingkungan.",
        "The setting {name} is not valid. Check its value in the station file or the environment.",
    ),
}

DATABASE: Mapping[RefusalCode, Sentence] = {
    DatabaseRefusal.ADDRESS: Sentence(
        "Alamat basis data tidak dikenali. Periksa pengaturan stasiun ini.",
        "The database address is not understood. Check this station's settings.",
    ),
    DatabaseRefusal.NETWORK_SHARE: Sentence(
        "Basis data SQLite tidak boleh berada di folder jaringan. Pindahkan ke komputer ini atau pakai PostgreSQL.",
        "A SQLite database must not lie on a network share. Move it to this computer or use PostgreSQL.",
    ),
    DatabaseRefusal.NOT_WRITABLE: Sentence(
        "Basis data tidak dapat ditulisi. Periksa ruang simpan dan hak tulisnya.",
        "The database cannot be written to. Check free space and write permission.",
    ),
    DatabaseRefusal.UNREACHABLE: Sentence(
        "Basis data tidak terjangkau. Kami coba lagi sebentar lagi.",
        "The database cannot be reached. We will try again shortly.",
    ),
    DatabaseRefusal.BUSY: Sentence(
        "Basis data sedang sibuk. Coba sekali lagi.", "The database is busy. Please try once more."
    ),
    DatabaseRefusal.EMPTY: Sentence(
        "Basis data ini masih kosong. Jalankan: anjungan db init",
        "This database is still empty. Run: anjungan db init",
    ),
    DatabaseRefusal.OLDER: Sentence(
        "Basis data ini dari versi sebelumnya. Jalankan: anjungan db upgrade",
        "This database is of an earlier version. Run: anjungan db upgrade",
    ),
    DatabaseRefusal.NEWER: Sentence(
        "Basis data ini dari versi yang lebih baru. Perbarui program di komputer ini.",
        "This database is of a newer version. Update the program on this computer.",
    ),
    DatabaseRefusal.DAMAGED: Sentence(
        "Berkas basis data rusak atau bukan milik program ini. Pulihkan dari cadangan.",
        "The database file is damaged or not ours. Restore it from a backup.",
    ),
    DatabaseRefusal.BACKUP_TARGET: Sentence(
        "Cadangan tidak dapat ditulis di tempat itu. Pilih berkas lain yang belum ada.",
        "The backup cannot be written there. Choose another file that does not exist yet.",
    ),
    DatabaseRefusal.BACKUP_SOURCE: Sentence(
        "Berkas itu bukan cadangan program ini. Pilih berkas cadangan yang lain.",
        "That file is not a backup of this program. Choose another backup file.",
    ),
    DatabaseRefusal.NOT_EMPTY: Sentence(
        "Basis data tujuan sudah berisi. Tambahkan --force bila isinya memang hendak diganti.",
        "The database to restore into is not empty. Add --force if its content shall be replaced.",
    ),
    DatabaseRefusal.IN_USE: Sentence(
        "Basis data sedang dipakai program lain. Tutup semua program Anjungan dahulu.",
        "Other programs are using the database. Close all Anjungan programs first.",
    ),
    DatabaseRefusal.TOOL_FAILED: Sentence(
        "{tool} tidak berhasil. Pastikan versinya tidak lebih lama daripada server PostgreSQL; rinciannya ada di log.",
        "{tool} failed. Make sure it is not older than the PostgreSQL server; the log has the details.",
    ),
    DatabaseRefusal.NO_TOOL: Sentence(
        "{tool} tidak ditemukan. Pasang alat klien PostgreSQL (paket postgresql-client) di komputer ini.",
        "{tool} was not found. Install the PostgreSQL client tools (package postgresql-client) on this computer.",
    ),
}

ACCESS: Mapping[RefusalCode, Sentence] = {
    AccessRefusal.NOT_ALLOWED: Sentence(
        "Anda tidak berhak melakukan ini. Minta bantuan administrator.",
        "You are not allowed to do this. Ask the administrator.",
    ),
}
