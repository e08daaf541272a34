pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.VirtualKeyboard

// A labelled field of several lines for the visitor's own words; the keyboard's blue key leads on, never breaks a line.
ColumnLayout {
    id: field

    required property string label
    property alias text: input.text
    property alias input: input
    property string name: field.objectName
    property string error: ""
    property string count: ""
    property bool optional: false
    property string optionalWord: ""
    property string nextWord: ""
    property int lines: 3

    signal edited(text: string)
    signal finished
    signal nextWanted

    function take() {
        input.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 8

    RowLayout {
        spacing: 12

        Words {
            Layout.fillWidth: true
            text: field.label
            semibold: true
            Accessible.ignored: true
        }

        Words {
            visible: text !== ""
            text: field.count !== "" ? field.count : field.optional ? field.optionalWord : ""
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }
    }

    Flickable {
        id: view

        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(Theme.fieldHeight, field.lines * Math.round(Theme.fieldSize * 1.3) + 36)
        contentHeight: Math.max(view.height, input.implicitHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        TapHandler {
            onTapped: field.take()
        }

        T.TextArea.flickable: T.TextArea {
            id: input

            objectName: field.name === "" ? "" : field.name + "-input"
            leftPadding: 24
            rightPadding: 24
            topPadding: 18
            bottomPadding: 18
            color: Theme.ink
            selectionColor: Theme.focus
            selectedTextColor: Theme.callInk
            selectByMouse: false
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            inputMethodHints: Qt.ImhNoPredictiveText
            font.family: Theme.regular
            font.pixelSize: Theme.fieldSize
            EnterKeyAction.label: field.nextWord
            Accessible.role: Accessible.EditableText
            Accessible.name: field.label
            Accessible.description: field.error
            Keys.onReturnPressed: field.nextWanted()
            onTextChanged: if (input.activeFocus)
                field.edited(input.text)
            onEditingFinished: field.finished()

            background: Rectangle {
                radius: Theme.fieldRadius
                color: Theme.card
                border.width: field.error !== "" || input.activeFocus ? Theme.selectedEdge : Theme.edge
                border.color: field.error !== "" ? Theme.bad : input.activeFocus ? Theme.action : Theme.control
            }
        }
    }

    FieldError {
        Layout.fillWidth: true
        objectName: field.name === "" ? "" : field.name + "-error"
        sentence: field.error
    }
}
