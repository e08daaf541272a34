pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// What will be booked, what the data are for, and the one button that books.
ReceptionFrame {
    id: page

    readonly property AppointmentModel appointment: page.reception.appointment
    readonly property ConsentModel consent: page.reception.consent

    name: "appointment_confirm"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        nextWord: qsTr("Buat janji")
        nextIcon: "check-bold"
        busyWord: qsTr("Menyimpan…")
        busy: page.appointment.busy
        onNextWanted: page.appointment.book()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 40 : 14
        anchors.bottomMargin: 12
        spacing: Theme.portrait ? Theme.gap : 10

        Banner {
            Layout.fillWidth: true
            objectName: "appointment-trouble"
            visible: page.appointment.error !== ""
            what: page.appointment.error
        }

        Title {
            id: title

            objectName: "appointment-when"
            Layout.fillWidth: true
            text: page.appointment.when
            font.pixelSize: Theme.titleSize - (Theme.portrait ? 12 : 4)
        }

        Words {
            Layout.fillWidth: true
            text: [page.appointment.serviceName, page.appointment.name].join(", ") + (page.appointment.outside ? ". " + qsTr("Di luar jam layanan, pintu dibuka untuk Anda.") : ".")
        }

        ReceptionPoints {
            id: points

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: points.wanted
            points: page.consent.points
        }

        CheckRow {
            objectName: "agreement"
            Layout.fillWidth: true
            text: page.consent.agreement
            ticked: page.appointment.agreed
            wrong: page.appointment.consentMissed
            onClicked: page.appointment.toggleAgreement()
        }

        FieldError {
            Layout.fillWidth: true
            objectName: "agreement-error"
            sentence: page.appointment.consentMissed ? qsTr("Sentuh kotak persetujuan dahulu agar kami dapat mencatat data Anda.") : ""
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
