"""The registration page in words."""

from PySide6.QtCore import QCoreApplication

from shared.visits.states import Media
from staff_console.reception.props import ArrivalProps, PaperState

translate = QCoreApplication.translate


def arrivals_title(count: int) -> str:
    return translate("Reception", "Sedang didaftar: {count}").format(count=count)


def unknown() -> str:
    return translate("Reception", "Belum ada nama")


def arrival(props: ArrivalProps) -> str:
    if props.gives:
        return translate("Reception", "Menunggu nomor, {minutes} menit").format(minutes=props.minutes)
    if props.called:
        return translate("Reception", "Dipanggil, belum diisi")
    return translate("Reception", "Belum diisi, {minutes} menit").format(minutes=props.minutes)


def give_number() -> str:
    return translate("Reception", "Beri nomor")


def fill_book() -> str:
    return translate("Reception", "Isi buku tamu")


def arrived(service: str) -> str:
    return translate("Reception", "Ada tamu mulai mengisi di anjungan: {service}.").format(service=service)


def listed(name: str) -> str:
    return translate("Reception", "{name} sudah terdaftar. Petugas memanggil menurut nama.").format(name=name)


def saved(label: str) -> str:
    return translate("Reception", "Buku tamu {label} tersimpan.").format(label=label)


def field(name: str) -> str:
    return _fields()[name]


def _fields() -> dict[str, str]:
    return {
        "name": translate("Reception", "Nama"),
        "phone": translate("Reception", "Nomor WhatsApp"),
        "email": translate("Reception", "Email"),
        "no_email_reason": translate("Reception", "Alasan tanpa email"),
        "gender": translate("Reception", "Jenis kelamin"),
        "birth_year": translate("Reception", "Tahun lahir"),
        "education": translate("Reception", "Pendidikan tertinggi"),
        "occupation": translate("Reception", "Pekerjaan utama"),
        "occupation_other": translate("Reception", "Pekerjaan lainnya"),
        "institution": translate("Reception", "Instansi"),
        "institution_category": translate("Reception", "Kategori instansi"),
        "institution_category_other": translate("Reception", "Kategori lainnya"),
        "purpose": translate("Reception", "Pemanfaatan data"),
        "purpose_other": translate("Reception", "Pemanfaatan lainnya"),
        "need": translate("Reception", "Kebutuhan"),
        "identity_type": translate("Reception", "Kartu identitas"),
        "identity_type_other": translate("Reception", "Nama kartu"),
        "identity_number": translate("Reception", "Nomor kartu"),
        "identity_valid": translate("Reception", "Masa berlaku kartu"),
        "no_identity_reason": translate("Reception", "Alasan tanpa kartu"),
        "account": translate("Reception", "Akun PST"),
        "visit_kind": translate("Reception", "Datang sendiri atau berkelompok"),
        "group_men": translate("Reception", "Jumlah laki-laki"),
        "group_women": translate("Reception", "Jumlah perempuan"),
        "nationality": translate("Reception", "Kewarganegaraan"),
        "nationality_other": translate("Reception", "Negara"),
        "companion": translate("Reception", "Didampingi"),
        "disability": translate("Reception", "Penyandang disabilitas"),
        "disability_kind": translate("Reception", "Ragam disabilitas"),
        "wants_priority": translate("Reception", "Didahulukan"),
        "assistance": translate("Reception", "Bantuan yang diperlukan"),
        "media": translate("Reception", "Membaca secara"),
    }


def example(name: str) -> str:
    examples = {
        "phone": translate("Reception", "0812…"),
        "email": translate("Reception", "nama@contoh.id"),
        "birth_year": translate("Reception", "empat angka"),
        "no_email_reason": translate("Reception", "misalnya: tidak punya email"),
    }
    return examples.get(name, "")


def optional() -> str:
    return translate("Reception", "boleh kosong")


def tick(name: str) -> str:
    if name == "identity_valid":
        return translate("Reception", "Kartu masih berlaku")
    return translate("Reception", "Minta didahulukan")


def media(which: Media) -> str:
    match which:
        case Media.PRINTED:
            return translate("Reception", "Tercetak")
        case Media.ELECTRONIC:
            return translate("Reception", "Elektronik")
        case Media.BOTH:
            return translate("Reception", "Keduanya")


def more() -> str:
    return translate("Reception", "Lengkapi (boleh dilewati)")


def unsaid() -> str:
    return translate("Reception", "Tidak disebutkan")


