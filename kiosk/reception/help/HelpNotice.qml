pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// What became of the call: it rings, somebody comes, or it could not be sent. Touching it goes on alone.
Rectangle {
    id: notice

    required property HelpModel help

    objectName: "help-notice"
    implicitHeight: row.implicitHeight + 2 * Theme.inside
    radius: Theme.cardRadius
    color: Theme.card
    border.width: Theme.selectedEdge
    border.color: notice.help.state === "failed" ? Theme.bad : Theme.action
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.margins: Theme.inside
        spacing: Theme.inside

        Icon {
            name: notice.help.state === "coming" ? "check-circle-fill" : notice.help.state === "failed" ? "warning-circle-fill" : "hand-waving-bold"
            color: notice.help.state === "coming" ? Theme.ok : notice.help.state === "failed" ? Theme.bad : Theme.action
            size: 48
        }

        Words {
            id: words

            objectName: "help-words"
            Layout.fillWidth: true
            semibold: true
            text: notice.help.state === "coming" ? qsTr("Petugas segera datang.") : notice.help.state === "failed" ? qsTr("Panggilan tidak terkirim. Silakan hampiri resepsionis.") : qsTr("Petugas dipanggil. Mohon tunggu sebentar.")
        }

        TouchButton {
            objectName: "help-dismiss"
            kind: TouchButton.Kind.Quiet
            text: notice.help.state === "ringing" ? qsTr("Tidak jadi") : qsTr("Baik")
            onClicked: notice.help.dismiss()
        }
    }
}
