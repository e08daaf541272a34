pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// A fact that matters most: an icon and a few bold words on a tint.
Rectangle {
    id: fact

    required property string iconName
    required property string said
    property string note: ""

    visible: fact.said !== ""
    implicitHeight: words.height + 2 * (Theme.compact ? 14 : 20)
    radius: 16
    color: Theme.tint
    border.width: Theme.highContrast ? 2 : 0
    border.color: Theme.line
    Accessible.role: Accessible.StaticText
    Accessible.name: [fact.said, fact.note].filter(part => part !== "").join(", ")

    Icon {
        id: sign

        x: 20
        anchors.verticalCenter: parent.verticalCenter
        name: fact.iconName
        color: Theme.action
        size: Theme.compact ? 36 : 44
    }

    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 18
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter

        Words {
            width: parent.width
            text: fact.said
            bold: true
            lineHeight: 1.05
            font.pixelSize: Theme.bodySize + (Theme.compact ? 1 : 4)
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: fact.note !== ""
            text: fact.note
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}
