pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// At which time: those of the hours first, then those outside them, when the appointment opens the door.
ReceptionFrame {
    id: page

    readonly property AppointmentModel appointment: page.reception.appointment

    name: "appointment_time"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        offersNext: false
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 40 : 16
        anchors.bottomMargin: 12
        spacing: Theme.portrait ? Theme.gap : 14

        Title {
            id: title

            Layout.fillWidth: true
            text: qsTr("%1, pukul berapa?").arg(page.appointment.day)
            font.pixelSize: Theme.titleSize - (Theme.portrait ? 8 : 2)
        }

        Banner {
            Layout.fillWidth: true
            objectName: "appointment-trouble"
            visible: page.appointment.error !== ""
            what: page.appointment.error
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Flickable {
                id: view

                anchors.fill: parent
                contentHeight: list.height
                clip: contentHeight > height
                interactive: contentHeight > height
                boundsBehavior: Flickable.StopAtBounds

                Column {
                    id: list

                    width: view.width
                    spacing: Theme.gap

                    AppointmentTimes {
                        width: list.width
                        label: qsTr("Dalam jam layanan")
                        times: page.appointment.times
                        onPicked: key => page.appointment.chooseTime(key)
                    }

                    AppointmentTimes {
                        width: list.width
                        label: qsTr("Di luar jam layanan, pintu dibuka untuk Anda")
                        times: page.appointment.outsideTimes
                        onPicked: key => page.appointment.chooseTime(key)
                    }
                }
            }

            ScrollHint {
                anchors.fill: parent
                anchors.rightMargin: -Theme.margin
                view: view
                room: Theme.margin
            }
        }
    }
}
