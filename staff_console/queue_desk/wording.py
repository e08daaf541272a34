"""The queue desk in words: Indonesian here, English in `assets/translations/console_en.ts`."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from shared.foundation.formats import Language, minutes_and_seconds
from shared.printing.rules import Advice
from shared.queueing.clocks import Breaches
from staff_console import printer_words
from staff_console.queue_desk.props import (
    AlertKind,
    AlertProps,
    ClockKind,
    DeskPhase,
    NextProps,
    NextReason,
    QueueDeskProps,
    Verb,
    WhyNot,
)
from staff_console.widgets.clock_bar import Measured
from staff_console.widgets.tokens import Tone

translate = QCoreApplication.translate


def verb(which: Verb, *, working: bool = False) -> str:
    if working:
        return translate("QueueDesk", "Sebentar…")
    return {
        Verb.CALL_NEXT: translate("QueueDesk", "Panggil berikutnya"),
        Verb.FETCH: translate("QueueDesk", "Panggil langsung"),
        Verb.RECALL: translate("QueueDesk", "Panggil ulang"),
        Verb.ARRIVED: translate("QueueDesk", "Mulai layani"),
        Verb.FINISH: translate("QueueDesk", "Selesai layani"),
        Verb.NO_SHOW: translate("QueueDesk", "Tidak hadir"),
    }[which]


def why_not(reason: WhyNot | None) -> str:
    return _why_not().get(reason, "") if reason is not None else ""


def _why_not() -> dict[WhyNot, str]:
    return {
        WhyNot.NOTHING_READ: translate("QueueDesk", "Antrean belum terbaca. Tunggu sebentar."),
        WhyNot.NOBODY_WAITING: translate("QueueDesk", "Belum ada yang menunggu layanan meja ini."),
        WhyNot.NO_TICKET: translate("QueueDesk", "Belum ada nomor di meja ini. Panggil dulu dengan F2."),
        WhyNot.DESK_BUSY: translate("QueueDesk", "Selesaikan dulu nomor yang ada di meja ini."),
        WhyNot.NOT_STARTED: translate("QueueDesk", "Layanan belum dimulai. Tekan F4 saat pengunjung tiba."),
        WhyNot.BEING_SERVED: translate("QueueDesk", "Pengunjung ini sedang dilayani."),
        WhyNot.NO_NUMBER: translate(
            "QueueDesk", "Tanpa nomor tidak ada yang tampil di layar. Panggil menurut nama."
        ),
        WhyNot.WORKING: translate("QueueDesk", "Sebentar, permintaan tadi sedang dikerjakan."),
    }


def phase(which: DeskPhase) -> str:
    match which:
        case DeskPhase.IDLE:
            return translate("QueueDesk", "Siap memanggil")
        case DeskPhase.CALLED:
            return translate("QueueDesk", "Dipanggil")
        case DeskPhase.SERVING:
            return translate("QueueDesk", "Sedang dilayani")


def medium_title() -> str:
    return translate("QueueDesk", "Membaca secara")


def notes_title() -> str:
    return translate("QueueDesk", "Catatan tamu")


def running(which: DeskPhase) -> str:
    if which is DeskPhase.CALLED:
        return translate("QueueDesk", "sejak dipanggil")
    return translate("QueueDesk", "waktu layanan")


def clock(kind: ClockKind) -> str:
    match kind:
        case ClockKind.FILLING:
            return translate("QueueDesk", "Mengisi buku tamu")
        case ClockKind.GUEST_BOOK:
            return translate("QueueDesk", "Sejak buku tamu")
        case ClockKind.WAIT:
            return translate("QueueDesk", "Menunggu")
        case ClockKind.SERVICE:
            return translate("QueueDesk", "Layanan")
        case ClockKind.MEDIUM:
            return translate("QueueDesk", "Memilih media")
        case ClockKind.BETWEEN:
            return translate("QueueDesk", "Sejak layanan terakhir")


def limit(length: timedelta | None, language: Language) -> str:
    if length is None:
        return translate("QueueDesk", "tanpa batas")
    return translate("QueueDesk", "dari {limit}").format(limit=minutes_and_seconds(length, language))


def calls(count: int, *, shown: bool) -> str:
    if count == 0:
        return translate("QueueDesk", "Dipanggil langsung oleh petugas")
    times = (
        translate("QueueDesk", "Dipanggil satu kali")
        if count == 1
        else translate("QueueDesk", "Dipanggil {count} kali").format(count=count)
    )
    where = (
        translate("QueueDesk", "tampil di layar ruang tunggu")
        if shown
        else translate("QueueDesk", "belum tampil di layar ruang tunggu")
    )
    return f"{times}, {where}"


def next_title(following: NextProps) -> str:
    name = following.name or translate("QueueDesk", "tanpa nama")
    if not following.label:
        return translate("QueueDesk", "Berikutnya {name}").format(name=name)
    return translate("QueueDesk", "Berikutnya {label}, {name}").format(label=following.label, name=name)


def next_reason(following: NextProps) -> str:
    match following.reason:
        case NextReason.ONLY_ONE:
            words = translate("QueueDesk", "Satu-satunya yang menunggu {services}.")
        case NextReason.EARLIEST:
            words = translate("QueueDesk", "Urutan datang di {services}.")
        case NextReason.PASSES:
            words = translate(
                "QueueDesk",
                "Urutan datang di {services}. {passed} menunggu lebih lama, tetapi meja ini tidak melayani {other}.",
            )
    return words.format(
        services=following.services, passed=following.passed_label, other=following.passed_service
    )


def alert(props: AlertProps) -> tuple[str, str]:
    """What happened, and what to do."""
    minutes = round(props.limit.total_seconds() / 60)
    match props.kind:
        case AlertKind.BREACH:
            lead = translate("QueueDesk", "{label} melewati batas menunggu {minutes} menit.")
            rest = translate("QueueDesk", "Panggil sekarang, atau minta {desks} memanggilnya.")
        case AlertKind.BREACH_CALLED:
            lead = translate("QueueDesk", "{label} melewati batas menunggu {minutes} menit.")
            rest = translate("QueueDesk", "Sudah dipanggil: mulai layanannya begitu ada di meja.")
        case AlertKind.BREACHES:
            lead = translate("QueueDesk", "{count} nomor melewati batas menunggu.")
            rest = translate("QueueDesk", "Yang paling lama: {label}.")
        case AlertKind.PRINTER:
            lead, rest = _printer(props)
        case AlertKind.DATABASE:
            lead = translate("QueueDesk", "Yang tampil mungkin sudah lama.")
            rest = props.detail
        case AlertKind.NOT_SHOWN:
            lead = translate("QueueDesk", "Panggilan {label} belum tampil di layar ruang tunggu.")
            rest = translate("QueueDesk", "Panggil langsung dari meja, lalu periksa layarnya.")
        case AlertKind.NO_GUEST_BOOK:
            lead = translate("QueueDesk", "{label} belum mengisi buku tamu.")
            rest = translate(
                "QueueDesk", "Minta mengisinya di anjungan, atau isikan di Pendaftaran (Ctrl+N)."
            )
    facts = {"label": props.label, "minutes": minutes, "count": props.count, "desks": props.detail}
    whole = props.kind in {AlertKind.PRINTER, AlertKind.DATABASE}
    return lead.format(**facts), rest if whole else rest.format(**facts)


def _printer(props: AlertProps) -> tuple[str, str]:
    if props.paper is None:
        return "", ""
    rest = (
        printer_words.remedy(props.paper.condition)
        if props.paper.advice is Advice.TROUBLE
        else translate("QueueDesk", "Siapkan gulungan kertas yang baru.")
    )
    return f"{printer_words.state(props.paper)}.", rest


def breaches(of_day: Breaches) -> str:
    """The day's count of passed limits; "" while all is well."""
    said = []
    if of_day.waits:
        said.append(translate("QueueDesk", "{count} menunggu").format(count=of_day.waits))
    if of_day.books:
        said.append(translate("QueueDesk", "{count} mengisi buku tamu").format(count=of_day.books))
    if not said:
        return ""
    return translate("QueueDesk", "Lewat batas hari ini: {said}").format(said=", ".join(said))


