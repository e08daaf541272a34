pragma ComponentBehavior: Bound

import QtQuick
import kiosk.components

// What a public screen shows at once while the program behind it is still being read: ink, cloth, emblem, ribbon.
// No words: the station's language is not known yet.
Window {
    id: curtain

    color: Theme.deep
    title: "Anjungan PST"

    Kawung {
        anchors.fill: parent
        ground: Theme.deep
    }

    Emblem {
        anchors.centerIn: parent
        size: Math.round(Math.min(curtain.width, curtain.height) * 0.16)
    }

    Ribbon {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
