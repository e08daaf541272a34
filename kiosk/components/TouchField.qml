pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.VirtualKeyboard

// A labelled text field. `error` shows one sentence below and a red edge; `correct` shows a green check.
ColumnLayout {
    id: field

    required property string label
    property alias text: input.text
    property alias input: input
    property string name: field.objectName
    property string error: ""
    property string hint: ""
    property bool correct: false
    property bool optional: false
    property string optionalWord: ""
    property int hints: Qt.ImhNoPredictiveText
    property string nextWord: ""
    property int limit: 400
    property int lines: 1

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
            font.pixelSize: Theme.bodySize
            Accessible.ignored: true
        }

        Words {
            visible: field.optional && field.optionalWord !== ""
            text: field.optionalWord
            color: Theme.ink2
            font.pixelSize: Theme.smallSize
        }
    }

    T.TextField {
        id: input

        objectName: field.name === "" ? "" : field.name + "-input"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.fieldHeight
        leftPadding: 24
        rightPadding: mark.visible ? 72 : 24
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.ink
        selectionColor: Theme.focus
        selectedTextColor: Theme.callInk
        selectByMouse: false
        maximumLength: field.limit
        inputMethodHints: field.hints
        font.family: Theme.regular
        font.pixelSize: Theme.fieldSize
        EnterKeyAction.label: field.nextWord
        Accessible.role: Accessible.EditableText
        Accessible.name: field.label
        Accessible.description: field.error
        onTextEdited: field.edited(input.text)
        onEditingFinished: field.finished()
        onAccepted: field.nextWanted()

        cursorDelegate: Rectangle {
            id: cursor

            width: 3
            color: Theme.action
            visible: input.cursorVisible

            SequentialAnimation on opacity {
                running: input.cursorVisible && !Theme.still
                loops: Animation.Infinite

                PropertyAction {
                    value: 1
                }
                PauseAnimation {
                    duration: 500
                }
                PropertyAction {
                    value: 0
                }
                PauseAnimation {
                    duration: 500
                }
            }
        }
        background: Rectangle {
            radius: Theme.fieldRadius
            color: Theme.card
            border.width: field.error !== "" || input.activeFocus ? Theme.selectedEdge : Theme.edge
            border.color: field.error !== "" ? Theme.bad : input.activeFocus ? Theme.action : Theme.control

            FocusRing {
                shown: input.activeFocus
                around: Theme.fieldRadius
            }
        }

        Icon {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter
            visible: field.correct && field.error === ""
            name: "check-bold"
            color: Theme.ok
            size: 32
        }
    }

    FieldError {
        Layout.fillWidth: true
        objectName: field.name === "" ? "" : field.name + "-error"
        sentence: field.error
    }

    Words {
        Layout.fillWidth: true
        visible: field.hint !== "" && field.error === ""
        text: field.hint
        color: Theme.ink2
        font.pixelSize: Theme.smallSize
    }
}
