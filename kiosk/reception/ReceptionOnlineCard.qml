pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// The online services as a flat card to read: QR, address, mail.
Rectangle {
    id: card

    required property ReceptionModel reception
    property int codeSize: Math.min(card.height - (Theme.compact ? 28 : 48), Theme.portrait ? 240 : 200)

    radius: Theme.cardRadius
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.line

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.compact ? 14 : Theme.inside
        spacing: 32

        QrCode {
            text: card.reception.home.onlineUrl
            spokenName: qsTr("Kode QR layanan daring")
            size: card.codeSize
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            Words {
                Layout.fillWidth: true
                text: qsTr("Layanan daring")
                bold: true
                font.pixelSize: Theme.headingSize - 4
            }

            Words {
                Layout.fillWidth: true
                visible: Theme.portrait || !Theme.largerText
                text: qsTr("24 jam setiap hari. Pindai dengan ponsel atau buka alamat ini.")
                color: Theme.ink2
            }

            Words {
                Layout.fillWidth: true
                text: [card.reception.home.onlineAddress, card.reception.home.mail].filter(part => part !== "").join(Theme.portrait ? "\n" : "   ")
                semibold: true
                color: Theme.action
            }
        }

        TouchButton {
            objectName: "standards-closed"
            visible: !Theme.largerText
            text: qsTr("Informasi")
            iconName: "info-fill"
            onClicked: card.reception.showStandards()
        }
    }
}
