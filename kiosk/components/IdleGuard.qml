pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Over everything when nobody touched for a while: how long is left, stay, or leave at once.
Rectangle {
    id: guard

    required property string question
    required property string sentence
    required property string stayWord
    required property string leaveWord
    required property real share

    signal stayWanted
    signal leaveWanted

    color: Qt.rgba(Theme.deep.r, Theme.deep.g, Theme.deep.b, 0.86)
    Accessible.role: Accessible.Dialog
    Accessible.name: guard.question + " " + guard.sentence

    // Nothing below can be touched meanwhile.
    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 980)
        height: column.implicitHeight + 96
        radius: Theme.cardRadius
        color: Theme.card
        border.width: Theme.highContrast ? Theme.edge : 0
        border.color: Theme.line

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 48
            spacing: 24

            Icon {
                name: "clock-fill"
                color: Theme.warn
                size: 84
            }

            Title {
                Layout.fillWidth: true
                text: guard.question
            }

            Words {
                Layout.fillWidth: true
                text: guard.sentence
                font.pixelSize: Theme.bodySize + 4
            }

            ProgressLine {
                Layout.fillWidth: true
                share: guard.share
            }

            RowLayout {
                Layout.topMargin: 12
                spacing: 24

                TouchButton {
                    objectName: "idle-leave"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    text: guard.leaveWord
                    onClicked: guard.leaveWanted()
                }

                TouchButton {
                    objectName: "idle-stay"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    kind: TouchButton.Kind.Primary
                    text: guard.stayWord
                    onClicked: guard.stayWanted()
                }
            }
        }
    }
}
