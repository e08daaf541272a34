pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.rating
import kiosk.components

// Language, what the answer is for, and the way to leave without rating.
FootBar {
    id: foot

    required property RatingModel model
    readonly property bool asking: foot.model.page === "asking"

    anchors.fill: undefined

    LanguageSwitch {
        language: foot.model.language
        onPicked: language => foot.model.chooseLanguage(language)
    }

    Words {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.compact ? 90 : 24
        Layout.rightMargin: Theme.compact ? 90 : 24
        text: foot.asking && !Theme.portrait ? qsTr("Jawaban Anda dipakai untuk memperbaiki layanan.") : ""
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: RatingTheme.note
    }

    TouchButton {
        objectName: "skip"
        Layout.preferredWidth: RatingTheme.buttonWidth
        Layout.alignment: Qt.AlignVCenter
        opacity: foot.asking ? 1 : 0
        enabled: foot.model.armed || foot.model.skipping
        busy: foot.model.skipping
        busyText: qsTr("Menyimpan…")
        text: qsTr("Tidak menilai")
        onClicked: foot.model.skip()
    }
}
