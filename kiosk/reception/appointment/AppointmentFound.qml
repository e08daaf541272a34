pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// The appointment that was found: in, if it is time; else a clear word when, and a way to cancel.
ReceptionFrame {
    id: page

    readonly property AppointmentModel appointment: page.reception.appointment

    name: "appointment_found"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        offersNext: page.appointment.found && page.appointment.refused === ""
        nextWord: qsTr("Masuk")
        nextIcon: "sign-in-bold"
        busy: page.appointment.busy
        onNextWanted: page.appointment.comeIn()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 56 : 24
        spacing: Theme.portrait ? Theme.gap : 16

        Title {
            id: title

            Layout.fillWidth: true
            text: page.appointment.cancelled ? qsTr("Janji temu dibatalkan") : page.appointment.refused === "" ? qsTr("Selamat datang") : qsTr("Janji temu Anda")
        }

        Words {
            Layout.fillWidth: true
            visible: page.appointment.cancelled
            objectName: "appointment-gone"
            text: qsTr("Terima kasih sudah memberi tahu. Waktu ini kini dapat dipakai orang lain.")
        }

        Words {
            Layout.fillWidth: true
            visible: page.appointment.found
            text: page.appointment.serviceName
            bold: true
            font.pixelSize: Theme.headingSize
        }

        Words {
            objectName: "appointment-when"
            Layout.fillWidth: true
            visible: page.appointment.found
            text: page.appointment.when
            bold: true
            font.pixelSize: Theme.headingSize
        }

        Banner {
            Layout.fillWidth: true
            objectName: "appointment-refused"
            visible: page.appointment.refused !== ""
            mood: Banner.Mood.Caution
            what: page.appointment.refused
        }

        Words {
            Layout.fillWidth: true
            visible: page.appointment.found && page.appointment.refused === ""
            text: qsTr("Isian dari saat membuat janji sudah tertulis. Lengkapi buku tamu, lalu ambil nomor antrean.")
        }

        BusyButton {
            objectName: "cancel-appointment"
            visible: page.appointment.mayCancel
            kind: TouchButton.Kind.Plain
            text: qsTr("Batalkan janji temu")
            busyText: qsTr("Membatalkan…")
            busy: page.appointment.busy
            iconName: "x-bold"
            onClicked: page.appointment.cancelIt()
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
