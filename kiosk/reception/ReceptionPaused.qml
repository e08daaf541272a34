pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components

// Nothing can be given at the moment: the office's data are being updated, or out of reach.
Rectangle {
    id: page

    required property ReceptionModel reception
    readonly property bool away: page.reception.page === "away"

    objectName: page.away ? "away" : "updating"
    color: Theme.deep
    Accessible.role: Accessible.Pane
    Accessible.name: state.what

    Kawung {
        anchors.fill: parent
        ground: Theme.deep
    }

    EmptyState {
        id: state

        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: 24
        iconName: page.away ? "wifi-slash-fill" : "arrows-clockwise-bold"
        tone: Theme.bandInk2
        ink: Theme.bandInk
        ink2: Theme.bandInk2
        what: page.away ? qsTr("Sambungan terputus") : qsTr("Layanan sedang diperbarui")
        then: page.away ? qsTr("Kami coba lagi setiap 5 detik. Silakan menemui petugas di meja depan.") : qsTr("Sebentar lagi siap. Silakan menemui petugas di meja depan.")
    }

    Ribbon {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
