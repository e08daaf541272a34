pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// The chosen way to complain: a code for the phone, the address as the office writes it, what it tells of the sender.
Rectangle {
    id: panel

    required property var channel
    required property string kind
    readonly property bool scanned: panel.channel.link !== ""
    readonly property int codeSize: Theme.portrait ? 420 : Theme.compact ? (Theme.largerText ? 240 : 280) : 400
    readonly property string how: {
        switch (panel.channel.kind) {
        case "box":
            return qsTr("Tulis di kertas, lalu masukkan ke kotak ini.");
        case "mail":
            return qsTr("Pindai untuk menulis email.");
        case "whatsapp":
            return qsTr("Pindai untuk membuka WhatsApp.");
        case "sms_whatsapp":
            return qsTr("Pindai untuk membuka WhatsApp, atau kirim SMS.");
        default:
            return qsTr("Pindai untuk membuka halamannya.");
        }
    }
    readonly property string privacy: {
        switch (panel.channel.kind) {
        case "box":
            return qsTr("Nama tidak harus ditulis.");
        case "mail":
            return qsTr("Alamat email Anda terlihat oleh penerima.");
        case "whatsapp":
        case "sms_whatsapp":
            return qsTr("Nomor ponsel Anda terlihat oleh penerima.");
        default:
            return qsTr("Data yang diminta halaman itu mengikuti aturannya sendiri.");
        }
    }

    radius: Theme.cardRadius
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.line

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.compact ? 20 : 32
        columns: 2
        columnSpacing: Theme.compact ? 28 : 40

        QrCode {
            objectName: "channel-code"
            Layout.alignment: Qt.AlignVCenter
            visible: panel.scanned
            text: panel.channel.link
            spokenName: qsTr("Kode QR: %1").arg(panel.channel.value)
            size: panel.codeSize
        }

        Icon {
            Layout.alignment: Qt.AlignVCenter
            visible: !panel.scanned
            name: panel.channel.icon
            color: Theme.control
            size: Theme.compact ? 140 : 200
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: Theme.compact ? 10 : 18

            Words {
                Layout.fillWidth: true
                text: panel.kind
                bold: true
                lineHeight: 1
                font.pixelSize: Theme.headingSize
            }

            Words {
                Layout.fillWidth: true
                objectName: "channel-value"
                text: panel.channel.value
                semibold: true
                color: Theme.action
                wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                font.pixelSize: Theme.headingSize - (Theme.compact ? 4 : 6)
            }

            Words {
                Layout.fillWidth: true
                objectName: "channel-note"
                visible: text !== ""
                text: panel.channel.note
                semibold: true
            }

            Words {
                Layout.fillWidth: true
                text: panel.how
                color: Theme.ink2
            }

            Words {
                Layout.fillWidth: true
                objectName: "channel-privacy"
                text: panel.privacy
                color: Theme.ink2
            }
        }
    }
}
