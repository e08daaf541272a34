pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// Printing the standard: the button, then what became of the paper.
Row {
    id: sheet

    required property var lobby
    readonly property string now: sheet.lobby.sheet

    spacing: 16
    height: Theme.buttonHeight

    BusyButton {
        objectName: "print-sheet"
        visible: sheet.now === "ready" || sheet.now === "coming"
        text: Theme.compact || (Theme.largerText && !Theme.portrait) ? qsTr("Cetak lembar") : qsTr("Cetak lembar standar")
        busyText: qsTr("Mencetak…")
        busy: sheet.now === "coming"
        iconName: "printer-fill"
        usualTime: 4000
        onClicked: sheet.lobby.printSheet()
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: outcome.visible
        name: sheet.now === "printed" ? "check-circle-fill" : "warning-fill"
        color: sheet.now === "printed" ? Theme.ok : Theme.warn
        size: 40
    }

    Words {
        id: outcome

        objectName: "sheet-outcome"
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, Theme.portrait ? 860 : Theme.largerText ? 330 : 420)
        visible: text !== ""
        lineHeight: 1
        semibold: true
        color: sheet.now === "printed" ? Theme.ok : Theme.warn
        font.pixelSize: Theme.largerText && !Theme.portrait ? Theme.smallSize : Theme.bodySize
        text: {
            switch (sheet.now) {
            case "printed":
                return qsTr("Lembar sudah tercetak");
            case "unsure":
                return qsTr("Lembar belum terlihat? Tanya petugas");
            case "failed":
                return qsTr("Tidak tercetak. Minta kepada petugas");
            default:
                return "";
            }
        }
    }
}
