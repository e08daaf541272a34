pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// Where to go now, where the number is not given here: to the officer, to the reception, or to the desk that called.
ReceptionFrame {
    id: page

    readonly property TicketModel ticket: page.reception.ticket
    readonly property string sentence: {
        switch (page.ticket.place) {
        case "list":
            return qsTr("Anda sudah terdaftar tanpa nomor. %1 memanggil nama Anda.").arg(page.ticket.officer);
        case "at_reception":
            return qsTr("Buku tamu sudah tersimpan. %1 memberi Anda nomor antrean.").arg(page.ticket.reception);
        default:
            return qsTr("Buku tamu sudah tersimpan. Petugas menunggu Anda.");
        }
    }

    name: "place"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFoot {
        reception: page.reception
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 96 : 32
        spacing: Theme.portrait ? 40 : 20

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "check-circle-fill"
            color: Theme.ok
            size: Theme.portrait ? 200 : 110
        }

        Title {
            id: title

            objectName: "place-heading"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: page.ticket.place === "at_reception" ? qsTr("Silakan ke %1 untuk nomor").arg(page.ticket.reception) : page.ticket.place === "called" ? qsTr("Silakan ke meja yang memanggil %1").arg(page.ticket.label) : qsTr("Silakan ke %1").arg(page.ticket.officer)
        }

        Words {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: page.sentence
        }

        Item {
            Layout.fillHeight: true
        }

        TouchButton {
            objectName: "finish"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.compact ? 88 : 104
            kind: TouchButton.Kind.Primary
            text: qsTr("Selesai")
            iconName: "check-bold"
            iconAfter: true
            onClicked: page.reception.leave()
        }

        ReceptionCountdown {
            objectName: "countdown"
            Layout.fillWidth: true
            ticket: page.ticket
        }
    }
}
