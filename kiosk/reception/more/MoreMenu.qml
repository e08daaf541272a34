pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception

// What may be added and may be skipped: one card a topic, each a sheet of its own.
ReceptionFrame {
    id: page

    readonly property MoreModel more: page.reception.more

    function called(topic: string, told: string): string {
        switch (topic) {
        case "services":
            return qsTr("Layanan lain dalam kunjungan ini");
        case "data":
            return told === "" ? qsTr("Tambah data yang dibutuhkan") : qsTr("Data yang dibutuhkan");
        case "group":
            return qsTr("Datang berkelompok");
        case "help":
            return qsTr("Bantuan dan prioritas");
        case "medium":
            return qsTr("Membaca tercetak atau elektronik");
        case "card":
            return qsTr("Kartu identitas");
        case "account":
            return qsTr("Akun PST");
        default:
            return qsTr("Kewarganegaraan");
        }
    }

    function icon(topic: string): string {
        switch (topic) {
        case "services":
            return "list-plus";
        case "data":
            return "table";
        case "group":
            return "users-three";
        case "help":
            return "wheelchair";
        case "medium":
            return "book-open";
        case "card":
            return "identification-card";
        case "account":
            return "user-circle";
        default:
            return "globe-hemisphere-east";
        }
    }

    name: "more"
    heading: title.text
    bandHeight: Theme.formBandHeight

    foot: ReceptionFormFoot {
        reception: page.reception
        onNextWanted: page.reception.advance()
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: sheet.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        Column {
            id: sheet

            x: Theme.margin
            width: view.width - 2 * Theme.margin
            topPadding: Theme.portrait ? 32 : 16
            bottomPadding: 28
            spacing: Theme.portrait ? Theme.gap : 12

            Title {
                id: title

                width: parent.width
                text: qsTr("Lengkapi bila perlu")
            }

            Words {
                width: parent.width
                text: qsTr("Semua di halaman ini boleh dilewati. Sentuh Lanjut bila tidak ada yang ingin ditambahkan.")
                color: Theme.ink2
            }

            GridLayout {
                width: parent.width
                columns: Theme.portrait || Theme.largerText ? 1 : 2
                columnSpacing: Theme.gap
                rowSpacing: Theme.touchGap

                Repeater {
                    model: page.more.cards

                    MoreCard {
                        required property var modelData

                        objectName: "more-" + modelData.key
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        heading: page.called(modelData.topic, modelData.told)
                        words: modelData.told
                        iconName: page.icon(modelData.topic)
                        told: modelData.told !== ""
                        onClicked: page.reception.openTopic(modelData.key)
                    }
                }
            }
        }
    }

    ScrollHint {
        anchors.fill: view
        room: Theme.margin
        view: view
    }
}
