pragma ComponentBehavior: Bound

import QtQuick

// The office's emblem on a white rounded tile; three bars stand in until the office gives its own picture.
Rectangle {
    id: emblem

    property int size: 100
    property url picture: ""
    readonly property real unit: emblem.size / 100

    implicitWidth: emblem.size
    implicitHeight: emblem.size
    radius: 24 * emblem.unit
    color: "#FFFFFF"
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        anchors.margins: 12 * emblem.unit
        visible: emblem.picture.toString() !== ""
        source: emblem.picture
        fillMode: Image.PreserveAspectFit
    }

    Repeater {
        model: emblem.picture.toString() === "" ? 3 : 0

        Rectangle {
            id: bar

            required property int index

            x: [20, 42, 64][bar.index] * emblem.unit
            y: emblem.height - height - 20 * emblem.unit
            width: 16 * emblem.unit
            height: [34, 60, 46][bar.index] * emblem.unit
            radius: 5 * emblem.unit
            color: [Theme.brandGreen, Theme.brandBlue, Theme.brandOrange][bar.index]
        }
    }
}
