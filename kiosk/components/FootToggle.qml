pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// A small switch of the foot bar: icon above its word; filled with a check mark while on.
T.AbstractButton {
    id: toggle

    required property string iconName
    property bool on: false
    property bool switchable: true
    readonly property color ink: toggle.on ? Theme.actionInk : Theme.ink

    implicitWidth: Math.max(96, face.implicitWidth + 36)
    implicitHeight: Theme.largerText && !Theme.compact ? 150 : 96
    focusPolicy: Qt.TabFocus
    Accessible.role: toggle.switchable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: toggle.text
    Accessible.checkable: toggle.switchable
    Accessible.checked: toggle.on
    Keys.onReturnPressed: toggle.click()

    background: Rectangle {
        radius: Theme.buttonRadius
        color: toggle.on ? (toggle.down ? Theme.actionPressed : Theme.action) : toggle.down ? Theme.tint : Theme.card
        border.width: Theme.edge
        border.color: toggle.on ? Theme.action : Theme.control

        FocusRing {
            shown: toggle.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: face

            anchors.centerIn: parent
            spacing: 2

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: toggle.iconName
                color: toggle.ink
                size: Theme.largerText && !Theme.compact ? 60 : 40
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: 8

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: toggle.on
                    name: "check-bold"
                    color: toggle.ink
                    size: 26
                }

                Words {
                    text: toggle.text
                    color: toggle.ink
                    semibold: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.smallSize
                    Accessible.ignored: true
                }
            }
        }
    }
}
