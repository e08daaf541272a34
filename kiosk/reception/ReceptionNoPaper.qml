pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// "Tiket tidak keluar?": what we know of the paper, another print, and that the number holds anyway.
ReceptionFrame {
    id: page

    readonly property TicketModel ticket: page.reception.ticket

    name: "no_paper"
    heading: qsTr("Tiket tidak keluar?")

    foot: ReceptionFoot {
        reception: page.reception

        TouchButton {
            objectName: "back"
            sidePadding: 20
            text: qsTr("Kembali")
            iconName: "arrow-left-bold"
            textSize: Theme.portrait && Theme.largerText ? 32 : Theme.buttonSize
            onClicked: page.reception.back()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.portrait ? 48 : 16
        anchors.bottomMargin: Theme.portrait ? 48 : 16
        spacing: Theme.portrait ? 32 : 12

        Title {
            Layout.fillWidth: true
            text: page.heading
        }

        Banner {
            Layout.fillWidth: true
            objectName: "print-outcome"
            mood: page.ticket.paper === "printed" ? Banner.Mood.Good : Banner.Mood.Caution
            what: {
                switch (page.ticket.paper) {
                case "printed":
                    return qsTr("Tiket Anda sudah tercetak.");
                case "coming":
                    return qsTr("Tiket Anda sedang dicetak.");
                case "unsure":
                    return qsTr("Kami belum tahu pasti apakah tiket keluar.");
                default:
                    return qsTr("Tiket tidak dapat dicetak sekarang.");
                }
            }
            then: {
                switch (page.ticket.paper) {
                case "printed":
                    return qsTr("Lihat tempat keluar kertas di bawah layar ini.");
                case "coming":
                    return qsTr("Tunggu sebentar, kertas keluar di bawah layar ini.");
                case "unsure":
                    return qsTr("Tiket belum terlihat? Sentuh “Cetak lagi”, atau foto nomor di layar.");
                default:
                    return qsTr("Foto nomor di layar ini; nomor Anda tetap berlaku.");
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.compact ? 32 : 64

            QrCode {
                text: page.ticket.qrText
                spokenName: qsTr("Kode QR tiket Anda")
                size: Theme.portrait ? 300 : Theme.compact ? 190 : 260
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: qsTr("Nomor antrean Anda")
                    color: Theme.ink2
                }

                Words {
                    Layout.fillWidth: true
                    objectName: "no-paper-number"
                    text: page.ticket.label
                    wrapMode: Text.NoWrap
                    lineHeight: 0.95
                    font.family: Theme.heavy
                    font.pixelSize: Theme.compact ? 120 : Theme.landscape ? 170 : 210
                }

                BusyButton {
                    objectName: "reprint"
                    Layout.topMargin: Theme.compact ? 8 : 24
                    Layout.preferredWidth: Theme.compact ? 340 : 420
                    visible: page.ticket.mayReprint || page.ticket.reprinting
                    text: qsTr("Cetak lagi")
                    busyText: qsTr("Mencetak…")
                    busy: page.ticket.reprinting
                    iconName: "printer-fill"
                    onClicked: page.reception.reprint()
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }

        ReceptionCountdown {
            Layout.fillWidth: true
            ticket: page.ticket
        }
    }
}
