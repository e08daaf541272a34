pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// Booked: the code and its QR to keep, when to come, and a slip for who wants paper.
ReceptionFrame {
    id: page

    readonly property AppointmentModel appointment: page.reception.appointment

    name: "appointment_done"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFoot {
        reception: page.reception

        TouchButton {
            objectName: "finish"
            kind: TouchButton.Kind.Primary
            sidePadding: 20
            textSize: Theme.portrait && Theme.largerText ? 30 : Theme.buttonSize
            text: qsTr("Selesai")
            onClicked: page.reception.leave()
        }
    }

    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 56 : 20
        anchors.bottomMargin: 16
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 64
        rowSpacing: 32

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.portrait ? 24 : 14

            Title {
                id: title

                Layout.fillWidth: true
                text: qsTr("Janji temu Anda tercatat")
            }

            Banner {
                Layout.fillWidth: true
                objectName: "appointment-trouble"
                visible: page.appointment.error !== ""
                what: page.appointment.error
                then: qsTr("Foto kode di layar ini.")
            }

            Words {
                Layout.fillWidth: true
                text: page.appointment.serviceName
                bold: true
                font.pixelSize: Theme.headingSize
            }

            Words {
                objectName: "appointment-when"
                Layout.fillWidth: true
                text: page.appointment.when
                bold: true
                font.pixelSize: Theme.headingSize
            }

            Words {
                Layout.fillWidth: true
                text: qsTr("Datanglah antara pukul %1 dan %2. Sentuh Janji temu di layar ini, lalu tunjukkan atau ketik kode.").arg(page.appointment.comeFrom).arg(page.appointment.comeUntil)
            }

            Words {
                Layout.fillWidth: true
                visible: !(Theme.compact && Theme.largerText)
                text: page.appointment.printed ? qsTr("Kertas keluar di bawah layar ini.") : qsTr("Foto kode ini atau catat hurufnya. Tidak jadi datang? Batalkan dengan kode yang sama.")
                color: Theme.ink2
            }

            BusyButton {
                objectName: "print-slip"
                visible: !page.appointment.printed
                text: qsTr("Cetak")
                busyText: qsTr("Mencetak…")
                busy: page.appointment.busy
                iconName: "printer-fill"
                kind: TouchButton.Kind.Plain
                onClicked: page.appointment.printSlip()
            }
        }

        Rectangle {
            Layout.alignment: Theme.portrait ? Qt.AlignHCenter | Qt.AlignTop : Qt.AlignTop
            Layout.preferredWidth: Theme.portrait ? 640 : Theme.compact ? 420 : 560
            Layout.preferredHeight: ticket.implicitHeight + 2 * Theme.inside
            radius: Theme.cardRadius
            color: Theme.card
            border.width: Theme.edge
            border.color: Theme.line

            ColumnLayout {
                id: ticket

                anchors.centerIn: parent
                spacing: Theme.compact ? 6 : 16

                QrCode {
                    objectName: "appointment-qr"
                    Layout.alignment: Qt.AlignHCenter
                    text: page.appointment.doneQr
                    spokenName: qsTr("Kode QR janji temu")
                    size: Theme.portrait ? 440 : Theme.compact ? 260 : 360
                }

                Words {
                    Layout.alignment: Qt.AlignHCenter
                    text: qsTr("Kode janji temu")
                    color: Theme.ink2
                }

                Words {
                    objectName: "appointment-code"
                    Layout.alignment: Qt.AlignHCenter
                    text: page.appointment.doneCode
                    bold: true
                    lineHeight: 1
                    font.family: Theme.heavy
                    font.pixelSize: Theme.portrait ? 96 : Theme.compact ? 60 : 84
                }
            }
        }

        Item {
            Layout.fillHeight: true
            visible: Theme.portrait
        }
    }
}
