pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// A way beside the services: an icon, what it is, one line about it.
CardButton {
    id: way

    required property string iconName
    property string detail: ""

    lipHeight: Theme.lipHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.inside
        anchors.rightMargin: 16
        spacing: 20

        Icon {
            Layout.leftMargin: 6
            name: way.iconName
            color: Theme.highContrast ? Theme.yellow : Theme.action
            size: Theme.compact ? 44 : 56
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: way.text
                semibold: true
                lineHeight: 1
                font.pixelSize: Theme.largerText ? 38 : Theme.compact ? 27 : 30
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                visible: !Theme.largerText && way.detail !== ""
                text: way.detail
                color: Theme.ink2
                lineHeight: 1.05
                font.pixelSize: Theme.compact ? 24 : 26
                Accessible.ignored: true
            }
        }
    }
}
