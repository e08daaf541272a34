"""Sentences about printers and papers."""

from collections.abc import Mapping

from shared.foundation.refusals import RefusalCode
from shared.printing.refusals import PrintingRefusal
from shared.qt.sentences.sentence import Sentence

PRINTING: Mapping[RefusalCode, Sentence] = {
    PrintingRefusal.NO_PRINTER: Sentence(
        "Belum ada printer untuk stasiun ini. Pilih printer lebih dahulu.",
        "This station has no printer yet. Choose a printer first.",
    ),
    PrintingRefusal.NAME_TAKEN: Sentence(
        "Nama printer {name} sudah dipakai. Pilih nama lain.",
        "The printer name {name} is taken. Choose another name.",
    ),
    PrintingRefusal.ADDRESS: Sentence(
        "Alamat printer tidak cocok untuk cara sambung {transport}. Contoh: 192.0.2.7:9100.",
        "The printer's address does not fit the connection {transport}. Example: 192.0.2.7:9100.",
    ),
    PrintingRefusal.NOTHING_TO_REPRINT: Sentence(
        "Tidak ada tiket yang dapat dicetak lagi.", "There is no ticket to print again."
    ),
    PrintingRefusal.STILL_PRINTING: Sentence(
        "Tiket masih dicetak. Tunggu sebentar.", "The ticket is still being printed. Please wait a moment."
    ),
    PrintingRefusal.NOT_QUEUED: Sentence(
        "Cetakan ini sudah tidak dapat dibatalkan.", "This print can no longer be cancelled."
    ),
}
