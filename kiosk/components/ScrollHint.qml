pragma ComponentBehavior: Bound

import QtQuick

// A small arrow at the lower edge while there is more to read below.
Item {
    id: hint

    required property Flickable view
    readonly property bool more: hint.view.contentHeight - hint.view.contentY - hint.view.height > 12

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 12
        width: 64
        height: 64
        radius: 32
        visible: hint.more
        color: Theme.action

        Icon {
            anchors.centerIn: parent
            name: "arrow-down-bold"
            color: Theme.actionInk
            size: 36
        }
    }
}