def other_services() -> str:
    return translate("Reception", "Layanan lain dalam kunjungan ini")


def data_title() -> str:
    return translate("Reception", "Data yang dibutuhkan")


def add_row() -> str:
    return translate("Reception", "Tambah data")


def remove_row() -> str:
    return translate("Reception", "Hapus baris ini")


def data_part(name: str) -> str:
    parts = {
        "detail": translate("Reception", "Rincian data"),
        "region": translate("Reception", "Wilayah"),
        "first_year": translate("Reception", "Tahun"),
        "last_year": translate("Reception", "Sampai"),
        "level": translate("Reception", "Tingkat"),
        "period": translate("Reception", "Periode"),
    }
    return parts[name]


def pick() -> str:
    return translate("Reception", "Pilih…")


def log_contact() -> str:
    return translate("Reception", "Catat layanan daring")


def contact_title() -> str:
    return translate("Reception", "Catat layanan daring")


def contact_explanation() -> str:
    return translate(
        "Reception",
        "Untuk yang dilayani tanpa datang: kunjungan selesai, tanpa nomor antrean.",
    )


def contact_field(name: str) -> str:
    fields = {
        "channel": translate("Reception", "Sarana"),
        "service": translate("Reception", "Layanan"),
        "phone": translate("Reception", "Telepon atau WhatsApp"),
        "answer": translate("Reception", "Jawaban yang diberikan"),
    }
    return fields.get(name) or field(name)


def contact_save() -> str:
    return translate("Reception", "Simpan")


def contact_logged(name: str) -> str:
    return translate("Reception", "Layanan daring untuk {name} tercatat.").format(name=name)


def waiting(count: int) -> str:
    if count == 0:
        return translate("Reception", "tidak ada yang menunggu")
    return translate("Reception", "{count} menunggu").format(count=count)


def clock(*, late: bool) -> str:
    if late:
        return translate("Reception", "Buku tamu: lewat batas")
    return translate("Reception", "Buku tamu")


def limit(length: str) -> str:
    return translate("Reception", "dari {limit}").format(limit=length)


def title() -> str:
    return translate("Reception", "Daftarkan tamu")


def subtitle() -> str:
    return translate("Reception", "Buku tamu dan nomor antrean dari resepsionis")


def service_title() -> str:
    return translate("Reception", "Layanan")


def issue(*, numbered: bool) -> str:
    if not numbered:
        return translate("Reception", "Simpan buku tamu")
    return translate("Reception", "Beri nomor dan cetak")


def issuing() -> str:
    return translate("Reception", "Menyimpan…")


def clear() -> str:
    return translate("Reception", "Kosongkan")


def missing_consent() -> str:
    return translate("Reception", "Centang setelah tamu membaca dan menyetujui.")


def missing_service() -> str:
    return translate("Reception", "Pilih layanan yang dituju.")


def told_title() -> str:
    return translate("Reception", "Sampaikan kepada tamu")


def given_title() -> str:
    return translate("Reception", "Nomor yang baru diberikan")


def none_given() -> str:
    return translate("Reception", "Belum ada nomor yang diberikan di sini.")


def ahead(count: int) -> str:
    if count == 0:
        return translate("Reception", "Tidak ada orang di depan.")
    if count == 1:
        return translate("Reception", "Satu orang di depan.")
    return translate("Reception", "{count} orang di depan.").format(count=count)


def paper(state: PaperState) -> str:
    match state:
        case PaperState.NONE:
            return translate("Reception", "Stasiun ini tidak mencetak. Sebutkan nomornya kepada tamu.")
        case PaperState.WAITING:
            return translate("Reception", "Sedang dicetak…")
        case PaperState.PRINTED:
            return translate("Reception", "Tiket tercetak.")
        case PaperState.UNSURE:
            return translate("Reception", "Belum pasti tercetak. Lihat kertasnya; nomornya tetap berlaku.")
        case PaperState.FAILED:
            return translate("Reception", "Tiket tidak tercetak. Tulis nomornya untuk tamu; tetap berlaku.")


def given(label: str) -> str:
    return translate("Reception", "Nomor {label} diberikan.").format(label=label)


def clear_question() -> str:
    return translate("Reception", "Kosongkan semua isian?")


def clear_explanation() -> str:
    return translate("Reception", "Yang sudah diketik untuk tamu ini hilang.")


def cancel() -> str:
    return translate("Reception", "Batal")
