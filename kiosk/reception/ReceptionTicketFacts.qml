pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// Beside the number: how many are ahead, what the ticket is for; on wide screens the QR too.
RowLayout {
    id: facts

    required property TicketModel ticket
    // Larger text on a wide screen: the code and the advice wait on the page behind "Tiket tidak keluar?".
    readonly property bool tight: !Theme.portrait && Theme.largerText

    spacing: 32

    QrCode {
        objectName: "ticket-qr-wide"
        visible: !Theme.portrait && !facts.tight
        text: facts.ticket.qrText
        spokenName: qsTr("Kode QR tiket Anda")
        size: Theme.compact ? (facts.ticket.paper === "none" ? 144 : 190) : facts.ticket.paper === "none" ? 236 : 264
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.compact ? 10 : 20

        RowLayout {
            spacing: 20

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "users-fill"
                color: Theme.highContrast ? Theme.yellow : Theme.action
                size: Theme.compact ? 38 : 48
            }

            Words {
                objectName: "people-ahead"
                Layout.fillWidth: true
                text: facts.ticket.peopleAhead === 0 ? qsTr("Anda yang berikutnya") : qsTr("%n orang di depan Anda", "", facts.ticket.peopleAhead)
                bold: true
                lineHeight: 1
                font.pixelSize: Theme.rangeSize
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.edge
            visible: !facts.tight
            color: Theme.line
        }

        Words {
            Layout.fillWidth: true
            visible: !facts.tight
            text: facts.ticket.paper === "none" ? qsTr("Tunjukkan kepada petugas bila nomor terlewat.") : qsTr("Simpan tiket ini sampai selesai. Tunjukkan kepada petugas bila nomor terlewat.")
            color: Theme.ink2
        }
    }
}
