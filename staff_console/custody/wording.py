"""Custody in words: Indonesian here, English in `assets/translations/console_en.ts`."""

from PySide6.QtCore import QCoreApplication

from shared.office.vocabulary import IdentityType, StepKey
from shared.reading_room.states import Alternative, Thing
from staff_console.custody.props import StoreProps, Verb, VerbProps, WhyNot
from staff_console.widgets.clock_bar import Measured
from staff_console.widgets.tokens import Tone

translate = QCoreApplication.translate


def title() -> str:
    return translate("Custody", "Titipan")


def subtitle(held: int) -> str:
    if held == 0:
        return translate("Custody", "Tidak ada titipan")
    return translate("Custody", "Titipan {count} pengunjung").format(count=held)


def verb(props: VerbProps) -> str:
    match props.verb:
        case Verb.TAKE_IN:
            return translate("Custody", "Terima")
        case Verb.GIVE_BACK:
            return translate("Custody", "Kembalikan")
        case Verb.WITHOUT:
            return translate("Custody", "Tanpa tempat")
        case Verb.OUT_OF_ORDER:
            return translate("Custody", "Sudah baik") if props.mends else translate("Custody", "Tandai rusak")
        case Verb.RELEASE:
            return translate("Custody", "Lepas")


def why_not(reason: WhyNot | None) -> str:
    if reason is None:
        return ""
    return {
        WhyNot.NOTHING_READ: translate("Custody", "Titipan belum terbaca. Tunggu sebentar."),
        WhyNot.NOBODY_DUE: translate("Custody", "Belum ada pengunjung yang gilirannya menitipkan."),
        WhyNot.NOTHING_HELD: translate("Custody", "Tidak ada titipan yang dapat dikembalikan."),
        WhyNot.CHOOSE_SLOT: translate("Custody", "Pilih dulu satu tempat pada denah."),
        WhyNot.SLOT_USED: translate("Custody", "Tempat ini sedang dipakai. Kembalikan isinya lebih dahulu."),
        WhyNot.CHOOSE_HELD: translate("Custody", "Pilih dulu satu titipan pada daftar."),
        WhyNot.NO_RIGHT: translate("Custody", "Hanya petugas dengan hak khusus yang dapat melepas titipan."),
        WhyNot.WORKING: translate("Custody", "Sebentar, permintaan tadi sedang dikerjakan."),
    }[reason]


def due_title() -> str:
    return translate("Custody", "Giliran penitipan")


def held_title() -> str:
    return translate("Custody", "Dititipkan sekarang")


def due_titles() -> tuple[str, ...]:
    return (
        translate("Custody", "Nomor"),
        translate("Custody", "Pengunjung"),
        translate("Custody", "Yang dilakukan"),
        translate("Custody", "Waktu"),
    )


def held_titles() -> tuple[str, ...]:
    return (
        translate("Custody", "Titipan"),
        translate("Custody", "Isi"),
        translate("Custody", "Nomor"),
        translate("Custody", "Pemilik"),
        translate("Custody", "Keadaan"),
        translate("Custody", "Sejak"),
        translate("Custody", "Diterima"),
    )


def what_to_do(step: StepKey) -> str:
    return {
        StepKey.ID_CUSTODY: translate("Custody", "Terima kartu, beri loker"),
        StepKey.BAG: translate("Custody", "Simpan tas"),
        StepKey.RETURN: translate("Custody", "Kembalikan titipan"),
    }.get(step, step.value)


def card(kind: IdentityType) -> str:
    return {
        IdentityType.KTP: translate("Custody", "KTP"),
        IdentityType.SIM: translate("Custody", "SIM"),
        IdentityType.PASSPORT: translate("Custody", "Paspor"),
        IdentityType.STUDENT_CARD: translate("Custody", "Kartu pelajar"),
        IdentityType.OTHER: translate("Custody", "Kartu lain"),
    }[kind]


def thing(which: Thing, kind: IdentityType | None) -> str:
    if which is Thing.BAG:
        return translate("Custody", "Tas")
    return card(kind) if kind else translate("Custody", "Kartu identitas")


def free_slot() -> str:
    return translate("Custody", "kosong")


def used_slot() -> str:
    return translate("Custody", "dipakai")


def broken_slot() -> str:
    return translate("Custody", "rusak")


def slot_name(label: str, words: str) -> str:
    return translate("Custody", "Tempat {label}: {words}").format(label=label, words=words)


def taken(store: StoreProps) -> str:
    return translate("Custody", "{used} dari {total} dipakai").format(used=store.used, total=store.total)


def by_visitor() -> str:
    return translate("Custody", "lewat anjungan")


def nameless() -> str:
    return translate("Custody", "belum isi buku tamu")


def late(measured: Measured) -> str:
    return {
        Tone.WARN: translate("Custody", "hampir lewat batas"),
        Tone.BAD: translate("Custody", "lewat batas"),
    }.get(measured.tone, "")


