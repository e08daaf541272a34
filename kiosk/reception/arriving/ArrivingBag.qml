pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// The bag: a place for it, or none. The place is shown huge, the tag hangs there.
ReceptionFrame {
    id: page

    readonly property ArrivingModel arriving: page.reception.arriving
    readonly property bool placed: page.arriving.slot !== ""

    name: "bag"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        nextWord: page.placed ? qsTr("Sudah") : qsTr("Titipkan tas")
        nextIcon: page.placed ? "check-bold" : "bag-fill"
        busyWord: qsTr("Sebentar…")
        busy: page.arriving.busy
        onNextWanted: page.placed ? page.arriving.leaveBag() : page.arriving.storeBag()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 56 : 20
        spacing: Theme.portrait ? 36 : 16

        Title {
            id: title

            Layout.fillWidth: true
            text: page.placed ? qsTr("Taruh tas Anda di sini") : qsTr("Tas dan barang bawaan")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "bag-trouble"
            visible: page.arriving.error !== ""
            what: page.arriving.error
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.portrait ? 420 : 200
            visible: page.placed
            radius: Theme.cardRadius
            color: Theme.card
            border.width: Theme.edge
            border.color: Theme.line

            Words {
                objectName: "bag-slot"
                anchors.centerIn: parent
                text: page.arriving.slot
                bold: true
                font.pixelSize: Theme.portrait ? 180 : 110
            }
        }

        Words {
            Layout.fillWidth: true
            text: page.placed ? qsTr("Ambil tanda bernomor sama. Tas dikembalikan dengan tanda itu dan nama Anda.") : qsTr("Titipkan tas dan barang di rak sebelum masuk ruang baca. Tidak perlu kartu identitas.")
            color: Theme.ink2
        }

        TouchButton {
            objectName: "no-bag"
            visible: !page.placed
            Layout.preferredWidth: Math.max(implicitWidth, 420)
            enabled: !page.arriving.busy
            text: qsTr("Saya tidak membawa tas")
            iconName: "hand-waving-fill"
            onClicked: page.arriving.goWithoutBag()
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
