pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception
import kiosk.components

// A page of the reception kiosk: the frame filled with this office and the time.
PageFrame {
    id: frame

    required property ReceptionModel reception

    officeName: frame.reception.home.officeName
    officeLine: qsTr("Pelayanan Statistik Terpadu")
    clock: frame.reception.home.clock
    date: Theme.portrait ? frame.reception.home.shortDate : frame.reception.home.date
}
