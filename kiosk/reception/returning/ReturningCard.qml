pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// One way to do it, on white: icon, heading, words, and what belongs to it below.
Rectangle {
    id: card

    required property string heading
    required property string words
    required property string iconName
    property bool headed: true
    default property alias content: room.data

    implicitHeight: room.implicitHeight + 2 * Theme.inside
    radius: Theme.cardRadius
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.line

    ColumnLayout {
        id: room

        anchors.fill: parent
        anchors.margins: Theme.inside
        spacing: Theme.compact ? 8 : 16

        RowLayout {
            Layout.fillWidth: true
            visible: card.headed
            spacing: 16

            Icon {
                name: card.iconName
                color: Theme.action
                size: Theme.compact ? 36 : 48
            }

            Words {
                Layout.fillWidth: true
                text: card.heading
                bold: true
                font.pixelSize: Theme.bodySize + 4
            }
        }

        Words {
            Layout.fillWidth: true
            visible: card.words !== ""
            text: card.words
            color: Theme.ink2
        }
    }
}
