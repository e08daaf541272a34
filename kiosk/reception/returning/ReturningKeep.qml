pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// After the number: a PIN or a visitor card, so that the next guest book is filled in by itself.
ReceptionFrame {
    id: page

    required property real keyboardHeight
    readonly property ReturningModel returning: page.reception.returning
    readonly property bool squeezed: page.keyboardHeight > 0 && !Theme.portrait

    name: "keep"
    heading: title.text
    bandHeight: page.squeezed ? Theme.ribbonHeight : Theme.formBandHeight

    foot: ReceptionFoot {
        reception: page.reception
        tight: Theme.portrait || Theme.compact

        TouchButton {
            objectName: "back"
            sidePadding: Theme.portrait && Theme.largerText ? 8 : 20
            text: qsTr("Kembali")
            iconName: "arrow-left-bold"
            textSize: Theme.portrait && Theme.largerText ? 30 : Theme.buttonSize
            onClicked: page.reception.back()
        }

        TouchButton {
            objectName: "finish"
            sidePadding: Theme.portrait && Theme.largerText ? 8 : 20
            kind: TouchButton.Kind.Primary
            text: qsTr("Selesai")
            textSize: Theme.portrait && Theme.largerText ? 30 : Theme.buttonSize
            onClicked: page.reception.leave()
        }
    }

    MouseArea {
        id: rest

        anchors.fill: parent
        Accessible.ignored: true
        onClicked: rest.forceActiveFocus()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: page.squeezed ? 8 : Theme.portrait ? 40 : 16
        anchors.bottomMargin: 16
        spacing: Theme.portrait ? Theme.gap : 14

        Title {
            id: title

            Layout.fillWidth: true
            visible: !page.squeezed
            text: qsTr("Lebih cepat lain kali")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "keep-trouble"
            visible: page.returning.error !== "" && !["new_pin", "again"].includes(page.returning.errorField)
            what: page.returning.error
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 24
            rowSpacing: 24

            ReturningCard {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait && !page.squeezed
                Layout.preferredWidth: 12
                headed: !page.squeezed
                visible: page.returning.offersPin || page.returning.chosen
                heading: page.returning.chosen ? qsTr("PIN tersimpan") : qsTr("Dengan PIN")
                words: page.squeezed || (Theme.compact && page.returning.error !== "") ? "" : page.returning.chosen ? qsTr("Lain kali, masuklah dengan %1 dan PIN Anda.").arg(page.returning.offerContact) : Theme.compact ? qsTr("Untuk %1.").arg(page.returning.offerContact) : qsTr("Untuk %1. Pilih enam angka yang mudah Anda ingat dan sukar ditebak orang.").arg(page.returning.offerContact)
                iconName: page.returning.chosen ? "check-circle-fill" : "key-fill"

                ReturningPinFields {
                    Layout.fillWidth: true
                    visible: page.returning.offersPin
                    returning: page.returning
                    onDone: {
                        rest.forceActiveFocus();
                        page.returning.choose();
                    }
                }

                BusyButton {
                    objectName: "save-pin"
                    Layout.preferredWidth: Math.max(implicitWidth, 320)
                    visible: page.returning.offersPin && !page.squeezed
                    text: qsTr("Simpan PIN")
                    busyText: qsTr("Menyimpan…")
                    busy: page.returning.busy
                    iconName: "check-bold"
                    onClicked: {
                        rest.forceActiveFocus();
                        page.returning.choose();
                    }
                }
            }

            ReturningCard {
                Layout.fillWidth: true
                Layout.fillHeight: !Theme.portrait
                Layout.preferredWidth: 8
                visible: page.returning.offersCard && page.keyboardHeight <= 0
                heading: qsTr("Dengan kartu pengunjung")
                words: page.returning.cardText !== "" ? qsTr("Foto kode ini sekarang; tidak ditampilkan lagi.") : page.returning.cardPrinted ? qsTr("Kartu keluar di bawah layar ini. Simpan baik-baik.") : qsTr("Kode QR di kertas atau di ponsel Anda. Siapa pun yang memegangnya dapat masuk, simpan baik-baik.")
                iconName: "qr-code-bold"

                QrCode {
                    objectName: "card-code"
                    Layout.alignment: Qt.AlignHCenter
                    visible: page.returning.cardText !== ""
                    text: page.returning.cardText
                    spokenName: qsTr("Kode QR kartu pengunjung")
                    size: Theme.portrait ? 360 : Theme.compact ? 200 : 300
                }

                GridLayout {
                    Layout.fillWidth: true
                    visible: page.returning.cardText === "" && !page.returning.cardPrinted
                    columns: Theme.portrait && !Theme.largerText ? 2 : 1
                    columnSpacing: 16
                    rowSpacing: 12

                    TouchButton {
                        objectName: "print-card"
                        Layout.fillWidth: true
                        visible: page.reception.ticket.paper !== "none"
                        enabled: !page.returning.busy
                        text: qsTr("Cetak kartu")
                        iconName: "printer-fill"
                        onClicked: page.returning.takeCard(true)
                    }

                    TouchButton {
                        objectName: "show-card"
                        Layout.fillWidth: true
                        enabled: !page.returning.busy
                        text: qsTr("Tampilkan di layar")
                        iconName: "device-mobile-bold"
                        onClicked: page.returning.takeCard(false)
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        ReceptionCountdown {
            Layout.fillWidth: true
            visible: page.keyboardHeight <= 0
            ticket: page.reception.ticket
        }
    }
}
