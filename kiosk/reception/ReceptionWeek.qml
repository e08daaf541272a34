pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// The opening hours of the week, to read: today in bold. Dark on the closed page, a flat card elsewhere.
Rectangle {
    id: panel

    required property var week
    property bool dark: false
    property int textSize: Theme.portrait && !panel.dark ? 26 : Theme.compact ? 25 : 28
    readonly property color ink: panel.dark ? Theme.bandInk : Theme.ink
    readonly property color quiet: panel.dark ? Theme.bandInk2 : Theme.ink2
    readonly property int pad: Theme.compact || Theme.portrait && !panel.dark ? 20 : 32

    implicitHeight: rows.implicitHeight + 2 * panel.pad
    radius: Theme.cardRadius
    color: panel.dark ? Theme.panel : Theme.card
    border.width: Theme.edge
    border.color: panel.dark ? Theme.panelEdge : Theme.line

    ColumnLayout {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: panel.pad
        spacing: Theme.compact || Theme.portrait && !panel.dark ? 4 : 12

        Words {
            Layout.fillWidth: true
            text: qsTr("Jam layanan")
            bold: true
            color: panel.ink
            lineHeight: 1
            font.pixelSize: panel.textSize
        }

        Repeater {
            model: panel.week

            ColumnLayout {
                id: line

                required property var modelData

                Layout.fillWidth: true
                spacing: Theme.compact || Theme.portrait && !panel.dark ? 4 : 12

                Rectangle {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.highContrast ? 2 : 1
                    visible: !(Theme.portrait && !panel.dark)
                    color: panel.dark ? Theme.panelEdge : Theme.line
                }

                GridLayout {
                    columns: Theme.compact && !panel.dark ? 1 : 2
                    rowSpacing: 0
                    columnSpacing: 12

                    Words {
                        Layout.fillWidth: true
                        text: line.modelData.today && panel.dark ? qsTr("%1 (hari ini)").arg(line.modelData.days) : line.modelData.days
                        bold: line.modelData.today
                        color: panel.ink
                        lineHeight: 1
                        wrapMode: panel.dark ? Text.WordWrap : Text.NoWrap
                        font.pixelSize: panel.textSize
                    }

                    Words {
                        text: line.modelData.hours === "" ? qsTr("Tutup") : line.modelData.hours.replace(", ", "\n")
                        horizontalAlignment: Text.AlignRight
                        bold: line.modelData.today
                        semibold: !line.modelData.today && line.modelData.hours !== "" && panel.dark
                        color: line.modelData.hours === "" ? panel.quiet : panel.ink
                        lineHeight: 1
                        wrapMode: Text.NoWrap
                        font.pixelSize: panel.textSize
                    }
                }
            }
        }
    }
}
