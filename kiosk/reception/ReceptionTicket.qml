pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// The number: huge, with its QR and what to do next, there before a printer is asked.
ReceptionFrame {
    id: page

    readonly property TicketModel ticket: page.reception.ticket
    readonly property bool paperComes: page.ticket.paper !== "none"

    name: "ticket"
    heading: page.paperComes ? qsTr("Silakan ambil tiket Anda") : qsTr("Ini nomor antrean Anda")

    foot: ReceptionFoot {
        reception: page.reception
        tight: Theme.portrait || Theme.compact

        TouchButton {
            objectName: "keep-link"
            visible: page.reception.returning.offersPin || page.reception.returning.offersCard
            sidePadding: 20
            text: Theme.portrait ? qsTr("PIN atau kartu") : qsTr("Lebih cepat lain kali: PIN atau kartu")
            iconName: "identification-card-fill"
            textSize: Theme.portrait ? (Theme.largerText ? 28 : 30) : Theme.compact ? 26 : 30
            onClicked: page.reception.showKeep()
        }
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.portrait ? 36 : 16
        anchors.bottomMargin: Theme.portrait ? 32 : 16
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.compact ? 32 : 64
        rowSpacing: 28

        ColumnLayout {
            Layout.fillWidth: true
            Layout.columnSpan: 1
            visible: Theme.portrait
            spacing: 8

            ReceptionTicketHeading {
                Layout.fillWidth: true
                page: page.heading
                paper: page.ticket.paper
                centred: true
            }
        }

        ReceptionTicketCard {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.portrait ? 900 : Theme.landscape ? 860 : 540
            Layout.fillHeight: !Theme.portrait
            Layout.preferredHeight: Theme.portrait ? (Theme.largerText ? 850 : 930) : -1
            ticket: page.ticket
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.compact ? (Theme.largerText ? 8 : 12) : Theme.landscape ? 16 : 28

            ReceptionTicketHeading {
                Layout.fillWidth: true
                visible: !Theme.portrait
                page: page.heading
                paper: page.ticket.paper
                centred: false
            }

            ReceptionTicketFacts {
                Layout.fillWidth: true
                visible: !Theme.portrait
                ticket: page.ticket
            }

            ReceptionNextSteps {
                Layout.fillWidth: true
                visible: !Theme.largerText && !Theme.compact
            }

            Item {
                Layout.fillHeight: true
            }

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.largerText ? 1 : 2
                columnSpacing: 20
                rowSpacing: Theme.touchGap

                TouchButton {
                    objectName: "no-paper"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    Layout.preferredHeight: Theme.compact ? (Theme.largerText ? 80 : 88) : Theme.landscape || Theme.largerText ? 104 : 118
                    text: qsTr("Tiket tidak keluar?")
                    sidePadding: 16
                    textSize: Theme.compact && !Theme.largerText ? 26 : Theme.buttonSize
                    iconName: "printer-fill"
                    onClicked: page.reception.showNoPaper()
                }

                TouchButton {
                    objectName: "finish"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    Layout.preferredHeight: Theme.compact ? (Theme.largerText ? 80 : 88) : Theme.landscape || Theme.largerText ? 104 : 118
                    kind: TouchButton.Kind.Primary
                    text: qsTr("Selesai")
                    iconName: "check-bold"
                    iconAfter: true
                    onClicked: page.reception.leave()
                }
            }

            ReceptionCountdown {
                objectName: "countdown"
                Layout.fillWidth: true
                ticket: page.ticket
            }
        }
    }
}
