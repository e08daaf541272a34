pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// The online services on a page of their own: a code large enough for any phone.
ReceptionFrame {
    id: page

    name: "online"
    heading: qsTr("Layanan daring")

    foot: ReceptionFoot {
        reception: page.reception

        TouchButton {
            objectName: "back"
            text: qsTr("Kembali")
            iconName: "arrow-left-bold"
            onClicked: page.reception.leave()
        }
    }

    GridLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 1400)
        columns: Theme.portrait ? 1 : 2
        columnSpacing: 72
        rowSpacing: 48

        QrCode {
            Layout.alignment: Qt.AlignHCenter
            text: page.reception.home.onlineUrl
            spokenName: qsTr("Kode QR layanan daring")
            size: Theme.portrait ? 640 : Theme.compact ? 400 : 560
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 20

            Title {
                Layout.fillWidth: true
                text: page.heading
            }

            Words {
                Layout.fillWidth: true
                text: qsTr("24 jam setiap hari. Pindai dengan ponsel atau buka alamat ini.")
                color: Theme.ink2
                font.pixelSize: Theme.bodySize + 4
            }

            Words {
                Layout.fillWidth: true
                text: page.reception.home.onlineAddress
                semibold: true
                color: Theme.action
                font.pixelSize: Theme.headingSize
            }

            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.reception.home.mail
                semibold: true
                color: Theme.action
                font.pixelSize: Theme.headingSize
            }
        }
    }
}
