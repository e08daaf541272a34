pragma ComponentBehavior: Bound

import QtQuick

// The blue ring around the item that has the keyboard.
Rectangle {
    id: ring

    property bool shown: false
    property int around: Theme.buttonRadius

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusEdge)
    visible: ring.shown
    color: "transparent"
    radius: ring.around + Theme.focusGap + Theme.focusEdge
    border.width: Theme.focusEdge
    border.color: Theme.focus
}
