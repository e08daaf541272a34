"""The usual sentences about a paper, in both languages. What an office says otherwise stands in its file.

`{reception}`, `{officer}`, `{queue}` are the office's own words (C22, C23).
"""

from collections.abc import Mapping
from typing import Final

from shared.office.settings import Text
from shared.office.vocabulary import (
    CallMode,
    CustodyMode,
    Extension,
    Fee,
    Medium,
    PaperKind,
    RatingMode,
    ScreeningItem,
    StartEvent,
    StepKey,
    TicketIssuer,
)

KINDS: Final[Mapping[PaperKind, Text]] = {
    PaperKind.SOP: Text("SOP", "Operating procedure (SOP)"),
    PaperKind.SERVICE_STANDARD: Text("Standar pelayanan", "Service standard"),
}

STEPS: Final[Mapping[StepKey, Text]] = {
    StepKey.SCREENING: Text("Pemeriksaan di pintu masuk.", "A check at the entrance."),
    StepKey.BAG: Text("Simpan tas dan barang Anda.", "Put away your bag and belongings."),
    StepKey.TICKET: Text("Dapatkan nomor {queue}.", "Get a queue number."),
    StepKey.GUEST_BOOK: Text("Isi buku tamu elektronik.", "Fill in the electronic guest book."),
    StepKey.ID_CUSTODY: Text(
        "Titipkan kartu identitas kepada {reception}; kartu dikembalikan saat Anda pulang.",
        "Leave your identity card with the {reception}; you get it back when you leave.",
    ),
    StepKey.WAIT: Text("Tunggu sampai nomor Anda dipanggil.", "Wait until your number is called."),
    StepKey.CONFIRM_NEED: Text(
        "Sampaikan keperluan Anda kepada {officer}.", "Tell the {officer} what you need."
    ),
    StepKey.MEDIUM: Text("Pilih pustaka cetak atau elektronik.", "Choose printed or electronic items."),
    StepKey.SEARCH: Text(
        "{officer} mencari data di buku atau sistem perpustakaan.",
        "The {officer} searches books and the library system.",
    ),
    StepKey.AVAILABILITY: Text(
        "Data tidak ada di sini? {officer} menunjukkan instansi yang memilikinya.",
        "Nothing here? The {officer} refers you to the body that has it.",
    ),
    StepKey.READING_TABLE: Text(
        "{officer} mengantar Anda ke meja baca.", "The {officer} takes you to a reading table."
    ),
    StepKey.SERVICE: Text("{officer} melayani keperluan Anda.", "The {officer} serves you."),
    StepKey.SALE_QUESTION: Text(
        "{officer} menanyakan apakah Anda ingin membeli publikasi.",
        "The {officer} asks whether you want to buy publications.",
    ),
    StepKey.RATING: Text("Beri penilaian atas layanan.", "Rate the service."),
    StepKey.RETURN: Text("Ambil kembali barang Anda.", "Take your belongings back."),
    StepKey.LOG: Text("{officer} mencatat layanan ini.", "The {officer} records the service."),
}

