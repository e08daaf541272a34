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
    property string code: ""
    property string codeWords: ""

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.compact ? 20 : 32

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.iconName !== ""
            name: page.iconName
            color: page.iconName === "check-circle-fill" ? Theme.ok : Theme.action
            size: page.code === "" ? RatingTheme.sign : RatingTheme.sign * 0.6
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

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: page.code !== ""
            spacing: 28

            QrCode {
                objectName: "complaint-code"
                text: page.code
                spokenName: page.codeWords
                size: Theme.compact ? 190 : 300
            }

            Words {
                objectName: "complaint-words"
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, page.width / 2)
                text: page.codeWords
                color: Theme.ink2
                font.pixelSize: RatingTheme.note
            }
        }
    }
}
