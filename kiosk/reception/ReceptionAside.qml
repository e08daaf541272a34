pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// Beside the services: the other ways, and on a tall screen the week's hours to read.
GridLayout {
    id: aside

    required property ReceptionModel reception

    readonly property int wayHeight: Theme.portrait ? (Theme.largerText ? 150 : 132) : Theme.compact ? 96 : 120

    columns: Theme.portrait ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.gap
    // The cards stand at the top, whatever is left stays empty below.
    Layout.alignment: Qt.AlignTop

    ReceptionWeek {
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        Layout.preferredHeight: 178
        Layout.row: 0
        Layout.column: 0
        visible: Theme.portrait && !Theme.largerText
        week: aside.reception.home.hours.week
    }

    ReceptionWay {
        objectName: "complaints-way"
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.portrait
        Layout.preferredWidth: 10
        Layout.preferredHeight: aside.wayHeight
        Layout.row: Theme.portrait && !Theme.largerText ? 1 : 0
        Layout.column: 0
        iconName: "megaphone-fill"
        text: qsTr("Pengaduan dan saran")
        detail: qsTr("Semua salurannya")
        onClicked: aside.reception.showComplaints()
    }

    ReceptionWay {
        objectName: "standards-way"
        Layout.fillWidth: true
        Layout.fillHeight: !Theme.portrait
        Layout.preferredWidth: 10
        Layout.preferredHeight: aside.wayHeight
        Layout.row: 1
        Layout.column: Theme.portrait ? 1 : 0
        iconName: "files-fill"
        text: qsTr("Layanan dan standar")
        detail: qsTr("Syarat, waktu, biaya")
        onClicked: aside.reception.showStandards()
    }

    CardButton {
        id: online

        objectName: "online"
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        Layout.preferredHeight: Theme.portrait ? (Theme.largerText ? 150 : 178) : Theme.compact ? 110 : 168
        Layout.fillHeight: !Theme.portrait
        Layout.row: Theme.portrait ? 0 : 2
        Layout.column: Theme.portrait ? 1 : 0
        visible: aside.reception.home.onlineUrl !== ""
        lipHeight: Theme.lipHeight
        text: qsTr("Layanan daring, %1").arg(aside.reception.home.onlineAddress)
        onClicked: aside.reception.showOnline()

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.inside
            anchors.rightMargin: 16
            spacing: 20

            Icon {
                visible: !picture.visible
                Layout.leftMargin: 6
                name: "qr-code-bold"
                color: Theme.highContrast ? Theme.yellow : Theme.action
                size: 52
            }

            QrCode {
                id: picture

                visible: !Theme.compact && !Theme.largerText && !Theme.highContrast
                text: aside.reception.home.onlineUrl
                spokenName: online.text
                size: Theme.portrait ? 132 : Math.max(132, Math.min(160, online.height - 48))
                Accessible.ignored: true
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: qsTr("Layanan daring")
                    semibold: true
                    lineHeight: 1
                    font.pixelSize: Theme.largerText ? 42 : Theme.compact ? 28 : 32
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    visible: picture.visible
                    text: qsTr("Pindai dengan ponsel:")
                    color: Theme.ink2
                    font.pixelSize: 26
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    visible: !Theme.largerText
                    text: aside.reception.home.onlineAddress
                    semibold: picture.visible
                    color: picture.visible ? Theme.action : Theme.ink2
                    font.pixelSize: Theme.compact ? 25 : 26
                    Accessible.ignored: true
                }
            }
        }
    }
}
