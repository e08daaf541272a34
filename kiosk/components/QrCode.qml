pragma ComponentBehavior: Bound

import QtQuick

// A QR code on white with its quiet zone of four modules.
Rectangle {
    id: code

    required property string text
    required property string spokenName
    property int size: 264

    implicitWidth: code.size
    implicitHeight: code.size
    radius: 16
    color: "#FFFFFF"
    Accessible.role: Accessible.Graphic
    Accessible.name: code.spokenName

    // Drawn aside, in a slice of its own, but on this thread: QrProvider is Python. On Qt's picture thread it would wait for
    // the interpreter while this one, inside a Python call, waits for that thread.
    Loader {
        anchors.fill: parent
        // Within the rounding, the white around the code is the tile's own.
        anchors.margins: 6
        active: code.text !== ""
        asynchronous: true
        sourceComponent: Image {
            source: "image://qr/" + encodeURIComponent(code.text)
            sourceSize: Qt.size(code.size, code.size)
            smooth: false
            // A code may open something: it goes with its page.
            cache: false
        }
    }
}
