pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The white bar at the bottom that never moves. Children are laid in a row; a `Spring` pushes the rest to the right.
Rectangle {
    id: bar

    default property alias content: row.data

    anchors.fill: parent
    color: Theme.card

    Rectangle {
        width: parent.width
        height: Theme.highContrast ? 4 : 2
        color: Theme.line
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: 2
        spacing: 16
    }
}
