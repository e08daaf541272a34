pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One answer of a few. Selected: tint, 4 px edge, check mark, heavier words.
T.AbstractButton {
    id: chip

    property bool chosen: false
    property int textSize: Theme.bodySize

    implicitWidth: Math.max(Theme.chipHeight, face.implicitWidth + 52)
    implicitHeight: Theme.chipHeight
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: chip.text
    Accessible.checkable: true
    Accessible.checked: chip.chosen
    Keys.onReturnPressed: chip.click()

    background: Rectangle {
        radius: Theme.chipRadius
        color: !chip.enabled ? Theme.disabledFace : chip.chosen && Theme.highContrast ? Theme.yellow : chip.chosen || chip.down ? Theme.tint : Theme.card
        border.width: chip.chosen ? Theme.selectedEdge : Theme.edge
        border.color: !chip.enabled ? Theme.disabledEdge : chip.chosen ? Theme.action : Theme.control

        FocusRing {
            shown: chip.visualFocus
            around: Theme.chipRadius
        }
    }
    contentItem: Item {
        Row {
            id: face

            anchors.centerIn: parent
            spacing: 14

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: chip.chosen
                name: "check-bold"
                color: Theme.highContrast ? Theme.black : Theme.action
                size: 28
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, chip.width - (chip.chosen ? 78 : 24))
                text: chip.text
                semibold: chip.chosen
                color: !chip.enabled ? Theme.disabledText : chip.chosen && Theme.highContrast ? Theme.black : Theme.ink
                lineHeight: 1
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: chip.textSize
                Accessible.ignored: true
            }
        }
    }
}
