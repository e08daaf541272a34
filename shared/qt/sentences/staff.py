"""Sentences about signing in and the staff list."""

from collections.abc import Mapping

from shared.foundation.refusals import RefusalCode
from shared.qt.sentences.sentence import Sentence
from shared.staff.refusals import StaffRefusal

STAFF: Mapping[RefusalCode, Sentence] = {
    StaffRefusal.WRONG: Sentence(
        "Nama masuk atau kata sandi tidak cocok. Periksa lalu coba lagi.",
        "Login or password do not match. Check them and try again.",
    ),
    StaffRefusal.LOCKED: Sentence(
        "Terlalu banyak percobaan yang salah. Coba lagi dalam {seconds} detik.",
        "Too many wrong attempts. Try again in {seconds} seconds.",
    ),
    StaffRefusal.LOGIN: Sentence(
        "Nama masuk terdiri atas huruf a–z, angka, titik, garis bawah, atau tanda hubung, paling banyak 40.",
        "A login consists of letters a–z, digits, dots, underscores or hyphens, at most 40.",
    ),
    StaffRefusal.LOGIN_TAKEN: Sentence(
        "Nama masuk {login} sudah dipakai. Pilih yang lain.",
        "The login {login} is already in use. Choose another.",
    ),
    StaffRefusal.PASSWORD_SHORT: Sentence(
        "Kata sandi terlalu pendek. Pakai paling sedikit {least} huruf.",
        "The password is too short. Use at least {least} letters.",
    ),
    StaffRefusal.PASSWORD_LONG: Sentence(
        "Kata sandi terlalu panjang. Pakai paling banyak {most} huruf.",
        "The password is too long. Use at most {most} letters.",
    ),
    StaffRefusal.PASSWORD_IS_LOGIN: Sentence(
        "Kata sandi tidak boleh sama dengan nama masuk. Pilih kata sandi lain.",
        "The password must not be the login. Choose another password.",
    ),
    StaffRefusal.UNKNOWN: Sentence(
        "Petugas itu tidak ada. Periksa daftar petugas.",
        "There is no such staff member. Check the staff list.",
    ),
    StaffRefusal.LAST_ADMINISTRATOR: Sentence(
        "Ini administrator terakhir. Tambahkan administrator lain dahulu.",
        "This is the last administrator. Add another administrator first.",
    ),
}
