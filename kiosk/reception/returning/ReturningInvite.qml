pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// Above the first questions: a quicker way for who has been here, or why this form is asked after all.
ColumnLayout {
    id: invite

    required property ReceptionModel reception
    readonly property ReturningModel returning: invite.reception.returning
    // In the title's own line, where that is long enough.
    property bool beside: false
    readonly property bool wanted: invite.returning.invites || invite.returning.alternative || invite.returning.welcome

    spacing: 0

    TouchButton {
        objectName: "been-here"
        Layout.fillWidth: !invite.beside
        Layout.preferredHeight: Theme.compact ? 76 : 84
        visible: invite.returning.invites
        text: Theme.largerText || invite.beside ? qsTr("Pernah berkunjung?") : qsTr("Pernah berkunjung? Masuk dengan PIN atau kartu")
        iconName: "identification-card-fill"
        textSize: Theme.largerText && Theme.portrait ? Theme.buttonSize : Theme.compact ? 26 : 30
        onClicked: invite.returning.open()
    }

    Banner {
        objectName: "alternative-banner"
        Layout.fillWidth: true
        visible: invite.returning.alternative
        what: qsTr("Belum berhasil masuk. Silakan isi formulir ini.")
        then: qsTr("Petugas sudah diberi tahu dan dapat membantu Anda.")
    }

    Banner {
        objectName: "welcome-banner"
        Layout.fillWidth: true
        visible: invite.returning.welcome
        mood: Banner.Mood.Good
        what: qsTr("Selamat datang kembali.")
        then: qsTr("Isian dari kunjungan terakhir sudah tertulis. Periksa dan ubah bila perlu.")
    }
}