ISSUED: Final[Mapping[TicketIssuer, Text]] = {
    TicketIssuer.RECEPTION: Text(
        "Terima nomor {queue} dari {reception}.", "Receive a queue number from the {reception}."
    ),
    TicketIssuer.VISITOR: Text("Ambil nomor {queue}.", "Take a queue number."),
    TicketIssuer.BOTH: Text(
        "Ambil nomor {queue} di layar, atau minta kepada {reception}.",
        "Take a queue number at the screen, or ask the {reception}.",
    ),
}
CALLED: Final[Mapping[CallMode, Text]] = {
    CallMode.DISPLAY: Text(
        "Tunggu sampai nomor Anda dipanggil lewat layar dan suara.",
        "Wait until your number is called on screen and by voice.",
    ),
    CallMode.DIRECT: Text(
        "Tunggu sampai {officer} menjemput Anda.", "Wait until the {officer} comes for you."
    ),
    CallMode.BOTH: Text(
        "Tunggu sampai nomor Anda dipanggil, atau ikuti arahan {officer}.",
        "Wait until your number is called, or follow the {officer}.",
    ),
}
BAGS: Final[Mapping[CustodyMode, Text]] = {
    CustodyMode.RACK: Text("Titipkan tas dan barang di rak.", "Leave bag and belongings on the rack."),
    CustodyMode.LOCKER: Text("Simpan tas di loker.", "Put your bag into a locker."),
}
RETURNS: Final[Mapping[CustodyMode, Text]] = {
    CustodyMode.RACK: Text("Ambil kembali tas dan barang Anda.", "Take back your bag and belongings."),
    CustodyMode.LOCKER: Text("Ambil tas dari loker.", "Take your bag out of the locker."),
}
CARD_BACK: Final = Text("Kartu identitas Anda dikembalikan.", "Your identity card is given back.")
SCREENED: Final[Mapping[frozenset[ScreeningItem], Text]] = {
    frozenset({ScreeningItem.MASK}): Text("Pakai masker sebelum masuk.", "Wear a mask before you enter."),
    frozenset({ScreeningItem.TEMPERATURE}): Text(
        "Suhu tubuh diperiksa sebelum masuk.", "Your temperature is checked before you enter."
    ),
    frozenset({ScreeningItem.MASK, ScreeningItem.TEMPERATURE}): Text(
        "Pakai masker; suhu tubuh diperiksa sebelum masuk.",
        "Wear a mask; your temperature is checked before you enter.",
    ),
}
RATED: Final[Mapping[RatingMode, Text]] = {
    RatingMode.OPTIONAL: Text(
        "Beri penilaian atas layanan bila Anda berkenan.", "Rate the service if you like."
    ),
    RatingMode.EXPECTED: STEPS[StepKey.RATING],
}
RATED_OR_COMPLAINED: Final = Text(
    "Beri penilaian, saran, atau pengaduan.", "Rate the service, suggest or complain."
)

AT_MOST: Final = Text("Paling lama {time}", "At most {time}")
SINCE: Final[Mapping[StartEvent, Text]] = {
    StartEvent.TICKET_ISSUED: Text("sejak nomor terbit", "from the number on"),
    StartEvent.GUEST_BOOK_SAVED: Text("sejak buku tamu selesai diisi", "after the guest book is filled in"),
    StartEvent.PREVIOUS_SERVICE_ENDED: Text(
        "sejak layanan sebelumnya selesai", "after the previous service ended"
    ),
}
"""The other events begin the step itself and need no words."""
MORE_TIME: Final[Mapping[Extension, Text]] = {
    Extension.ON_REPORT: Text("dapat ditambah setelah melapor", "more after telling an officer"),
    Extension.AS_NEEDED: Text("atau sesuai keperluan", "or as needed"),
}
MEDIA: Final[Mapping[Medium, Text]] = {
    Medium.PRINTED: Text("Cetak", "Printed"),
    Medium.ELECTRONIC: Text("Elektronik", "Electronic"),
}
BY_PAPER: Final = Text("menurut {paper}", "by {paper}")

FEES: Final[Mapping[Fee, Text]] = {
    Fee.NONE: Text("Tidak dipungut biaya", "Free of charge"),
    Fee.PNBP: Text("Sesuai tarif PNBP", "By the state's tariff (PNBP)"),
}
SALE_FEE: Final = Text(
    "Pembelian publikasi: sesuai tarif PNBP", "Buying publications: by the state's tariff (PNBP)"
)

SERVED: Final = Text("Dilayani paling lama {time}", "Served within {time}")
DATA_READY: Final = Text(
    "Data olahan: paling lama {days} hari kerja", "Processed data: at most {days} working days"
)
OR_AGREED: Final = Text("atau sesuai kesepakatan", "or as agreed")
LETTER_READY: Final = Text(
    "Surat rekomendasi: paling lama {days} hari setelah berkas lengkap",
    "Letter: at most {days} days after the record is complete",
)

COPYING: Final = Text("Berkas digital tidak boleh disalin", "Digital files may not be copied")
REQUESTING: Final = Text(
    "Berkas digital dapat diminta dengan mengisi formulir", "Digital files can be requested with a form"
)
SCANNING: Final = Text("Alat pemindai boleh dipakai", "You may use the scanner")
WATERMARKED: Final = Text("Berkas digital diberi tanda air", "Digital files carry a watermark")

HOURS: Final = (Text("{count} jam", "{count} hours"), Text("{count} jam", "{count} hour"))
MINUTES: Final = (Text("{count} menit", "{count} minutes"), Text("{count} menit", "{count} minute"))
