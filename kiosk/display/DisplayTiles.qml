pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display
import kiosk.components

// How many wait for each service: a letter, a name, a count.
Row {
    id: tiles

    required property BoardModel board
    readonly property int columns: Math.max(1, Math.min(4, tiles.board.tiles.length))

    spacing: DisplayTheme.gap

    Repeater {
        model: tiles.board.tiles

        Rectangle {
            id: tile

            required property var modelData
            readonly property bool longName: metrics.advanceWidth > tile.width - DisplayTheme.tileLetter - 64

            objectName: "tile-" + tile.modelData.letter
            width: (tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
            height: tiles.height
            radius: DisplayTheme.tileRadius
            color: Theme.panel
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2 menunggu").arg(tile.modelData.name).arg(tile.modelData.waiting)

            TextMetrics {
                id: metrics

                text: tile.modelData.name
                font.family: Theme.semibold
                font.pixelSize: DisplayTheme.small
            }

            Rectangle {
                id: letter

                x: 24
                anchors.verticalCenter: parent.verticalCenter
                width: DisplayTheme.tileLetter
                height: DisplayTheme.tileLetter
                radius: 20
                color: Theme.white

                Words {
                    anchors.centerIn: parent
                    text: tile.modelData.letter
                    color: Theme.tone(tile.modelData.colour)
                    bold: true
                    lineHeight: 1
                    font.pixelSize: DisplayTheme.count
                    Accessible.ignored: true
                }
            }

            Column {
                anchors.left: letter.right
                anchors.leftMargin: 24
                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                spacing: -4

                Words {
                    width: parent.width
                    text: tile.modelData.name
                    color: Theme.bandInk
                    semibold: true
                    lineHeight: 0.95
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    font.pixelSize: tile.longName ? DisplayTheme.smallest : DisplayTheme.small
                    Accessible.ignored: true
                }

                Row {
                    spacing: 14

                    Words {
                        id: count

                        objectName: "waiting-" + tile.modelData.letter
                        text: tile.modelData.waiting
                        color: Theme.bandInk
                        bold: true
                        lineHeight: 1
                        font.pixelSize: DisplayTheme.count
                        Accessible.ignored: true
                    }

                    Words {
                        anchors.baseline: count.baseline
                        text: qsTr("menunggu")
                        color: Theme.bandInk2
                        lineHeight: 1
                        font.pixelSize: DisplayTheme.small
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