def full_lead(name: str) -> str:
    return translate("Custody", "{name} penuh.").format(name=name)


def full_rest() -> str:
    return translate("Custody", "Tekan F6: titipkan di meja resepsionis, atau tas tetap dibawa.")


def nobody_due() -> str:
    return translate("Custody", "Tidak ada yang menunggu penitipan")


def nobody_due_rest() -> str:
    return translate("Custody", "Nama muncul di sini saat gilirannya tiba.")


def nothing_held() -> str:
    return translate("Custody", "Tidak ada titipan")


def nothing_held_rest() -> str:
    return translate("Custody", "Semua tas dan kartu sudah kembali.")


def loading() -> str:
    return translate("Custody", "Membaca titipan…")


def unreachable() -> str:
    return translate("Custody", "Titipan tidak terbaca")


def try_again() -> str:
    return translate("Custody", "Coba lagi")


def no_stores() -> str:
    return translate("Custody", "Kantor ini belum punya rak atau loker")


def no_stores_rest() -> str:
    return translate("Custody", "Tulis stores di berkas kantor, lalu jalankan anjungan office use.")


def map_name(name: str) -> str:
    return translate("Custody", "Denah {name}").format(name=name)


def legend() -> tuple[str, str, str]:
    return (
        translate("Custody", "Kosong"),
        translate("Custody", "Dipakai"),
        translate("Custody", "Tidak dipakai"),
    )


def legend_hint() -> str:
    return translate("Custody", "Panah memilih tempat")


def take_in_title(who: str) -> str:
    return translate("Custody", "Terima titipan {who}").format(who=who)


def give_back_title() -> str:
    return translate("Custody", "Kembalikan titipan")


def give_back_hint() -> str:
    return translate("Custody", "Minta kartu titipan, lalu tanyakan nama. Keduanya harus cocok.")


def without_title(who: str) -> str:
    return translate("Custody", "Tanpa tempat untuk {who}").format(who=who)


def broken_title(label: str) -> str:
    return translate("Custody", "Tandai {label} rusak").format(label=label)


def release_title(tag: str) -> str:
    return translate("Custody", "Lepas titipan {tag}").format(tag=tag)


def release_hint() -> str:
    return translate("Custody", "Tanpa kartu titipan dan nama. Nama Anda dan alasan dicatat.")


def card_field() -> str:
    return translate("Custody", "Kartu identitas")


def card_hint() -> str:
    return translate("Custody", "Jenisnya saja, jangan difoto atau disalin")


def slot_field() -> str:
    return translate("Custody", "Tempat")


def next_free(label: str) -> str:
    return translate("Custody", "Berikutnya: {label}").format(label=label)


def bag_too() -> str:
    return translate("Custody", "Tas langsung disimpan")


def tag_field() -> str:
    return translate("Custody", "Nomor pada kartu titipan")


def name_field() -> str:
    return translate("Custody", "Nama pengunjung")


def card_given(kind: str) -> str:
    return translate("Custody", "{kind} sudah di tangan pemiliknya").format(kind=kind)


def unrated() -> str:
    return translate("Custody", "Pengunjung tidak mengisi penilaian")


def unserved() -> str:
    return translate("Custody", "Pengunjung pulang tanpa dilayani")


def reason_field() -> str:
    return translate("Custody", "Alasan")


def early_reason_field() -> str:
    return translate("Custody", "Alasan bila sebelum gilirannya")


def choice_field() -> str:
    return translate("Custody", "Bagaimana")


def note_field() -> str:
    return translate("Custody", "Catatan")


def optional() -> str:
    return translate("Custody", "boleh kosong")


def alternative(which: Alternative) -> str:
    return {
        Alternative.NO_BAG: translate("Custody", "Tidak membawa tas"),
        Alternative.WITH_VISITOR: translate("Custody", "Tas tetap dibawa pengunjung"),
        Alternative.AT_RECEPTION: translate("Custody", "Titip di meja resepsionis"),
    }[which]


def cancel() -> str:
    return translate("Custody", "Batal")


def took(tag: str) -> str:
    return translate("Custody", "Diterima: {tag}").format(tag=tag)


def kept_without() -> str:
    return translate("Custody", "Tercatat tanpa tempat.")


def gave_back(tag: str, *, closed: bool) -> str:
    if closed:
        return translate("Custody", "{tag} dikembalikan. Kunjungan selesai.").format(tag=tag)
    return translate("Custody", "{tag} dikembalikan.").format(tag=tag)


def marked(label: str, *, broken: bool) -> str:
    words = (
        translate("Custody", "{label} ditandai rusak.")
        if broken
        else translate("Custody", "{label} baik lagi.")
    )
    return words.format(label=label)


def held_badge(count: int) -> str:
    return translate("Custody", "Titipan: {count}").format(count=count)
