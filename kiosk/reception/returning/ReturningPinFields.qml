pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// A new PIN, typed twice.
GridLayout {
    id: fields

    required property ReturningModel returning
    readonly property int digitHints: Qt.ImhDigitsOnly | Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText

    signal done

    columns: Theme.portrait && Theme.largerText ? 1 : 2
    columnSpacing: 24
    rowSpacing: 12

    TouchField {
        objectName: "new_pin"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 10
        label: qsTr("PIN baru, %1 angka").arg(fields.returning.pinDigits)
        text: fields.returning.newPin
        error: fields.returning.errorField === "new_pin" ? fields.returning.error : ""
        hints: fields.digitHints
        input.echoMode: TextInput.Password
        limit: fields.returning.pinDigits
        nextWord: qsTr("Berikutnya")
        onEdited: typed => fields.returning.write("new_pin", typed)
        onNextWanted: again.take()
    }

    TouchField {
        id: again

        objectName: "again"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 10
        label: qsTr("Sekali lagi")
        text: fields.returning.again
        error: fields.returning.errorField === "again" ? fields.returning.error : ""
        hints: fields.digitHints
        input.echoMode: TextInput.Password
        limit: fields.returning.pinDigits
        nextWord: qsTr("Simpan")
        onEdited: typed => fields.returning.write("again", typed)
        onNextWanted: fields.done()
    }
}
