pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import anjungan.reception
import kiosk.components

// How long the page stays before the screen goes back by itself.
ColumnLayout {
    id: countdown

    required property TicketModel ticket

    spacing: 12

    Words {
        Layout.fillWidth: true
        text: qsTr("Layar kembali ke awal dalam %1 detik").arg(countdown.ticket.secondsLeft)
        color: Theme.ink2
        horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
        font.pixelSize: Theme.largerText ? Theme.smallSize : Theme.bodySize - 1
    }

    ProgressLine {
        Layout.fillWidth: true
        share: countdown.ticket.shareLeft
    }
}
