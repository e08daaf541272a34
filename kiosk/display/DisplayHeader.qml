pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.display
import kiosk.components

// Whose waiting room this is, and what time.
RowLayout {
    id: header

    required property BoardModel board

    spacing: 24

    Emblem {
        size: DisplayTheme.emblem
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            Layout.fillWidth: true
            text: header.board.officeName
            color: Theme.bandInk
            bold: true
            lineHeight: 1
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            font.pixelSize: DisplayTheme.office
        }

        Words {
            text: qsTr("Pelayanan Statistik Terpadu")
            color: Theme.bandInk2
            lineHeight: 1
            font.pixelSize: DisplayTheme.smallest
        }
    }

    DisplayLost {
        visible: header.board.lost
    }

    ColumnLayout {
        Layout.leftMargin: 24
        spacing: 0

        Words {
            Layout.alignment: Qt.AlignRight
            text: header.board.dayName
            color: Theme.bandInk
            semibold: true
            lineHeight: 1
            font.pixelSize: DisplayTheme.smallest + 2
        }

        Words {
            Layout.alignment: Qt.AlignRight
            text: header.board.date
            color: Theme.bandInk2
            lineHeight: 1
            font.pixelSize: DisplayTheme.smallest
        }
    }

    Words {
        objectName: "clock"
        Layout.leftMargin: 12
        text: header.board.clock
        color: Theme.bandInk
        semibold: true
        lineHeight: 1
        font.pixelSize: DisplayTheme.clock
    }
}
