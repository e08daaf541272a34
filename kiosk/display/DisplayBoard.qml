pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display

// Now calling, the calls before it, who waits for what, and one line of advice.
Item {
    id: page

    required property BoardModel board

    objectName: "board"

    DisplayHeader {
        id: header

        x: DisplayTheme.margin
        width: page.width - 2 * DisplayTheme.margin
        height: DisplayTheme.headerHeight - 8
        board: page.board
    }

    DisplayCall {
        id: call

        anchors.top: parent.top
        anchors.topMargin: DisplayTheme.headerHeight
        anchors.bottom: tiles.top
        anchors.bottomMargin: 38
        x: DisplayTheme.margin
        width: DisplayTheme.callWidth
        board: page.board
    }

    DisplayEarlier {
        anchors.top: call.top
        anchors.bottom: call.bottom
        anchors.left: call.right
        anchors.leftMargin: 40
        anchors.right: parent.right
        anchors.rightMargin: DisplayTheme.margin
        board: page.board
    }

    DisplayTiles {
        id: tiles

        anchors.bottom: notice.top
        anchors.bottomMargin: 32
        x: DisplayTheme.margin
        width: page.width - 2 * DisplayTheme.margin
        height: DisplayTheme.tileHeight + Math.max(0, Math.min(40, (page.height - 1080) / 3))
        board: page.board
    }

    DisplayNotice {
        id: notice

        anchors.bottom: parent.bottom
        width: page.width
        height: DisplayTheme.noticeHeight
        board: page.board
    }
}
