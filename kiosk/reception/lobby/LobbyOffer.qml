pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// A service in the list of standards: what it is, how long and how much, which paper.
CardButton {
    id: card

    required property var offer

    text: [card.offer.title, card.offer.facts, card.offer.paper].filter(part => part !== "").join(", ")
    implicitHeight: Math.max(tile.height, words.implicitHeight) + 2 * Theme.inside + card.lipHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inside
        anchors.rightMargin: Theme.inside
        spacing: Theme.compact ? 18 : 24

        ServiceTile {
            id: tile

            iconName: card.offer.icon
            tone: Theme.tone(card.offer.colour)
            size: Theme.compact ? 72 : 104
        }

        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 2

            Words {
                Layout.fillWidth: true
                text: card.offer.title
                bold: true
                lineHeight: 0.95
                font.pixelSize: Theme.headingSize - (Theme.compact ? 4 : 4)
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: card.offer.facts
                lineHeight: 1.05
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: text !== "" && !Theme.largerText
                text: card.offer.paper
                color: Theme.ink2
                lineHeight: 1.05
                font.pixelSize: Theme.compact ? 24 : 26
                Accessible.ignored: true
            }
        }

        Icon {
            visible: card.offer.paper !== ""
            name: "caret-right-bold"
            color: Theme.action
            size: Theme.compact ? 32 : 40
        }
    }
}
