pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// "Janji temu": come with one by code, QR or name, or make a new one.
ReceptionFrame {
    id: page

    required property real keyboardHeight
    readonly property AppointmentModel appointment: page.reception.appointment
    readonly property bool squeezed: page.keyboardHeight > 0 && !Theme.portrait
    // Larger text on a small screen, or a complaint on it: the two ways stand side by side.
    readonly property bool tight: Theme.compact && (Theme.largerText || page.appointment.error !== "")

    function wrongAt(field: string): string {
        return page.appointment.errorField === field ? page.appointment.error : "";
    }

    function look() {
        scan.forceActiveFocus();
        page.appointment.find();
    }

    name: "appointment"
    heading: title.text
    bandHeight: page.squeezed ? Theme.ribbonHeight : Theme.formBandHeight
    onVisibleChanged: if (page.visible)
        scan.forceActiveFocus()
    Component.onCompleted: scan.forceActiveFocus()

    foot: ReceptionFormFoot {
        reception: page.reception
        nextWord: qsTr("Cari")
        nextIcon: "magnifying-glass-bold"
        busyWord: qsTr("Mencari…")
        busy: page.appointment.busy
        onNextWanted: page.look()
    }

    // A scanner's keys come here while no field has the cursor.
    MouseArea {
        id: scan

        anchors.fill: parent
        Accessible.ignored: true
        onClicked: scan.forceActiveFocus()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                page.appointment.scanned();
            else if (event.text !== "")
                page.appointment.scanKey(event.text);
            else
                return;
            event.accepted = true;
        }
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
            text: qsTr("Saya punya janji temu")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "appointment-cancelled"
            visible: page.appointment.cancelled
            mood: Banner.Mood.Good
            what: qsTr("Janji temu dibatalkan.")
            then: qsTr("Terima kasih sudah memberi tahu.")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "appointment-trouble"
            visible: page.appointment.error !== "" && !["code", "name", "contact"].includes(page.appointment.errorField)
            what: page.appointment.error
        }

        TouchField {
            objectName: "code"
            Layout.fillWidth: true
            visible: !page.appointment.byName
            label: page.squeezed ? qsTr("Kode, enam huruf dan angka") : qsTr("Kode, enam huruf dan angka. Atau pindai kode QR janji Anda.")
            text: page.appointment.code
            error: page.wrongAt("code")
            hints: Qt.ImhPreferUppercase | Qt.ImhNoPredictiveText
            nextWord: qsTr("Cari")
            limit: 40
            onEdited: typed => page.appointment.write("code", typed)
            onNextWanted: page.look()
        }

        GridLayout {
            Layout.fillWidth: true
            visible: page.appointment.byName
            columns: Theme.portrait ? 1 : 2
            columnSpacing: 32
            rowSpacing: 20

            TouchField {
                objectName: "who"
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                label: qsTr("Nama saat membuat janji")
                text: page.appointment.who
                error: page.wrongAt("name")
                nextWord: qsTr("Berikutnya")
                limit: 100
                onEdited: typed => page.appointment.write("who", typed)
                onNextWanted: reach.take()
            }

            TouchField {
                id: reach

                objectName: "reach"
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                label: qsTr("Nomor WhatsApp atau email")
                text: page.appointment.reach
                error: page.wrongAt("contact")
                hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                nextWord: qsTr("Cari")
                onEdited: typed => page.appointment.write("reach", typed)
                onNextWanted: page.look()
            }
        }

        GridLayout {
            Layout.fillWidth: true
            visible: !page.squeezed
            columns: page.tight ? 2 : 1
            columnSpacing: 20
            rowSpacing: Theme.portrait ? Theme.gap : 12

            TouchButton {
                objectName: "by-name"
                text: page.appointment.byName ? qsTr("Cari dengan kode") : qsTr("Tanpa kode? Cari dengan nama")
                iconName: page.appointment.byName ? "qr-code-bold" : "user-circle"
                onClicked: page.appointment.useName(!page.appointment.byName)
            }

            Title {
                Layout.fillWidth: true
                Layout.topMargin: Theme.portrait ? 48 : 12
                visible: page.keyboardHeight <= 0 && !page.tight
                text: qsTr("Belum punya?")
            }

            TouchButton {
                objectName: "make-appointment"
                visible: page.keyboardHeight <= 0
                kind: TouchButton.Kind.Primary
                text: qsTr("Buat janji temu")
                iconName: "calendar-blank-fill"
                onClicked: page.appointment.start()
            }
        }
    }
}
