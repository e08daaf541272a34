pragma ComponentBehavior: Bound

import QtQuick
import anjungan.display
import kiosk.components

// The whole screen of the waiting room: the board, or what stands in its place, and the call over everything.
Window {
    id: root

    required property BoardModel board
    required property bool reduceMotion

    color: Theme.deep
    title: qsTr("Layar panggilan")

    Binding {
        target: Theme
        property: "reduceMotion"
        value: root.reduceMotion
    }

    Binding {
        target: DisplayTheme
        property: "factor"
        value: sheet.scale
    }

    Item {
        id: sheet

        width: DisplayTheme.sheetWidth
        height: root.height / sheet.scale
        scale: Math.max(0.1, root.width / DisplayTheme.sheetWidth)
        transformOrigin: Item.TopLeft

        Kawung {
            anchors.fill: parent
            ground: Theme.deep
        }

        DisplayBoard {
            anchors.fill: parent
            visible: root.board.page === "board"
            board: root.board
        }

        DisplayMessage {
            anchors.fill: parent
            objectName: "closed"
            visible: root.board.page === "closed"
            board: root.board
            iconName: root.board.onBreak ? "clock-fill" : "moon-fill"
            what: root.board.onBreak ? qsTr("Layanan sedang istirahat") : qsTr("Layanan sedang tutup")
            then: {
                if (root.board.hours !== "")
                    return root.board.dayNote === "" ? qsTr("Jam layanan hari ini: %1").arg(root.board.hours) : qsTr("%1, jam layanan hari ini: %2").arg(root.board.dayNote).arg(root.board.hours);
                switch (root.board.dayKind) {
                case "holiday":
                    return qsTr("Hari ini libur nasional: %1.").arg(root.board.dayNote);
                case "local_holiday":
                    return qsTr("Hari ini libur daerah: %1.").arg(root.board.dayNote);
                case "joint_leave":
                    return qsTr("Hari ini cuti bersama: %1.").arg(root.board.dayNote);
                case "closed":
                    return qsTr("Hari ini kantor tutup: %1.").arg(root.board.dayNote);
                }
                return qsTr("Hari ini tidak ada layanan tatap muka.");
            }
            more: {
                if (root.board.nextTime === "")
                    return "";
                if (root.board.onBreak)
                    return qsTr("Kami lanjutkan pukul %1").arg(root.board.nextTime);
                if (root.board.nextDay === "")
                    return qsTr("Kami buka hari ini pukul %1").arg(root.board.nextTime);
                return qsTr("Kami buka lagi %1 pukul %2").arg(root.board.nextDay).arg(root.board.nextTime);
            }
        }

        DisplayMessage {
            anchors.fill: parent
            objectName: "updating"
            visible: root.board.page === "updating"
            board: root.board
            iconName: "arrows-clockwise-bold"
            what: qsTr("Layar sedang diperbarui")
            then: qsTr("Petugas memanggil nomor Anda secara langsung.")
            more: qsTr("Mohon tetap di ruang tunggu.")
        }

        DisplayFlash {
            anchors.fill: parent
            board: root.board
        }
    }
}
