pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components

// Nothing can be given at the moment: just starting, the office's data being updated, or out of reach.
Rectangle {
    id: page

    required property ReceptionModel reception
    readonly property bool away: page.reception.page === "away"
    readonly property bool updating: page.reception.page === "updating"

    objectName: page.away ? "away" : page.updating ? "updating" : "starting"
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
        whatSize: Theme.compact ? 56 : 76
        thenSize: Theme.compact ? 32 : 40
        iconName: page.away ? "wifi-slash-fill" : page.updating ? "arrows-clockwise-bold" : "hand-waving-fill"
        tone: Theme.bandInk2
        ink: Theme.bandInk
        ink2: Theme.bandInk2
        what: page.away ? qsTr("Sambungan terputus") : page.updating ? qsTr("Layanan sedang diperbarui") : qsTr("Selamat datang")
        then: {
            if (page.away)
                return qsTr("Kami coba lagi setiap 5 detik. Silakan menemui petugas di meja depan.");
            return page.updating ? qsTr("Sebentar lagi siap. Silakan menemui petugas di meja depan.") : qsTr("Sebentar lagi siap.");
        }
    }

    Ribbon {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
