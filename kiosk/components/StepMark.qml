pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One step of the step bar with the line that leads on.
RowLayout {
    id: mark

    required property string word
    required property int number
    required property int disc
    required property bool done
    required property bool now
    required property bool last
    readonly property color discInk: mark.done || mark.now ? (Theme.highContrast ? Theme.black : "#FFFFFF") : Theme.ink2

    spacing: Theme.compact ? 10 : 14

    Rectangle {
        Layout.preferredWidth: mark.disc
        Layout.preferredHeight: mark.disc
        radius: mark.disc / 2
        color: mark.done ? Theme.ok : mark.now ? Theme.action : Theme.card
        border.width: mark.done || mark.now ? 0 : 3
        border.color: Theme.control

        Icon {
            anchors.centerIn: parent
            visible: mark.done
            name: "check-bold"
            color: mark.discInk
            size: Math.round(mark.disc * 0.5)
        }

        Words {
            anchors.centerIn: parent
            visible: !mark.done
            text: mark.number
            bold: true
            color: mark.discInk
            lineHeight: 1
            font.pixelSize: Theme.compact ? 26 : 32
        }
    }

    Words {
        text: mark.word
        bold: mark.now
        color: mark.now ? Theme.ink : Theme.ink2
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.compact ? 25 : 28
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 4
        visible: !mark.last
        radius: 2
        color: mark.done ? Theme.ok : Theme.lip
    }
}
