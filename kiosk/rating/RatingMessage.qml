pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// Between visitors, after an answer, or while nothing can be answered: one sentence to read.
Item {
    id: page

    required property string what
    required property string then
    property string iconName: ""
    property bool faces: false

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.compact ? 20 : 32

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.iconName !== ""
            name: page.iconName
            color: page.iconName === "check-circle-fill" ? Theme.ok : Theme.action
            size: RatingTheme.sign
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.faces
            spacing: RatingTheme.cardGap

            Repeater {
                model: page.faces ? 5 : 0

                RatingFace {
                    required property int index

                    size: RatingTheme.smallFace
                    score: index + 1
                }
            }
        }

        Title {
            width: parent.width
            text: page.what
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: RatingTheme.message
        }

        Words {
            width: parent.width
            text: page.then
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: RatingTheme.hint
        }
    }
}
