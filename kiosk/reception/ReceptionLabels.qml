pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// What each field of the guest book is called, and which keyboard it wants.
QtObject {
    function label(key: string): string {
        switch (key.split(".").pop()) {
        case "identity_type":
            return qsTr("Kartu identitas");
        case "identity_number":
            return qsTr("Nomor kartu");
        case "identity_valid":
            return qsTr("Kartu ini masih berlaku");
        case "account":
            return qsTr("Sudah punya akun di portal PST?");
        case "companion":
            return qsTr("Anda datang dengan siapa?");
        case "visit_kind":
            return qsTr("Datang sendiri atau berkelompok?");
        case "group_men":
            return qsTr("Jumlah laki-laki");
        case "group_women":
            return qsTr("Jumlah perempuan");
        case "disability":
            return qsTr("Apakah Anda penyandang disabilitas?");
        case "disability_kind":
            return qsTr("Ragam disabilitas");
        case "wants_priority":
            return qsTr("Saya ingin didahulukan");
        case "assistance":
            return qsTr("Bantuan yang Anda perlukan");
        case "media":
            return qsTr("Anda ingin membaca secara apa?");
        case "nationality":
            return qsTr("Kewarganegaraan");
        case "detail":
            return qsTr("Data apa yang Anda butuhkan?");
        case "region":
            return qsTr("Wilayah");
        case "first_year":
            return qsTr("Tahun");
        case "last_year":
            return qsTr("Sampai tahun");
        case "level":
            return qsTr("Tingkat wilayah");
        case "period":
            return qsTr("Periode data");
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

    // In a list of fields, where a question would be too much.
    function brief(key: string): string {
        switch (key) {
        case "account":
            return qsTr("Akun portal PST");
        case "visit_kind":
            return qsTr("Datang sendiri atau berkelompok");
        case "disability":
            return qsTr("Penyandang disabilitas");
        case "wanted_services":
            return qsTr("Layanan lain");
        case "data_needs":
            return qsTr("Rincian data");
        case "temperature":
            return qsTr("Suhu tubuh");
        case "need":
            return qsTr("Data atau layanan yang Anda cari");
        default:
            return label(key);
        }
    }

    function hints(key: string): int {
        switch (key.split(".").pop()) {
        case "group_men":
        case "group_women":
        case "first_year":
        case "last_year":
            return Qt.ImhDialableCharactersOnly | Qt.ImhDigitsOnly;
        case "identity_number":
            return Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferNumbers;
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
