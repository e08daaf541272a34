pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components

// Calls a person, from every page.
FootToggle {
    id: button

    required property HelpModel help
    property bool worded: true

    objectName: "help"
    switchable: false
    iconName: "hand-waving-bold"
    text: button.worded ? qsTr("Bantuan") : ""
    Accessible.name: qsTr("Panggil petugas")
    onClicked: button.help.ask()
}
