"""What is wrong with an office file, in Indonesian; the English sentences are the kinds' own values."""

from collections.abc import Mapping
from typing import Final

from shared.office.problems import ProblemKind as Kind

INDONESIAN: Final[Mapping[Kind, str]] = {
    Kind.UNREADABLE: "Berkas tidak dapat dibuka ({given}); periksa nama dan izin bacanya.",
    Kind.NOT_TEXT: "Berkas bukan teks UTF-8; simpan sebagai UTF-8 lalu coba lagi.",
    Kind.NOT_TOML: "Berkas bukan TOML: {given}. Perbaiki baris itu lalu coba lagi.",
    Kind.TOO_LARGE: "Berkas terlalu besar ({given} kB); berkas kantor paling besar {hint} kB.",
    Kind.MISSING: "belum ada; tambahkan.",
    Kind.UNKNOWN_SETTING: "bukan pengaturan yang dikenal; periksa ejaannya atau hapus.",
    Kind.MISSPELT: "bukan pengaturan yang dikenal; mungkin maksudnya {hint}.",
    Kind.NOT_ONE_OF: 'berisi "{given}"; tulis {hint}.',
    Kind.NOT_NUMBER: 'berisi "{given}"; tulis bilangan bulat.',
    Kind.NOT_DECIMAL: 'berisi "{given}"; tulis angka, misalnya 37.5.',
    Kind.NOT_YES_NO: 'berisi "{given}"; tulis true atau false.',
    Kind.NOT_WORDS: 'berisi "{given}"; tulis teks dalam tanda kutip.',
    Kind.NOT_LIST: 'berisi "{given}"; tulis daftar seperti ["a", "b"].',
    Kind.NOT_TABLE: 'berisi "{given}"; tulis tabel seperti {{ value = …, source = "…" }}.',
    Kind.NOT_DATE: 'berisi "{given}"; tulis tanggal seperti 2025-02-25.',
    Kind.NOT_HOURS: 'berisi "{given}"; tulis jam buka dan tutup seperti "08.00-15.30".',
    Kind.WRONG_KIND: 'tidak cocok dengan "{given}": {hint}.',
    Kind.UNSAFE_TEXT: "berisi huruf kendali yang tidak terlihat atau terlalu panjang; ketik ulang teksnya.",
    Kind.TOO_LONG: "terdiri atas {given} huruf; paling banyak {hint}.",
    Kind.BAD_KEY: 'berisi "{given}"; pakai huruf kecil, angka, "-" dan "_" saja, 1 sampai 40.',
    Kind.BAD_SOURCE: 'bersumber "{given}"; tulis nomor baris seperti "S004-T1", atau "office", atau "GK".',
    Kind.NO_SOURCE: 'tidak menyebut sumber; tambahkan source, misalnya "office".',
    Kind.TWICE: 'memuat "{given}" dua kali; cukup satu.',
    Kind.EMPTY: "kosong; isi sedikitnya satu.",
    Kind.BAD_PREFIX: 'berisi "{given}"; tulis satu atau dua huruf besar.',
    Kind.BAD_LABEL: 'berisi "{given}"; tulis huruf besar, angka, dan "-" seperti pada kartu titipan, 1 sampai 8.',
    Kind.PREFIX_COLLISION: 'berisi "{given}", yang dipakai atau mengawali awalan layanan lain; pilih yang lain.',
    Kind.NO_SUCH_SERVICE: 'menyebut layanan "{given}" yang tidak ada di berkas; tulis salah satu: {hint}.',
    Kind.NO_SUCH_STANDARD: 'menyebut standar "{given}" yang tidak dapat dipakai; tulis salah satu: {hint}.',
    Kind.NO_SUCH_OFFICIAL: 'menyebut pejabat "{given}" yang tidak ada di berkas; tulis salah satu: {hint}.',
    Kind.NO_SUCH_STEP: 'menyebut langkah "{given}" yang tidak ada di standar; tulis salah satu: {hint}.',
    Kind.NOT_COVERED: 'menyebut "{given}", yang tidak dimuat standar ini; tambahkan dokumennya atau hapus layanannya.',
    Kind.SAME_DAY: 'mulai pada hari yang sama dengan standar lain untuk "{given}"; hanya satu yang dapat berlaku.',
    Kind.NO_SUCH_ZONE: 'berisi "{given}"; tulis zona seperti "Asia/Jakarta", "Asia/Makassar" atau "Asia/Jayapura".',
    Kind.OVERLAP: 'memuat jam yang bertumpang tindih untuk "{given}"; tiap saat cukup sekali.',
    Kind.OVERLAPPING_DAYS: "bertumpang tindih dengan pengecualian {given}; tiap hari cukup sekali.",
    Kind.OUT_OF_RANGE: "berisi {given}; tulis bilangan {hint}.",
    Kind.ENDS_EARLY: "berakhir sebelum mulai; tukar kedua tanggalnya.",
    Kind.BAD_NIP: 'berisi "{given}", NIP yang tidak mungkin; salin 18 angkanya dari surat asli.',
    Kind.BAD_MAIL: 'berisi "{given}"; tulis alamat email seperti nama@bps.go.id.',
    Kind.BAD_LINK: 'berisi "{given}"; tulis alamat web lengkap seperti https://pst.bps.go.id.',
    Kind.BAD_CHANNEL: 'berisi "{given}", yang tidak dapat dibuka ponsel; tulis {hint}.',
    Kind.BAD_CODE: 'berisi "{given}"; tulis empat angka kode wilayah seperti "1700".',
}

SYNTAX: Final[Mapping[str, str]] = {
    "Cannot overwrite a value": "kunci itu sudah ada di atasnya",
    "Cannot declare": "tabel itu sudah ada di atasnya",
    "Cannot mutate": "tabel itu sudah ada di atasnya",
    "Duplicate inline table key": "kunci itu sudah ada di tabel yang sama",
    "Unclosed array": "daftar belum ditutup dengan ]",
    "Unclosed inline table": "tabel belum ditutup dengan }",
    "Unterminated string": "teks belum ditutup dengan tanda kutip",
    "Expected '=' after a key": "sesudah kunci harus ada =",
    "Expected ']": "judul tabel belum ditutup dengan ]",
    "Expected newline": "ada tulisan yang tidak pada tempatnya",
    "Illegal character": "ada huruf yang tidak boleh di situ",
    "Unescaped": "garis miring terbalik di dalam teks ditulis dua kali",
    "Invalid value": "nilainya belum ada atau tidak dikenal; teks ditulis dalam tanda kutip",
    "Invalid initial character": "nama kunci tidak boleh dimulai dengan huruf itu",
    "Invalid date": "tanggal atau jamnya tidak ada",
    "Invalid statement": "baris itu bukan kunci, tabel, atau komentar",
    "nested too deep": "terlalu banyak kurung bersarang",
}
"""How tomllib's messages begin (CPython 3.11 to 3.14) → what to tell in Indonesian."""

LINE: Final[Mapping[str, str]] = {"id": "baris {line}", "en": "line {line}"}


def sentence_of(kind: Kind, language: str) -> str:
    return INDONESIAN.get(kind, kind.value) if language == "id" else kind.value


def syntax_words(message: str, language: str) -> str:
    """What is wrong with the TOML itself; what nobody foresaw stays as the parser says it."""
    if language != "id":
        return message
    return next((said for begin, said in SYNTAX.items() if message.startswith(begin)), message)
