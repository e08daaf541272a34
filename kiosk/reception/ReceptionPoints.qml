pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// The points of the consent text, on a flat card that scrolls when it must.
Rectangle {
    id: card

    required property var points
    readonly property int columns: Theme.portrait || Theme.largerText ? 1 : 3
    readonly property real wanted: text.implicitHeight + 2 * view.anchors.margins

    implicitHeight: card.wanted

    radius: Theme.cardRadius
    color: Theme.card
    border.width: Theme.edge
    border.color: Theme.line

    Flickable {
        id: view

        anchors.fill: parent
        anchors.margins: Theme.compact ? 16 : Theme.inside
        contentHeight: text.implicitHeight
        clip: true
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        GridLayout {
            id: text

            width: view.width - (view.interactive ? 72 : 0)
            columns: card.columns
            columnSpacing: Theme.compact ? 28 : 48
            rowSpacing: Theme.compact ? 12 : 20

            Repeater {
                model: card.points

                ColumnLayout {
                    id: point

                    required property var modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    Layout.alignment: Qt.AlignTop
                    spacing: 2

                    Words {
                        Layout.fillWidth: true
                        text: point.modelData.heading
                        bold: true
                    }

                    Words {
                        Layout.fillWidth: true
                        text: point.modelData.text
                        color: Theme.ink2
                        font.pixelSize: Theme.compact ? Theme.smallSize : Theme.bodySize - 1
                    }
                }
            }
        }
    }

    ScrollHint {
        anchors.fill: parent
        view: view
    }
}
