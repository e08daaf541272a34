pragma ComponentBehavior: Bound

import QtQuick

// A small arrow at the lower edge while there is more to read below.
Item {
    id: hint

    required property Flickable view
    // Where a page has a margin the mark stays within it, off what can be touched.
    property int room: 88
    readonly property int size: Math.min(64, hint.room - 8)
    readonly property bool more: hint.view.contentHeight - hint.view.contentY - hint.view.height > 12

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: (hint.room - hint.size) / 2
        width: hint.size
        height: hint.size
        radius: hint.size / 2
        visible: hint.more
        color: Theme.action

        Icon {
            anchors.centerIn: parent
            name: "arrow-down-bold"
            color: Theme.actionInk
            size: Math.round(hint.size * 0.56)
        }
    }
}
