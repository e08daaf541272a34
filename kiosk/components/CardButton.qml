pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A whole card to touch: white face, lip, and whatever the caller lays on it.
T.AbstractButton {
    id: card

    property int lipHeight: Theme.cardLipHeight
    default property alias content: room.data

    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: card.text
    Keys.onReturnPressed: card.click()

    background: Lipped {
        pressed: card.down
        lipHeight: card.enabled ? card.lipHeight : 0
        radius: Theme.cardRadius
        face: card.down || !card.enabled ? Theme.tint : Theme.card
        edgeColor: Theme.line

        FocusRing {
            shown: card.visualFocus
            around: Theme.cardRadius
        }
    }
    contentItem: Item {
        Item {
            id: room

            y: card.down ? card.lipHeight : 0
            width: parent.width
            height: parent.height - card.lipHeight
        }
    }
}
