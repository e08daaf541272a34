pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Where the visitor is: done steps carry a check, the current one is filled, the others are outlines.
// With `fraction` ("3 dari 9") only that and the current step's name are shown.
Rectangle {
    id: bar

    required property var steps
    required property int current
    property string fraction: ""
    property bool folded: bar.fraction !== ""
    readonly property int disc: Theme.compact ? 48 : Theme.landscape ? 52 : 60

    implicitHeight: Theme.compact ? 76 : Theme.landscape ? 84 : 122
    color: Theme.card
    Accessible.role: Accessible.Indicator
    Accessible.name: bar.steps.length > bar.current ? bar.steps[bar.current] + (bar.folded ? ", " + bar.fraction : "") : ""

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.highContrast ? 4 : 2
        color: Theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        visible: bar.folded
        spacing: 20

        Words {
            Layout.fillWidth: true
            text: bar.steps.length > bar.current ? bar.steps[bar.current] : ""
            bold: true
            wrapMode: Text.NoWrap
        }

        Words {
            objectName: "step-fraction"
            text: bar.fraction
            semibold: true
            wrapMode: Text.NoWrap
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        visible: !bar.folded
        spacing: Theme.compact ? 10 : 14

        Repeater {
            model: bar.steps

            StepMark {
                required property string modelData
                required property int index

                word: modelData
                number: index + 1
                disc: bar.disc
                done: index < bar.current
                now: index === bar.current
                last: index === bar.steps.length - 1
                Layout.fillWidth: !last
            }
        }
    }
}
