pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// The check at the door: only what the paper asks, and a calm word where somebody cannot go on.
ReceptionFrame {
    id: page

    required property real keyboardHeight
    readonly property ArrivingModel arriving: page.reception.arriving
    readonly property bool squeezed: page.keyboardHeight > 0 && !Theme.portrait

    name: "screening"
    heading: title.text
    bandHeight: page.squeezed ? Theme.ribbonHeight : Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        busyWord: qsTr("Sebentar…")
        busy: page.arriving.busy
        onNextWanted: page.arriving.passDoor()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: page.squeezed ? 8 : Theme.portrait ? 56 : 20
        anchors.bottomMargin: page.keyboardHeight + 12
        spacing: Theme.portrait ? 40 : 18

        Title {
            id: title

            Layout.fillWidth: true
            visible: !page.squeezed
            text: qsTr("Selamat datang. Sebelum masuk")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "screening-stopped"
            visible: page.arriving.stopped || (page.arriving.error !== "" && page.arriving.errorField === "")
            what: page.arriving.error
            then: page.arriving.advice
        }

        ChoiceChips {
            objectName: "mask"
            Layout.fillWidth: true
            visible: page.arriving.asksMask
            label: qsTr("Apakah Anda memakai masker?")
            choices: [
                {
                    "code": "yes",
                    "label": qsTr("Ya, memakai")
                },
                {
                    "code": "no",
                    "label": qsTr("Tidak memakai")
                }
            ]
            columns: Theme.largerText && Theme.portrait ? 1 : 2
            chosen: page.arriving.mask
            error: page.arriving.errorField === "mask" ? page.arriving.error : ""
            onPicked: code => page.arriving.wearMask(code === "yes")
        }

        TouchField {
            objectName: "temperature"
            Layout.fillWidth: true
            visible: page.arriving.asksTemperature
            label: page.arriving.limit === "" ? qsTr("Suhu tubuh pada alat ukur, dalam derajat") : qsTr("Suhu tubuh pada alat ukur, paling tinggi %1 derajat").arg(page.arriving.limit)
            text: page.arriving.temperature
            error: page.arriving.errorField === "temperature" ? page.arriving.error : ""
            hints: Qt.ImhFormattedNumbersOnly | Qt.ImhNoPredictiveText
            nextWord: qsTr("Lanjut")
            onEdited: typed => page.arriving.writeTemperature(typed)
            onNextWanted: page.arriving.passDoor()
        }

        Words {
            Layout.fillWidth: true
            visible: page.arriving.asksTemperature && !page.squeezed
            text: qsTr("Suhu tubuh dihapus pada akhir hari dan tidak masuk ke catatan kunjungan.")
            color: Theme.ink2
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
