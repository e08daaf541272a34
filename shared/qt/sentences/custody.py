"""Sentences about bags and cards in custody."""

from collections.abc import Mapping

from shared.foundation.refusals import RefusalCode
from shared.qt.sentences.sentence import Sentence
from shared.reading_room.refusals import CustodyRefusal

CUSTODY: Mapping[RefusalCode, Sentence] = {
    CustodyRefusal.NOT_KEPT: Sentence(
        "Standar layanan ini tidak mengenal penitipan. Tas boleh dibawa masuk.",
        "This service standard knows no custody. The bag may be taken inside.",
    ),
    CustodyRefusal.FULL: Sentence(
        "Semua tempat penitipan terisi. Titipkan di meja resepsionis, atau tas tetap dibawa.",
        "Every slot is taken. Leave it at the reception desk, or keep the bag with you.",
    ),
    CustodyRefusal.SLOT_UNKNOWN: Sentence(
        "Tempat {slot} tidak ada. Pilih tempat lain.", "There is no slot {slot}. Choose another one."
    ),
    CustodyRefusal.SLOT_USED: Sentence(
        "Tempat {slot} sedang dipakai. Kembalikan isinya lebih dahulu, atau pilih tempat lain.",
        "Slot {slot} is in use. Give back what lies in it first, or choose another one.",
    ),
    CustodyRefusal.SLOT_BROKEN: Sentence(
        "Tempat {slot} ditandai rusak. Pilih tempat lain.",
        "Slot {slot} is marked out of order. Choose another one.",
    ),
    CustodyRefusal.CARD_FIRST: Sentence(
        "Loker dipinjamkan dengan kartu identitas. Terima kartunya lebih dahulu.",
        "A locker is lent against an identity card. Take the card first.",
    ),
    CustodyRefusal.CARD_TYPE: Sentence(
        "Kartu jenis ini tidak diterima sebagai jaminan. Minta kartu lain.",
        "A card of this kind is not accepted here. Ask for another one.",
    ),
    CustodyRefusal.VISIT_OVER: Sentence(
        "Kunjungan ini sudah selesai, jadi tidak ada yang dititipkan lagi.",
        "This visit is over, so nothing more is taken in.",
    ),
    CustodyRefusal.NOTHING_HELD: Sentence(
        "Tidak ada titipan untuk kunjungan ini. Mungkin sudah dikembalikan.",
        "Nothing is held for this visit. It may have been given back already.",
    ),
    CustodyRefusal.WRONG_TAG: Sentence(
        "Nomor titipan tidak cocok. Lihat lagi kartu titipan pengunjung.",
        "The tag does not match. Look at the visitor's tag again.",
    ),
    CustodyRefusal.WRONG_NAME: Sentence(
        "Nama tidak cocok dengan titipan ini. Tanyakan nama lengkap sesuai buku tamu.",
        "The name does not match this tag. Ask for the full name as in the guest book.",
    ),
    CustodyRefusal.CARD_STAYS: Sentence(
        "Kartu identitas masih disimpan. Kembalikan kartu bersama isi loker.",
        "The identity card is still held. Give the card back together with the locker.",
    ),
    CustodyRefusal.IN_SERVICE: Sentence(
        "Layanan masih berjalan. Selesaikan layanan lebih dahulu.",
        "The service is still going on. Finish the service first.",
    ),
    CustodyRefusal.RATING_FIRST: Sentence(
        "Penilaian belum diisi. Minta penilaian, atau catat bahwa pengunjung tidak mengisi.",
        "The rating is still open. Ask for it, or note that the visitor does not rate.",
    ),
    CustodyRefusal.NOT_SERVED_YET: Sentence(
        "Pengunjung belum dilayani. Titipan dikembalikan sesudah layanan.",
        "The visitor has not been served yet. Things go back after the service.",
    ),
}
