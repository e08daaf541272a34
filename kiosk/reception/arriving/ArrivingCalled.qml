pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// On the first page: numbers that were called and whose guest book is still empty.
ColumnLayout {
    id: list

    required property ReceptionModel reception

    spacing: Theme.touchGap
    visible: list.reception.home.called.length > 0

    Repeater {
        model: list.reception.home.called

        CardButton {
            id: card

            required property var modelData

            objectName: "called-" + card.modelData.label
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.compact ? 92 : 112
            lipHeight: Theme.lipHeight
            text: qsTr("Nomor %1 dipanggil ke %2: isi buku tamu").arg(card.modelData.label).arg(card.modelData.desk)
            onClicked: list.reception.openCalled(card.modelData.visitId)

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.inside
                anchors.rightMargin: Theme.inside
                spacing: 20

                Icon {
                    name: "megaphone-fill"
                    color: Theme.action
                    size: Theme.compact ? 40 : 52
                }

                Words {
                    Layout.fillWidth: true
                    text: card.text
                    bold: true
                    Accessible.ignored: true
                }
            }
        }
    }
}
