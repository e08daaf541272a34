pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One statement to agree to, unticked until the visitor touches it.
T.AbstractButton {
    id: row

    property bool ticked: false
    property string detail: ""
    property bool wrong: false

    implicitHeight: Math.max(Theme.buttonHeight, words.implicitHeight + 2 * Theme.inside)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: row.text
    Accessible.checkable: true
    Accessible.checked: row.ticked
    Keys.onReturnPressed: row.click()

    background: Rectangle {
        radius: Theme.cardRadius
        color: row.ticked || row.down ? Theme.tint : Theme.card
        border.width: row.ticked || row.wrong ? Theme.selectedEdge : Theme.edge
        border.color: row.wrong ? Theme.bad : row.ticked ? Theme.action : Theme.control

        FocusRing {
            shown: row.visualFocus
            around: Theme.cardRadius
        }
    }
    contentItem: Item {
        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: Theme.inside
            anchors.verticalCenter: parent.verticalCenter
            width: 52
            height: 52
            radius: 12
            color: row.ticked ? Theme.action : Theme.card
            border.width: row.ticked ? 0 : 3
            border.color: Theme.control

            Icon {
                anchors.centerIn: parent
                visible: row.ticked
                name: "check-bold"
                color: Theme.actionInk
                size: 36
            }
        }

        Column {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.inside
            anchors.right: parent.right
            anchors.rightMargin: Theme.inside
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            Words {
                width: parent.width
                text: row.text
                semibold: true
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: row.detail !== ""
                text: row.detail
                color: Theme.ink2
                font.pixelSize: Theme.smallSize
            }
        }
    }
}
