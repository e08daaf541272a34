pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display
import kiosk.components

// One line of advice at the foot of the screen.
Rectangle {
    id: bar

    required property BoardModel board

    color: Theme.card

    Rectangle {
        id: sign

        width: heading.width + 60
        height: parent.height
        color: Theme.action

        Row {
            id: heading

            anchors.centerIn: parent
            spacing: 18

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "info-fill"
                color: Theme.actionInk
                size: 44
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Informasi")
                color: Theme.actionInk
                semibold: true
                lineHeight: 1
                font.pixelSize: DisplayTheme.small
            }
        }
    }

    Words {
        objectName: "notice"
        anchors.left: sign.right
        anchors.leftMargin: 38
        anchors.right: parent.right
        anchors.rightMargin: DisplayTheme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: {
            const missed = qsTr("Nomor terlewat? Tunjukkan tiket kepada petugas.");
            if (bar.board.onBreak)
                return qsTr("Sedang istirahat. Layanan dilanjutkan pukul %1.").arg(bar.board.nextTime);
            if (bar.board.closingTime === "")
                return missed;
            return qsTr("Layanan hari ini sampai pukul %1.").arg(bar.board.closingTime) + " " + missed;
        }
        semibold: true
        lineHeight: 1
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        font.pixelSize: DisplayTheme.body
    }
}
