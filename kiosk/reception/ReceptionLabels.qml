pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What each field of the guest book is called, and which keyboard it wants.
QtObject {
    function label(key: string): string {
        switch (key) {
        case "name":
            return qsTr("Nama lengkap");
        case "email":
            return qsTr("Email");
        case "phone":
            return qsTr("Nomor WhatsApp");
        case "birth_year":
            return qsTr("Tahun lahir");
        case "gender":
            return qsTr("Jenis kelamin");
        case "education":
            return qsTr("Pendidikan tertinggi yang ditamatkan");
        case "occupation":
            return qsTr("Pekerjaan utama");
        case "institution":
            return qsTr("Nama instansi");
        case "institution_category":
            return qsTr("Kategori instansi");
        case "purpose":
            return qsTr("Pemanfaatan utama hasil kunjungan");
        default:
            return qsTr("Ceritakan data atau layanan yang Anda cari");
        }
    }

    function hints(key: string): int {
        switch (key) {
        case "email":
            return Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText;
        case "phone":
            return Qt.ImhDialableCharactersOnly;
        case "birth_year":
            return Qt.ImhDialableCharactersOnly | Qt.ImhDigitsOnly;
        default:
            return Qt.ImhNoPredictiveText;
        }
    }
}
