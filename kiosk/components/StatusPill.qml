pragma ComponentBehavior: Bound

import QtQuick

// "Buka hari ini" with its icon: a state in icon and words on its own tint.
Rectangle {
    id: pill

    required property string text
    property string iconName: "door-fill"
    property color ink: Theme.highContrast ? Theme.black : Theme.ok
    property color face: Theme.highContrast ? Theme.green : Theme.okTint

    implicitWidth: row.implicitWidth + (Theme.compact ? 36 : 48)
    implicitHeight: Theme.compact ? 44 : Theme.landscape ? 54 : 60
    radius: height / 2
    color: pill.face

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.compact ? 8 : 12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: pill.iconName
            color: pill.ink
            size: Theme.compact ? 26 : 32
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: pill.text
            color: pill.ink
            bold: true
            lineHeight: 1
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.bodySize
        }
    }
}
