pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// The small mark beside the clock: what stands here may be old.
Rectangle {
    id: mark

    objectName: "lost"
    implicitWidth: words.width + 56
    implicitHeight: words.height + 24
    radius: mark.implicitHeight / 2
    color: Theme.panel
    border.width: DisplayTheme.edge
    border.color: Theme.panelEdge
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Row {
        id: words

        anchors.centerIn: parent
        spacing: 14

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "warning-fill"
            color: Theme.call
            size: DisplayTheme.smallest + 4
        }

        Words {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Sambungan terputus")
            color: Theme.bandInk
            lineHeight: 1
            font.pixelSize: DisplayTheme.smallest
            Accessible.ignored: true
        }
    }
}
