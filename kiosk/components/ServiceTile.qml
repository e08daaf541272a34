pragma ComponentBehavior: Bound

import QtQuick

// The coloured square with a service's icon; outline and icon only in high contrast.
Rectangle {
    id: tile

    required property string iconName
    required property color tone
    property int size: 132

    implicitWidth: tile.size
    implicitHeight: tile.size
    radius: Math.round(tile.size * 0.18)
    color: Theme.highContrast ? "transparent" : tile.tone

    Icon {
        anchors.centerIn: parent
        name: tile.iconName
        color: Theme.highContrast ? Theme.yellow : "#FFFFFF"
        size: Math.round(tile.size * (Theme.highContrast ? 0.84 : 0.64))
    }
}
