pragma ComponentBehavior: Bound

import QtQuick
import anjungan.reception

// Where a scanner's keys go while no field has the cursor; touching beside the fields brings the cursor here.
MouseArea {
    id: scan

    required property ReturningModel returning

    Accessible.ignored: true
    onClicked: scan.forceActiveFocus()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            scan.returning.scanned();
        else if (event.text !== "")
            scan.returning.scanKey(event.text);
        else
            return;
        event.accepted = true;
    }
}
