pragma ComponentBehavior: Bound

import QtQuick

// A face that stands up from its darker lip and drops by the lip's height while pressed.
Item {
    id: lipped

    property bool pressed: false
    property bool flat: false
    property int lipHeight: Theme.lipHeight
    property int radius: Theme.buttonRadius
    property color face: Theme.card
    property color lip: Theme.lip
    property color edgeColor: Theme.control
    property int edgeWidth: Theme.edge
    readonly property int drop: lipped.flat ? 0 : lipped.pressed ? lipped.lipHeight : 0
    default property alias content: top.data

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: lipped.lipHeight
        visible: !lipped.flat && !lipped.pressed && lipped.lipHeight > 0
        radius: lipped.radius
        color: lipped.lip
    }

    Rectangle {
        id: top

        x: 0
        y: lipped.drop
        width: lipped.width
        height: lipped.height - (lipped.flat ? 0 : lipped.lipHeight)
        radius: lipped.radius
        color: lipped.face
        border.width: lipped.edgeWidth
        border.color: lipped.edgeColor
    }
}
