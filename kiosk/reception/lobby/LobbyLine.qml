pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// One line of a paper: the number the paper prints, the words, what else is to be said below them.
Item {
    id: line

    required property string printed
    required property string said
    property var notes: []
    property int badge: Theme.largerText ? 72 : Theme.compact ? 44 : 56

    implicitHeight: Math.max(mark.height, words.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: [line.printed, line.said, ...line.notes].filter(part => part !== "").join(". ").replace(/\.\. /g, ". ")

    Rectangle {
        id: mark

        width: line.printed === "" ? line.badge : Math.max(line.badge, number.implicitWidth + 20)
        height: line.badge
        radius: 12
        color: line.printed === "" ? "transparent" : Theme.tint
        border.width: Theme.highContrast && line.printed !== "" ? 2 : 0
        border.color: Theme.line

        Words {
            id: number

            anchors.centerIn: parent
            text: line.printed === "" ? "•" : line.printed
            bold: true
            color: Theme.action
            wrapMode: Text.NoWrap
            lineHeight: 1
            font.pixelSize: Theme.bodySize
            Accessible.ignored: true
        }
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        topPadding: Math.max(0, (line.badge - Theme.bodySize * 1.25) / 2)
        spacing: 4

        Words {
            width: parent.width
            text: line.said
            Accessible.ignored: true
        }

        Repeater {
            model: line.notes

            Words {
                required property string modelData

                width: words.width
                text: modelData
                color: Theme.ink2
                font.pixelSize: Theme.largerText ? Theme.smallSize : Theme.bodySize - (Theme.compact ? 1 : 2)
                Accessible.ignored: true
            }
        }
    }
}
