pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components
import kiosk.reception

// A page of the lobby: the frame with the way back, and room for one more button.
ReceptionFrame {
    id: page

    readonly property var lobby: page.reception.lobby
    default property alias room: inside.data
    property alias buttons: more.data

    content: [
        Item {
            id: inside

            anchors.fill: parent
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            anchors.topMargin: Theme.compact ? 18 : 32
            anchors.bottomMargin: Theme.compact ? 18 : 32
        }
    ]

    foot: ReceptionFoot {
        reception: page.reception
        tight: Theme.compact && more.children.length > 0

        Row {
            id: more

            spacing: 16
        }

        TouchButton {
            objectName: "back"
            sidePadding: 20
            text: qsTr("Kembali")
            iconName: "arrow-left-bold"
            textSize: Theme.portrait && Theme.largerText ? 32 : Theme.buttonSize
            onClicked: page.reception.back()
        }
    }
}
