pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display
import kiosk.components

// The number called last, as large as the room allows, and the desk it goes to.
Rectangle {
    id: card

    required property BoardModel board
    readonly property bool called: card.board.callLabel !== ""

    radius: DisplayTheme.callRadius
    color: Theme.card

    Row {
        id: heading

        x: 56
        y: 36
        spacing: 22
        visible: card.called

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "bell-ringing-fill"
            color: Theme.brandOrange
            size: 52
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Sekarang dipanggil")
            color: Theme.ink2
            semibold: true
            lineHeight: 1
            font.pixelSize: DisplayTheme.heading
        }
    }

    Words {
        objectName: "call-number"
        anchors.left: parent.left
        anchors.leftMargin: 44
        anchors.right: parent.right
        anchors.rightMargin: 24
        anchors.top: heading.bottom
        anchors.bottom: foot.top
        anchors.bottomMargin: 26
        text: card.board.callLabel
        verticalAlignment: Text.AlignVCenter
        lineHeight: 1
        wrapMode: Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: DisplayTheme.hero / 3
        font.family: Theme.heavy
        font.pixelSize: DisplayTheme.hero
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: DisplayTheme.callFoot
        visible: card.called
        bottomLeftRadius: card.radius
        bottomRightRadius: card.radius
        color: Theme.call

        Icon {
            id: arrow

            x: 56
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-right-bold"
            color: Theme.callInk
            size: 76
        }

        Words {
            id: desk

            objectName: "call-desk"
            anchors.left: arrow.right
            anchors.leftMargin: 32
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, foot.width - desk.x - 56)
            text: card.board.callDesk
            color: Theme.callInk
            lineHeight: 1
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            font.family: Theme.heavy
            font.pixelSize: DisplayTheme.desk
        }

        Words {
            objectName: "call-service"
            anchors.left: desk.right
            anchors.leftMargin: 48
            anchors.right: parent.right
            anchors.rightMargin: 52
            anchors.verticalCenter: parent.verticalCenter
            text: card.board.callService
            color: Theme.callInk
            semibold: true
            lineHeight: 0.95
            horizontalAlignment: Text.AlignRight
            maximumLineCount: 2
            elide: Text.ElideRight
            font.pixelSize: DisplayTheme.service
        }
    }

    Column {
        objectName: "no-call"
        anchors.centerIn: parent
        width: parent.width - 112
        visible: !card.called
        spacing: 16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "bell"
            color: Theme.control
            size: 140
        }

        Title {
            width: parent.width
            text: qsTr("Belum ada panggilan")
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: DisplayTheme.desk
        }

        Words {
            width: parent.width
            text: qsTr("Nomor Anda akan tampil di sini.")
            color: Theme.ink2
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: DisplayTheme.heading
        }
    }
}
