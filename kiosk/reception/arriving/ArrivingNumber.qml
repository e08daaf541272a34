pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// The number first: one touch, nothing about the person.
ReceptionFrame {
    id: page

    readonly property ConsentModel asked: page.reception.consent

    name: "number"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        nextWord: qsTr("Ambil nomor")
        nextIcon: "ticket-fill"
        busyWord: qsTr("Membuat nomor…")
        busy: page.asked.busy
        onNextWanted: page.reception.takeNumber()
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.portrait ? 64 : 24
        spacing: Theme.portrait ? 36 : 16

        Title {
            id: title

            Layout.fillWidth: true
            text: qsTr("Ambil nomor antrean dahulu")
        }

        Banner {
            Layout.fillWidth: true
            objectName: "number-trouble"
            visible: page.asked.trouble !== ""
            what: page.asked.trouble
            then: page.asked.retrying ? qsTr("Layar ini mencoba lagi sendiri.") : ""
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Buku tamu diisi saat nomor Anda dipanggil. Sampai saat itu kami tidak menanyakan data diri.")
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
