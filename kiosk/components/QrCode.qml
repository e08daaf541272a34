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

    Image {
        anchors.fill: parent
        // Within the rounding, the white around the code is the tile's own.
        anchors.margins: 6
        source: code.text === "" ? "" : "image://qr/" + encodeURIComponent(code.text)
        sourceSize: Qt.size(code.size, code.size)
        smooth: false
        // A code may open something: it goes with its page.
        cache: false
        asynchronous: true
    }
}
