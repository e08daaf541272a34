pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components
import kiosk.reception.help

// The foot bar of the form: back, cancel, language, on.
FootBar {
    id: foot

    required property ReceptionModel reception
    property string nextWord: qsTr("Lanjut")
    property string nextIcon: "arrow-right-bold"
    property string busyWord: foot.nextWord
    property bool busy: false
    // Where touching an answer goes on by itself.
    property bool offersNext: true

    signal nextWanted

    TouchButton {
        objectName: "back"
        Layout.preferredWidth: Theme.portrait ? 232 : implicitWidth
        sidePadding: 20
        text: qsTr("Kembali")
        iconName: "arrow-left-bold"
        textSize: Theme.largerText && Theme.portrait ? 34 : Theme.compact ? 28 : 32
        enabled: !foot.busy
        onClicked: foot.reception.back()
    }

    TouchButton {
        objectName: "cancel"
        kind: TouchButton.Kind.Quiet
        sidePadding: 20
        text: qsTr("Batal")
        iconName: "x-bold"
        textSize: Theme.largerText && Theme.portrait ? 34 : Theme.compact ? 28 : 32
        onClicked: foot.reception.leave()
    }

    Spring {}

    HelpButton {
        help: foot.reception.help
        worded: !Theme.portrait
    }

    LanguageSwitch {
        folded: true
        short: true
        language: foot.reception.language
        onPicked: language => foot.reception.useLanguage(language)
    }

    BusyButton {
        objectName: "next"
        visible: foot.offersNext
        Layout.preferredWidth: Math.max(implicitWidth, Theme.portrait ? 300 : 320)
        text: foot.nextWord
        busyText: foot.busyWord
        busy: foot.busy
        iconName: foot.nextIcon
        iconAfter: true
        onClicked: foot.nextWanted()
    }
}
