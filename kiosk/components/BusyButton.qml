pragma ComponentBehavior: Bound

import QtQuick

// The primary button of a page whose work takes a moment: "Menyimpan…", and a line of progress from one second on.
TouchButton {
    id: button

    property int usualTime: 1000

    kind: TouchButton.Kind.Primary

    ProgressLine {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 14
        visible: patience.done && button.busy
        running: visible
        duration: button.usualTime
    }

    Timer {
        id: patience

        property bool done: false

        interval: 1000
        running: button.busy
        onRunningChanged: patience.done = false
        onTriggered: patience.done = true
    }
}
