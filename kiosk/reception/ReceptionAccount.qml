pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import kiosk.components

// Where an account on the portal is made, to be scanned with the visitor's own telephone.
RowLayout {
    id: account

    required property string link
    required property bool waits

    spacing: Theme.gap

    QrCode {
        objectName: "account-qr"
        text: account.link
        spokenName: qsTr("Kode QR ke %1").arg(account.link)
        size: Theme.portrait ? 220 : 168
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 8

        Words {
            Layout.fillWidth: true
            text: account.waits ? qsTr("Buat akun lebih dahulu, lalu pilih “Sudah punya”.") : qsTr("Buat akun dengan ponsel Anda, sekarang atau nanti.")
            semibold: true
        }

        Words {
            objectName: "account-link"
            Layout.fillWidth: true
            text: account.link
            color: Theme.ink2
        }

        Words {
            Layout.fillWidth: true
            text: qsTr("Petugas membantu bila Anda kesulitan.")
            color: Theme.ink2
        }
    }
}
