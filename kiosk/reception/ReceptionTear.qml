pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// The perforation of a ticket: two half-round notches and a dashed line between them.
Item {
    id: tear

    height: 48

    Repeater {
        model: 2

        Item {
            id: side

            required property int index

            x: side.index === 0 ? 0 : tear.width - width
            width: 24
            height: tear.height
            clip: true

            Rectangle {
                x: side.index === 0 ? -24 : 0
                width: 48
                height: 48
                radius: 24
                color: Theme.paper
                border.width: Theme.edge
                border.color: Theme.line
            }

            Rectangle {
                x: side.index === 0 ? 0 : side.width - Theme.edge
                width: Theme.edge
                height: parent.height - 4
                y: 2
                color: Theme.paper
            }
        }
    }

    Row {
        anchors.centerIn: parent
        spacing: 12

        Repeater {
            model: Math.max(0, Math.floor((tear.width - 80) / 26))

            Rectangle {
                width: 14
                height: 4
                radius: 2
                color: Theme.highContrast ? Theme.white : Theme.lip
            }
        }
    }
}