def nameless() -> str:
    return translate("QueueDesk", "Tanpa nama")


def need_title() -> str:
    return translate("QueueDesk", "Kebutuhan")


def no_need() -> str:
    return translate("QueueDesk", "Belum ditulis di buku tamu.")


def idle_lead(props: QueueDeskProps) -> str:
    if props.is_loading:
        return translate("QueueDesk", "Membaca antrean…")
    if props.next is None:
        return translate("QueueDesk", "Belum ada yang menunggu")
    return translate("QueueDesk", "Meja siap")


def idle_rest(props: QueueDeskProps) -> str:
    if props.is_loading or props.next is None:
        return translate("QueueDesk", "Nomor baru muncul di sini dengan sendirinya.")
    if not props.next.label:
        words = translate("QueueDesk", "Tekan F7 untuk memanggil {name} langsung.")
        return words.format(name=props.next.name or nameless())
    return translate("QueueDesk", "Tekan F2 untuk memanggil {label}.").format(label=props.next.label)


def register() -> str:
    return translate("QueueDesk", "Daftarkan tamu")


def all_services() -> str:
    return translate("QueueDesk", "Semua")


def titles(common_limit: timedelta | None, language: Language) -> tuple[str, ...]:
    """The headings of the waiting table; the wait names its limit when all rows share it."""
    wait = translate("QueueDesk", "Menunggu")
    if common_limit is not None:
        wait = f"{wait} / {minutes_and_seconds(common_limit, language)}"
    return (
        translate("QueueDesk", "Nomor"),
        translate("QueueDesk", "Pengunjung"),
        need_title(),
        wait,
        translate("QueueDesk", "Dipanggil ke"),
    )


def table_name() -> str:
    return translate("QueueDesk", "Yang menunggu")


def wait_words(wait: Measured) -> str:
    """What a screen reader adds to a clock that is nearly or quite late."""
    if wait.tone is Tone.BAD:
        return translate("QueueDesk", "melewati batas")
    return translate("QueueDesk", "hampir melewati batas") if wait.tone is Tone.WARN else ""


def unreachable() -> str:
    return translate("QueueDesk", "Antrean tidak terbaca")


def loading() -> str:
    return translate("QueueDesk", "Membaca antrean…")


def nobody() -> str:
    return translate("QueueDesk", "Tidak ada yang menunggu")


def nobody_rest() -> str:
    return translate("QueueDesk", "Tamu yang mendaftar di anjungan atau di resepsionis muncul di sini.")


def no_show_question(label: str) -> str:
    return translate("QueueDesk", "Tandai {label} tidak hadir?").format(label=label)


def no_show_explanation() -> str:
    return translate(
        "QueueDesk",
        "Nomornya tidak dipanggil lagi. Tamu yang sudah dilayani tetap diminta menilai; "
        "selain itu kunjungannya ditutup.",
    )


def title() -> str:
    return translate("QueueDesk", "Meja antrean")


def cancel() -> str:
    return translate("QueueDesk", "Batal")
