"""Sentences about appointments."""

from collections.abc import Mapping

from shared.appointments.refusals import AppointmentRefusal
from shared.foundation.refusals import RefusalCode
from shared.qt.sentences.sentence import Sentence

APPOINTMENTS: Mapping[RefusalCode, Sentence] = {
    AppointmentRefusal.NOT_OFFERED: Sentence(
        "Layanan ini tidak menerima janji temu. Datanglah pada jam layanan.",
        "This service takes no appointments. Please come in the service hours.",
    ),
    AppointmentRefusal.NO_SUCH_SLOT: Sentence(
        "Pukul {time} tidak dapat dipilih. Pilih waktu dari daftar.",
        "{time} cannot be chosen. Choose a time from the list.",
    ),
    AppointmentRefusal.FULL: Sentence(
        "Waktu itu baru saja terisi. Pilih waktu lain.", "That time has just been taken. Choose another one."
    ),
    AppointmentRefusal.PAST: Sentence(
        "Waktu itu sudah lewat. Pilih waktu lain.", "That time has passed. Choose another one."
    ),
    AppointmentRefusal.TOO_FAR: Sentence(
        "Janji temu dibuat paling jauh {days} hari ke depan. Pilih hari yang lebih dekat.",
        "Appointments are made at most {days} days ahead. Choose an earlier day.",
    ),
    AppointmentRefusal.LEAD_TOO_SHORT: Sentence(
        "Waktu itu terlalu dekat. Paling cepat {day} pukul {time}.",
        "That time is too soon. The earliest is {day}, {time}.",
    ),
    AppointmentRefusal.CONTACT_MISSING: Sentence(
        "Isi nomor WhatsApp atau alamat email, agar kami dapat menghubungi Anda.",
        "Enter a WhatsApp number or an e-mail address, so that we can reach you.",
    ),
    AppointmentRefusal.OFFICER_UNKNOWN: Sentence(
        "Petugas itu tidak bertugas lagi. Pilih petugas lain, atau tanpa petugas.",
        "That officer no longer works here. Choose another one, or none.",
    ),
    AppointmentRefusal.OFFICER_BUSY: Sentence(
        "Petugas itu sudah punya janji pada waktu yang sama. Pilih waktu atau petugas lain.",
        "That officer has another appointment then. Choose another time or officer.",
    ),
    AppointmentRefusal.UNKNOWN: Sentence(
        "Janji temu tidak ditemukan. Periksa kembali, atau tanyakan kepada petugas.",
        "No such appointment was found. Check it again, or ask an officer.",
    ),
    AppointmentRefusal.CODE_FORM: Sentence(
        "Kode janji temu terdiri atas {length} huruf dan angka. Periksa kembali.",
        "An appointment code has {length} letters and digits. Check it again.",
    ),
    AppointmentRefusal.TOO_EARLY: Sentence(
        "Janji Anda pukul {start}. Anda dapat masuk mulai pukul {time}.",
        "Your appointment is at {start}. You can come in from {time} on.",
    ),
    AppointmentRefusal.TOO_LATE: Sentence(
        "Janji pukul {time} sudah lewat lebih dari {minutes} menit. Temui resepsionis, atau buat janji baru.",
        "The appointment at {time} is more than {minutes} minutes ago. See the receptionist, or make a new one.",
    ),
    AppointmentRefusal.OTHER_DAY: Sentence(
        "Janji ini untuk {day} pukul {time}. Datanglah pada hari itu.",
        "This appointment is for {day}, {time}. Please come on that day.",
    ),
    AppointmentRefusal.ARRIVED: Sentence(
        "Janji temu ini sudah dipakai masuk.", "This appointment has been used to come in already."
    ),
    AppointmentRefusal.CANCELLED: Sentence(
        "Janji temu ini sudah dibatalkan. Buat janji baru bila masih perlu.",
        "This appointment was cancelled. Make a new one if you still need it.",
    ),
    AppointmentRefusal.NOT_BOOKED: Sentence(
        "Janji temu ini tercatat tidak datang.", "This appointment is marked as not come."
    ),
    AppointmentRefusal.LAPSED: Sentence(
        "Waktunya sudah lewat. Bila pengunjung datang, catat kedatangannya.",
        "Its time is over. If the visitor does come, check them in.",
    ),
    AppointmentRefusal.NOTHING_TO_UNDO: Sentence(
        "Tidak ada yang perlu diurungkan pada janji temu ini.", "There is nothing to undo here."
    ),
    AppointmentRefusal.OTHER_SERVICE: Sentence(
        "Janji temu ini untuk layanan lain. Pilih layanan yang dijanjikan.",
        "This appointment is for another service. Choose the one it was made for.",
    ),
}
