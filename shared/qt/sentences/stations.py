"""Sentences about stations and desks."""

from collections.abc import Mapping

from shared.foundation.refusals import RefusalCode
from shared.qt.sentences.sentence import Sentence
from shared.stations.refusals import HelpRefusal, StationRefusal

STATIONS: Mapping[RefusalCode, Sentence] = {
    StationRefusal.OTHER_KIND: Sentence(
        "Nama stasiun {name} sudah dipakai program lain ({kind}). Pilih nama lain.",
        "The station name {name} is already used by another program ({kind}). Choose another name.",
    ),
    StationRefusal.UNKNOWN: Sentence(
        "Stasiun itu belum terdaftar. Jalankan dahulu programnya di komputer itu.",
        "That station is not enrolled yet. Start its program on that computer first.",
    ),
    StationRefusal.DESK_NUMBER: Sentence(
        "Nomor meja harus antara 1 dan {most}.", "A desk number must lie between 1 and {most}."
    ),
    StationRefusal.DESK_TAKEN: Sentence(
        "Meja nomor {number} sudah ada. Pilih nomor lain.",
        "Desk number {number} exists already. Choose another number.",
    ),
    StationRefusal.DESK_UNKNOWN: Sentence(
        "Meja itu tidak ada. Periksa daftar meja.", "There is no such desk. Check the list of desks."
    ),
    StationRefusal.DESK_SERVICE: Sentence(
        "Pilih paling sedikit satu layanan untuk meja ini.", "Choose at least one service for this desk."
    ),
    StationRefusal.PRINTER_UNKNOWN: Sentence(
        "Pencetak itu tidak ada. Periksa daftar pencetak.",
        "There is no such printer. Check the list of printers.",
    ),
    HelpRefusal.ENDED: Sentence(
        "Panggilan itu sudah dijawab petugas lain, atau tamu sudah melanjutkan sendiri.",
        "Somebody else has answered this call, or the visitor went on alone.",
    ),
}
