pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// A heading with the lines below it; nothing at all where the paper says nothing.
Column {
    id: list

    required property string heading
    required property var lines

    visible: list.lines.length > 0
    spacing: Theme.compact ? 8 : 14

    Words {
        width: parent.width
        visible: list.heading !== ""
        text: list.heading
        bold: true
        font.pixelSize: Theme.headingSize - (Theme.compact ? 4 : 6)
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: list.lines

        LobbyLine {
            required property var modelData

            width: list.width
            printed: modelData.printed
            said: modelData.text
            notes: modelData.notes
        }
    }
}
