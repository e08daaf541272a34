pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display
import kiosk.components

// In the board's place: one thing to know, and what comes next.
Item {
    id: page

    required property BoardModel board
    required property string iconName
    required property string what
    required property string then
    required property string more

    DisplayHeader {
        x: DisplayTheme.margin
        width: page.width - 2 * DisplayTheme.margin
        height: DisplayTheme.headerHeight - 8
        visible: page.board.officeName !== ""
        board: page.board
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 4 * DisplayTheme.margin
        spacing: 28

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: page.iconName
            color: Theme.bandInk2
            size: 180
        }

        Title {
            width: parent.width
            text: page.what
            color: Theme.bandInk
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: DisplayTheme.message
        }

        Words {
            width: parent.width
            visible: page.then !== ""
            text: page.then
            color: Theme.bandInk2
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: DisplayTheme.service
        }

        Words {
            width: parent.width
            visible: page.more !== ""
            text: page.more
            color: Theme.bandInk
            semibold: true
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: DisplayTheme.service
        }
    }
}
