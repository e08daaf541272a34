pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// How to reach the office, as its papers write it.
Rectangle {
    id: card

    required property var contacts
    readonly property bool two: !Theme.portrait && !Theme.largerText

    implicitHeight: list.height + 2 * Theme.inside
    radius: Theme.cardRadius
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.line

    Flow {
        id: list

        x: Theme.inside
        y: Theme.inside
        width: parent.width - 2 * Theme.inside
        spacing: Theme.compact ? 8 : 14

        Repeater {
            model: card.contacts

            Item {
                id: line

                required property var modelData

                width: card.two ? (list.width - list.spacing) / 2 : list.width
                height: Math.max(sign.height, words.height)

                Icon {
                    id: sign

                    y: 2
                    name: line.modelData.icon
                    color: Theme.action
                    size: Theme.compact ? 30 : 36
                }

                Words {
                    id: words

                    anchors.left: sign.right
                    anchors.leftMargin: 16
                    anchors.right: parent.right
                    text: line.modelData.text
                }
            }
        }
    }
}
