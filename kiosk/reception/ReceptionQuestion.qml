pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// One question of the guest book, as text, as choices (with words for "Lainnya"), or as several lines.
ColumnLayout {
    id: question

    required property QuestionModel modelData
    required property GuestBookModel book
    readonly property bool writable: question.modelData.kind !== "choice" || question.modelData.wantsOther
    readonly property string label: ReceptionLabels.label(question.modelData.key)

    signal nextWanted

    function take() {
        if (question.modelData.kind === "text")
            text.take();
        else if (question.modelData.kind === "lines")
            lines.take();
        else
            other.take();
    }

    function show(key: string) {
        if (question.writable && (question.modelData.kind !== "choice" || key !== question.modelData.key))
            question.take();
    }

    spacing: 12

    TouchField {
        id: text

        objectName: question.modelData.key
        Layout.fillWidth: true
        visible: question.modelData.kind === "text"
        label: question.label
        text: visible ? question.modelData.value : ""
        error: question.modelData.error
        correct: question.modelData.correct
        optional: !question.modelData.required
        optionalWord: qsTr("boleh kosong")
        hints: ReceptionLabels.hints(question.modelData.key)
        nextWord: qsTr("Berikutnya")
        onEdited: typed => question.book.write(question.modelData.key, typed)
        onFinished: question.book.leave(question.modelData.key)
        onNextWanted: question.nextWanted()
    }

    ChoiceChips {
        objectName: question.modelData.key
        Layout.fillWidth: true
        visible: question.modelData.kind === "choice"
        label: question.label
        choices: question.modelData.choices
        chosen: question.modelData.value
        error: question.modelData.error
        optional: !question.modelData.required
        optionalWord: qsTr("boleh kosong")
        columns: question.modelData.key === "gender" ? 2 : 0
        onPicked: code => question.book.write(question.modelData.key, code)
    }

    TouchField {
        id: other

        objectName: question.modelData.key + "_other"
        Layout.fillWidth: true
        visible: question.modelData.wantsOther
        label: qsTr("Lainnya, sebutkan")
        text: visible ? question.modelData.other : ""
        error: question.modelData.otherError
        nextWord: qsTr("Berikutnya")
        onEdited: typed => question.book.write(question.modelData.key + "_other", typed)
        onFinished: question.book.leave(question.modelData.key + "_other")
        onNextWanted: question.nextWanted()
    }

    TouchArea {
        id: lines

        objectName: question.modelData.key
        Layout.fillWidth: true
        visible: question.modelData.kind === "lines"
        label: question.label
        text: visible ? question.modelData.value : ""
        error: question.modelData.error
        optional: true
        optionalWord: qsTr("boleh kosong")
        lines: Theme.portrait ? 4 : Theme.landscape ? 3 : 2
        nextWord: qsTr("Selesai")
        onEdited: typed => question.book.write(question.modelData.key, typed)
        onFinished: question.book.leave(question.modelData.key)
        onNextWanted: question.nextWanted()
    }
}
