pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// The ticket as a card with a torn edge: service bar, number, and in portrait QR and facts below the fold.
Item {
    id: card

    required property TicketModel ticket
    readonly property int fold: Theme.portrait ? 556 : card.height
    readonly property int numberSize: Math.min(Theme.heroSize, Math.round((card.width - 60) / Math.max(4, card.ticket.label.length) * 1.68))

    Lipped {
        anchors.fill: parent
        lipHeight: Theme.cardLipHeight
        radius: 32
        edgeColor: Theme.line
    }

    Rectangle {
        id: bar

        width: parent.width
        height: Theme.compact ? 84 : 118
        radius: Theme.highContrast ? 0 : 32
        color: Theme.highContrast ? Theme.black : Theme.tone(card.ticket.colour)
        border.width: Theme.highContrast ? Theme.edge : 0
        border.color: Theme.line

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: parent.height / 2
            visible: !Theme.highContrast
            color: parent.color
        }

        Row {
            anchors.centerIn: parent
            spacing: 24

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: card.ticket.icon
                color: Theme.highContrast ? Theme.yellow : Theme.white
                size: Theme.compact ? 44 : 60
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, card.width - 160)
                text: card.ticket.service
                color: Theme.white
                bold: true
                lineHeight: 0.95
                font.pixelSize: card.ticket.service.length > 26 ? (Theme.compact ? 30 : 38) : Theme.compact ? 34 : 46
            }
        }
    }

    Column {
        anchors.top: bar.bottom
        anchors.topMargin: Theme.portrait ? 20 : Math.max(8, (card.fold - bar.height - height) / 2 - 12)
        width: parent.width
        spacing: -Math.round(card.numberSize * 0.1)

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Nomor antrean Anda")
            color: Theme.ink2
            font.pixelSize: Theme.bodySize + (Theme.compact ? 1 : 6)
        }

        Words {
            objectName: "ticket-number"
            anchors.horizontalCenter: parent.horizontalCenter
            text: card.ticket.label
            wrapMode: Text.NoWrap
            lineHeight: 1
            font.family: Theme.heavy
            font.pixelSize: card.numberSize
            Accessible.name: qsTr("Nomor antrean Anda %1").arg(card.ticket.label)
        }
    }

    ReceptionTear {
        y: card.fold - height / 2
        width: parent.width
        visible: Theme.portrait
    }

    RowLayout {
        anchors.top: parent.top
        anchors.topMargin: card.fold + 24
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 32
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 36
        anchors.rightMargin: 36
        visible: Theme.portrait
        spacing: 40

        QrCode {
            objectName: "ticket-qr"
            text: card.ticket.qrText
            spokenName: qsTr("Kode QR tiket Anda")
            size: Theme.largerText ? 250 : 300
        }

        ReceptionTicketFacts {
            Layout.fillWidth: true
            ticket: card.ticket
        }
    }
}
