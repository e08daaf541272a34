pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The one sentence below a wrong field: icon and words, never colour alone.
RowLayout {
    id: line

    required property string sentence

    visible: line.sentence !== ""
    spacing: 12
    Accessible.role: Accessible.AlertMessage
    Accessible.name: line.sentence

    Icon {
        Layout.alignment: Qt.AlignTop
        name: "warning-circle-fill"
        color: Theme.bad
        size: 32
    }

    Words {
        Layout.fillWidth: true
        text: line.sentence
        color: Theme.bad
        semibold: true
        font.pixelSize: Theme.bodySize - 2
        Accessible.ignored: true
    }
}
