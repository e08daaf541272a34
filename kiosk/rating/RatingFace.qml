pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// A drawn face: a filled circle in the colour of its score, ink lines. Laid out on a circle of 158.
Item {
    id: face

    required property int score
    property int size: 158
    readonly property real unit: face.size / 158

    implicitWidth: face.size
    implicitHeight: face.size
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: Theme.faces[face.score - 1]
        border.width: 6 * face.unit
        border.color: Theme.faceInk
    }

    // Eyes
    Repeater {
        model: face.score < 5 ? [-25, 25] : []

        Rectangle {
            required property int modelData

            x: (79 + modelData - 7) * face.unit
            y: (62 - 7) * face.unit
            width: 14 * face.unit
            height: width
            radius: width / 2
            color: Theme.faceInk
        }
    }

    RatingMouth {
        width: 158
        height: 158
        scale: face.unit
        transformOrigin: Item.TopLeft
        score: face.score
    }
}
