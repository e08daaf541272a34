pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// After a one-time PIN: an own one, before anything is shown.
ReceptionFrame {
    id: page

    required property real keyboardHeight
    readonly property ReturningModel returning: page.reception.returning
    readonly property bool squeezed: page.keyboardHeight > 0 && !Theme.portrait

    name: "new_pin"
    heading: title.text
    bandHeight: page.squeezed ? Theme.ribbonHeight : Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        nextWord: qsTr("Simpan PIN")
        nextIcon: "check-bold"
        busyWord: qsTr("Menyimpan…")
        busy: page.returning.busy
        onNextWanted: {
            rest.forceActiveFocus();
            page.returning.choose();
        }
    }

    MouseArea {
        id: rest

        anchors.fill: parent
        Accessible.ignored: true
        onClicked: rest.forceActiveFocus()
    }

    ColumnLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        anchors.topMargin: page.squeezed ? 8 : Theme.portrait ? 40 : 20
        spacing: Theme.portrait ? Theme.gap : 14

        Title {
            id: title

            Layout.fillWidth: true
            visible: !page.squeezed
            text: qsTr("Pilih PIN Anda sendiri")
        }

        Words {
            Layout.fillWidth: true
            visible: !page.squeezed
            text: qsTr("PIN sekali pakai dari resepsionis berlaku sampai Anda memilih PIN sendiri. Hanya Anda yang mengetahuinya.")
            color: Theme.ink2
        }

        Banner {
            Layout.fillWidth: true
            objectName: "new-pin-trouble"
            visible: page.returning.error !== "" && !["new_pin", "again"].includes(page.returning.errorField)
            what: page.returning.error
        }

        ReturningPinFields {
            Layout.fillWidth: true
            returning: page.returning
            onDone: {
                rest.forceActiveFocus();
                page.returning.choose();
            }
        }
    }
}
