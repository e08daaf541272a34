pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// Who comes: name, how to reach them, what for.
ReceptionFrame {
    id: page

    required property real keyboardHeight
    readonly property AppointmentModel appointment: page.reception.appointment
    readonly property bool squeezed: page.keyboardHeight > 0 && !Theme.portrait

    function wrongAt(field: string): string {
        return page.appointment.errorField === field ? page.appointment.error : "";
    }

    function goOn() {
        rest.forceActiveFocus();
        page.appointment.tellWho();
    }

    name: "appointment_who"
    heading: title.text
    bandHeight: page.squeezed ? Theme.ribbonHeight : Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        onNextWanted: page.goOn()
    }

    MouseArea {
        id: rest

        anchors.fill: parent
        Accessible.ignored: true
        onClicked: rest.forceActiveFocus()
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        anchors.topMargin: page.squeezed ? 8 : Theme.portrait ? 40 : 16
        spacing: Theme.portrait ? Theme.gap : 12

        Title {
            id: title

            Layout.fillWidth: true
            visible: !page.squeezed
            text: qsTr("Siapa yang akan datang?")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 32
            rowSpacing: Theme.portrait ? 24 : 10

            TouchField {
                objectName: "name"
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                visible: !page.squeezed || !purpose.input.activeFocus
                label: qsTr("Nama lengkap")
                text: page.appointment.name
                error: page.wrongAt("name")
                nextWord: qsTr("Berikutnya")
                limit: 100
                onEdited: typed => page.appointment.write("name", typed)
                onNextWanted: contact.take()
            }

            TouchField {
                id: contact

                objectName: "contact"
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                visible: !page.squeezed || !purpose.input.activeFocus
                label: qsTr("Nomor WhatsApp atau email")
                text: page.appointment.contact
                error: page.wrongAt("contact")
                hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                nextWord: qsTr("Berikutnya")
                onEdited: typed => page.appointment.write("contact", typed)
                onNextWanted: purpose.take()
            }

            TouchField {
                id: purpose

                objectName: "purpose"
                Layout.fillWidth: true
                Layout.columnSpan: Theme.portrait ? 1 : 2
                label: qsTr("Keperluan, dengan kata Anda sendiri")
                text: page.appointment.purpose
                error: page.wrongAt("purpose")
                nextWord: qsTr("Lanjut")
                limit: 200
                onEdited: typed => page.appointment.write("purpose", typed)
                onNextWanted: page.goOn()
            }
        }
    }
}
