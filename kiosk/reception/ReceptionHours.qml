pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// "Buka hari ini, 08.00–16.00 WIB": whether numbers are given now, and until when.
Row {
    id: line

    required property var hours
    readonly property bool pausing: line.hours.state === "break"

    spacing: Theme.compact ? 14 : 20

    StatusPill {
        anchors.verticalCenter: parent.verticalCenter
        text: line.pausing ? qsTr("Istirahat") : Theme.compact || Theme.largerText ? qsTr("Buka") : qsTr("Buka hari ini")
        iconName: line.pausing ? "clock-fill" : "door-fill"
        ink: line.pausing ? (Theme.highContrast ? Theme.black : Theme.warn) : Theme.highContrast ? Theme.black : Theme.ok
        face: line.pausing ? (Theme.highContrast ? Theme.yellow : Theme.warnTint) : Theme.highContrast ? Theme.green : Theme.okTint
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        text: {
            if (line.pausing)
                return qsTr("Layanan mulai lagi pukul %1").arg(line.hours.resumes);
            return line.hours.noBreak && !Theme.compact && !Theme.largerText ? qsTr("%1, tanpa jeda istirahat").arg(line.hours.today) : line.hours.today;
        }
        color: Theme.bandInk
        wrapMode: Text.NoWrap
        lineHeight: 1
        font.pixelSize: Theme.compact ? 26 : Theme.largerText ? 38 : 30
    }
}
