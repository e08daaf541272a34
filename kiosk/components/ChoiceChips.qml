pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A question with its few answers as chips that wrap. `choices` are {code, label}; `chosen` is a code or "".
ColumnLayout {
    id: question

    required property string label
    required property var choices
    required property string chosen
    property string name: question.objectName
    property string error: ""
    property bool optional: false
    property string optionalWord: ""
    property int columns: 0

    signal picked(code: string)

    spacing: 10

    RowLayout {
        spacing: 12

        Words {
            Layout.fillWidth: true
            text: question.label
            semibold: true
            Accessible.ignored: true
        }

        Words {
            visible: question.optional && question.optionalWord !== ""
            text: question.optionalWord
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }
    }

    Flow {
        id: flow

        Layout.fillWidth: true
        spacing: Theme.touchGap
        Accessible.role: Accessible.Grouping
        Accessible.name: question.label

        Repeater {
            model: question.choices

            ChoiceChip {
                id: answer

                required property var modelData

                objectName: question.name + "-" + answer.modelData.code
                width: question.columns > 0 ? Math.floor((flow.width - (question.columns - 1) * flow.spacing) / question.columns) : Math.min(flow.width, implicitWidth)
                height: question.columns > 0 ? Theme.fieldHeight : implicitHeight
                text: answer.modelData.label
                chosen: answer.modelData.code === question.chosen
                onClicked: question.picked(answer.modelData.code)
            }
        }
    }

    FieldError {
        Layout.fillWidth: true
        objectName: question.name + "-error"
        sentence: question.error
    }
}
