pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components
import kiosk.reception.help

// The foot bar of pages without a form: language, larger text, contrast; what a page adds stands right.
FootBar {
    id: foot

    required property ReceptionModel reception
    // Where a page adds much on a small screen, only the other language is offered.
    property bool tight: false

    LanguageSwitch {
        folded: Theme.largerText || foot.tight
        language: foot.reception.language
        onPicked: language => foot.reception.useLanguage(language)
    }

    FootToggle {
        objectName: "larger-text"
        iconName: "text-aa-bold"
        text: qsTr("Teks besar")
        on: foot.reception.largerText
        onClicked: foot.reception.useLargerText(!foot.reception.largerText)
    }

    FootToggle {
        objectName: "contrast"
        iconName: "circle-half-fill"
        text: qsTr("Kontras")
        on: foot.reception.highContrast
        onClicked: foot.reception.useHighContrast(!foot.reception.highContrast)
    }

    HelpButton {
        help: foot.reception.help
        worded: !(foot.tight && Theme.largerText && Theme.portrait)
    }

    Spring {}
}
