pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// What happens now, in three pictures: sit, watch, go.
GridLayout {
    id: steps

    columns: 3
    columnSpacing: 24
    rowSpacing: 16

    Repeater {
        model: [
            {
                "icon": "armchair-fill",
                "words": qsTr("Duduk di ruang tunggu")
            },
            {
                "icon": "monitor-play-fill",
                "words": qsTr("Perhatikan nomor di layar")
            },
            {
                "icon": "sign-in-fill",
                "words": qsTr("Menuju meja yang disebut")
            }
        ]

        RowLayout {
            id: step

            required property var modelData

            Layout.fillWidth: true
            Layout.preferredWidth: 10
            spacing: 16

            Rectangle {
                Layout.preferredWidth: 76
                Layout.preferredHeight: 76
                radius: 38
                color: Theme.tint
                border.width: Theme.highContrast ? Theme.edge : 0
                border.color: Theme.line

                Icon {
                    anchors.centerIn: parent
                    name: step.modelData.icon
                    color: Theme.highContrast ? Theme.yellow : Theme.action
                    size: 40
                }
            }

            Words {
                Layout.fillWidth: true
                text: step.modelData.words
                semibold: true
            }
        }
    }
}
