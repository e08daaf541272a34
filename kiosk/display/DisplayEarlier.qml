pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display
import kiosk.components

// The four calls before this one.
Item {
    id: list

    required property BoardModel board
    readonly property int rowHeight: (list.height - heading.height) / 4

    Words {
        id: heading

        height: 66
        text: qsTr("Panggilan sebelumnya")
        color: Theme.bandInk2
        semibold: true
        lineHeight: 1
        font.pixelSize: DisplayTheme.small
    }

    Words {
        anchors.top: heading.bottom
        anchors.topMargin: 36
        width: parent.width
        visible: list.board.earlier.length === 0
        text: qsTr("Belum ada.")
        color: Theme.bandInk2
        font.pixelSize: DisplayTheme.body
    }

    Column {
        anchors.top: heading.bottom
        width: parent.width

        Repeater {
            model: list.board.earlier

            Item {
                id: row

                required property var modelData
                required property int index

                objectName: "earlier-" + row.index
                width: list.width
                height: list.rowHeight
                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.label + " " + row.modelData.desk

                Rectangle {
                    width: parent.width
                    height: DisplayTheme.edge
                    color: Theme.panelEdge
                }

                Words {
                    id: number

                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.label
                    color: Theme.bandInk
                    bold: true
                    lineHeight: 1
                    font.pixelSize: DisplayTheme.earlierNumber
                    Accessible.ignored: true
                }

                Icon {
                    anchors.right: desk.left
                    anchors.rightMargin: 20
                    anchors.verticalCenter: parent.verticalCenter
                    name: "arrow-right-bold"
                    color: Theme.call
                    size: 44
                }

                Words {
                    id: desk

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, list.width - number.width - 120)
                    text: row.modelData.desk
                    color: Theme.bandInk
                    semibold: true
                    lineHeight: 1
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    font.pixelSize: DisplayTheme.earlierDesk
                    Accessible.ignored: true
                }
            }
        }
    }
}
