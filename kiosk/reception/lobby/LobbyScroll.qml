pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// A flat card whose contents scroll when they must, with an arrow while there is more below.
Rectangle {
    id: card

    default property alias content: inside.data
    readonly property alias view: flick
    // The arrow has a margin of its own: were the width to depend on whether there is more, the two could chase each other.
    readonly property int arrowRoom: Theme.compact ? 52 : 72
    readonly property real wanted: Math.ceil(inside.implicitHeight) + 2 * flick.anchors.margins

    implicitHeight: card.wanted
    radius: Theme.cardRadius
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.line

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.compact ? 18 : 32
        anchors.rightMargin: card.arrowRoom
        contentHeight: inside.implicitHeight
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: inside

            width: flick.width
            spacing: Theme.compact ? 20 : 32
        }
    }

    ScrollHint {
        anchors.fill: parent
        view: flick
        room: card.arrowRoom
    }
}
