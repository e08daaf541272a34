pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// Above the number: where the paper comes out, or calmly that none will.
ColumnLayout {
    id: heading

    required property string page
    required property string paper
    required property bool centred
    readonly property bool paperComes: heading.paper !== "none"

    spacing: Theme.compact ? 8 : 12

    Title {
        Layout.fillWidth: true
        // The banner and the number say it too, where the room is short.
        visible: heading.paperComes || Theme.portrait || !Theme.largerText
        text: heading.page
        horizontalAlignment: heading.centred ? Text.AlignHCenter : Text.AlignLeft
        font.pixelSize: Theme.portrait ? 68 : Theme.titleSize + 4
    }

    Row {
        Layout.alignment: heading.centred ? Qt.AlignHCenter : Qt.AlignLeft
        visible: heading.paperComes
        spacing: 16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "arrow-fat-down-fill"
            color: Theme.highContrast ? Theme.yellow : Theme.brandOrange
            size: Theme.compact ? 36 : 48
        }

        Words {
            objectName: "paper-words"
            anchors.verticalCenter: parent.verticalCenter
            text: heading.paper === "unsure" ? qsTr("Tiket mungkin sudah keluar di bawah layar ini") : qsTr("Tiket keluar di bawah layar ini")
            color: Theme.ink2
            font.pixelSize: Theme.bodySize + 4
        }
    }

    Banner {
        Layout.fillWidth: true
        objectName: "paper-banner"
        visible: !heading.paperComes
        what: qsTr("Tiket tidak dapat dicetak sekarang.")
        then: qsTr("Foto nomor di layar ini; nomor Anda tetap berlaku.")
    }
}
