pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// Every state of the touch components on one sheet, for looking at and for tests.
Window {
    id: sheet

    property int presses: 0
    property bool contrast: false
    property bool larger: false

    width: 1600
    height: 1000
    visible: true
    color: Theme.paper
    title: "kit-states"

    Binding {
        target: Theme
        property: "highContrast"
        value: sheet.contrast
    }
    Binding {
        target: Theme
        property: "largerText"
        value: sheet.larger
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 48
        spacing: 28

        Title {
            text: "Keadaan komponen layar sentuh"
        }

        RowLayout {
            spacing: 20

            TouchButton {
                objectName: "primary"
                kind: TouchButton.Kind.Primary
                text: "Lanjut"
                iconName: "arrow-right-bold"
                iconAfter: true
                onClicked: sheet.presses += 1
            }
            TouchButton {
                objectName: "plain"
                text: "Kembali"
                iconName: "arrow-left-bold"
            }
            TouchButton {
                objectName: "disabled"
                text: "Lanjut"
                enabled: false
            }
            BusyButton {
                objectName: "busy"
                text: "Simpan"
                busyText: "Menyimpan…"
                busy: true
                onClicked: sheet.presses += 100
            }
            TouchButton {
                objectName: "help"
                kind: TouchButton.Kind.Help
                text: "Bantuan"
                iconName: "hand-waving"
            }
            TouchButton {
                objectName: "quiet"
                kind: TouchButton.Kind.Quiet
                text: "Batal"
                iconName: "x-bold"
            }
            LanguageSwitch {
                language: "id"
            }
        }

        RowLayout {
            spacing: 24

            TouchField {
                objectName: "empty"
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                label: "Biasa"
            }
            TouchField {
                objectName: "right"
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                label: "Benar"
                text: "Ratna Ayu Lestari"
                correct: true
            }
            TouchField {
                objectName: "wrong"
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                label: "Salah"
                text: "0812"
                error: "Nomor kurang panjang"
            }
        }

        ChoiceChips {
            objectName: "education"
            label: "Pendidikan tertinggi yang ditamatkan"
            chosen: "3"
            choices: [
                {
                    "code": "1",
                    "label": "SLTA ke bawah"
                },
                {
                    "code": "3",
                    "label": "D4/S1"
                },
                {
                    "code": "4",
                    "label": "S2"
                }
            ]
        }

        RowLayout {
            spacing: 20

            FootToggle {
                objectName: "toggle-off"
                iconName: "text-aa-bold"
                text: "Teks besar"
            }
            FootToggle {
                objectName: "toggle-on"
                iconName: "text-aa-bold"
                text: "Teks besar"
                on: true
            }
            CheckRow {
                objectName: "check"
                Layout.fillWidth: true
                text: "Saya mengerti untuk apa data saya dipakai."
                ticked: true
            }
            TextLink {
                objectName: "link"
                text: "Untuk apa data ini?"
                iconName: "shield-check-fill"
            }
        }

        RowLayout {
            spacing: 20

            Banner {
                Layout.fillWidth: true
                mood: Banner.Mood.Good
                what: "Data Anda tersimpan."
                then: "Silakan lanjut ke langkah berikutnya."
            }
            Banner {
                Layout.fillWidth: true
                what: "Kertas tiket habis."
                then: "Foto nomor di layar ini. Nomor Anda tetap berlaku."
            }
            Banner {
                Layout.fillWidth: true
                mood: Banner.Mood.Bad
                what: "Sambungan terputus."
                then: "Isian Anda aman. Kami coba lagi setiap 5 detik."
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
