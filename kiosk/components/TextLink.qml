pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// Underlined words to touch; the touch area is 76 px high though only the words are seen.
T.AbstractButton {
    id: link

    property string iconName: ""
    property color iconColor: Theme.ok

    implicitWidth: row.implicitWidth
    implicitHeight: Theme.linkHeight
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Link
    Accessible.name: link.text
    Keys.onReturnPressed: link.click()

    background: Item {
        FocusRing {
            shown: link.visualFocus
            around: 8
        }
    }
    contentItem: Item {
        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: 12

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: link.iconName !== ""
                name: link.iconName
                color: link.iconColor
                size: 34
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: link.text
                color: link.down ? Theme.actionPressed : Theme.action
                semibold: true
                wrapMode: Text.NoWrap
                font.underline: true
                font.pixelSize: Theme.bodySize
                Accessible.ignored: true
            }
        }
    }
}
