pragma ComponentBehavior: Bound

import QtQuick

// The office's cloth as thin lines, fading out to the left so that text lies on plain ink.
Item {
    id: cloth

    property url pattern: Qt.resolvedUrl("../../assets/patterns/kawung.svg")
    property color ground: Theme.band
    property real clearShare: 0.35

    visible: !Theme.highContrast
    clip: true
    Accessible.ignored: true

    Image {
        anchors.fill: parent
        source: cloth.visible ? cloth.pattern : ""
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignRight
        verticalAlignment: Image.AlignTop
        sourceSize: Qt.size(72, 72)
    }

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop {
                position: 0
                color: cloth.ground
            }
            GradientStop {
                position: cloth.clearShare
                color: cloth.ground
            }
            GradientStop {
                position: 1
                color: Qt.rgba(cloth.ground.r, cloth.ground.g, cloth.ground.b, 0)
            }
        }
    }
}
