pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display
import kiosk.components

// How many wait for each service: a letter, a name, a count.
Row {
    id: tiles

    required property BoardModel board
    readonly property int columns: Math.max(1, Math.min(4, tiles.board.tiles.length))

    readonly property real tileWidth: (tiles.width - (tiles.columns - 1) * tiles.spacing) / tiles.columns
    readonly property string longest: tiles.board.tiles.reduce((best, tile) => tile.name.length > best.length ? tile.name : best, "")
    // One size for all: names and counts stand on one line.
    readonly property bool longName: metrics.advanceWidth > tiles.tileWidth - DisplayTheme.tileLetter - 64

    spacing: DisplayTheme.gap

    TextMetrics {
        id: metrics

        text: tiles.longest
        font.family: Theme.semibold
        font.pixelSize: DisplayTheme.small
    }

    Repeater {
        model: tiles.board.tiles

        Rectangle {
            id: tile

            required property var modelData

            objectName: "tile-" + tile.modelData.letter
            width: tiles.tileWidth
            height: tiles.height
            radius: DisplayTheme.tileRadius
            color: Theme.panel
            Accessible.role: Accessible.StaticText
            Accessible.name: [qsTr("%1: %2 menunggu").arg(tile.modelData.name).arg(tile.modelData.waiting), tile.modelData.served].filter(part => part !== "").join(". ")

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
                    font.pixelSize: tiles.longName ? DisplayTheme.smallest : DisplayTheme.small
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

                Loader {
                    width: parent.width
                    active: tile.modelData.served !== ""
                    visible: active
                    sourceComponent: Words {
                        objectName: "served-" + tile.modelData.letter
                        width: parent.width
                        text: tile.modelData.served
                        color: Theme.bandInk2
                        lineHeight: 1
                        maximumLineCount: 1
                        elide: Text.ElideRight
                        font.pixelSize: DisplayTheme.smallest
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
