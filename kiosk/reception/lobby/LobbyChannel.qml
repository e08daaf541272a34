pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import kiosk.components

// One way to complain, to choose.
T.AbstractButton {
    id: way

    required property string iconName
    required property string kind
    property bool chosen: false

    implicitHeight: Theme.compact ? (Theme.largerText ? 88 : 76) : Theme.largerText ? 100 : 92
    focusPolicy: Qt.TabFocus
    text: way.kind
    Accessible.role: Accessible.RadioButton
    Accessible.name: way.kind
    Accessible.checkable: true
    Accessible.checked: way.chosen
    Keys.onReturnPressed: way.click()

    background: Rectangle {
        radius: Theme.chipRadius
        color: way.chosen || way.down ? Theme.tint : Theme.card
        border.width: way.chosen ? Theme.selectedEdge : Theme.edge
        border.color: way.chosen ? Theme.action : Theme.control

        FocusRing {
            shown: way.visualFocus
            around: Theme.chipRadius
        }
    }
    contentItem: Item {
        Icon {
            id: sign

            x: 24
            anchors.verticalCenter: parent.verticalCenter
            name: way.iconName
            color: Theme.action
            size: Theme.compact ? 38 : 46
        }

        Words {
            anchors.left: sign.right
            anchors.leftMargin: 20
            anchors.right: parent.right
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            text: way.kind
            semibold: way.chosen
            lineHeight: 1
            font.pixelSize: Theme.bodySize + (Theme.compact ? 1 : 4)
            Accessible.ignored: true
        }
    }
}
