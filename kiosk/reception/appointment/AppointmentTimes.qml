pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// A titled field of times to touch; those that are gone stay visible, so that the grid reads like a day.
ColumnLayout {
    id: group

    required property string label
    required property var times
    readonly property int columns: Theme.portrait ? (Theme.largerText ? 4 : 5) : Theme.compact ? (Theme.largerText ? 6 : 8) : 8

    signal picked(key: string)

    spacing: 10
    visible: group.times.length > 0

    Words {
        Layout.fillWidth: true
        text: group.label
        semibold: true
    }

    Grid {
        id: grid

        Layout.fillWidth: true
        columns: group.columns
        spacing: Theme.touchGap

        Repeater {
            model: group.times

            ChoiceChip {
                id: time

                required property var modelData

                objectName: "time-" + time.modelData.key
                width: Math.floor((group.width - (group.columns - 1) * grid.spacing) / group.columns)
                height: Theme.fieldHeight
                text: time.modelData.label
                enabled: time.modelData.free
                chosen: time.modelData.chosen
                onClicked: group.picked(time.modelData.key)
            }
        }
    }
}
