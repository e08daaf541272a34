pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// One topic of the menu: what it is about, and what was said there.
CardButton {
    id: card

    required property string heading
    required property string words
    required property string iconName
    property bool told: false

    implicitHeight: Math.max(Theme.portrait ? 128 : 104, lines.implicitHeight + 2 * Theme.inside + card.lipHeight)
    text: card.words === "" ? card.heading : card.heading + ", " + card.words

    Row {
        anchors.fill: parent
        anchors.margins: Theme.inside
        spacing: Theme.inside

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: card.told ? "check-circle-fill" : card.iconName
            color: card.told ? Theme.ok : Theme.action
            size: 48
        }

        Column {
            id: lines

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 48 - parent.spacing
            spacing: 4

            Words {
                width: parent.width
                text: card.heading
                semibold: true
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: card.words !== ""
                text: card.words
                color: Theme.ink2
                maximumLineCount: 2
                elide: Text.ElideRight
                font.pixelSize: Theme.smallSize
                Accessible.ignored: true
            }
        }
    }
}
