pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// One question of the guest book, as text, as choices (with words for "Lainnya"), or as several lines.
// Only the one kind that is asked is built.
ColumnLayout {
    id: question

    required property QuestionModel modelData
    required property GuestBookModel book
    readonly property bool choice: question.modelData.kind === "choice"
    readonly property bool tick: question.modelData.kind === "tick"
    readonly property bool writable: !question.tick && (!question.choice || question.modelData.wantsOther)
    readonly property string label: question.modelData.label !== "" ? question.modelData.label : ReceptionLabels.label(question.modelData.key)

    // Beside the plain sheets everything may be left empty: nobody need say it of each field.
    readonly property string optionalWord: question.book.topic === "" ? qsTr("boleh kosong") : ""

    signal nextWanted

    function take() {
        const field = (question.choice ? other.item : asked.item) as TouchField;
        const lines = asked.item as TouchArea;
        if (field)
            field.take();
        else if (lines)
            lines.take();
    }

    function show(key: string) {
        if (question.writable && (!question.choice || key !== question.modelData.key))
            question.take();
    }

    spacing: 12

    Loader {
        id: asked

        Layout.fillWidth: true
        sourceComponent: question.tick ? tick : question.choice ? choices : question.modelData.kind === "lines" ? lines : text
    }

    Loader {
        id: other

        Layout.fillWidth: true
        active: question.modelData.wantsOther
        visible: active
        sourceComponent: TouchField {
            objectName: question.modelData.key + "_other"
            label: qsTr("Lainnya, sebutkan")
            text: question.modelData.other
            error: question.modelData.otherError
            nextWord: qsTr("Berikutnya")
            onEdited: typed => question.book.write(question.modelData.key + "_other", typed)
            onFinished: question.book.leave(question.modelData.key + "_other")
            onNextWanted: question.nextWanted()
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: question.modelData.suggestions.length > 0
        spacing: Theme.touchGap

        Repeater {
            model: question.modelData.suggestions

            ChoiceChip {
                id: name

                required property string modelData
                required property int index

                objectName: question.modelData.key + "-suggestion-" + name.index
                width: Math.min(question.width, implicitWidth)
                text: name.modelData
                chosen: false
                onClicked: question.book.write(question.modelData.key, name.modelData)
            }
        }
    }

    Loader {
        Layout.fillWidth: true
        active: question.modelData.link !== ""
        visible: active
        sourceComponent: ReceptionAccount {
            link: question.modelData.link
            waits: question.modelData.waits
        }
    }

    Component {
        id: tick

        ColumnLayout {
            spacing: 10

            CheckRow {
                objectName: question.modelData.key
                Layout.fillWidth: true
                text: question.label
                ticked: question.modelData.value === "yes"
                wrong: question.modelData.error !== ""
                onClicked: question.book.write(question.modelData.key, ticked ? "" : "yes")
            }

            FieldError {
                Layout.fillWidth: true
                objectName: question.modelData.key + "-error"
                sentence: question.modelData.error
            }
        }
    }

    Component {
        id: text

        TouchField {
            objectName: question.modelData.key
            label: question.label
            text: question.modelData.value
            error: question.modelData.error
            correct: question.modelData.correct
            optional: !question.modelData.required
            optionalWord: question.optionalWord
            hints: ReceptionLabels.hints(question.modelData.key)
            nextWord: qsTr("Berikutnya")
            onEdited: typed => question.book.write(question.modelData.key, typed)
            onFinished: question.book.leave(question.modelData.key)
            onNextWanted: question.nextWanted()
        }
    }

    Component {
        id: choices

        ChoiceChips {
            objectName: question.modelData.key
            label: question.label
            choices: question.modelData.choices
            chosen: question.modelData.value
            error: question.modelData.error
            optional: !question.modelData.required
            optionalWord: question.optionalWord
            columns: question.modelData.key === "gender" ? 2 : 0
            onPicked: code => question.book.write(question.modelData.key, code)
        }
    }

    Component {
        id: lines

        TouchArea {
            objectName: question.modelData.key
            label: question.label
            text: question.modelData.value
            error: question.modelData.error
            optional: true
            optionalWord: question.optionalWord
            lines: Theme.portrait ? 4 : Theme.landscape ? 3 : 2
            nextWord: qsTr("Selesai")
            onEdited: typed => question.book.write(question.modelData.key, typed)
            onFinished: question.book.leave(question.modelData.key)
            onNextWanted: question.nextWanted()
        }
    }
}
